package timeline

import "example.org/review/timeline/edtf"

// judge returns how the rule stands between what happened at that and at this date.
func (r *Rule) judge(that, this edtf.Date) Verdict {
	switch r.holds(that, this) {
	case edtf.Certain:
		return Satisfied
	case edtf.Impossible:
		return Violated
	}
	return Undecided
}

// holds returns whether the rule holds between what happened at that and at this date.
func (r *Rule) holds(that, this edtf.Date) edtf.Modality {
	if r.Relation == Within {
		return this.Within(that)
	}
	m := that.Precedes(this)
	if m == edtf.Impossible || r.AtLeast.IsZero() && r.AtMost.IsZero() {
		return m
	}
	if saturated(that) || saturated(this) {
		return edtf.Possible
	}
	end, start := that.Bounds(), this.Bounds()
	m = min(m, r.longEnough(end.EarliestEnd, end.LatestEnd, start.EarliestStart, start.LatestStart))
	if !r.AtMost.IsZero() {
		m = min(m, r.soonEnough(end.EarliestEnd, end.LatestEnd, start.EarliestStart, start.LatestStart))
	}
	return m
}

// longEnough returns whether what starts from s1 to s2 starts AtLeast after what ends from e1 to e2.
func (r *Rule) longEnough(e1, e2, s1, s2 edtf.Instant) edtf.Modality {
	switch {
	case s2 < r.AtLeast.From(e1):
		return edtf.Impossible
	case s1 >= r.AtLeast.From(e2) && e2 != edtf.DistantFuture && s1 != edtf.DistantPast:
		return edtf.Certain
	}
	return edtf.Possible
}

// soonEnough returns whether what starts from s1 to s2 starts AtMost after what ends from e1 to e2, and AtLeast as well: the
// latest end that AtLeast leaves room for is the one that AtMost leaves most room for.
func (r *Rule) soonEnough(e1, e2, s1, s2 edtf.Instant) edtf.Modality {
	switch {
	case s1 > r.AtMost.From(min(e2, max(e1, r.AtLeast.Until(s2)))):
		return edtf.Impossible
	case s2 <= r.AtMost.From(e1) && s2 != edtf.DistantFuture && e1 != edtf.DistantPast:
		return edtf.Certain
	}
	return edtf.Possible
}
