package timeline

import "example.org/review/timeline/edtf"

// A window is where start and end of a missing event may lie.
type window edtf.Bounds

// setDue fills in when the missing events of open findings are due, given those that are there: by all rules together, or
// by the rule of the finding alone where no instant would do for all.
func (v *view) setDue(events []*Event, findings []Finding) {
	w := windows{view: v, events: events, there: len(events)}
	numbers := make(map[place]int32)
	for i := range findings {
		if f := &findings[i]; f.Verdict == Open {
			p := f.missing()
			if _, had := numbers[p]; !had {
				numbers[p] = int32(len(w.events))
				w.events = append(w.events, &Event{Kind: p.kind, Review: p.review})
			}
		}
	}
	if len(numbers) == 0 {
		return
	}
	w.open = make([]window, len(numbers))
	for i := range w.open {
		w.open[i] = window(edtf.Date{}.Bounds())
	}
	rules := v.rules()
	w.all = newJoining(w.events, rules)
	for i := range rules {
		w.apply(&rules[i])
	}
	for i := range findings {
		if f := &findings[i]; f.Verdict == Open {
			f.Due = w.due(f, w.of(numbers[f.missing()]))
		}
	}
}

// windows are those of missing events, which stand after the events that are there.
type windows struct {
	*view
	events []*Event
	all    *joining
	there  int
	open   []window
}

// of returns the window of a missing event.
func (w *windows) of(h int32) *window { return &w.open[int(h)-w.there] }

// apply narrows the windows by what a rule says of missing events and those that are there.
func (w *windows) apply(r *Rule) {
	missing, present := w.split(r.Kind)
	missingOf, presentOf := w.split(r.Of)
	for _, j := range w.all.joinsOf(r, missing, presentOf) {
		all := window(edtf.Date{}.Bounds())
		for _, that := range j.those {
			all.narrow(w.after(r, that))
		}
		for _, h := range j.these {
			w.of(h).narrow(all)
		}
	}
	for _, j := range w.all.joinsOf(r, present, missingOf) {
		all := window(edtf.Date{}.Bounds())
		for _, this := range j.these {
			all.narrow(w.before(r, this))
		}
		for _, h := range j.those {
			w.of(h).narrow(all)
		}
	}
}

// split returns the missing and the present events of a kind.
func (w *windows) split(kind Kind) (missing, present []int32) {
	all := w.all.members[w.all.kinds[kind]]
	n := len(all)
	for n > 0 && int(all[n-1]) >= w.there {
		n--
	}
	return all[n:], all[:n]
}

// after returns where an event of the kind r.Kind may lie, given one of the kind r.Of: where it is no contradiction to the
// narrowed bounds, by the shortest and the longest that months can be, and no violation of the dates as stated, by the
// calendar.
func (w *windows) after(r *Rule, that int32) window {
	b, said := w.bounds(that), w.events[that].Date.Bounds()
	if r.Relation == Within {
		return window{b.EarliestStart, b.LatestEnd, b.EarliestStart, b.LatestEnd}
	}
	least, most, limited := r.gaps()
	v := window(edtf.Date{}.Bounds())
	v.EarliestStart = max(shift(b.EarliestEnd, least), r.AtLeast.From(said.EarliestEnd))
	if limited {
		v.LatestStart = min(shift(b.LatestEnd, most), r.AtMost.From(said.LatestEnd))
	}
	return v
}

// before returns where an event of the kind r.Of may lie, given one of the kind r.Kind.
func (w *windows) before(r *Rule, this int32) window {
	b, said := w.bounds(this), w.events[this].Date.Bounds()
	v := window(edtf.Date{}.Bounds())
	if r.Relation == Within {
		v.LatestStart, v.EarliestEnd = b.LatestStart, b.EarliestEnd
		return v
	}
	least, most, limited := r.gaps()
	v.LatestEnd = min(shift(b.LatestStart, -least), r.AtLeast.Until(said.LatestStart))
	if limited {
		v.EarliestEnd = max(shift(b.EarliestStart, -most), shift(r.AtMost.Until(shift(said.EarliestStart, -1)), 1))
	}
	return v
}

// due returns the window of what an open finding misses.
func (w *windows) due(f *Finding, all *window) edtf.Bounds {
	v := *all
	if v.tighten(); v.empty() {
		if f.ID == "" {
			that, _ := w.position(f.Of)
			v = w.after(&f.Rule, int32(that))
		} else {
			this, _ := w.position(f.ID)
			v = w.before(&f.Rule, int32(this))
		}
		v.tighten()
	}
	if v.empty() {
		return edtf.Date{}.Bounds()
	}
	return edtf.Bounds(v)
}

// narrow leaves of w what also lies in v.
func (w *window) narrow(v window) {
	w.EarliestStart, w.LatestStart = max(w.EarliestStart, v.EarliestStart), min(w.LatestStart, v.LatestStart)
	w.EarliestEnd, w.LatestEnd = max(w.EarliestEnd, v.EarliestEnd), min(w.LatestEnd, v.LatestEnd)
}

// tighten uses that the start is not after the end.
func (w *window) tighten() {
	w.EarliestEnd, w.LatestStart = max(w.EarliestEnd, w.EarliestStart), min(w.LatestStart, w.LatestEnd)
}

// empty reports whether nothing fits.
func (w *window) empty() bool { return w.EarliestStart > w.LatestStart || w.EarliestEnd > w.LatestEnd }
