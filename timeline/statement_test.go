package timeline_test

import (
	"bytes"
	"cmp"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// said returns a statement of the happening "x".
func said(date, published, title string) timeline.Event {
	return timeline.Event{ID: "x", Date: edtf.MustParse(date), Title: title, Source: timeline.Source{Published: edtf.MustParse(published)}}
}

func TestResolution(t *testing.T) {
	t.Parallel()
	with := func(e timeline.Event, s timeline.Status) timeline.Event { e.Status = s; return e }
	for _, c := range []struct {
		name        string
		statements  []timeline.Event
		date, title string
	}{
		{"the newest gives every field", []timeline.Event{said("2025-06", "2025-01-25", "plan"), said("2025-07-03", "2025-07-04", "report")}, "2025-07-03", "report"},
		{"an older date inside sharpens", []timeline.Event{said("2025-06-27", "2025-06-28", "a"), said("2025-06", "2025-08", "b")}, "2025-06-27", "b"},
		{"an older date outside does not", []timeline.Event{said("2025-05-27", "2025-06-28", "a"), said("2025-06", "2025-08", "b")}, "2025-06", "b"},
		{"sharpened step by step", []timeline.Event{said("2025-06-27", "2025-01", "a"), said("2025-06", "2025-02", "b"), said("2025", "2025-03", "c")}, "2025-06-27", "c"},
		{"the newer of two rivals sharpens", []timeline.Event{said("2025-06", "2025-01", "a"), said("2025-07", "2025-02", "b"), said("2025", "2025-03", "c")}, "2025-07", "c"},
		{"equal bounds do not replace", []timeline.Event{said("2025-06~", "2025-01", "a"), said("2025-06", "2025-02", "b")}, "2025-06", "b"},
		{"an undated newest takes any date", []timeline.Event{said("2025-06", "2025-01", "a"), said("", "2025-02", "b")}, "2025-06", "b"},
		{"a postponed newest keeps its date", []timeline.Event{said("2025-06-27", "2025-01", "a"), with(said("2025", "2025-02", "b"), timeline.Postponed)}, "2025", "b"},
		{"a cancelled newest without a date keeps the one before", []timeline.Event{said("2025-06-27", "2025-01", "a"), with(said("2025-06", "2025-02", "b"), timeline.Planned), with(said("", "2025-03", "c"), timeline.Cancelled)}, "2025-06", "c"},
		{"a postponed date does not become the held one", []timeline.Event{with(said("2025-06-20", "2025-06-19", "a"), timeline.Postponed), with(said("2025-06", "2025-07-15", "b"), timeline.Held)}, "2025-06", "b"},
		{"a postponement keeps what is older from sharpening", []timeline.Event{said("2025-06-20", "2025-06-18", "a"), with(said("", "2025-06-19", "b"), timeline.Postponed), with(said("2025-06", "2025-07-15", "c"), timeline.Held)}, "2025-06", "c"},
		{"a plan does not sharpen what was held", []timeline.Event{with(said("2025-06-20", "2025-06-18", "a"), timeline.Planned), with(said("2025-06", "2025-07-15", "b"), timeline.Held)}, "2025-06", "b"},
		{"a plan sharpens a plan", []timeline.Event{with(said("2025-06-20", "2025-01", "a"), timeline.Planned), with(said("2025-06", "2025-02", "b"), timeline.Planned)}, "2025-06-20", "b"},
		{"a new date for what was moved is a plan too", []timeline.Event{with(said("2025-06-24", "2025-06-18", "a"), timeline.Rescheduled), with(said("2025-06", "2025-07-15", "b"), timeline.Held)}, "2025-06", "b"},
		{"a later word makes a date a plan", []timeline.Event{said("2025-06-20", "2025-01", "a"), with(said("", "2025-02", "b"), timeline.Planned), with(said("2025-06", "2025-07-15", "c"), timeline.Held)}, "2025-06", "c"},
		{"the first word after it says what a date was", []timeline.Event{said("2025-06-20", "2025-01", "a"), with(said("", "2025-06-21", "b"), timeline.Held), with(said("", "2025-07", "c"), timeline.Planned), with(said("2025-06", "2025-08", "d"), timeline.Held)}, "2025-06-20", "d"},
		{"what was moved is not on the date from which it was", []timeline.Event{said("2025-06-20", "2025-01", "a"), with(said("2025-06", "2025-02", "b"), timeline.Rescheduled)}, "2025-06", "b"},
		{"and keeps none", []timeline.Event{with(said("2025-06-20", "2025-01", "a"), timeline.Planned), with(said("", "2025-02", "b"), timeline.Rescheduled)}, "", "b"},
		{"but its new one", []timeline.Event{said("2025-06-20", "2025-01", "a"), with(said("2025-07-01", "2025-02", "b"), timeline.Rescheduled), with(said("", "2025-03", "c"), timeline.Planned)}, "2025-07-01", "c"},
		{"none that is older than the new one sharpens", []timeline.Event{said("2025-06-20", "2025-01", "a"), with(said("", "2025-02", "b"), timeline.Rescheduled), with(said("2025-06", "2025-07-15", "c"), timeline.Held)}, "2025-06", "c"},
		{"a plan without a date is not on the one that was postponed", []timeline.Event{with(said("2025-06-20", "2025-01", "a"), timeline.Postponed), with(said("", "2025-02", "b"), timeline.Planned)}, "", "b"},
		{"nor on the one before a postponement", []timeline.Event{said("2025-06-20", "2025-01", "a"), with(said("", "2025-02", "b"), timeline.Postponed), with(said("", "2025-03", "c"), timeline.Planned)}, "", "c"},
		{"held without a date was not held when it was postponed from", []timeline.Event{said("2025-06-20", "2025-01", "a"), with(said("", "2025-02", "b"), timeline.Postponed), with(said("", "2025-07", "c"), timeline.Held)}, "", "c"},
		{"nor when a later word planned it for", []timeline.Event{said("2025-06-20", "2025-01", "a"), with(said("", "2025-02", "b"), timeline.Planned), with(said("", "2025-07", "c"), timeline.Held)}, "", "c"},
		{"but may have been where somebody saw it", []timeline.Event{with(said("2025-06-20", "2025-06-21", "a"), timeline.Held), with(said("", "2025-06-22", "b"), timeline.Postponed), with(said("", "2025-07", "c"), timeline.Held)}, "2025-06-20", "c"},
		{"held without a date was not held when it was planned for", []timeline.Event{with(said("2025-06-20", "2025-01", "a"), timeline.Planned), with(said("", "2025-07", "b"), timeline.Held)}, "", "b"},
		{"a zero title says nothing", []timeline.Event{said("2025-06-27", "2025-01", "a"), said("2025-06-27", "2025-02", "")}, "2025-06-27", "a"},
		{"rivals of a date taken do not sharpen it further", []timeline.Event{said("2025-06-10", "2025-01", "a"), said("[2025-06-05,2025-06-15]", "2025-02", "b"), said("2025-06", "2025-03", "c")}, "[2025-06-05,2025-06-15]", "c"},
		{"unpublished is oldest", []timeline.Event{said("2025", "", "a"), said("2024", "2020", "b")}, "2024", "b"},
		{"on one day the sharper counts as later", []timeline.Event{said("2025-06-27", "2025-01", "a"), said("2025", "2025-01", "b")}, "2025-06-27", "a"},
		{"then the greater bytes", []timeline.Event{said("2025", "2025-01", "b"), said("2025", "2025-01", "a")}, "2025", "b"},
		{"a set that excludes the older date is not sharpened by it", []timeline.Event{said("2025-07", "2025-01", "a"), said("[2025-06,2025-08]", "2025-02", "b")}, "[2025-06,2025-08]", "b"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for range 2 {
				e, ok := mustNew(t, c.statements).Event("x")
				if !ok || e.Date.String() != c.date || e.Title != c.title {
					t.Errorf("got %q of %q, want %q of %q", e.Date, e.Title, c.date, c.title)
				}
				slices.Reverse(c.statements)
			}
		})
	}
}

