package timeline

import (
	"fmt"
	"slices"

	"example.org/review/timeline/edtf"
)

// Problem is what is probably a mistake in the events or rules of a timeline.
type Problem struct {
	ID     string // of the happening; "" for a rule
	Rule   string // name of the rule; "" for a happening
	Reason string // says what is wrong and what to change; its wording may change

	_ struct{}
}

// String returns a sentence with the ID or the rule, and the reason.
func (p Problem) String() string {
	if p.ID == "" {
		return fmt.Sprintf("rule %q: %s", p.Rule, p.Reason)
	}
	return fmt.Sprintf("%q: %s", p.ID, p.Reason)
}

// Vet returns what is probably a mistake. Nothing of it is refused, and all of it stays in every answer. It names
//
//   - links to an ID that no event has;
//   - statuses other than the constants, and States that are not three capital letters;
//   - kinds and topics that differ from another one, a constant or one of a rule in case, spaces or hyphens only;
//   - a statement without a date of publication where others about the same happening have one: it counts as the oldest;
//   - a happening said to be postponed, with a date after all older ones, which is more likely rescheduled;
//   - one that is held, by a source published before its date;
//   - two happenings of one kind in one review that may be the same: they have a cycle, their kind has a rank, and their
//     dates can be one; each is compared with the sixteen that begin last before it;
//   - rules that join nothing though events of both kinds are there. A rule with a kind that no event has is not named,
//     for the event may be still to come.
//
// Problems stand in the order of the timeline, those of one happening in the order of this list; then come those of the
// rules, in their order. Time grows with the events and rules.
func (t *Timeline) Vet() []Problem {
	v := newVetter(t.whole())
	var problems []Problem
	for i, e := range v.events {
		for reason := range v.reasons(int32(i)) {
			problems = append(problems, Problem{ID: e.ID, Reason: reason})
		}
	}
	rules := v.rules()
	joining := newJoining(v.asPlanned(), rules)
	for i := range rules {
		r := &rules[i]
		if reason := r.idle(joining, v.present[r.Kind], v.present[r.Of]); reason != "" {
			problems = append(problems, Problem{Rule: r.Name, Reason: reason})
		}
	}
	return problems
}

// A vetter knows what to compare a happening with.
type vetter struct {
	*view
	events        []*Event
	kinds, topics spellings
	ids           spellings        // filled in when first asked for
	twins         map[int32]int32  // the earlier happening that may be the same
	present       map[Kind][]int32 // neither postponed nor cancelled
}

// otherKinds are those that the package names besides the steps that have a rank.
var otherKinds = [...]Kind{Calendar, Submission, Consultation, PreSession, AdvanceQuestions, Letter}

// newVetter looks at everything once.
func newVetter(all *view) *vetter {
	v := &vetter{
		view: all, events: all.pointers(), kinds: newSpellings(), topics: newSpellings(), twins: all.twins(),
		present: make(map[Kind][]int32),
	}
	for _, k := range slices.Concat(stepOrder[:], otherKinds[:]) {
		v.kinds.fix(string(k))
	}
	for _, r := range all.rules() {
		v.kinds.fix(string(r.Kind))
		v.kinds.fix(string(r.Of))
	}
	for i, e := range v.events {
		v.kinds.add(string(e.Kind))
		for _, topic := range e.Topics {
			v.topics.add(topic)
		}
		if !e.Status.notHeld() {
			v.present[e.Kind] = append(v.present[e.Kind], int32(i))
		}
	}
	v.kinds.settle()
	v.topics.settle()
	return v
}

// asPlanned returns the events as if none were postponed or cancelled: a rule joins those too, and only binds them not.
func (v *vetter) asPlanned() []*Event {
	events := slices.Clone(v.events)
	for i, e := range events {
		if e.Status.notHeld() {
			planned := *e
			planned.Status = Planned
			events[i] = &planned
		}
	}
	return events
}

// reasons yields what is wrong with the happening at position i.
func (v *vetter) reasons(i int32) func(yield func(string) bool) {
	checks := [...]func(i int32, add func(format string, args ...any)){
		v.links, v.statuses, v.state, v.words, v.undatedSources, v.postponement, v.foresight, v.twin,
	}
	return func(yield func(string) bool) {
		more := true
		for _, check := range checks {
			check(i, func(format string, args ...any) { more = more && yield(fmt.Sprintf(format, args...)) })
		}
	}
}

