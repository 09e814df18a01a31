package edtf

// Precedes tells whether what happened at d had ended when what happened at e began.
func (d Date) Precedes(e Date) Modality {
	b, c, _ := common(d, e)
	return b.Precedes(c)
}

// Overlaps tells whether what happened at d shares an instant with the period, which is the whole calendar time from
// its first to its last instant; one that is an {all of} set keeps its gaps. Where the period is itself not known,
// as one that is a [one of] set, the answer is Certain or Impossible only if it is so for every period that it can be.
func (d Date) Overlaps(period Date) Modality {
	b, c, a := common(d, period)
	x, y := b.extent(), period.calendar(c.extent())
	if !d.isSet() {
		return x.overlaps(period, y, a)
	}
	var r room
	return d.filling(x, a, &r).overlaps(period, y, a)
}

// Within tells whether what happened at d lies wholly in the period, which is as for [Date.Overlaps].
func (d Date) Within(period Date) Modality {
	b, c, a := common(d, period)
	x, y := b.extent(), period.calendar(c.extent())
	if !d.isSet() {
		return x.within(period, y, a)
	}
	var r room
	return d.filling(x, a, &r).within(period, y, a)
}

// Relations returns which of Allen's relations are possible between what happened at d and what happened at e. It is
// never empty, and e.Relations(d) is its [Relations.Converse]. Of a happening in all of a set only the begin and the end
// count.
func (d Date) Relations(e Date) Relations {
	b, c, a := common(d, e)
	x, y := b.extent(), c.extent()
	switch one, other := d.facts.form == OneOf, e.facts.form == OneOf; {
	case one && other:
		return choice{d, a}.relationsToOne(choice{e, a})
	case one:
		return choice{d, a}.relations(y)
	case other:
		return choice{e, a}.relations(x).Converse()
	}
	return x.relations(y)
}

// Precedes tells whether a happening within b had ended when one within c began.
func (b Bounds) Precedes(c Bounds) Modality { return b.extent().precedes(c.extent()) }

// Overlaps tells whether a happening within b shares an instant with the period, as [Date.Overlaps] does: for a date that
// is no set and does not saturate, d.Bounds().Overlaps(period) is d.Overlaps(period).
func (b Bounds) Overlaps(period Date) Modality {
	_, c, a := common(Date{}, period)
	return b.extent().overlaps(period, period.calendar(c.extent()), a)
}

// Within tells whether a happening within b lies wholly in the period, as [Date.Within] does, and as Overlaps agrees
// with [Date.Overlaps].
func (b Bounds) Within(period Date) Modality {
	_, c, a := common(Date{}, period)
	return b.extent().within(period, period.calendar(c.extent()), a)
}

// calendar narrows x, the extent of d as a happening, to the whole calendar time from the first to the last instant of
// d. An end that is not known stays as it is, and so does a date with an X before a digit, which is some of the times
// that fit it.
func (d Date) calendar(x extent) extent {
	if d.IsZero() || d.facts.marks.has(gapped) {
		return x
	}
	if d.facts.begin == dated {
		x.LatestStart = x.EarliestStart
	}
	if d.facts.end == dated {
		x.EarliestEnd = x.LatestEnd
	}
	return x
}