// A date without a status stays held only where it can be the date that was held, whoever gave that.
func TestHeldStaysOnItsDate(t *testing.T) {
	t.Parallel()
	with := func(e timeline.Event, s timeline.Status) timeline.Event { e.Status = s; return e }
	for _, held := range [][]timeline.Event{
		{with(said("2025-06-20", "2025-06-21", ""), timeline.Held)},
		{said("2025-06-20", "2025-01", ""), with(said("", "2025-06-21", ""), timeline.Held)},
	} {
		for date, want := range map[string]timeline.Status{"2025-06": timeline.Held, "2025-06-20": timeline.Held, "2025-07-01": ""} {
			if e, _ := mustNew(t, append(held[:len(held):len(held)], said(date, "2025-08", ""))).Event("x"); e.Status != want {
				t.Errorf("%v, then %s: status %q, want %q", held, date, e.Status, want)
			}
		}
	}
}

// What nothing is known of may be anything, even without an end.
func TestUndatedStatementContradictsNothing(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"2022/..", "../2022", "/..", "../..", "2022/", "Y1E30", "2022"} {
		tl := mustNew(t, []timeline.Event{said(text, "2020", ""), said("", "2021", "")})
		if e, _ := tl.Event("x"); e.Date.String() != text || len(tl.Disputes()) != 0 {
			t.Errorf("%s: resolved to %q with disputes %v", text, e.Date, tl.Disputes())
		}
		if c := timeline.Diff(mustNew(t, []timeline.Event{said("", "2021", "")}), mustNew(t, []timeline.Event{said(text, "2021", "")})); c[0].Kind != timeline.Sharpened {
			t.Errorf("from no date to %s is %v", text, c[0].Kind)
		}
	}
}

