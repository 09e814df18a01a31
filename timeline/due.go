package timeline

import (
	"math"

	"example.org/review/timeline/edtf"
)

// A window is where begin and end of a missing event may lie.
type window edtf.Bounds

// setDue fills in when the missing events of open findings are due, given the narrowed bounds of those that are there: by
// all rules together, or by the rule of the finding alone where the rules contradict each other.
func (t *part) setDue(events []*Event, findings []Finding) {
	type step struct {
		kind   Kind
		review Review
	}
	there := len(events)
	numbers := make(map[step]int32)
	for _, f := range findings {
		s := step{f.Rule.Kind, f.Review}
		if _, had := numbers[s]; f.Verdict == Open && !had {
			numbers[s] = int32(len(events))
			events = append(events, &Event{Kind: s.kind, Review: s.review})
		}
	}
	if len(numbers) == 0 {
		return
	}
	d := deadlines{t, events, there, make([]window, len(events)-there)}
	for i := range d.windows {
		d.windows[i] = window(edtf.Date{}.Bounds())
	}
	for i := range t.rules {
		d.apply(&t.rules[i])
	}
	for i, f := range findings {
		if f.Verdict == Open {
			findings[i].Due = d.due(numbers[step{f.Rule.Kind, f.Review}], &f)
		}
	}
}

// deadlines are the windows of missing events, which stand after those that are there.
type deadlines struct {
	*part
	events  []*Event
	there   int
	windows []window
}

// apply narrows the windows by what a rule says of missing events and those that are there.
func (d *deadlines) apply(r *Rule) {
	missing, present := d.split(r.Kind)
	missingOf, presentOf := d.split(r.Of)
	for _, j := range r.joinsOf(d.events, missing, presentOf) {
		w := d.after(r, j.those)
		for _, m := range j.these {
			d.windows[int(m)-d.there].narrow(w)
		}
	}
	for _, j := range r.joinsOf(d.events, present, missingOf) {
		w := d.before(r, j.these)
		for _, m := range j.those {
			d.windows[int(m)-d.there].narrow(w)
		}
	}
}

// split returns the missing and the present events of a kind.
func (d *deadlines) split(kind Kind) (missing, present []int32) {
	for h, e := range d.events {
		switch {
		case e.Kind != kind || e.Status.off():
		case h < d.there:
			present = append(present, int32(h))
		default:
			missing = append(missing, int32(h))
		}
	}
	return missing, present
}

// after returns the window of an event of the kind r.Kind, given those of the kind r.Of.
func (d *deadlines) after(r *Rule, those []int32) window {
	w := window(edtf.Date{}.Bounds())
	least, most, limited := r.gaps()
	for _, h := range those {
		b := d.bounds(int(h))
		switch {
		case r.Relation == Within:
			w.narrow(window{b.EarliestStart, b.LatestEnd, b.EarliestStart, b.LatestEnd})
		case limited:
			w.narrow(window{shift(b.EarliestEnd, least), shift(b.LatestEnd, most), math.MinInt64, math.MaxInt64})
		default:
			w.narrow(window{shift(b.EarliestEnd, least), math.MaxInt64, math.MinInt64, math.MaxInt64})
		}
	}
	return w
}

// before returns the window of an event of the kind r.Of, given those of the kind r.Kind.
func (d *deadlines) before(r *Rule, these []int32) window {
	w := window(edtf.Date{}.Bounds())
	least, most, limited := r.gaps()
	for _, h := range these {
		b := d.bounds(int(h))
		switch {
		case r.Relation == Within:
			w.narrow(window{math.MinInt64, b.LatestStart, b.EarliestEnd, math.MaxInt64})
		case limited:
			w.narrow(window{math.MinInt64, math.MaxInt64, shift(b.EarliestStart, -most), shift(b.LatestStart, -least)})
		default:
			w.narrow(window{math.MinInt64, math.MaxInt64, math.MinInt64, shift(b.LatestStart, -least)})
		}
	}
	return w
}

// due returns the window of a missing event, for a finding that it is missing.
func (d *deadlines) due(number int32, f *Finding) edtf.Bounds {
	w := d.windows[int(number)-d.there]
	if w.tighten(); w.empty() {
		var those []int32
		i, _ := d.position(f.Of)
		those = append(those, int32(i))
		w = d.after(&f.Rule, those)
		w.tighten()
	}
	if w.empty() {
		return edtf.Date{}.Bounds()
	}
	return edtf.Bounds(w)
}

// narrow leaves of w what also lies in v.
func (w *window) narrow(v window) {
	w.EarliestStart, w.LatestStart = max(w.EarliestStart, v.EarliestStart), min(w.LatestStart, v.LatestStart)
	w.EarliestEnd, w.LatestEnd = max(w.EarliestEnd, v.EarliestEnd), min(w.LatestEnd, v.LatestEnd)
}

// tighten uses that the begin is not after the end.
func (w *window) tighten() {
	w.EarliestEnd, w.LatestStart = max(w.EarliestEnd, w.EarliestStart), min(w.LatestStart, w.LatestEnd)
}

// empty reports whether nothing fits.
func (w *window) empty() bool { return w.EarliestStart > w.LatestStart || w.EarliestEnd > w.LatestEnd }

// shift returns an instant so many seconds later; unbounded stays unbounded.
func shift(at edtf.Instant, by int64) edtf.Instant {
	switch {
	case at == math.MinInt64 || at == math.MaxInt64:
		return at
	case by > 0 && int64(at) > math.MaxInt64-by:
		return math.MaxInt64
	case by < 0 && int64(at) < math.MinInt64-by:
		return math.MinInt64
	}
	return at + edtf.Instant(by)
}
