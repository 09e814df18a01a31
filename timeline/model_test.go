package timeline_test

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// The model is the slow and obvious twin of the reasoning of a timeline: all pairs of events, all pairs of points, all
// paths. Points of event i are 2i, its start, and 2i+1, its end; the origin comes last.

// far stands for unbounded in the model; anything beyond half of it counts as unbounded.
const far = edtf.Instant(1) << 50

// A constraint says that point to lies at least gap seconds after point from.
type constraint struct {
	from, to int
	gap      edtf.Instant
	what     string // the statement, link or pair of a rule that it comes from; "" where it always holds
	limit    bool   // an upper limit, AtMost
}

type model struct {
	events []timeline.Event // resolved
	rules  []timeline.Rule
	number map[string]int // of each ID
}

func newModel(events []timeline.Event, rules []timeline.Rule) *model {
	m := &model{events: events, rules: rules, number: make(map[string]int)}
	for i, e := range events {
		m.number[e.ID] = i
	}
	return m
}

func (m *model) origin() int { return 2 * len(m.events) }

func off(e timeline.Event) bool {
	return e.Status == timeline.Postponed || e.Status == timeline.Cancelled
}

// joined reports whether the rule joins this event to that one.
func joined(r timeline.Rule, this, that timeline.Event) bool {
	if this.Kind != r.Kind || that.Kind != r.Of || off(this) || off(that) {
		return false
	}
	a, b := this.Review, that.Review
	for _, body := range []string{a.Body, b.Body} {
		if r.Body != "" && body != "" && body != r.Body {
			return false
		}
	}
	bare := func(r timeline.Review) bool { return r.State == "" && r.Cycle == 0 && r.Session == 0 }
	if r.Relation == timeline.Within {
		if bare(b) && !bare(a) {
			return false
		}
		return (b.Body == "" || a.Body == "" || a.Body == b.Body) && (b.State == "" || a.State == b.State) &&
			(b.Cycle == 0 || a.Cycle == b.Cycle) && (b.Session == 0 || a.Session == b.Session)
	}
	if bare(a) && bare(b) {
		return a.Body == b.Body
	}
	return a.Cycle != 0 && a.Cycle == b.Cycle && (a.State == b.State || a.State == "" || b.State == "") &&
		(a.Session == b.Session || a.Session == 0 || b.Session == 0) && (a.Body == b.Body || a.Body == "" || b.Body == "")
}

// constraints returns all of them, but those of links and rules between two events that are left out.
func (m *model) constraints(leftOut map[pair]bool) []constraint {
	var cs []constraint
	for i, e := range m.events {
		b := e.Date.Bounds()
		say := func(point int, lo, hi edtf.Instant) {
			what := "statement " + e.ID
			cs = append(cs, constraint{from: m.origin(), to: point, gap: max(lo, -far), what: what},
				constraint{from: point, to: m.origin(), gap: -min(hi, far), what: what})
		}
		say(2*i, b.EarliestStart, b.LatestStart)
		say(2*i+1, b.EarliestEnd, b.LatestEnd)
		cs = append(cs, constraint{from: 2 * i, to: 2*i + 1})
		if until := e.Source.Published.Bounds().LatestEnd; e.Status == timeline.Held && !leftOut[pairOf(e.ID, publication)] {
			cs = append(cs, constraint{from: 2 * i, to: m.origin(), gap: -min(until, far), what: publication + " " + e.ID})
		}
	}
	for i, e := range m.events {
		for _, id := range e.After {
			j, ok := m.number[id]
			if ok && !off(e) && !off(m.events[j]) && !leftOut[pairOf(e.ID, id)] {
				cs = append(cs, constraint{from: 2*j + 1, to: 2 * i, gap: 1, what: "link " + id + " " + e.ID})
			}
		}
	}
	for r := range m.rules {
		cs = append(cs, m.ruled(r, leftOut)...)
	}
	return cs
}

// ruled returns the constraints of one rule.
func (m *model) ruled(r int, leftOut map[pair]bool) []constraint {
	var cs []constraint
	rule := m.rules[r]
	for i, this := range m.events {
		for j, that := range m.events {
			if !joined(rule, this, that) || leftOut[pairOf(this.ID, that.ID)] {
				continue
			}
			what := ruleName(r, that.ID, this.ID)
			if rule.Relation == timeline.Within {
				cs = append(cs, constraint{from: 2 * j, to: 2 * i, what: what}, constraint{from: 2*i + 1, to: 2*j + 1, what: what})
				continue
			}
			least, _ := rule.AtLeast.Range()
			cs = append(cs, constraint{from: 2*j + 1, to: 2 * i, gap: max(1, edtf.Instant(least)), what: what})
			if _, most := rule.AtMost.Range(); most > 0 {
				cs = append(cs, constraint{from: 2 * i, to: 2*j + 1, gap: -edtf.Instant(most), what: what, limit: true})
			}
		}
	}
	return cs
}

