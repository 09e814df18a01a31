package edtf

// Precedes tells whether what happened at d had ended when what happened at e began.
func (d Date) Precedes(e Date) Modality {
	b, c, a := comparable(d, e)
	if a.isFull() {
		return Possible
	}
	return d.extent(b).precedes(e.extent(c))
}

// Overlaps tells whether what happened at d shares an instant with the period, which is the whole calendar time from
// its first to its last instant; one that is an {all of} set keeps its gaps. Where the period is itself not known,
// as one that is a [one of] set, the answer is Certain or Impossible only if it is so for every period that it can be.
func (d Date) Overlaps(period Date) Modality {
	b, c, a := comparable(d, period)
	if a.isFull() {
		return Possible
	}
	x, y := d.extent(b), period.asPeriod(c)
	if !d.isSet() {
		return overlaps(x, period, y, a)
	}
	var s scratch
	return d.coverage(x, a, &s).overlaps(period, y, a)
}

// Within tells whether what happened at d lies wholly in the period, which is as for [Date.Overlaps].
func (d Date) Within(period Date) Modality {
	b, c, a := comparable(d, period)
	if a.isFull() {
		return Possible
	}
	x, y := d.extent(b), period.asPeriod(c)
	if !d.isSet() {
		return within(x, period, y, a)
	}
	var s scratch
	return d.coverage(x, a, &s).within(period, y, a)
}

// Relations returns which of Allen's relations are possible between what happened at d and what happened at e. It is
// never empty, and e.Relations(d) is its [Relations.Converse]. Of a happening in all of a set only the start and the end
// count. The zero Date excludes no relation: only what the other says excludes any.
func (d Date) Relations(e Date) Relations {
	b, c, a := comparable(d, e)
	if a.isFull() {
		return anyRelation
	}
	x, y := d.extent(b), e.extent(c)
	switch one, other := d.facts.form == OneOf, e.facts.form == OneOf; {
	case one && other:
		return oneOf{d, a}.relationsToOne(oneOf{e, a})
	case one:
		return oneOf{d, a}.relations(y)
	case other:
		return oneOf{e, a}.relations(x).Converse()
	}
	return x.relations(y)
}

// Precedes tells whether a happening within b had ended when one within c began.
func (b Bounds) Precedes(c Bounds) Modality { return b.extent().precedes(c.extent()) }

// Overlaps tells whether a happening within b shares an instant with the period, as [Date.Overlaps] does: for a date that
// is no set and does not saturate, d.Bounds().Overlaps(period) is d.Overlaps(period).
func (b Bounds) Overlaps(period Date) Modality {
	_, c, a := comparable(Date{}, period)
	if a.isFull() {
		return Possible
	}
	return overlaps(b.extent(), period, period.asPeriod(c), a)
}

// Within tells whether a happening within b lies wholly in the period, as [Date.Within] does, and as Overlaps agrees
// with [Date.Overlaps].
func (b Bounds) Within(period Date) Modality {
	_, c, a := comparable(Date{}, period)
	if a.isFull() {
		return Possible
	}
	return within(b.extent(), period, period.asPeriod(c), a)
}

// extent returns the extent of what happened at d, whose bounds are b on the axis.
func (d *Date) extent(b Bounds) extent {
	if d.IsZero() {
		return anything
	}
	return b.ofSomeTime()
}

// asPeriod narrows the extent of d, whose bounds are b on the axis, to the whole calendar time from the first to the last
// instant of d. An end that is not known stays as it is, and so does a date with an X before a digit, which is some of
// the times that fit it.
func (d *Date) asPeriod(b Bounds) extent {
	x := d.extent(b)
	if d.IsZero() || d.facts.flags.has(gapped) {
		return x
	}
	if d.facts.start == dated {
		x.LatestStart = x.EarliestStart
	}
	if d.facts.end == dated {
		x.EarliestEnd = x.LatestEnd
	}
	return x
}

// overlaps is [Date.Overlaps] for a happening without gaps, of the extent x, and a period of the extent y.
func overlaps(x extent, period Date, y extent, a *axis) Modality {
	if period.isSet() {
		var s scratch
		return x.coverage(&s).overlaps(period, y, a)
	}
	return x.overlaps(y)
}

// within is [Date.Within] for a happening without gaps, of the extent x, and a period of the extent y.
func within(x extent, period Date, y extent, a *axis) Modality {
	if period.isSet() {
		var s scratch
		return x.coverage(&s).within(period, y, a)
	}
	return x.within(y)
}

// overlaps is [Date.Overlaps] for what c covers and a period of the extent y.
func (c coverage) overlaps(period Date, y extent, a *axis) Modality {
	var s scratch
	p := period.coverage(y, a, &s)
	always := c.surelyMeets(p)
	if period.facts.form == OneOf {
		always = oneOf{period, a}.surelyMeet(c)
	}
	return judge(always, !c.most.meets(p.most))
}

// within is [Date.Within] for what c covers and a period of the extent y.
func (c coverage) within(period Date, y extent, a *axis) Modality {
	var s scratch
	p := period.coverage(y, a, &s)
	always := !p.any && p.core.covers(c.most)
	never := !p.most.covers(c.core)
	if period.facts.form == OneOf {
		o := oneOf{period, a}
		always = o.common().covers(c.most.hull())
		never = !o.mayCover(c.core.hull())
	}
	if c.any {
		never = !p.most.meets(c.core)
	}
	return judge(always, never)
}