// byAge returns the statements about one happening from the oldest to the newest.
func byAge(statements []timeline.Event) []timeline.Event {
	return slices.SortedFunc(slices.Values(statements), func(a, b timeline.Event) int {
		p, q := a.Source.Published, b.Source.Published
		if p.IsZero() || q.IsZero() {
			return cmp.Or(cmp.Compare(boolInt(q.IsZero()), boolInt(p.IsZero())), cmp.Compare(spread(b.Date), spread(a.Date)), bytes.Compare(encoded(a), encoded(b)))
		}
		return cmp.Or(p.Compare(q), cmp.Compare(spread(b.Date), spread(a.Date)), bytes.Compare(encoded(a), encoded(b)))
	})
}

// resolve is the slow and obvious twin of the resolution of statements about one happening. It goes by the fields of an
// Event as reflection lists them, so that a new one cannot be forgotten.
func resolve(statements []timeline.Event) timeline.Event {
	sorted := byAge(statements)
	var e timeline.Event
	for _, s := range sorted {
		for i := range reflect.TypeFor[timeline.Event]().NumField() {
			if to, from := reflect.ValueOf(&e).Elem().Field(i), reflect.ValueOf(s).Field(i); !from.IsZero() {
				to.Set(from)
			}
		}
	}
	e.Source = sorted[len(sorted)-1].Source
	e.Date, e.Status, _, _ = dateAndStatus(sorted)
	return e
}

// statusOn returns the status of the date that a statement gives: where it has none, the next one may, if it has no date.
func statusOn(sorted []timeline.Event, i int) timeline.Status {
	if sorted[i].Status == "" && i+1 < len(sorted) && sorted[i+1].Date.IsZero() {
		return statusOn(sorted, i+1)
	}
	return sorted[i].Status
}

// mayKeep reports whether a newer statement with that status, and no date, may keep the date of an older one.
func mayKeep(older []timeline.Event, i int, status timeline.Status) bool {
	on := statusOn(older, i)
	moved := false
	for _, newer := range older[i+1:] {
		moved = moved || newer.Status == timeline.Postponed || newer.Status == timeline.Rescheduled || newer.Status == timeline.Cancelled && status == timeline.Held
	}
	switch status {
	case timeline.Postponed, timeline.Cancelled:
		return true
	case timeline.Held:
		return on == timeline.Held || on == "" && !moved
	case timeline.Rescheduled:
		return on == timeline.Rescheduled && !moved
	}
	return on == timeline.Held || on != timeline.Postponed && !moved
}