// ruleName names what a rule says of a pair, which ever way round.
func ruleName(r int, a, b string) string {
	return fmt.Sprintf("rule %d %s %s", r, min(a, b), max(a, b))
}

const none = math.MinInt64 / 4 // no path

// paths returns the greatest gap between all pairs of points, by Floyd and Warshall.
func (m *model) paths(cs []constraint) [][]edtf.Instant {
	n := m.origin() + 1
	d := make([][]edtf.Instant, n)
	for i := range d {
		d[i] = slices.Repeat([]edtf.Instant{none}, n)
		d[i][i] = 0
	}
	for _, c := range cs {
		d[c.from][c.to] = max(d[c.from][c.to], c.gap)
	}
	for k := range n {
		for i := range n {
			for j := range n {
				if d[i][k] != none && d[k][j] != none {
					d[i][j] = min(max(d[i][j], d[i][k]+d[k][j]), 4*far)
				}
			}
		}
	}
	return d
}

// consistent reports whether the constraints can all hold.
func (m *model) consistent(cs []constraint) bool {
	for i, row := range m.paths(cs) {
		if row[i] > 0 {
			return false
		}
	}
	return true
}

// bounds returns the narrowest bounds of event i.
func (m *model) bounds(d [][]edtf.Instant, i int) edtf.Bounds {
	o := m.origin()
	value := func(x edtf.Instant) edtf.Instant {
		switch {
		case x < -far/2:
			return math.MinInt64
		case x > far/2:
			return math.MaxInt64
		}
		return x
	}
	return edtf.Bounds{
		EarliestStart: value(d[o][2*i]), LatestStart: value(-d[2*i][o]),
		EarliestEnd: value(d[o][2*i+1]), LatestEnd: value(-d[2*i+1][o]),
	}
}

// precedes returns whether event i precedes event j.
func (m *model) precedes(d [][]edtf.Instant, i, j int) edtf.Modality {
	switch {
	case d[2*i+1][2*j] >= 1:
		return edtf.Certain
	case d[2*j][2*i+1] >= 0:
		return edtf.Impossible
	}
	return edtf.Possible
}

// order places, again and again, the event with the smallest key among those whose certain predecessors are placed.
func (m *model) order(cs []constraint, d [][]edtf.Instant) []string {
	reaches := make([][]bool, m.origin())
	for i := range reaches {
		reaches[i] = make([]bool, m.origin())
	}
	for _, c := range cs {
		if c.from != m.origin() && c.to != m.origin() && !c.limit {
			reaches[c.from][c.to] = true
		}
	}
	for k := range reaches {
		for i := range reaches {
			for j := range reaches {
				reaches[i][j] = reaches[i][j] || reaches[i][k] && reaches[k][j]
			}
		}
	}
	before := func(i, j int) bool {
		a, b := m.bounds(d, i), m.bounds(d, j)
		return i != j && (reaches[2*i+1][2*j] || a.LatestEnd < b.EarliestStart)
	}
	left := make([]int, len(m.events))
	for i := range left {
		left[i] = i
	}
	var ids []string
	for len(left) > 0 {
		free := slices.DeleteFunc(slices.Clone(left), func(j int) bool {
			return slices.ContainsFunc(left, func(i int) bool { return before(i, j) })
		})
		first := slices.MinFunc(free, func(i, j int) int { return m.compareKeys(d, i, j) })
		ids = append(ids, m.events[first].ID)
		left = slices.DeleteFunc(left, func(i int) bool { return i == first })
	}
	return ids
}

// compareKeys orders two events by key: where they stand, latest start, step, name of the kind, ID.
func (m *model) compareKeys(d [][]edtf.Instant, i, j int) int {
	a, b := m.bounds(d, i), m.bounds(d, j)
	e, f := m.events[i], m.events[j]
	return cmp.Or(
		cmp.Compare(standing(a), standing(b)), compareBool(a == edtf.Date{}.Bounds(), b == edtf.Date{}.Bounds()), cmp.Compare(a.LatestStart, b.LatestStart),
		cmp.Compare(e.Kind.Rank(), f.Kind.Rank()), cmp.Compare(e.Kind, f.Kind), cmp.Compare(e.ID, f.ID))
}