// links names links to an ID that no event has.
func (v *vetter) links(i int32, add func(string, ...any)) {
	for _, id := range v.events[i].After {
		switch _, ok := v.position(id); {
		case ok:
		case v.nearest(id) != "":
			add("it comes after %q, which is the ID of no event; write %q, if that is meant", id, v.nearest(id))
		default:
			add("it comes after %q, which is the ID of no event; correct the ID, or add the event", id)
		}
	}
}

// nearest returns an ID that differs in case, spaces and hyphens only, or "".
func (v *vetter) nearest(id string) string {
	if v.ids.seen == nil {
		v.ids = newSpellings()
		for _, e := range v.events {
			v.ids.add(e.ID)
		}
		v.ids.settle()
	}
	near, _ := v.ids.better(id)
	return near
}

// statuses names statuses that the library does not know.
func (v *vetter) statuses(i int32, add func(string, ...any)) {
	seen := make(map[Status]bool)
	for _, e := range v.statementsOf(i) {
		if !e.Status.isKnown() && !seen[e.Status] {
			seen[e.Status] = true
			add("its status %q is none of planned, held, postponed, rescheduled and cancelled, so nothing follows from it; write one of these, or leave it empty", e.Status)
		}
	}
}

// isKnown reports whether s is one of the constants, or not stated.
func (s Status) isKnown() bool {
	switch s {
	case "", Planned, Held, Postponed, Rescheduled, Cancelled:
		return true
	}
	return false
}

// state names a State that is no code.
func (v *vetter) state(i int32, add func(string, ...any)) {
	if state := v.events[i].Review.State; state != "" && !isCode(state) {
		add("its State %q is not three capital letters, as in ISO 3166-1 alpha-3; write the code, as KAZ for Kazakhstan", state)
	}
}

// isCode reports whether a State is three capital letters.
func isCode(state string) bool {
	for i := range len(state) {
		if state[i] < 'A' || state[i] > 'Z' {
			return false
		}
	}
	return len(state) == 3
}

// words names kinds and topics that are written otherwise elsewhere.
func (v *vetter) words(i int32, add func(string, ...any)) {
	e := v.events[i]
	if better, ok := v.kinds.better(string(e.Kind)); ok {
		add("its kind %q is not %q, which is used elsewhere or known to the library; write it alike, if it is the same", string(e.Kind), better)
	}
	for _, topic := range e.Topics {
		if better, ok := v.topics.better(topic); ok {
			add("its topic %q is not %q, which is used elsewhere; write it alike, if it is the same", topic, better)
		}
	}
}

// undatedSources names a statement without a date of publication beside others that have one.
func (v *vetter) undatedSources(i int32, add func(string, ...any)) {
	unpublished := func(e Event) bool { return e.Source.Published.IsZero() }
	said := v.statementsOf(i)
	if slices.ContainsFunc(said, unpublished) && !unpublished(said[len(said)-1]) {
		add("a statement of %s has no date of publication, so it counts as older than those that have one; fill in Source.Published",
			cite(said[slices.IndexFunc(said, unpublished)].Source))
	}
}

// postponement names a postponed happening with a new date.
func (v *vetter) postponement(i int32, add func(string, ...any)) {
	var last edtf.Date // of the older dates, the one that ends last
	for _, e := range v.statementsOf(i) {
		switch {
		case e.Date.IsZero():
		case e.Status == Postponed && last.Precedes(e.Date) == edtf.Certain:
			add("it is said to be postponed, with the date %s, which is after all older ones; if that is its new date, its status is rescheduled", e.Date)
			return
		case last.IsZero() || e.Date.Bounds().LatestEnd > last.Bounds().LatestEnd:
			last = e.Date
		}
	}
}

// foresight names a happening that is held by a source from before it.
func (v *vetter) foresight(i int32, add func(string, ...any)) {
	for _, e := range v.statementsOf(i) {
		if p := e.Source.Published; e.Status == Held && !p.IsZero() && p.Precedes(e.Date) == edtf.Certain {
			add("it is said to be held on %s, by a source published before that, on %s; correct one of the dates, or write planned", e.Date, p)
			return
		}
	}
}

// twin names another happening that may be the same.
func (v *vetter) twin(i int32, add func(string, ...any)) {
	if j, ok := v.twins[i]; ok {
		add("it may be the same as %q, another %s of the same review; if so, give both one ID, else fill in dates or sessions that tell them apart",
			v.events[j].ID, v.events[i].Kind.Words())
	}
}