// dateAndStatus returns date and status of the statements about one happening, sorted by age, and the ones that give them.
func dateAndStatus(sorted []timeline.Event) (date edtf.Date, status timeline.Status, dated, stated int) {
	newest, dated, stated := len(sorted)-1, -1, -1
	for newest >= 0 && sorted[newest].Date.IsZero() && sorted[newest].Status == "" {
		newest--
	}
	if newest < 0 {
		return
	}
	date, status, dated, stated = sorted[newest].Date, sorted[newest].Status, newest, newest
	if date.IsZero() { // a Status without a Date keeps the newest older Date
		dated = -1
		for i := newest - 1; i >= 0 && dated < 0; i-- {
			if old := sorted[i]; !old.Date.IsZero() && mayKeep(sorted[:newest], i, status) {
				date, dated = old.Date, i
			}
		}
	}
	if status == "" { // a Date without a Status stays Held
		stated = -1
		for i := newest - 1; i >= 0; i-- {
			if sorted[i].Status != "" {
				then := sorted[i].Date
				for k := i - 1; k >= 0 && then.IsZero(); k-- {
					if mayKeep(sorted[:i], k, timeline.Held) {
						then = sorted[k].Date
					}
				}
				if sorted[i].Status == timeline.Held && bothTrue(then, date) {
					status, stated = timeline.Held, i
				}
				break
			}
		}
	}
	if dated < 0 {
		return
	}
	for _, s := range sorted[dated:] { // what it was moved from is not sharpened to
		if off(s) || s.Status == timeline.Rescheduled {
			return
		}
	}
	taken := []edtf.Date{date}
	for i := dated - 1; i >= 0; i-- {
		old := sorted[i]
		if off(old) {
			return
		}
		if i+1 < dated && sorted[i+1].Status == timeline.Rescheduled {
			return
		}
		if on := statusOn(sorted, i); (on == timeline.Planned || on == timeline.Rescheduled) && status != timeline.Planned && status != "" {
			continue
		}
		b, c := old.Date.Bounds(), date.Bounds()
		inside := b.EarliestStart >= c.EarliestStart && b.LatestStart <= c.LatestStart && b.EarliestEnd >= c.EarliestEnd && b.LatestEnd <= c.LatestEnd
		possible := true
		for _, t := range taken {
			possible = possible && bothTrue(old.Date, t)
		}
		if inside && b != c && possible {
			date, dated, taken = old.Date, i, append(taken, old.Date)
		}
	}
	return
}

