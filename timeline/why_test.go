package timeline_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// fourth returns the steps of one review, dated as its sources date them.
func fourth() []timeline.Event {
	of := func(kind timeline.Kind, date string, source timeline.Source) timeline.Event {
		review := timeline.Review{State: "KAZ", Cycle: 4, Session: 48}
		if kind == timeline.Session {
			review.State = ""
		}
		return timeline.Event{ID: string(kind), Kind: kind, Date: edtf.MustParse(date), Review: review, Source: source}
	}
	return []timeline.Event{
		of(timeline.Session, "2025-01-20/2025-01-31", timeline.Source{Publisher: "OHCHR"}),
		of(timeline.Dialogue, "2025-01-23", timeline.Source{Publisher: "Qazinform"}),
		of(timeline.WorkingGroupAdoption, "2025-01", timeline.Source{Publisher: "Trend"}),
		of(timeline.Adoption, "2025", timeline.Source{Publisher: "Trend"}),
	}
}

var fourthRules = []timeline.Rule{
	{Name: "48 hours", Kind: timeline.WorkingGroupAdoption, Of: timeline.Dialogue, AtLeast: edtf.Hours(48), Response: true,
		Source: timeline.Source{Symbol: "A/HRC/PRST/8/1"}},
	{Name: "in session", Kind: timeline.WorkingGroupAdoption, Relation: timeline.Within, Of: timeline.Session,
		Source: timeline.Source{Symbol: "A/HRC/RES/5/1"}},
	{Name: "outcome", Kind: timeline.Adoption, Of: timeline.WorkingGroupAdoption, Response: true,
		Source: timeline.Source{Symbol: "A/HRC/RES/5/1"}},
}

func TestNarrowedByRules(t *testing.T) {
	t.Parallel()
	tl := mustNew(t, fourth(), fourthRules...)
	got, _ := tl.Bounds("working-group-adoption")
	second := func(text string) edtf.Instant { return edtf.MustParse(text).Bounds().EarliestStart }
	want := edtf.Bounds{
		EarliestStart: second("2025-01-25"), LatestStart: second("2025-02-01") - 1,
		EarliestEnd: second("2025-01-25"), LatestEnd: second("2025-02-01") - 1,
	}
	if got != want {
		t.Errorf("the Working Group adopted within %v, want %v", got, want)
	}
	e, _ := tl.Event("working-group-adoption")
	if e.Date.String() != "2025-01" {
		t.Errorf("the inferred bounds were written into the event: %s", e.Date)
	}
}

func TestWhy(t *testing.T) {
	t.Parallel()
	tl := mustNew(t, append(fourth(), timeline.Event{ID: "law"}, timeline.Event{ID: "plan", Kind: "plan", Date: edtf.MustParse("2024"), Status: timeline.Planned}), fourthRules...)
	for _, c := range []struct {
		a, b     string
		modality edtf.Modality
		says     string
	}{
		{"dialogue", "adoption", edtf.Certain, `the dialogue of KAZ (2025-01-23) comes before the adoption of KAZ (2025): ` +
			`rule "48 hours" (A/HRC/PRST/8/1): the working group adoption of KAZ (2025-01) follows the dialogue of KAZ (2025-01-23) by at least 48 hours; ` +
			`rule "outcome" (A/HRC/RES/5/1): the adoption of KAZ (2025) follows the working group adoption of KAZ (2025-01); the dates alone leave it open`},
		{"dialogue", "working-group-adoption", edtf.Certain, `the dialogue of KAZ (2025-01-23) comes before the working group adoption of KAZ (2025-01): ` +
			`rule "48 hours" (A/HRC/PRST/8/1), which asks for at least 48 hours; the dates alone leave it open`},
		{"adoption", "dialogue", edtf.Impossible, `the dialogue of KAZ (2025-01-23) comes before the adoption of KAZ (2025): ` +
			`rule "48 hours" (A/HRC/PRST/8/1): the working group adoption of KAZ (2025-01) follows the dialogue of KAZ (2025-01-23) by at least 48 hours; ` +
			`rule "outcome" (A/HRC/RES/5/1): the adoption of KAZ (2025) follows the working group adoption of KAZ (2025-01); the dates alone leave it open`},
		{"plan", "dialogue", edtf.Certain, `the plan (2024) comes before the dialogue of KAZ (2025-01-23): ` +
			`the plan (2024) according to an unnamed source; the dialogue of KAZ (2025-01-23) according to Qazinform`},
		{"session", "dialogue", edtf.Impossible, `the session (2025-01-20/2025-01-31) has not ended when the dialogue of KAZ (2025-01-23) starts: ` +
			`the session (2025-01-20/2025-01-31) according to OHCHR; the dialogue of KAZ (2025-01-23) according to Qazinform`},
		{"law", "dialogue", edtf.Possible, `it is open whether "law" (no date) comes before the dialogue of KAZ (2025-01-23); ` +
			`the dialogue of KAZ (2025-01-23) is listed first for its earlier place in time; the exact date of "law" (no date) would settle it`},
		{"dialogue", "dialogue", edtf.Impossible, `the dialogue of KAZ (2025-01-23) is one happening, and does not precede itself`},
		{"dialogue", "nothing", edtf.Possible, `the timeline knows nothing of "nothing"`},
	} {
		t.Run(c.a+" "+c.b, func(t *testing.T) {
			r := tl.Why(c.a, c.b)
			if r.Modality != c.modality || r.String() != c.says {
				t.Errorf("%v\n%s\nwant %v\n%s", r.Modality, r, c.modality, c.says)
			}
		})
	}
}

