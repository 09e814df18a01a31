package timeline

import (
	"fmt"
	"strings"
)

// Dispute is a happening whose sources cannot both be right about its date.
type Dispute struct {
	ID       string
	Resolved Event   // what [Timeline.Event] returns
	Rivals   []Event // the statements whose date cannot be true together with its date, oldest first

	source Source // of the date that it is resolved to, which an older statement may give
}

// String returns a sentence that says who gives which date.
func (d Dispute) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s says %s", subject(&d.Resolved), cite(d.source), dateWords(d.Resolved.Date))
	for i := range d.Rivals {
		fmt.Fprintf(&b, "; %s says %s", cite(d.Rivals[i].Source), dateWords(d.Rivals[i].Date))
	}
	return b.String()
}

// Disputes returns the happenings that have statements whose date cannot be true together with the resolved one, in
// the order of the timeline. Dates of different precision that can both be true are no dispute.
func (t *Timeline) Disputes() []Dispute {
	p := t.whole()
	var disputes []Dispute
	for i := range p.events {
		var rivals []Event
		for _, said := range p.said[int32(i)] {
			if !compatible(said.Date, p.events[i].Date) {
				rivals = append(rivals, said.clone())
			}
		}
		if rivals != nil {
			disputes = append(disputes, Dispute{p.events[i].ID, p.events[i].clone(), rivals, p.witness(i).Source})
		}
	}
	return disputes
}

// witness returns the statement that gives the happening at position i the date that it is resolved to; the newest where
// nobody gives one.
func (t *part) witness(i int) *Event {
	said := t.saidOf(i)
	if w := witnessesOf(said); w.date >= 0 {
		return &said[w.date]
	}
	return &said[len(said)-1]
}
