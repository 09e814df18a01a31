package edtf

// filling is the time that something fills: a happening, or a period.
type filling struct {
	most region // all that it may fill
	core region // what it fills in any case ...
	any  bool   // ... or, if any is set, of what it fills in any case some one instant, and perhaps no more
}

// room is memory for the regions of a filling, so that those of small sets need none from the heap.
type room [2][8]span

// filling returns what is known of the time that something fills whose extent is x. The least of it lies between the
// latest begin and the earliest end; if these come in the other order, it may be as short as one instant between them.
func (x extent) filling(r *room) filling {
	f := filling{most: append(r[0][:0], span{x.EarliestStart, x.LatestEnd})}
	least := span{x.LatestStart, x.EarliestEnd}
	if f.any = least.isEmpty(); f.any {
		least = span{x.EarliestEnd, x.LatestStart}
	}
	f.core = append(r[1][:0], least)
	return f
}

// filling returns what is known of the time that d fills, whose extent is x. A happening at one of a set may be as
// short as one instant of it.
func (d Date) filling(x extent, a *axis, r *room) filling {
	f := x.filling(r)
	if !d.isSet() {
		return f
	}
	f.most = d.times(f.most[0], a, r[0][:0])
	switch {
	case d.facts.form == OneOf || d.facts.marks.has(unspecified):
		f.core, f.any = f.most, true
	case !f.any:
		f.core = d.times(f.core[0], a, r[1][:0])
	}
	return f
}

// times appends the times of all members of a set, as far as they lie within the limits, and makes a region of them.
func (d Date) times(limits span, a *axis, spans []span) region {
	for w := walk(d, a); w.next(); {
		if s := w.span(d.facts.form).and(limits); !s.isEmpty() {
			spans = append(spans, s)
		}
	}
	return tidy(spans)
}

// span returns the whole time of a member of a set.
func (v *interval) span(form Form) span {
	x := v.memberBounds(form).extent()
	return span{x.EarliestStart, x.LatestEnd}
}

// overlaps is [Date.Overlaps] for what fills f and a period of the extent y.
func (f filling) overlaps(period Date, y extent, a *axis) Modality {
	var r room
	p := period.filling(y, a, &r)
	always := f.surelyMeets(p)
	if period.facts.form == OneOf {
		always = choice{period, a}.surelyMeet(f)
	}
	return judge(always, !f.most.meets(p.most))
}

// within is [Date.Within] for what fills f and a period of the extent y.
func (f filling) within(period Date, y extent, a *axis) Modality {
	var r room
	p := period.filling(y, a, &r)
	always := !p.any && p.core.covers(f.most)
	never := !p.most.covers(f.core)
	if period.facts.form == OneOf {
		c := choice{period, a}
		always = c.common().covers(f.most.hull())
		never = !c.anyCovers(f.core.hull())
	}
	if f.any {
		never = !p.most.meets(f.core)
	}
	return judge(always, never)
}

// surelyMeets reports whether f and g have an instant in common in any case.
func (f filling) surelyMeets(g filling) bool {
	switch {
	case f.any && g.any:
		return false
	case f.any:
		return g.core.covers(f.core)
	case g.any:
		return f.core.covers(g.core)
	}
	return f.core.meets(g.core)
}
