package upr

import (
	"cmp"
	"iter"
	"slices"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// Stage is where a review stood at the end of a day, as known on that day.
type Stage struct {
	Last     timeline.Event   // the last of Held; the zero Event if no step was certainly held
	Held     []timeline.Event // steps that were certainly held, in the order of the timeline
	Possible []timeline.Event // of the steps announced, those that may have been held, in the order of the timeline
	Next     []Step           // steps still to come, in the order of the process

	_ struct{}
}

// Step is a step of a review that was not certainly held: announced by a source, or required by a rule.
type Step struct {
	Kind timeline.Kind
	ID   string // "" if no source speaks of it

	// Window is when it lies: by its source and by all links and rules, or where the rules require it, if no source gives it
	// a date.
	Window edtf.Bounds

	// Deadlines says by when it must be there, by each rule that limits it: see [timeline.Timeline.Deadlines].
	Deadlines []timeline.Deadline

	// Late is Certain where a deadline of it was missed, or the time is over for which a source announced it; Impossible where
	// neither can be so; else Possible.
	Late edtf.Modality

	_ struct{}
}

// StageOf returns where the review r stood at the end of the day on, by what was certainly published by then: see
// [timeline.Timeline.AsOf]. The review must name its State and its cycle; of its Body and session, events that name
// another one are left out. If nothing was known of the review, or r lacks one of the two, the Stage is zero. If on is
// coarser than a day, its last instant counts; the zero Date is the end of time.
//
// The steps are the kinds that package timeline names and those that a rule of t speaks of, but for sessions. A step was
// certainly held if its source says so, or if the source does not say but the dates leave nothing else; a plan whose time
// is over is no proof. Steps that were cancelled are not to come, and postponed ones only if a rule requires them. What is
// required, when it lies and by when it is due follows from the rules that t was built with, normally [Rules]. A step is
// not to come either where a later step was held, though no source says that it was held itself, or where the same body has
// held the dialogue of a later cycle.
//
// StageOf looks at the whole timeline, and costs about as much as to build it: for many reviews use [Stages].
func StageOf(t *timeline.Timeline, r timeline.Review, on edtf.Date) Stage {
	if r.State == "" || r.Cycle == 0 {
		return Stage{}
	}
	return newView(t, on).stage(r)
}

// Stages returns where each review stood at the end of a day: every one with a State and a cycle of which something was
// known then, with what [StageOf] says of it. They stand in the order of their Body, State and cycle. A review names its
// session if all its events that name one name the same.
func Stages(t *timeline.Timeline, on edtf.Date) iter.Seq2[timeline.Review, Stage] {
	return func(yield func(timeline.Review, Stage) bool) {
		v := newView(t, on)
		for _, r := range v.reviews() {
			if s := v.stage(r); !yield(r, s) {
				return
			}
		}
	}
}

// A passage is that of a State through one cycle, whichever the body.
type passage struct {
	state string
	cycle int
}

// A view is what was known of all reviews at the end of a day.
type view struct {
	*timeline.Timeline
	process   process
	end       edtf.Instant
	steps     map[passage][]timeline.Event // in the order of the timeline
	open      map[passage][]timeline.Finding
	deadlines map[passage][]timeline.Deadline
	reached   map[timeline.Review]int // by Body and State alone: the last cycle that came to its dialogue
}

// newView looks at everything once.
func newView(t *timeline.Timeline, on edtf.Date) *view {
	v := &view{
		Timeline: t.AsOf(on), process: newProcess(t.Rules()), end: on.Bounds().LatestEnd,
		steps: make(map[passage][]timeline.Event), open: make(map[passage][]timeline.Finding),
		deadlines: make(map[passage][]timeline.Deadline), reached: make(map[timeline.Review]int),
	}
	for e := range v.All() {
		if r := e.Review; r.State != "" && r.Cycle != 0 && v.process.isStep(e.Kind) {
			p := passage{r.State, r.Cycle}
			v.steps[p] = append(v.steps[p], e)
			if provesDialogue(e.Kind) && v.wasHeld(&e) {
				whose := timeline.Review{Body: r.Body, State: r.State}
				v.reached[whose] = max(v.reached[whose], r.Cycle)
			}
		}
	}
	for _, f := range v.Check() {
		if f.Verdict == timeline.Open {
			p := passage{f.Review.State, f.Review.Cycle}
			v.open[p] = append(v.open[p], f)
		}
	}
	for _, d := range v.Deadlines(on) {
		p := passage{d.Review.State, d.Review.Cycle}
		v.deadlines[p] = append(v.deadlines[p], d)
	}
	return v
}

// reviews returns all reviews, in order.
func (v *view) reviews() []timeline.Review {
	sessions := make(map[timeline.Review][]int) // by review without session: the ones named
	for p, steps := range v.steps {
		bodies := bodiesOf(steps)
		for _, body := range bodies {
			r := timeline.Review{Body: body, State: p.state, Cycle: p.cycle}
			for i := range steps {
				if s := steps[i].Review; concerns(r, s) && !slices.Contains(sessions[r], s.Session) {
					sessions[r] = append(sessions[r], s.Session)
				}
			}
		}
	}
	reviews := make([]timeline.Review, 0, len(sessions))
	for r, named := range sessions {
		if named = slices.DeleteFunc(named, func(n int) bool { return n == 0 }); len(named) == 1 {
			r.Session = named[0]
		}
		reviews = append(reviews, r)
	}
	slices.SortFunc(reviews, func(a, b timeline.Review) int {
		return cmp.Or(cmp.Compare(a.Body, b.Body), cmp.Compare(a.State, b.State), cmp.Compare(a.Cycle, b.Cycle))
	})
	return reviews
}

// bodiesOf returns the bodies that events name; that which has no name only where no event names one.
func bodiesOf(events []timeline.Event) []string {
	var bodies []string
	for i := range events {
		if b := events[i].Review.Body; b != "" && !slices.Contains(bodies, b) {
			bodies = append(bodies, b)
		}
	}
	if bodies == nil {
		return []string{""}
	}
	return bodies
}

// concerns reports whether what belongs to the review s may belong to the review r of the same State and cycle.
func concerns(r, s timeline.Review) bool {
	return (r.Body == s.Body || r.Body == "" || s.Body == "") && (r.Session == s.Session || r.Session == 0 || s.Session == 0)
}

// stage returns where one review stood.
func (v *view) stage(r timeline.Review) Stage {
	var s Stage
	p := passage{r.State, r.Cycle}
	var postponed []timeline.Event
	for _, e := range v.steps[p] {
		switch {
		case !concerns(r, e.Review):
		case e.Status == timeline.Postponed:
			postponed = append(postponed, e)
		case e.Status != timeline.Cancelled:
			v.add(&s, e)
		}
	}
	for _, f := range v.open[p] {
		kind := missing(f)
		if !concerns(r, f.Review) || !v.process.isStep(kind) || s.has(kind) || v.isOvertaken(f.Review) {
			continue
		}
		step := Step{Kind: kind, Window: f.Due, Late: edtf.Impossible}
		for _, e := range postponed {
			if e.Kind == kind {
				step.ID = e.ID
			}
		}
		s.Next = append(s.Next, step)
	}
	v.finish(&s, r)
	return s
}

// missing returns the kind that an open finding misses.
func missing(f timeline.Finding) timeline.Kind {
	if f.ID == "" {
		return f.Rule.Kind
	}
	return f.Rule.Of
}

// has reports whether some step of the kind is held or to come.
func (s *Stage) has(k timeline.Kind) bool {
	return slices.ContainsFunc(s.Held, func(e timeline.Event) bool { return e.Kind == k }) ||
		slices.ContainsFunc(s.Next, func(n Step) bool { return n.Kind == k })
}

// isOvertaken reports whether a later cycle came to its dialogue.
func (v *view) isOvertaken(r timeline.Review) bool {
	return v.reached[timeline.Review{Body: r.Body, State: r.State}] > r.Cycle
}

// wasHeld reports whether a step was certainly held.
func (v *view) wasHeld(e *timeline.Event) bool {
	switch e.Status {
	case timeline.Held:
		return true
	case timeline.Planned, timeline.Rescheduled, timeline.Postponed, timeline.Cancelled:
		return false
	}
	b, _ := v.Bounds(e.ID)
	return b.LatestEnd <= v.end
}

// add puts one step where it belongs.
func (v *view) add(s *Stage, e timeline.Event) {
	if v.wasHeld(&e) {
		s.Held = append(s.Held, e)
		s.Last = e
		return
	}
	b, _ := v.Bounds(e.ID)
	if b.EarliestEnd <= v.end {
		s.Possible = append(s.Possible, e)
	}
	s.Next = append(s.Next, Step{Kind: e.Kind, ID: e.ID, Window: b, Late: v.overdue(e.Date.Bounds())})
}

// overdue returns whether the time is over that a source gives.
func (v *view) overdue(b edtf.Bounds) edtf.Modality {
	switch {
	case b.LatestStart < v.end:
		return edtf.Certain
	case b.EarliestStart < v.end && b.LatestStart != edtf.DistantFuture:
		return edtf.Possible
	}
	return edtf.Impossible
}

// finish takes out what the process has gone beyond, and adds the deadlines of the rest.
func (v *view) finish(s *Stage, r timeline.Review) {
	s.Next = slices.DeleteFunc(s.Next, func(n Step) bool { return v.process.isBeyond(s.Held, n.Kind) })
	slices.SortStableFunc(s.Next, func(a, b Step) int { return a.Kind.Compare(b.Kind) })
	for i := range s.Next {
		n := &s.Next[i]
		for _, d := range v.deadlines[passage{r.State, r.Cycle}] {
			if d.Kind == n.Kind && d.ID == n.ID && concerns(r, d.Review) {
				n.Deadlines = append(n.Deadlines, d)
				n.Late = max(n.Late, d.Late)
			}
		}
	}
}
