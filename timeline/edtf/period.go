package edtf

// Precedes tells whether what happened at d had ended when what happened at e began. It is Certain if it had in every
// case that the two leave open, Impossible if in none.
func (d Date) Precedes(e Date) Modality {
	b, c, _ := common(d, e)
	return b.Precedes(c)
}

// Overlaps tells whether what happened at d shares an instant with the period.
func (d Date) Overlaps(period Date) Modality {
	b, c, _ := common(d, period)
	return b.extent().overlaps(period.calendar(c.extent()))
}

// Within tells whether what happened at d lies wholly in the period.
func (d Date) Within(period Date) Modality {
	b, c, _ := common(d, period)
	return b.extent().within(period.calendar(c.extent()))
}

// Relations returns which of Allen's relations are possible between what happened at d and what happened at e.
func (d Date) Relations(e Date) Relations {
	b, c, _ := common(d, e)
	return b.extent().relations(c.extent())
}

// Precedes tells whether what lies in b had ended when what lies in c began.
func (b Bounds) Precedes(c Bounds) Modality { return b.extent().precedes(c.extent()) }

// Overlaps tells whether what lies in b shares an instant with the period.
func (b Bounds) Overlaps(period Date) Modality {
	return b.extent().overlaps(period.calendar(period.Bounds().extent()))
}

// Within tells whether what lies in b lies wholly in the period.
func (b Bounds) Within(period Date) Modality {
	return b.extent().within(period.calendar(period.Bounds().extent()))
}

// calendar narrows x, the extent of d as a happening, to the whole calendar time from the first to the last instant of
// d. Where that is not known, x stays as it is.
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
