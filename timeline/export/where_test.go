//go:build unix

package export_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

// TestSQL asks each engine that the machine has. Starting a server takes longer than what it is asked.
func TestSQL(t *testing.T) {
	t.Parallel()
	forEngines(t, func(t *testing.T, open func(testing.TB) engine) {
		t.Run("LawWhereIsSelect", func(t *testing.T) { checkLawWhereIsSelect(t, open) })
		t.Run("HostileText", func(t *testing.T) { checkWhereHostileText(t, open) })
		t.Run("WayBack", func(t *testing.T) { checkSQLWayBack(t, open) })
		t.Run("Append", func(t *testing.T) { checkSQLAppend(t, open) })
		t.Run("UsesIndexes", func(t *testing.T) { checkWhereUsesIndexes(t, open) })
	})
}

// whereRules join the kinds of randomTimeline.
var whereRules = []timeline.Rule{
	{Name: "in session", Kind: timeline.Dialogue, Relation: timeline.Within, Of: timeline.Session},
	{Name: "48 hours", Kind: timeline.Adoption, Of: timeline.Dialogue, AtLeast: edtf.Hours(48), AtMost: edtf.Days(700)},
}

// randomTimeline returns a timeline with dates of every form, links, rules that narrow, contradictions and rival
// statements. Years that a bigint of seconds cannot hold are left out: no database knows what lies beyond.
func randomTimeline(t testing.TB, n int, seed uint64) *timeline.Timeline {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 7))
	var events []timeline.Event
	for i, d := range randomDates(n, seed) {
		e := timeline.Event{
			ID: "e" + strconv.Itoa(i), Date: d,
			Kind:   pick(r, []timeline.Kind{timeline.Session, timeline.Dialogue, timeline.Adoption, "law", ""}),
			Status: pick(r, []timeline.Status{"", "", timeline.Held, timeline.Planned, timeline.Postponed, timeline.Cancelled}),
			Review: timeline.Review{Body: pick(r, []string{"", "UPR", "CEDAW"}), State: pick(r, []string{"KAZ", "BRA", "", "O'N"}), Cycle: r.IntN(4), Session: r.IntN(60)},
			Topics: pick(r, [][]string{nil, {"torture"}, {"torture", "rule of law"}, {"a'b\\c"}}),
		}
		if r.IntN(6) == 0 {
			e.After = []string{"e" + strconv.Itoa(r.IntN(n))}
		}
		events = append(events, e)
		if r.IntN(8) == 0 {
			e.Date, e.Source.Published = pick(r, randomDates(20, seed+uint64(i))), edtf.MustParse("2024")
			events = append(events, e)
		}
	}
	tl, err := timeline.New(events, whereRules...)
	if err != nil {
		t.Fatal(err)
	}
	return tl
}

// randomDates returns n dates of every form.
func randomDates(n int, seed uint64) []edtf.Date {
	r := rand.New(rand.NewPCG(seed, 4))
	day := func() string { return fmt.Sprintf("%04d-%02d-%02d", 2000+r.IntN(4), 1+r.IntN(12), 1+r.IntN(28)) }
	single := func() string { return day()[:[]int{4, 7, 10}[r.IntN(3)]] }
	forms := []func() string{
		single, single, day,
		func() string { return single() + "?" },
		func() string { return single() + "/" + single() },
		func() string { return day() + "/" + single() },
		func() string { return single() + "/" },
		func() string { return single() + "/.." },
		func() string { return "/" + single() },
		func() string { return "../" + single() },
		func() string { return single() + "/" + single() + ".." },
		func() string {
			return []string{"/", "../..", "/..", "../", "", "XXXX", "Y17E7", "20XX", "2001-21", "200X-12"}[r.IntN(10)]
		},
		func() string { return day()[:7] + "-XX" },
		func() string { return day()[:4] + "-XX-" + day()[8:] },
		func() string { return day() + fmt.Sprintf("T%02d:30:00Z", r.IntN(24)) },
		func() string { return "[" + single() + "," + single() + "]" },
		func() string { return "[" + day() + ".." + day() + "," + single() + "]" },
		func() string { return "[" + single()[:4] + "-XX," + day() + "]" },
		func() string { return "[.." + single() + "]" },
		func() string { return "[" + single() + ".." + "]" },
		func() string { return "{" + single() + "," + single() + "}" },
		func() string { return "{" + day() + ".." + day() + "," + single() + "," + day() + "}" },
		func() string { return "{" + single()[:4] + "-XX," + day() + "}" },
		func() string { return "{.." + single() + "," + day() + "}" },
		func() string { return "{" + single() + "}" },
	}
	var dates []edtf.Date
	for len(dates) < n {
		text := forms[r.IntN(len(forms))]()
		if d, err := edtf.Parse(text); err == nil { // some ends come before their begins
			dates = append(dates, d)
		}
	}
	return dates
}

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

