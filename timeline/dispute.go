package timeline

import (
	"fmt"
	"slices"
	"strings"
)

// Dispute is a happening whose sources cannot both be right: about its date, or about whether it was held.
type Dispute struct {
	ID       string
	Resolved Event   // what [Timeline.Event] returns
	Rivals   []Event // the statements that cannot be true together with it, oldest first

	witness   Event // the statement that gives what is disputed
	ofHolding bool  // some rival says that it was held, or was not
}

// String returns a sentence that says who says what.
func (d Dispute) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s says %s", subject(&d.Resolved), cite(d.witness.Source), d.words(&d.witness))
	for i := range d.Rivals {
		fmt.Fprintf(&b, "; %s says %s", cite(d.Rivals[i].Source), d.words(&d.Rivals[i]))
	}
	return b.String()
}

// words returns words for what a statement says of what is disputed.
func (d *Dispute) words(e *Event) string {
	status := plain(string(e.Status))
	switch {
	case !d.ofHolding || status == "":
		return dateWords(e.Date)
	case e.Date.IsZero():
		return status
	}
	return dateWords(e.Date) + ", " + status
}

// Disputes returns the happenings that have statements which cannot be true together with the resolved event, in the order
// of the timeline: their dates exclude each other, or one says held and the other cancelled. Dates of different precision
// that can both be true are no dispute. Nor is a statement that a newer one has overtaken which says postponed,
// rescheduled or cancelled, except that nothing overtakes one that says held.
func (t *Timeline) Disputes() []Dispute {
	if t == nil {
		return nil
	}
	var rival []ref
	for i := range t.layers {
		l := &t.layers[i]
		for k, p := range l.parts {
			for at := range p.said {
				if l.holds(k, at) {
					rival = append(rival, ref{p, int(at)})
				}
			}
		}
	}
	slices.SortFunc(rival, ref.compare)
	var disputes []Dispute
	for _, r := range rival {
		if d, ok := r.dispute(r.at); ok {
			disputes = append(disputes, d)
		}
	}
	return disputes
}

// dispute returns the dispute about the happening at position i, if there is one.
func (t *part) dispute(i int) (d Dispute, ok bool) {
	said := t.said[int32(i)]
	resolved := &t.events[i]
	overtaken := newestOf(said, func(e *Event) bool { return e.Status.notHeld() || e.Status == Rescheduled })
	for s := range said {
		e := &said[s]
		holding := e.Status == Held && resolved.Status == Cancelled || e.Status == Cancelled && resolved.Status == Held
		dated := !e.Status.notHeld() && !compatible(e.Date, resolved.Date) // nobody says that it is on a date when it is not
		if (holding || dated) && (s >= overtaken || e.Status == Held) {
			d.Rivals = append(d.Rivals, e.clone())
			d.ofHolding = d.ofHolding || holding
		}
	}
	if d.Rivals == nil {
		return d, false
	}
	d.ID, d.Resolved, d.witness = resolved.ID, resolved.clone(), t.witness(i).clone()
	if d.ofHolding {
		d.witness = said[witnessesOf(said).status].clone()
	}
	return d, true
}

// witness returns the statement that gives the happening at position i the date that it is resolved to; the newest where
// nobody gives one.
func (t *part) witness(i int) *Event {
	said := t.statementsOf(i)
	if w := witnessesOf(said); w.date >= 0 {
		return &said[w.date]
	}
	return &said[len(said)-1]
}