func compareBool(a, b bool) int { return boolInt(a) - boolInt(b) }

func standing(b edtf.Bounds) edtf.Instant {
	switch {
	case b.EarliestStart != math.MinInt64: // it stands at its earliest start
		return b.EarliestStart
	case b.LatestStart == math.MinInt64: // it has no start
		return math.MinInt64
	case b.LatestEnd != math.MaxInt64:
		return b.LatestEnd
	}
	return b.LatestStart
}

// vagueDates are dates of every shape that the model knows: no ends that are never, no begins before all time.
var vagueDates = []string{
	"", "", "2025-01-03", "2025-01-05", "2025-01-05T12:00:00", "2025-01-07", "2025-01", "2025", "2025-01-02/2025-01-06",
	"2025-01/2025-02", "[2025-01-02..2025-01-09]", "/2025-01-06", "2025-01-04/", "[..2025-01-08]", "2025-01-04~",
}

// randomEvents returns some events with reviews, links and statuses of all sorts.
func randomEvents(r *rand.Rand, n int) []timeline.Event {
	kinds := []timeline.Kind{timeline.Dialogue, timeline.Adoption, timeline.Session, "law", timeline.Dialogue}
	statuses := []timeline.Status{"", "", "", timeline.Held, timeline.Planned, timeline.Postponed}
	events := make([]timeline.Event, n)
	for i := range events {
		events[i] = timeline.Event{
			ID:     string(rune('a' + i)),
			Kind:   pick(r, kinds),
			Date:   edtf.MustParse(pick(r, vagueDates)),
			Status: pick(r, statuses),
			Review: timeline.Review{State: pick(r, []string{"", "KAZ", "KAZ", "FRA"}), Cycle: pick(r, []int{0, 1, 1, 1, 2}), Session: pick(r, []int{0, 0, 7, 8})},
		}
		if r.IntN(4) == 0 {
			events[i].Review = timeline.Review{}
		}
		events[i].Source.Published = edtf.MustParse(pick(r, []string{"", "2025-01-02", "2025-01-04", "2025-01-06T12:00:00", "2025-03", "2025/.."}))
		events[i].Review.Body = pick(r, []string{"", "", "UPR", "UPR", "CEDAW"})
		for r.IntN(4) == 0 {
			events[i].After = append(events[i].After, string(rune('a'+r.IntN(n+1))))
		}
	}
	return events
}

// randomRules returns some rules between the kinds of randomEvents.
func randomRules(r *rand.Rand) []timeline.Rule {
	kinds := []timeline.Kind{timeline.Dialogue, timeline.Adoption, timeline.Session, "law"}
	rules := make([]timeline.Rule, r.IntN(4))
	for i := range rules {
		rules[i] = timeline.Rule{Name: fmt.Sprint("rule ", i), Body: pick(r, []string{"", "", "", "UPR"}), Kind: pick(r, kinds), Of: pick(r, kinds),
			Response: r.IntN(2) == 0, Precedence: r.IntN(3) == 0}
		for rules[i].Of == rules[i].Kind {
			rules[i].Of = pick(r, kinds)
		}
		if r.IntN(3) == 0 {
			rules[i].Relation = timeline.Within
			continue
		}
		lengths := pick(r, [][2]edtf.Duration{{}, {}, {edtf.Days(1)}, {edtf.Days(2)}, {{Seconds: 90}}, {{}, edtf.Days(1)}, {{}, edtf.Days(4)},
			{edtf.Days(1), edtf.Days(1)}, {edtf.Days(2), edtf.Days(4)}, {{Seconds: 90}, edtf.Days(1)}})
		rules[i].AtLeast, rules[i].AtMost = lengths[0], lengths[1]
	}
	return rules
}

// withMonths gives some of the rules lengths in months.
func withMonths(r *rand.Rand, rules []timeline.Rule) {
	for i := range rules {
		if rules[i].Relation == timeline.Follows && r.IntN(2) == 0 {
			lengths := pick(r, [][2]edtf.Duration{{edtf.Months(1)}, {{}, edtf.Months(1)}, {edtf.Days(20), edtf.Months(1)}, {edtf.Months(1), edtf.Months(2)}})
			rules[i].AtLeast, rules[i].AtMost = lengths[0], lengths[1]
		}
	}
}

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

func ids(events []timeline.Event) []string {
	var all []string
	for _, e := range events {
		all = append(all, e.ID)
	}
	return all
}
