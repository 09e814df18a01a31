package export

import (
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/words"
)

// known is what is known of one event beyond what it says itself. Nothing of it is worked out before it is asked for, and
// there is none of it without Options.Timeline. Its texts are plain: the format that writes them escapes them.
type known struct {
	*teller
	event *timeline.Event
}

// kindDeadline is the kind that a deadline has as an event.
const kindDeadline timeline.Kind = "deadline"

// known returns what is known of e.
func (t *teller) known(e *timeline.Event) known { return known{t, e} }

// window returns the whole days that links and rules leave for the start and the end of the event, if they are fewer than
// its own date leaves. Less than a day is no matter for people.
func (k known) window() (b edtf.Bounds, ok bool) {
	if k.timeline == nil {
		return b, false
	}
	inferred, ok := k.timeline.Bounds(k.event.ID)
	if !ok {
		return b, false
	}
	said := wholeDays(k.event.Date.Bounds())
	b = wholeDays(inferred)
	return b, b != said && b.EarliestStart >= said.EarliestStart && b.LatestStart <= said.LatestStart &&
		b.EarliestEnd >= said.EarliestEnd && b.LatestEnd <= said.LatestEnd
}

// wholeDays returns the bounds moved outwards to those of days.
func wholeDays(b edtf.Bounds) edtf.Bounds {
	return edtf.Bounds{
		EarliestStart: dayStart(b.EarliestStart), LatestStart: dayEnd(b.LatestStart),
		EarliestEnd: dayStart(b.EarliestEnd), LatestEnd: dayEnd(b.LatestEnd),
	}
}

// byRules returns in words when the event was by what links and rules leave, marked as inferred: "by the rules some time
// from 25 to 31 January 2025"; and "" if that is no less than what its date says.
func (k known) byRules() string {
	if b, ok := k.window(); ok {
		return fill(k.language.byRules, "{when}", words.WriteBounds(b, k.tag))
	}
	return ""
}

// why returns what [known.byRules] rests on, a clause each.
func (k known) why() []string {
	if _, ok := k.window(); !ok {
		return nil
	}
	return k.argument(k.timeline.WhyBounds(k.event.ID).Premises, k.event)
}

// rival is what another source says of the same happening.
type rival struct {
	text     string
	disputed bool // it cannot be true together with what the event says
}

// rivals returns the statements that say another date or that do not go on to the status of the event, as planned goes on
// to held; oldest first.
func (k known) rivals() []rival {
	if k.timeline == nil {
		return nil
	}
	var rivals []rival
	for s := range k.timeline.Statements(k.event.ID) {
		otherDate := !s.Date.IsZero() && s.Date != k.event.Date
		if otherDate || s.Status != k.event.Status && s.Status != "" && s.Status != timeline.Planned {
			rivals = append(rivals, rival{k.statement(&s), otherDate && exclude(s.Date, k.event.Date)})
		}
	}
	return rivals
}

// otherwise returns what [known.rivals] does on one line.
func (k known) otherwise() string {
	var texts []string
	for _, r := range k.rivals() {
		texts = append(texts, r.text)
	}
	return strings.Join(texts, k.semicolon)
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

// contradictions returns the conflicts that name the event, each by all that cannot be true together.
func (k known) contradictions() []string {
	if k.timeline == nil {
		return nil
	}
	if k.clashes == nil {
		k.teller.clashes = newClashes(k.timeline)
	}
	var texts []string
	for _, i := range k.clashes.of[k.event.ID] {
		texts = append(texts, strings.Join(k.argument(k.clashes.all[i].Premises, k.event), k.semicolon))
	}
	return texts
}

// clashes are the conflicts of a timeline, with those that name each happening.
type clashes struct {
	all []timeline.Conflict
	of  map[string][]int
}

// newClashes returns the conflicts of a timeline.
func newClashes(t *timeline.Timeline) *clashes {
	c := &clashes{t.Conflicts(), make(map[string][]int)}
	for i := range c.all {
		for _, p := range c.all[i].Premises {
			for _, id := range [...]string{p.Statement.ID, p.From, p.To} {
				if at := c.of[id]; id != "" && (len(at) == 0 || at[len(at)-1] != i) {
					c.of[id] = append(at, i)
				}
			}
		}
	}
	return c
}
