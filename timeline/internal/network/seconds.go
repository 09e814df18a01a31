package network

import "math"

// NegInf and PosInf are the two values of a point beyond all seconds: no begin
// and never. Finite seconds lie strictly between them.
//
// The outermost finite values stand for "some second, and nobody knows how
// far out": a Lo of NegInf+1 says only that the point is not at NegInf, a Hi
// of PosInf-1 only that it is not at PosInf. Adding a gap moves neither.
const (
	NegInf = math.MinInt64
	PosInf = math.MaxInt64
)
