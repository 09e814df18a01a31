package upr

import (
	"slices"

	"example.org/review/timeline"
)

// A process is which kinds of event are steps of a review, and which of them come after which.
type process struct {
	named map[timeline.Kind]bool            // by a rule
	later map[timeline.Kind][]timeline.Kind // the kinds that follow one by a rule
}

// newProcess returns the process of the steps that package timeline names, and of those that rules speak of.
func newProcess(rules []timeline.Rule) process {
	p := process{make(map[timeline.Kind]bool), make(map[timeline.Kind][]timeline.Kind)}
	for _, r := range rules {
		p.named[r.Kind], p.named[r.Of] = true, true
		if r.Relation == timeline.Follows {
			p.later[r.Of] = append(p.later[r.Of], r.Kind)
		}
	}
	return p
}

// isStep reports whether events of the kind are steps of one review. A session is not: it deals with many.
func (p process) isStep(k timeline.Kind) bool {
	switch k {
	case timeline.Session:
		return false
	case timeline.Calendar, timeline.Submission, timeline.Consultation, timeline.PreSession, timeline.AdvanceQuestions,
		timeline.Letter:
		return true
	}
	return isRanked(k) || p.named[k]
}

// isRanked reports whether a kind has its place in the step order.
func isRanked(k timeline.Kind) bool { return k.Rank() < timeline.Kind("").Rank() }

// provesDialogue reports whether an event of the kind is the dialogue of a review, or comes after it.
func provesDialogue(k timeline.Kind) bool {
	return timeline.Dialogue.Rank() <= k.Rank() && k.Rank() <= timeline.Adoption.Rank()
}

// isBeyond reports whether the process has gone beyond steps of the kind: one of those held comes after them in the step
// order or, where a kind has no place in it, by the rules.
func (p process) isBeyond(held []timeline.Event, k timeline.Kind) bool {
	var after []timeline.Kind
	if !isRanked(k) {
		after = p.after(k)
	}
	return slices.ContainsFunc(held, func(e timeline.Event) bool {
		return isRanked(k) && isRanked(e.Kind) && e.Kind.Rank() > k.Rank() || slices.Contains(after, e.Kind)
	})
}

// after returns the kinds that follow one by the rules, directly or not.
func (p process) after(k timeline.Kind) []timeline.Kind {
	after := slices.Clone(p.later[k])
	for i := 0; i < len(after); i++ {
		for _, next := range p.later[after[i]] {
			if !slices.Contains(after, next) {
				after = append(after, next)
			}
		}
	}
	return after
}
