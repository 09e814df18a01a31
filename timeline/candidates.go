package timeline

import "slices"

// streams returns the happenings of each layer that q selects, from those that candidates says.
func streams(layers []layer, q *Query, candidates func(l *layer, q *Query) (s supply, settled bool)) []stream {
	streams := make([]stream, 0, len(layers))
	for i := range layers {
		l := &layers[i]
		s, settled := candidates(l, q)
		if s == nil {
			continue
		}
		streams = append(streams, stream{view: l.view, next: l.filtered(s, q, settled)})
	}
	return streams
}

// candidates returns in order the positions among which those are that q selects, from the index or the groups that leave
// fewest, and whether all of them are as q asks as to time; nil where there are none.
func (l *layer) candidates(q *Query) (s supply, settled bool) {
	fewest := l.index.size
	var chosen []*index
	if !q.During.IsZero() {
		chosen, fewest = []*index{&l.index}, l.index.count(q.During)
	}
	l.groups.asked(q, func(members []*index) {
		n := 0
		for _, x := range members {
			n += x.count(q.During)
		}
		if n < fewest || chosen == nil {
			chosen, fewest = members, n
		}
	})
	switch {
	case fewest == 0:
		return nil, true
	case chosen == nil:
		return numbers(0, l.index.size), true
	}
	unsettled := slices.ContainsFunc(chosen, func(x *index) bool { return !x.settles(q) })
	return union(chosen, q), !unsettled
}

// backward returns what candidates does, from last to first, and may leave out those of which no time is known.
func (l *layer) backward(q *Query) (s supply, settled bool) {
	if q.During.IsZero() && !q.asksForFields() {
		return descending(l.dated), true
	}
	if s, settled = l.candidates(q); s != nil {
		s = s.backward()
	}
	return s, settled
}

// undatedOnes returns those of which no time is known.
func (l *layer) undatedOnes(q *Query) (s supply, settled bool) {
	if len(l.undated) == 0 {
		return nil, true
	}
	return listed(l.undated), q.During.IsZero()
}

// filtered returns those of s that are not gone and that q selects; settled says that all are as q asks as to time, but
// for those whose dates have gaps.
func (l *layer) filtered(s supply, q *Query, settled bool) supply {
	f := l.filter(q, settled)
	switch {
	case f.time || f.fields || f.lost > 0:
		return s.kept(f.keeps)
	case f.gaps != nil:
		return s.keptOf(f.gaps, f.fits)
	}
	return s
}

// A filter keeps the happenings of a layer that are not gone and that a query selects.
type filter struct {
	*layer
	*Query
	during extent     // the period
	gaps   set        // whose time is to be looked at; nil: none
	hole   int        // the number of the last of them in holes, or of the next one
	time   bool       // the time of all others is to be looked at too
	fields bool       // the fields are
	kinds  *[256]bool // by number of the kind, whether the query asks for it; nil: it asks for all, or nobody knows
}

// filter returns the filter of a query; settled says what it says for filtered.
func (l *layer) filter(q *Query, settled bool) filter {
	f := filter{layer: l, Query: q, time: !settled, fields: q.asksForFields()}
	if !q.During.IsZero() {
		f.gaps, f.during = l.gaps, extentOf(q.During.Bounds())
	}
	if len(q.Kinds) > 0 && l.kinds != nil {
		f.kinds = new([256]bool)
		for _, k := range q.Kinds {
			if x := l.groups.kinds[k]; x != nil {
				f.kinds[x.number] = true
			}
		}
	}
	return f
}

// keeps reports whether f keeps the happening at position i.
func (f *filter) keeps(i int32) bool {
	switch {
	case f.gone.has(i), f.kinds != nil && !f.kinds[f.layer.kinds[i]], f.fields && !f.at(i).event().fulfils(f.Query):
		return false
	case f.time:
		r := f.at(i)
		return r.happensDuring(r.at, f.Query)
	}
	return !f.gaps.has(i) || f.fits(i)
}

// fits reports whether the happening at position i, whose date has gaps, is as the query asks as to time.
func (f *filter) fits(i int32) bool {
	if f.hole = f.holes.number(i, f.hole); f.holes.is(f.hole, i) {
		return !f.holes.leaves(f.hole, f.during)
	}
	r := f.at(i)
	return r.happensDuring(r.at, f.Query)
}