// randomQuery returns a query about the timelines of randomTimeline.
func randomQuery(r *rand.Rand, periods []edtf.Date) timeline.Query {
	var q timeline.Query
	if r.IntN(5) > 0 {
		q.During, q.Certain = pick(r, periods), r.IntN(3) == 0
	}
	maybe := func(set func()) {
		if r.IntN(5) == 0 {
			set()
		}
	}
	maybe(func() { q.Bodies = []string{"UPR"} })
	maybe(func() { q.States = []string{pick(r, []string{"KAZ", "O'N", "' OR 1=1 --", ""}), "BRA"} })
	maybe(func() { q.Cycles = []int{r.IntN(4), 2} })
	maybe(func() { q.Sessions = []int{r.IntN(60), r.IntN(60), 0} })
	maybe(func() { q.Kinds = []timeline.Kind{pick(r, []timeline.Kind{"law", "", timeline.Dialogue})} })
	maybe(func() {
		q.Statuses = []timeline.Status{pick(r, []timeline.Status{"", timeline.Held}), timeline.Planned}
	})
	maybe(func() { q.Topics = []string{pick(r, []string{"torture", "a'b\\c", "nothing"})} })
	return q
}

// checkLawWhereIsSelect asks real databases what Select is asked.
func checkLawWhereIsSelect(t *testing.T, open func(testing.TB) engine) {
	db := open(t)
	for seed := range uint64(long) {
		tl := randomTimeline(t, 400, seed)
		script, _ := render(t, export.SQL, export.Options{Timeline: tl, Dialect: db.dialect}, slices.Collect(tl.All())...)
		db.query(t, script)
		r := rand.New(rand.NewPCG(seed, 8))
		periods := randomDates(300, seed+99)
		var queries []timeline.Query
		var ask strings.Builder
		for n := range 200 {
			q := randomQuery(r, periods)
			queries = append(queries, q)
			fmt.Fprintf(&ask, "SELECT %d, id FROM events WHERE %s ORDER BY place;\n", n, export.Where(q, db.dialect))
		}
		got := make(map[string][]string)
		for _, row := range db.query(t, ask.String()) {
			got[row[0]] = append(got[row[0]], row[1])
		}
		for n, q := range queries {
			got, want := got[strconv.Itoa(n)], selected(tl, q)
			if q.Certain && q.During.Form() == edtf.OneOf {
				want = slices.DeleteFunc(want, func(id string) bool { // here a condition may say less
					e, _ := tl.Event(id)
					return e.Date.Form() == edtf.AllOf && !slices.Contains(got, id)
				})
			}
			if !slices.Equal(got, want) {
				t.Errorf("seed %d, %+v\n%s\n got %v\nwant %v%s", seed, q, export.Where(q, db.dialect), got, want, difference(tl, got, want))
			}
		}
	}
}

// selected returns the IDs that q selects.
func selected(tl *timeline.Timeline, q timeline.Query) (ids []string) {
	for e := range tl.Select(q) {
		ids = append(ids, e.ID)
	}
	return ids
}

// difference names the events that one of two lists has alone.
func difference(tl *timeline.Timeline, got, want []string) string {
	var b strings.Builder
	for i, lists := range [][2][]string{{got, want}, {want, got}} {
		for _, id := range lists[0] {
			if !slices.Contains(lists[1], id) {
				e, _ := tl.Event(id)
				bounds, _ := tl.Bounds(id)
				fmt.Fprintf(&b, "\n%s %s %q %v", []string{"too many:", "missing:"}[i], id, e.Date, bounds)
			}
		}
	}
	return b.String()
}

// Whatever stands in a query is data.
func checkWhereHostileText(t *testing.T, open func(testing.TB) engine) {
	db := open(t)
	events := hostile()
	script, _ := render(t, export.SQL, export.Options{Dialect: db.dialect}, events...)
	db.query(t, script)
	var ask strings.Builder
	var want []string
	for i, e := range events {
		held := 0 // a text that the database cannot hold is in no row
		for _, f := range events {
			if f.Title == e.Title && !strings.Contains(e.Title, "\x00") {
				held++
			}
		}
		for _, q := range []timeline.Query{{States: []string{e.Title}}, {Kinds: []timeline.Kind{e.Kind}}, {Statuses: []timeline.Status{e.Status}}, {Topics: []string{e.Title}}} {
			fmt.Fprintf(&ask, "SELECT %d, count(*) FROM events WHERE %s;\n", i, export.Where(q, db.dialect))
			want = append(want, fmt.Sprintf("%d %d", i, held))
		}
	}
	for n, row := range db.query(t, ask.String()) {
		if got := strings.Join(row, " "); got != want[n] {
			t.Errorf("%.80q: got %s, want %s", events[n/4].Title, got, want[n])
		}
	}
}

