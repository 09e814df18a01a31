package network

import "math"

// NegInf and PosInf are the two values of a point beyond all seconds: no start
// and never. Finite seconds lie strictly between them.
//
// The outermost finite values stand for "some second, and nobody knows how far
// out": a Lo of NegInf+1 says only that the point is not at NegInf, a Hi of
// PosInf-1 only that it is not at PosInf. Adding a gap moves neither.
const (
	NegInf = math.MinInt64
	PosInf = math.MaxInt64
)

// plus returns the lower bound that lies gap after the lower bound v.
func plus(v, gap int64) int64 {
	switch {
	case v <= NegInf+1 || v == PosInf:
		return v
	case gap > 0 && v > PosInf-1-gap:
		return PosInf - 1
	case gap < 0 && v < NegInf+1-gap:
		return NegInf + 1
	}
	return v + gap
}

// minus returns the upper bound that lies gap before the upper bound v.
func minus(v, gap int64) int64 {
	return ^plus(^v, gap) // ^ mirrors time: ^v is -1-v, and exchanges NegInf and PosInf
}

// excess returns how far lo lies after hi, from 1 to PosInf. The lower bound lo must be greater than hi.
func excess(lo, hi int64) int64 {
	if lo == PosInf || hi == NegInf || uint64(lo)-uint64(hi) > PosInf {
		return PosInf
	}
	return lo - hi
}
