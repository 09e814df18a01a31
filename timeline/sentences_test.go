package timeline_test

import (
	"fmt"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// statement returns an event with what a sentence may name of it.
func statement(id string, kind timeline.Kind, date, source string) timeline.Event {
	return timeline.Event{ID: id, Kind: kind, Date: edtf.MustParse(date), Source: timeline.Source{Publisher: source},
		Review: timeline.Review{State: "KAZ", Cycle: 4}}
}

// with returns e as a change leaves it.
func with(e timeline.Event, change func(*timeline.Event)) timeline.Event {
	change(&e)
	return e
}

// TestSentences holds every form of sentence in which a timeline explains itself to testdata/sentences.txt, which is to be
// read as a page.
func TestSentences(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	heading := func(name string) { fmt.Fprintf(&b, "\n# %s\n", name) }
	line := func(sentence fmt.Stringer) { fmt.Fprintf(&b, "%s\n", sentence) }

	heading("Contradictions")
	for _, tl := range contradicted(t) {
		for _, c := range tl.Conflicts() {
			line(c)
		}
	}
	heading("Findings")
	for _, tl := range findings(t) {
		for _, f := range tl.Check() {
			line(f)
		}
	}
	heading("Reasons")
	for _, q := range questions(t) {
		line(q.tl.Why(q.a, q.b))
	}
	heading("Reasons for bounds")
	for _, q := range questions(t) {
		line(q.tl.WhyBounds(q.b))
	}
	heading("Changes")
	for _, c := range timeline.Diff(mustNew(t, oldRecord), mustNew(t, newRecord)) {
		line(c)
	}
	heading("Disputes")
	for _, d := range mustNew(t, disputed).Disputes() {
		line(d)
	}
	compareWithFile(t, "testdata/sentences.txt", strings.TrimSpace(b.String())+"\n")
}

// ruled returns a rule between the dialogue and the adoption.
func ruled(name string, relation timeline.Relation, least, most edtf.Duration) timeline.Rule {
	return timeline.Rule{Name: name, Kind: timeline.Adoption, Relation: relation, Of: timeline.Dialogue, AtLeast: least, AtMost: most,
		Response: true, Source: timeline.Source{Symbol: "A/HRC/RES/5/1"}}
}

func contradicted(t *testing.T) []*timeline.Timeline {
	dialogue, adoption := statement("d", timeline.Dialogue, "2025-01-23", "UN"), statement("a", timeline.Adoption, "2025-01-22", "")
	comes := func(e timeline.Event, after string) timeline.Event {
		return with(e, func(e *timeline.Event) { e.After = []string{after} })
	}
	return []*timeline.Timeline{
		mustNew(t, []timeline.Event{dialogue, adoption}, ruled("order", timeline.Follows, edtf.Duration{}, edtf.Duration{})),
		mustNew(t, []timeline.Event{dialogue, statement("a", timeline.Adoption, "2025-01-24", "")}, ruled("late", timeline.Follows, edtf.Hours(48), edtf.Duration{})),
		mustNew(t, []timeline.Event{dialogue, statement("a", timeline.Adoption, "2025-12-24", "")}, ruled("soon", timeline.Follows, edtf.Days(1), edtf.Days(60))),
		mustNew(t, []timeline.Event{dialogue, statement("a", timeline.Adoption, "2025-12-24", "")}, ruled("at most", timeline.Follows, edtf.Duration{}, edtf.Days(60))),
		mustNew(t, []timeline.Event{dialogue, statement("a", timeline.Adoption, "2026/..", "")}, ruled("soon", timeline.Follows, edtf.Duration{}, edtf.Days(60))),
		mustNew(t, []timeline.Event{statement("d", timeline.Dialogue, "2025-01-23/2025-01-24", "UN"), statement("a", timeline.Adoption, "2025-01-23/2025-01-31", "")},
			ruled("inside", timeline.Within, edtf.Duration{}, edtf.Duration{})),
		mustNew(t, []timeline.Event{comes(statement("a", "", "", ""), "b"), comes(statement("b", "", "", ""), "a")}),
		mustNew(t, []timeline.Event{statement("endless", "", "2022/..", "UN"), comes(statement("next", "", "", "UN"), "endless")}),
		mustNew(t, []timeline.Event{statement("long", "", "2025-01-01/2025-03-01", "UN"), comes(statement("short", "", "2025-01-10/2025-01-11", "UN"), "x"),
			comes(statement("x", "", "", ""), "long")}),
		mustNew(t, []timeline.Event{statement("d", timeline.Dialogue, "2025-01-20/2025-01-24", "UN"), statement("a", timeline.Adoption, "2025-01-03/2025-01-31", "")},
			ruled("inside", timeline.Within, edtf.Duration{}, edtf.Duration{})),
		mustNew(t, []timeline.Event{held(statement("d", timeline.Dialogue, "2025-06", "UN"), "2025-01-25")}),
		mustNew(t, []timeline.Event{dialogue, held(statement("a", timeline.Adoption, "", "UN"), "2025-01-22")}, ruled("order", timeline.Follows, edtf.Duration{}, edtf.Duration{})),
		mustNew(t, []timeline.Event{dialogue, comes(statement("d\n2", timeline.Dialogue, "2025-01-23", "UN\x1b"), "d3"), comes(statement("d3", "a\nb", "2025-01-24", "UN"), "d")}),
	}
}

// held returns e as held, according to a source published on a day.
func held(e timeline.Event, published string) timeline.Event {
	e.Status, e.Source.Published = timeline.Held, edtf.MustParse(published)
	return e
}

func findings(t *testing.T) []*timeline.Timeline {
	var all []*timeline.Timeline
	for _, dates := range [][2]string{{"2025-01-23", "2025-02"}, {"2025-01-23", "2025-01-24"}, {"2025-01", "2025-01"}, {"2025-06", "2025-01"}} {
		events := []timeline.Event{statement("d", timeline.Dialogue, dates[0], "UN"), statement("a", timeline.Adoption, dates[1], "")}
		all = append(all, mustNew(t, events, ruled("order", timeline.Follows, edtf.Duration{}, edtf.Duration{})))
	}
	for _, r := range []timeline.Rule{ruled("soon", timeline.Follows, edtf.Days(1), edtf.Days(60)), ruled("some time", timeline.Follows, edtf.Duration{}, edtf.Duration{}), ruled("inside", timeline.Within, edtf.Duration{}, edtf.Duration{})} {
		all = append(all, mustNew(t, []timeline.Event{statement("d", timeline.Dialogue, "2025-01-23", "UN")}, r))
	}
	for _, date := range []string{"2025-01-23/..", ""} {
		all = append(all, mustNew(t, []timeline.Event{statement("d", timeline.Dialogue, date, "UN")}, ruled("some time", timeline.Follows, edtf.Duration{}, edtf.Duration{})))
	}
	precedence := ruled("first", timeline.Follows, edtf.Days(1), edtf.Months(2))
	precedence.Precedence = true
	all = append(all, mustNew(t, []timeline.Event{statement("a", timeline.Adoption, "2025-06-30", "")}, precedence))
	between := []timeline.Event{statement("d", timeline.Dialogue, "", "UN"), statement("a", timeline.Adoption, "2025-06", "")}
	all = append(all, mustNew(t, between, timeline.Rule{Name: "between", Kind: timeline.Report, Of: timeline.Dialogue, Response: true},
		timeline.Rule{Name: "then", Kind: timeline.Adoption, Of: timeline.Report}))
	return all
}

// question is whether one happening comes before another.
type question struct {
	tl   *timeline.Timeline
	a, b string
}

func questions(t *testing.T) []question {
	events := []timeline.Event{
		statement("d", timeline.Dialogue, "2025-01-23", "UN"), statement("a", timeline.Adoption, "2025-01", ""), statement("day", "", "2025-01-23", "UN"),
		with(statement("law", "", "", "gov.example"), func(e *timeline.Event) { e.Title, e.After = "A law", []string{"d"} }),
		with(statement("plan", timeline.ActionPlan, "2025-06", "UN"), func(e *timeline.Event) { e.Status = timeline.Planned }),
		statement("june", timeline.Report, "2025-06", "UN"), statement("next", "", "2026-06", "UN"),
	}
	var all []question
	for _, r := range []timeline.Rule{ruled("order", timeline.Follows, edtf.Duration{}, edtf.Duration{}), ruled("48 hours", timeline.Follows, edtf.Hours(48), edtf.Duration{}),
		ruled("soon", timeline.Follows, edtf.Days(1), edtf.Days(60)), ruled("at most", timeline.Follows, edtf.Duration{}, edtf.Days(60))} {
		all = append(all, question{mustNew(t, events, r), "d", "a"})
	}
	tl := all[0].tl
	for _, ids := range [][2]string{{"d", "law"}, {"law", "d"}, {"d", "day"}, {"day", "june"}, {"june", "plan"}, {"plan", "next"}, {"next", "plan"}, {"d", "d"}, {"d", "nobody"}, {"law", "next"}} {
		all = append(all, question{tl, ids[0], ids[1]})
	}
	off := []timeline.Event{
		held(statement("d", timeline.Dialogue, "2025-01-23", "UN"), "2025-01-24"), held(statement("e", timeline.Dialogue, "2025-01-23", "UN"), "2025-01-24"),
		held(statement("a", timeline.Adoption, "2025-06", "UN"), "2025-07"), held(statement("w", "", "2025-01-20/2025-01-31", "UN"), "2025-02"),
		with(statement("c", timeline.Midterm, "2027", "UN"), func(e *timeline.Event) { e.Status = timeline.Cancelled }),
		with(statement("p", timeline.Midterm, "2027-02", "UN"), func(e *timeline.Event) { e.Status = timeline.Postponed }),
	}
	for _, ids := range [][2]string{{"d", "a"}, {"d", "e"}, {"w", "d"}, {"d", "c"}, {"c", "p"}, {"p", "c"}} {
		all = append(all, question{mustNew(t, off), ids[0], ids[1]})
	}
	return append(all, question{mustNew(t, []timeline.Event{
		statement("session", timeline.Dialogue, "2025-01-20/2025-01-31", "UN"), statement("a", timeline.Adoption, "", ""), statement("day", "", "2025-02", "UN"),
	}, ruled("inside", timeline.Within, edtf.Duration{}, edtf.Duration{})), "a", "day"})
}

var oldRecord = []timeline.Event{
	statement("gone", timeline.Troika, "2024", "UN"), statement("dated", "", "", "UN"), statement("undated", "", "2024", "UN"), statement("finer", "", "2025", "UN"),
	statement("wider", "", "2025-06", "UN"), statement("other", "", "2025-06", "UN"), statement("restated", "", "2025-06", "UN"), statement("source", "", "2025", "UN"),
	with(statement("fields", timeline.Dialogue, "2025", "UN"), func(e *timeline.Event) { e.Title = "Old" }), statement("status", "", "2025", "UN"),
	with(statement("unsaid", "", "2025", "UN"), func(e *timeline.Event) { e.Status = timeline.Held }),
	with(statement("moved", "", "2025", "UN"), func(e *timeline.Event) { e.Status = timeline.Planned }),
}

var newRecord = []timeline.Event{
	statement("dated", "", "2025-06", "UN"), statement("undated", "", "", "UN"), statement("finer", "", "2025-06-01", "UN"), statement("wider", "", "2025", "UN"),
	statement("other", "", "2025-07", "UN"), statement("restated", "", "2025-06~", "UN"), statement("source", "", "2025", "OHCHR"), statement("new", timeline.Letter, "2025", ""),
	with(statement("fields", timeline.Report, "2025", "UN"), func(e *timeline.Event) {
		e.Title, e.Status, e.Review, e.Note, e.Actors = "New", timeline.Held, timeline.Review{State: "UZB"}, "note", []timeline.Actor{{Name: "Troika"}}
		e.Topics, e.After = []string{"law"}, []string{"new"}
	}),
	with(statement("status", "", "2025", "UN"), func(e *timeline.Event) { e.Status = timeline.Postponed }),
	with(statement("moved", "", "2025", "UN"), func(e *timeline.Event) { e.Status = timeline.Postponed }), statement("unsaid", "", "2025", "UN"),
}

var disputed = []timeline.Event{
	statement("a", timeline.Dialogue, "2025-01-23", "UN"), statement("a", timeline.Dialogue, "2025-01-24", "Kazinform"),
	statement("a", timeline.Dialogue, "2025-02", ""), statement("b", "", "2025", "UN"), statement("b", "", "2025-06", "UN"),
	with(statement("c", timeline.Troika, "2025-06-03", "UN\nNews"), func(e *timeline.Event) { e.Status, e.Source.Published = timeline.Held, edtf.MustParse("2025-06-04") }),
	with(statement("c", timeline.Troika, "", "Kazinform"), func(e *timeline.Event) {
		e.Status, e.Source.Published = timeline.Cancelled, edtf.MustParse("2025-06-05")
	}),
}