// bothTrue reports whether two dates can be those of one happening.
func bothTrue(d, e edtf.Date) bool {
	return d.IsZero() || e.IsZero() || d.Relations(e)&edtf.Equal != 0
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

func encoded(e timeline.Event) []byte {
	var b bytes.Buffer
	if err := timeline.Encode(&b, slices.Values([]timeline.Event{e})); err != nil {
		panic(err)
	}
	return b.Bytes()
}

func spread(d edtf.Date) float64 {
	b := d.Bounds()
	one := func(lo, hi edtf.Instant) float64 {
		if lo != hi && (lo == math.MinInt64 || hi == math.MaxInt64) {
			return math.Inf(1)
		}
		return float64(hi - lo)
	}
	return one(b.EarliestStart, b.LatestStart) + one(b.EarliestEnd, b.LatestEnd)
}

// randomStatements returns statements about few happenings by many sources.
func randomStatements(r *rand.Rand, n int) []timeline.Event {
	events := randomEvents(r, n)
	for i := range events {
		events[i].ID = pick(r, []string{"x", "y", "z"})
		events[i].Status = pick(r, []timeline.Status{"", "", timeline.Held, timeline.Planned, timeline.Postponed, timeline.Rescheduled, timeline.Cancelled, "tentative"})
		if r.IntN(3) == 0 {
			events[i].Kind, events[i].After, events[i].Review = "", nil, timeline.Review{}
		}
		events[i].Title = pick(r, []string{"", "one", "two"})
		events[i].Source.Publisher = pick(r, []string{"", "A", "B"})
		events[i].Source.Published = edtf.MustParse(pick(r, []string{"", "2025-01", "2025-01-25", "2025-02", "2025-03-01", "2025"}))
	}
	return events
}

func TestLawResolutionEqualsModel(t *testing.T) {
	t.Parallel()
	for seed := range uint64(300 * long) {
		r := rand.New(rand.NewPCG(seed, 11))
		events := randomStatements(r, 1+r.IntN(8))
		tl := mustNew(t, events)
		byID := make(map[string][]timeline.Event)
		for _, e := range events {
			byID[e.ID] = append(byID[e.ID], e)
		}
		if tl.Len() != len(byID) {
			t.Fatalf("seed %d: %d happenings, want %d", seed, tl.Len(), len(byID))
		}
		for id, statements := range byID {
			if got, _ := tl.Event(id); !reflect.DeepEqual(got, resolve(statements)) {
				t.Fatalf("seed %d: %s resolves to\n%+v\nwant\n%+v", seed, id, got, resolve(statements))
			}
			checkNothingLost(t, tl, id, statements)
		}
	}
}

// A premise cites the statement that gives the date, or the one that says that it was held.
func TestLawPremisesCiteTheirWitness(t *testing.T) {
	t.Parallel()
	dates, publications := 0, 0
	for seed := range uint64(300 * long) {
		r := rand.New(rand.NewPCG(seed, 23))
		tl := mustNew(t, randomStatements(r, 8), randomRules(r)...)
		var premises []timeline.Premise
		for _, c := range tl.Conflicts() {
			premises = append(premises, c.Premises...)
		}
		for e := range tl.All() {
			premises = append(premises, tl.WhyBounds(e.ID).Premises...)
		}
		for _, p := range premises {
			if p.Kind != timeline.Stated && p.Kind != timeline.Published {
				continue
			}
			said := slices.Collect(tl.Statements(p.Statement.ID))
			_, _, dated, stated := dateAndStatus(said)
			want := dated
			if dates++; p.Kind == timeline.Published {
				publications++
				want = stated
			}
			if want < 0 || !reflect.DeepEqual(p.Statement, said[want]) {
				t.Fatalf("seed %d: %v cites\n%+v\nof\n%+v", seed, p.Kind, p.Statement, said)
			}
		}
	}
	if dates < 15*long || publications < 7*long {
		t.Errorf("only %d dates and %d publications cited", dates, publications)
	}
}

// A short update says no more than it says.
func TestUpdateErasesNothing(t *testing.T) {
	t.Parallel()
	first := timeline.Event{ID: "d", Kind: timeline.Dialogue, Title: "Dialogue", Date: edtf.MustParse("2025-01-23"), Status: timeline.Planned, Topics: []string{"law"},
		Review: timeline.Review{State: "KAZ", Cycle: 4}, After: []string{"r"}, Source: timeline.Source{Publisher: "UN", Published: edtf.MustParse("2025-01-01")}}
	update := timeline.Event{ID: "d", Status: timeline.Held, Date: edtf.MustParse("2025-01-23"), Source: timeline.Source{Publisher: "Qazinform", Published: edtf.MustParse("2025-01-24")}}
	tl := mustWith(t, mustNew(t, []timeline.Event{first}), update)
	want := first
	want.Status, want.Source = timeline.Held, update.Source
	if got, _ := tl.Event("d"); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
	if n := tl.Count(timeline.Query{Kinds: []timeline.Kind{timeline.Dialogue}}); n != 1 {
		t.Errorf("%d dialogues", n)
	}
}

// checkNothingLost fails unless Statements holds each different statement once.
func checkNothingLost(t *testing.T, tl *timeline.Timeline, id string, statements []timeline.Event) {
	t.Helper()
	all := make(map[string]bool)
	for _, e := range statements {
		all[string(encoded(e))] = true
	}
	n := 0
	for e := range tl.Statements(id) {
		n++
		if !all[string(encoded(e))] {
			t.Errorf("nobody said %+v", e)
		}
	}
	if n != len(all) {
		t.Errorf("%d statements about %s, want %d", n, id, len(all))
	}
}
