package export

import (
	"slices"
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// A knower tells what a timeline knows of events.
type knower struct {
	*teller
	timeline  *timeline.Timeline // nil where nothing is known but the events
	stamp     edtf.Date          // the day on which deadlines are known; there are none without it
	clashes   *clashes           // made when they are asked for
	deadlines *deadlines         // made when they are asked for
}

// newKnower returns a knower, or an error if there are no words in the language.
func newKnower(o Options) (*knower, error) {
	t, err := newTeller(o.Language)
	if err != nil {
		return nil, err
	}
	return &knower{teller: t, timeline: o.Timeline, stamp: o.Stamp}, nil
}

// known is what is known of one event beyond what it says itself. But for the window nothing of it is worked out before it
// is asked for, and there is none of it without Options.Timeline. Its texts are plain: the format that writes them escapes
// them.
type known struct {
	*knower
	event    *timeline.Event
	bounds   edtf.Bounds // whole days that links and rules leave
	narrowed bool        // they are fewer than its own date leaves
}

// known returns what is known of e. A deadline that the timeline knows is told in the language of the knower.
func (k *knower) known(e *timeline.Event) known {
	if e.Kind == kindDeadline {
		if d, ok := k.due().as[asEvent{e.ID, e.Review}]; ok {
			e = k.deadlineEvent(e, d)
		}
	}
	bounds, narrowed := k.narrow(e)
	return known{k, e, bounds, narrowed}
}

// due returns the deadlines of the timeline.
func (k *knower) due() *deadlines {
	if k.deadlines == nil {
		k.deadlines = newDeadlines(k.timeline, k.stamp)
	}
	return k.deadlines
}

// narrow returns the whole days that links and rules leave for the start and the end of e, and whether they are fewer than
// its own date leaves. Less than a day is no matter for people.
func (k *knower) narrow(e *timeline.Event) (b edtf.Bounds, narrower bool) {
	if k.timeline == nil {
		return b, false
	}
	inferred, ok := k.timeline.Bounds(e.ID)
	if !ok {
		return b, false
	}
	said := e.Date.Bounds()
	if inferred == said {
		return b, false
	}
	said, b = wholeDays(said), wholeDays(inferred)
	return b, b != said && holds(said, b)
}

// window returns the whole days that links and rules leave for the start and the end of the event, if they are fewer than
// its own date leaves.
func (k known) window() (b edtf.Bounds, ok bool) { return k.bounds, k.narrowed }

// byRules returns in words when the event was by what links and rules leave, marked as inferred: "by the rules some time
// from 25 to 31 January 2025"; and "" if that is no less than what its date says.
func (k known) byRules() string {
	if b, ok := k.window(); ok {
		return fill(k.language.byRules, "{when}", k.teller.window(b))
	}
	return ""
}

// why returns what [known.byRules] rests on, a clause each.
func (k known) why() []string {
	if _, ok := k.window(); !ok {
		return nil
	}
	return k.argument(k.timeline, k.timeline.WhyBounds(k.event.ID).Premises, k.event)
}

// rival is what another source says of the same happening than the one that the event names.
type rival struct {
	label, text string
	date        edtf.Date
	disputed    bool // it cannot be true together with what the event says
	dates       bool // it is whom the event has its date from
}

// rivals returns who gives the date of the event, if that is not its own source, and then the statements that say more than
// the event, or something else, oldest first. A date that holds that of the event says no more than that, and planned goes
// on to held.
func (k known) rivals() []rival {
	if k.timeline == nil {
		return nil
	}
	var rivals []rival
	var dater timeline.Event
	for s := range k.timeline.Statements(k.event.ID) {
		otherDate := !s.Date.IsZero() && s.Date != k.event.Date && !holds(s.Date.Bounds(), k.event.Date.Bounds())
		switch {
		case otherDate && exclude(s.Date, k.event.Date):
			rivals = append(rivals, rival{k.labels.disputed, k.statement(&s), s.Date, true, false})
		case otherDate, s.Status != k.event.Status && s.Status != "" && s.Status != timeline.Planned:
			rivals = append(rivals, rival{k.labels.also, k.statement(&s), s.Date, false, false})
		case s.Date == k.event.Date && (dater.Date.IsZero() || dater.Source != k.event.Source):
			dater = s
		}
	}
	if dater.Date.IsZero() || dater.Source == k.event.Source {
		return rivals
	}
	return slices.Insert(rivals, 0, rival{k.labels.date, k.statement(&dater), dater.Date, false, true})
}

// holds reports whether nothing is in b that is not in a.
func holds(a, b edtf.Bounds) bool {
	return a.EarliestStart <= b.EarliestStart && b.LatestStart <= a.LatestStart &&
		a.EarliestEnd <= b.EarliestEnd && b.LatestEnd <= a.LatestEnd
}

// marks returns words for what is wrong with what the sources say of the event, where there is no room for more.
func (k known) marks() string {
	var marks []string
	if slices.ContainsFunc(k.rivals(), func(r rival) bool { return r.disputed }) {
		marks = append(marks, k.labels.disputed)
	}
	if len(k.contradictions()) > 0 {
		marks = append(marks, k.labels.contradiction)
	}
	return strings.ToLower(strings.Join(marks, k.comma))
}

// exclude reports whether two dates cannot be true of one happening.
func exclude(d, e edtf.Date) bool { return !e.IsZero() && d.Relations(e)&edtf.Equal == 0 }

// statement returns the date and the status that a statement gives, and who says so.
func (t *teller) statement(s *timeline.Event) string {
	var parts []string
	if !s.Date.IsZero() {
		parts = append(parts, t.date(s.Date))
	}
	if s.Status != "" {
		parts = append(parts, t.status(s.Status))
	}
	parts = append(parts, fill(t.according, "{source}", t.cite(&s.Source)))
	if !s.Source.Published.IsZero() {
		parts = append(parts, fill(t.published, "{date}", t.date(s.Source.Published)))
	}
	return strings.Join(parts, t.comma)
}

// dues returns by when the event must be there.
func (k known) dues() []string {
	var texts []string
	for _, d := range k.due().of[k.event.ID] {
		texts = append(texts, k.dueWords(d))
	}
	return texts
}

// contradictions returns the conflicts that name the event, each by all that cannot be true together.
func (k known) contradictions() []string {
	if k.timeline == nil {
		return nil
	}
	if k.clashes == nil {
		k.knower.clashes = newClashes(k.timeline)
	}
	var texts []string
	for _, i := range k.clashes.of[k.event.ID] {
		texts = append(texts, strings.Join(k.argument(k.timeline, k.clashes.all[i].Premises, k.event), k.semicolon))
	}
	return texts
}

// short returns in one line what is known of an event beyond what it says: the window that the rules leave, and whether
// sources or rules contradict it.
func (k known) short() string {
	return join(k.byRules(), k.marks())
}

// eventWords returns all that a picture says of e, a line each: its title, its date, status and kind, its review, and what
// is known beyond that.
func (k *knower) eventWords(e *timeline.Event) string {
	return k.known(e).words()
}

// words is [knower.eventWords].
func (k known) words() string {
	e, t := k.event, k.teller
	lines := []string{t.name(e), t.date(e.Date)}
	if text := e.Date.String(); text != "" {
		lines[1] += t.bracketed(text)
	}
	for _, words := range [...]string{t.status(e.Status), t.kind(e.Kind), t.review(e.Review), k.byRules()} {
		if words != "" {
			lines = append(lines, words)
		}
	}
	lines = append(lines, k.why()...)
	for _, r := range k.rivals() {
		lines = append(lines, r.label+t.colon+r.text)
	}
	for _, s := range k.contradictions() {
		lines = append(lines, t.labels.contradiction+t.colon+s)
	}
	return strings.Join(lines, "\n")
}