// The way back: the statements that a database holds make the same timeline, whatever is loaded into it how often.
func checkSQLWayBack(t *testing.T, open func(testing.TB) engine) {
	db := open(t)
	tl := randomTimeline(t, 200, 1)
	script, _ := render(t, export.SQL, export.Options{Timeline: tl, Dialect: db.dialect}, slices.Collect(tl.All())...)
	for range 2 {
		db.query(t, script)
		checkWayBack(t, db, tl)
	}
	for name, broken := range map[string]string{
		"a script that ends early": script[:2*len(script)/3],
		"a statement that fails":   strings.Replace(script, "\nINSERT INTO parts VALUES\n", "\nINSERT INTO nowhere VALUES\n", 1),
		"a row that is there":      strings.Replace(script, "\nDELETE FROM events;\n", "\n", 1),
	} {
		if _, err := db.run(t, broken); err == nil && name != "a script that ends early" {
			t.Errorf("%s is taken", name)
		}
		checkWayBack(t, db, tl)
	}
}

// checkWayBack compares a timeline with what the database holds.
func checkWayBack(t *testing.T, db engine, tl *timeline.Timeline) {
	t.Helper()
	var lines strings.Builder
	for _, row := range db.query(t, "SELECT statement FROM statements ORDER BY component, place, number;") {
		lines.WriteString(row[0] + "\n")
	}
	var events []timeline.Event
	for e, err := range timeline.Decode(strings.NewReader(lines.String())) {
		if err != nil {
			t.Fatal(err)
		}
		events = append(events, e)
	}
	back, err := timeline.New(events, tl.Rules()...)
	if err != nil {
		t.Fatal(err)
	}
	if changes := timeline.Diff(tl, back); len(changes) > 0 || !slices.EqualFunc(slices.Collect(tl.AllStatements()), slices.Collect(back.AllStatements()), sameEvent) {
		t.Errorf("the database gives another timeline: %v", changes)
	}
	var order []string
	for _, row := range db.query(t, "SELECT id FROM events ORDER BY place;") {
		order = append(order, row[0])
	}
	if want := selected(tl, timeline.Query{}); !slices.Equal(order, want) {
		t.Errorf("the order is %v, want %v", order, want)
	}
}

// Scripts of parts of the whole give what the script of the whole gives.
func checkSQLAppend(t *testing.T, open func(testing.TB) engine) {
	whole := randomTimeline(t, 40*long, 2)
	dump := func(db engine) string {
		return fmt.Sprint(db.query(t, "SELECT * FROM events ORDER BY place;\nSELECT * FROM parts ORDER BY 1, 2, 3;\nSELECT component, place, number, topic FROM topics ORDER BY 1, 2, 3;\nSELECT * FROM statements ORDER BY 1, 2, 3;"))
	}
	load := func(db engine, tl *timeline.Timeline, adds bool) {
		script, _ := render(t, export.SQL, export.Options{Timeline: tl, Dialect: db.dialect, Append: adds}, slices.Collect(tl.All())...)
		db.query(t, script)
	}
	together, apart := open(t), open(t)
	load(together, whole, false)
	for _, events := range timeline.Components(slices.Collect(whole.AllStatements()), whole.Rules()...) {
		tl, err := timeline.New(events, whole.Rules()...)
		if err != nil {
			t.Fatal(err)
		}
		load(apart, tl, true)
	}
	if got, want := dump(apart), dump(together); got != want {
		t.Errorf("the parts give\n%.2000s\nand the whole\n%.2000s", got, want)
	}
}

// No question about a period, or a State, kind and period, looks at every row.
func checkWhereUsesIndexes(t *testing.T, open func(testing.TB) engine) {
	db := open(t)
	script, _ := render(t, export.SQL, export.Options{Dialect: db.dialect}, bulk(5_000)...)
	db.query(t, script+"ANALYZE;\n")
	explain := "EXPLAIN QUERY PLAN "
	if db.dialect == export.PostgreSQL {
		explain = "EXPLAIN "
	}
	for _, q := range []timeline.Query{
		{During: edtf.MustParse("2025-01")}, {During: edtf.MustParse("2025-01-23"), Certain: true},
		{During: edtf.MustParse("2025"), States: []string{"KAZ"}, Kinds: []timeline.Kind{timeline.Dialogue}},
	} {
		plan := fmt.Sprint(db.query(t, explain+"SELECT id FROM events WHERE "+export.Where(q, db.dialect)+" ORDER BY place;"))
		if strings.Contains(plan, "SCAN events") || strings.Contains(plan, "Seq Scan on events") {
			t.Errorf("%+v looks at every row:\n%s", q, plan)
		}
	}
}
