package upr

import (
	"math"
	"slices"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// Stage is where a review stood at the end of a day, as known on that day.
type Stage struct {
	Last     timeline.Event   // the last of Held; the zero Event if no step was certainly held
	Held     []timeline.Event // steps that were certainly held, in the order of the timeline
	Next     []Step           // steps still to come, in the order of the process
	Possible []timeline.Event // of the steps announced, those that may have been held, in the order of the timeline
}

// Step is a step of a review that was not certainly held: announced by a source, or required by a rule.
type Step struct {
	Kind   timeline.Kind
	Window edtf.Bounds   // when it is due, by its source and by all links and rules: it must begin by LatestStart
	Late   edtf.Modality // whether it should have begun by the end of the day: Possible where its time is not known so well
}

// StageOf returns where the review r stood at the end of the day on, by what was certainly published by then: see
// [timeline.Timeline.AsOf]. The review must name its State and its cycle; if it names a session too, events of other
// sessions are left out. A review of which nothing was known has the zero Stage.
//
// A step was certainly held if its source says so, or if the source does not say but the dates leave nothing else; a
// plan whose time is over is no proof. Steps postponed or cancelled were not held, and are not to come. What is still
// required and when it is due follows from the rules that t was built with, normally [Rules]. A step that the process has
// gone beyond is not to come either, though no source says that it was held.
//
// StageOf looks at the whole timeline: it costs about as much as to build it.
func StageOf(t *timeline.Timeline, r timeline.Review, on edtf.Date) Stage {
	if t == nil || r.State == "" || r.Cycle == 0 {
		return Stage{}
	}
	v := view{Timeline: t.AsOf(on), review: r, end: on.Bounds().LatestEnd}
	var s Stage
	for e := range v.Select(timeline.Query{States: []string{r.State}, Cycles: []int{r.Cycle}}) {
		if v.concerns(e.Review) && isStep(e.Kind) {
			v.add(&s, e)
		}
	}
	for _, f := range v.Check() {
		if f.Verdict == timeline.Open && v.concerns(f.Review) && !s.has(f.Rule.Kind) {
			s.Next = append(s.Next, Step{f.Rule.Kind, f.Due, v.late(v.firstDeadline(f), f.Due.LatestStart)})
		}
	}
	s.Next = slices.DeleteFunc(s.Next, func(n Step) bool { return s.past(n.Kind) })
	slices.SortStableFunc(s.Next, func(a, b Step) int { return a.Kind.Compare(b.Kind) })
	return s
}

// has reports whether some step of the kind is held or announced.
func (s *Stage) has(k timeline.Kind) bool {
	return slices.ContainsFunc(s.Held, func(e timeline.Event) bool { return e.Kind == k }) ||
		slices.ContainsFunc(s.Next, func(n Step) bool { return n.Kind == k })
}

// past reports whether the process has gone beyond steps of the kind.
func (s *Stage) past(k timeline.Kind) bool {
	return slices.ContainsFunc(s.Held, func(e timeline.Event) bool { return isRanked(e.Kind) && e.Kind.Rank() > k.Rank() })
}

// isRanked reports whether a kind has its place in the step order.
func isRanked(k timeline.Kind) bool { return k.Rank() <= timeline.Midterm.Rank() }

// isStep reports whether events of the kind are steps of one review. A session is not: it deals with many.
func isStep(k timeline.Kind) bool {
	switch k {
	case timeline.Session:
		return false
	case timeline.Calendar, timeline.Submission, timeline.Consultation, timeline.PreSession, timeline.AdvanceQuestions,
		timeline.Letter:
		return true
	}
	return isRanked(k)
}

// view is a timeline as known on a day, seen from one review at the end of that day.
type view struct {
	*timeline.Timeline
	review timeline.Review
	end    edtf.Instant
}

// concerns reports whether what belongs to the review r belongs to the review seen.
func (v view) concerns(r timeline.Review) bool {
	return r.State == v.review.State && r.Cycle == v.review.Cycle &&
		(r.Session == v.review.Session || r.Session == 0 || v.review.Session == 0)
}

// add puts one step where it belongs.
func (v view) add(s *Stage, e timeline.Event) {
	b, _ := v.Bounds(e.ID)
	switch {
	case e.Status == timeline.Postponed || e.Status == timeline.Cancelled:
		return
	case e.Status == timeline.Held, e.Status == "" && b.LatestEnd <= v.end:
		s.Held = append(s.Held, e)
		s.Last = e
		return
	case b.EarliestEnd <= v.end:
		s.Possible = append(s.Possible, e)
	}
	s.Next = append(s.Next, Step{e.Kind, b, v.late(b.EarliestStart, b.LatestStart)})
}

// late returns whether a deadline that lies between two instants was over.
func (v view) late(first, last edtf.Instant) edtf.Modality {
	switch {
	case last < v.end:
		return edtf.Certain
	case first < v.end && last != math.MaxInt64:
		return edtf.Possible
	}
	return edtf.Impossible
}

// firstDeadline returns the earliest that the deadline of a missing step may be: the end of what it must lie in, or
// the most time after what it follows, where these are known only within bounds.
func (v view) firstDeadline(f timeline.Finding) edtf.Instant {
	first := f.Due.LatestStart
	for _, r := range Rules() {
		if r.Kind != f.Rule.Kind || r.Relation == timeline.Follows && r.AtMost == (edtf.Duration{}) {
			continue
		}
		for e := range v.Select(timeline.Query{Kinds: []timeline.Kind{r.Of}, Cycles: []int{f.Review.Cycle}, Match: joins(f.Review)}) {
			if b, _ := v.Bounds(e.ID); b.EarliestEnd != math.MinInt64 && b.EarliestEnd <= v.end {
				first = min(first, r.AtMost.From(b.EarliestEnd))
			}
		}
	}
	return first
}

// joins returns whether an event bounds those of the review r: what it says of its review is true of r.
func joins(r timeline.Review) func(timeline.Event) bool {
	return func(e timeline.Event) bool {
		return (e.Review.State == "" || e.Review.State == r.State) && (e.Review.Session == 0 || e.Review.Session == r.Session)
	}
}
