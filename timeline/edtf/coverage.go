package edtf

// coverage is the time that something fills: a happening, or a period.
type coverage struct {
	most region // all that it may fill
	core region // what it fills in any case ...
	any  bool   // ... or, if any is set, of what it fills in any case some one instant, and perhaps no more
}

// scratch is memory for the regions of a coverage, so that those of small sets need none from the heap.
type scratch [2][8]span

// coverage returns what is known of the time that something fills whose extent is x. The least of it lies between the
// latest start and the earliest end; if these come in the other order, it may be as short as one instant between them.
func (x extent) coverage(s *scratch) coverage {
	c := coverage{most: append(s[0][:0], x.whole())}
	least := span{x.LatestStart, x.EarliestEnd}
	if c.any = least.isEmpty(); c.any {
		least = span{x.EarliestEnd, x.LatestStart}
	}
	c.core = append(s[1][:0], least)
	return c
}

// coverage returns what is known of the time that d fills, whose extent is x. A happening at one of a set may be as
// short as one instant of it.
func (d Date) coverage(x extent, a *axis, s *scratch) coverage {
	c := x.coverage(s)
	if !d.isSet() {
		return c
	}
	c.most = d.times(c.most[0], a, s[0][:0])
	switch {
	case d.facts.form == OneOf || d.facts.flags.has(unspecified):
		c.core, c.any = c.most, true
	case !c.any:
		c.core = d.times(c.core[0], a, s[1][:0])
	}
	return c
}

// surelyMeets reports whether c and e have an instant in common in any case.
func (c coverage) surelyMeets(e coverage) bool {
	switch {
	case c.any && e.any:
		return false
	case c.any:
		return e.core.covers(c.core)
	case e.any:
		return c.core.covers(e.core)
	}
	return c.core.meets(e.core)
}