// What Why says agrees with Precedes, and its steps alone are enough to come to the same answer.
func TestLawStepsOfWhySuffice(t *testing.T) {
	t.Parallel()
	proved := 0
	forRandom(t, func(t *testing.T, _ *rand.Rand, events []timeline.Event, rules []timeline.Rule) {
		tl := mustNew(t, events, rules...)
		m := newModel(events, rules)
		all := m.constraints(named(tl.Conflicts()))
		for i, e := range events {
			for j, f := range events {
				r := tl.Why(e.ID, f.ID)
				if r.Modality != precedes(tl, e.ID, f.ID) {
					t.Errorf("Why(%s, %s) is %v, Precedes %v", e.ID, f.ID, r.Modality, precedes(tl, e.ID, f.ID))
				}
				if i == j || r.Modality == edtf.Possible {
					continue
				}
				proved++
				d := m.paths(only(all, stepNames(m, timeline.Conflict{Premises: r.Premises})))
				if got := m.precedes(d, i, j); got != r.Modality {
					t.Errorf("the steps of Why(%s, %s) prove %v, not %v:\n%v", e.ID, f.ID, got, r.Modality, r)
				}
			}
		}
	})
	if proved < 130*long {
		t.Errorf("only %d answers proved", proved)
	}
}

// What WhyBounds rests on, with the date of the happening itself, is enough for its bounds. There are premises where these are
// narrower than the date says, and only there.
func TestLawPremisesOfWhyBoundsSuffice(t *testing.T) {
	t.Parallel()
	narrowed, published := 0, 0
	forRandom(t, func(t *testing.T, _ *rand.Rand, events []timeline.Event, rules []timeline.Rule) {
		tl := mustNew(t, events, rules...)
		m := newModel(events, rules)
		all := m.constraints(named(tl.Conflicts()))
		for i, e := range events {
			r := tl.WhyBounds(e.ID)
			b, _ := tl.Bounds(e.ID)
			if (len(r.Premises) > 0) != (b != e.Date.Bounds()) || r.Modality != edtf.Certain {
				t.Errorf("WhyBounds(%s) has %d premises and is %v, but the bounds are %v", e.ID, len(r.Premises), r.Modality, b)
			}
			if strings.Contains(r.String(), "by the rules") != (len(r.Premises) > 0) {
				t.Errorf("WhyBounds(%s) is %q", e.ID, r)
			}
			names := append(stepNames(m, timeline.Conflict{Premises: r.Premises}), "statement "+e.ID)
			if got := m.bounds(m.paths(only(all, names)), i); got != b {
				t.Errorf("the premises of WhyBounds(%s) give %v, not %v:\n%v", e.ID, got, b, r)
			}
			if len(r.Premises) > 0 {
				narrowed++
			}
			if slices.ContainsFunc(r.Premises, func(p timeline.Premise) bool { return p.Kind == timeline.Published }) {
				published++
			}
		}
	})
	if narrowed < 130*long || published < 13*long {
		t.Errorf("only %d bounds narrowed, %d of them by publications", narrowed, published)
	}
}

func TestWhyBounds(t *testing.T) {
	t.Parallel()
	events := append(fourth(), timeline.Event{ID: "troika", Kind: timeline.Troika, Status: timeline.Held, Date: edtf.MustParse("2025"),
		Source: timeline.Source{Publisher: "UN", Published: edtf.MustParse("2025-01-14")}}, timeline.Event{ID: "law"})
	tl := mustNew(t, events, fourthRules...)
	for id, want := range map[string]string{
		"working-group-adoption": `the working group adoption of KAZ (2025-01) lies from 2025-01-25 to 2025-01-31 by the rules: ` +
			`the dialogue of KAZ (2025-01-23) according to Qazinform; ` +
			`rule "48 hours" (A/HRC/PRST/8/1): the working group adoption of KAZ (2025-01) follows the dialogue of KAZ (2025-01-23) by at least 48 hours`,
		"dialogue": `the dialogue of KAZ (2025-01-23) lies on 2025-01-23 by its date alone`,
		"troika":   `the troika (2025) starts from 2025-01-01 to 2025-01-14 and ends from 2025-01-01 to 2025-12-31 by the rules: the troika (2025) was held according to UN, published 2025-01-14`,
		"law":      `nothing says when "law" (no date) was or will be`,
		"nobody":   `the timeline knows nothing of "nobody"`,
	} {
		if got := tl.WhyBounds(id).String(); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

// Of two happenings that would be called the same, a sentence names both by their IDs.
func TestWhyNamesBothNamesakes(t *testing.T) {
	t.Parallel()
	later := reviewed("b", timeline.Dialogue, "", "")
	later.After = []string{"a"}
	tl := mustNew(t, []timeline.Event{reviewed("a", timeline.Dialogue, "", ""), later})
	if s := tl.Why("a", "b").String(); !strings.Contains(s, `"a"`) || !strings.Contains(s, `"b"`) {
		t.Errorf("got %s, want both IDs in it", s)
	}
}
