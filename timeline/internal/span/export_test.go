package span

import "math"

// Looked returns how many entries the answer to a question from lo looks at, and how many spans are carried into it.
func (x *Index) Looked(lo int64) (looked, carried int) {
	var a answer
	x.main.ask(&a, lo, math.MaxInt64)
	return len(a.older) + len(a.newer), a.carried
}

const Slack = slack
