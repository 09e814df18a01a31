package timeline

import (
	"errors"
	"io"
	"slices"
)

// Load returns the timeline of the events that [Decode] reads from r, under the rules, as [New] does, and takes less time
// and memory than New of a list of them. An error of Decode ends the reading; those of New come joined, after all is read.
// With an error there is no timeline.
func Load(r io.Reader, rules ...Rule) (*Timeline, error) {
	g := newGathered(0)
	var errs []error
	var chunk []Event // many events, and not one list of them all, which would be copied as it grows
	index := 0
	for e, err := range Decode(r) {
		if err != nil {
			return nil, err
		}
		if bad := e.check(index); bad != nil {
			errs = append(errs, bad)
		}
		if index++; len(chunk) == cap(chunk) {
			chunk = make([]Event, 0, min(1024, index))
		}
		chunk = append(chunk, e)
		g.add(&chunk[len(chunk)-1])
	}
	if err := errors.Join(append(errs, checkRules(rules)...)...); err != nil {
		return nil, err
	}
	f := newFamily(slices.Clone(rules))
	return &Timeline{f, []layer{{view: viewOf(f.infer(g.resolve()))}}}, nil
}
