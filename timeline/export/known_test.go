package export_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
	"example.org/review/timeline/words"
)

// plenary is the review of a State in which the Working Group adopted its report on a day that only the rules narrow, the
// response has no date at all, two sources disagree on the dialogue, and the plan contradicts its link.
func plenary(t testing.TB) *timeline.Timeline {
	t.Helper()
	kaz := timeline.Review{State: "KAZ", Cycle: 4, Session: 48}
	from := func(publisher, day string) timeline.Source {
		return timeline.Source{Publisher: publisher, Published: edtf.MustParse(day)}
	}
	tl, err := timeline.New([]timeline.Event{
		{ID: "wg-48", Kind: timeline.Session, Title: "Session 48", Date: edtf.MustParse("2025-01-20/2025-01-31"), Review: timeline.Review{Session: 48}, Source: from("OHCHR", "2024-11-01")},
		{ID: "dialogue", Kind: timeline.Dialogue, Date: edtf.MustParse("2025-01-24"), Status: timeline.Planned, Review: kaz, Source: from("The press", "2025-01-03")},
		{ID: "dialogue", Kind: timeline.Dialogue, Date: edtf.MustParse("2025-01-23"), Status: timeline.Held, Review: kaz, Source: from("OHCHR", "2025-01-25")},
		{ID: "wg-adoption", Kind: timeline.WorkingGroupAdoption, Date: edtf.MustParse("2025-01"), Status: timeline.Held, Review: kaz, Source: from("OHCHR", "2025-02-25")},
		{ID: "response", Kind: timeline.Response, Title: "Views", Review: kaz, Source: from("OHCHR", "2025-08-01")},
		{ID: "outcome", Kind: timeline.Adoption, Date: edtf.MustParse("2025-06-26"), Status: timeline.Held, Review: kaz, Source: from("OHCHR", "2025-08-01")},
		{ID: "plan", Kind: timeline.ActionPlan, Date: edtf.MustParse("2024"), Review: kaz, After: []string{"outcome"}, Source: from("The press", "2025-09-01")},
	},
		timeline.Rule{Name: "48 hours", Kind: timeline.WorkingGroupAdoption, Relation: timeline.Follows, Of: timeline.Dialogue, AtLeast: edtf.Hours(48), Source: timeline.Source{Symbol: "A/HRC/PRST/8/1"}},
		timeline.Rule{Name: "in the session", Kind: timeline.WorkingGroupAdoption, Relation: timeline.Within, Of: timeline.Session, Source: timeline.Source{Symbol: "A/HRC/RES/5/1"}},
		timeline.Rule{Name: "views after", Kind: timeline.Response, Relation: timeline.Follows, Of: timeline.WorkingGroupAdoption, AtMost: edtf.Weeks(6), Source: timeline.Source{Symbol: "A/HRC/RES/16/21"}},
	)
	if err != nil {
		t.Fatal(err)
	}
	return tl
}

// knownIn are the words for what the timeline of [plenary] knows: a window, a rival statement, and that there is a dispute.
var knownIn = map[words.Language][]string{
	"":   {"by the rules some time from 25 to 31 January 2025", "24 January 2025, planned, according to The press, published 3 January 2025", "disputed"},
	"fr": {"d’après les règles : entre le 25 et le 31 janvier 2025", "24 janvier 2025, prévu, selon The press, date de publication : 3 janvier 2025", "contesté"},
	"es": {"según las normas: entre el 25 y el 31 de enero de 2025", "24 de enero de 2025, previsto, según The press, fecha de publicación: 3 de enero de 2025", "controvertido"},
	"ru": {"по правилам: между 25 и 31 января 2025 года", "24 января 2025 года, запланировано, источник: The press, дата публикации: 3 января 2025 года", "спорно"},
	"ar": {"وفقاً للقواعد: بين 25 و31 كانون الثاني/يناير 2025", "24 كانون الثاني/يناير 2025، مقرر، حسب The press، تاريخ النشر: 3 كانون الثاني/يناير 2025", "محل خلاف"},
	"zh": {"根据规则：2025年1月25日至31日之间", "2025年1月24日，计划中，据The press，发布日期：2025年1月3日", "有争议"},
}

// plainly returns what a reader of any of the formats reads, without controls, links between lines and kinds of spaces.
func plainly(text string) string {
	text = strings.ReplaceAll(text, "\r\n ", "")
	text = strings.NewReplacer(`\,`, ",", `\;`, ";", "#58;", ":", "#59;", ";", "#8296;", "", "#8297;", "", "\u00a0", " ", "#160;", " ", "&#160;", " ").Replace(text)
	return unisolated(strings.NewReplacer("&", "", "#44;", ",").Replace(text))
}

func TestKnownIsSaidInEveryLanguage(t *testing.T) {
	t.Parallel()
	tl := plenary(t)
	for _, code := range slices.Sorted(maps.Keys(knownIn)) {
		for _, f := range []struct {
			export exporter
			says   []int // of knownIn
		}{{export.Markdown, []int{0, 1}}, {export.MarkdownList, []int{1}}, {export.Mermaid, []int{0, 1}}, {export.MermaidGantt, []int{0, 2}}} {
			without, _ := render(t, f.export, export.Options{Language: code}, slices.Collect(tl.All())...)
			with, _ := render(t, f.export, export.Options{Language: code, Timeline: tl}, slices.Collect(tl.All())...)
			for _, i := range f.says {
				want := knownIn[code][i]
				if strings.Contains(plainly(without), want) || !strings.Contains(plainly(with), want) {
					t.Errorf("%q: %q is not said just where it is known:\n%s", code, want, plainly(with))
				}
			}
		}
	}
}

func TestKnownInDescriptions(t *testing.T) {
	t.Parallel()
	tl := plenary(t)
	got, _ := render(t, export.MarkdownList, export.Options{Timeline: tl}, slices.Collect(tl.All())...)
	for _, want := range []string{
		"- **23 January 2025**: interactive dialogue\n  - Kind: interactive dialogue\n  - Status: held\n" +
			"  - Disputed: 24 January 2025, planned, according to The press, published 3 January 2025\n",
		"  - By the rules: some time from 25 to 31 January 2025\n" +
			"  - Why: “interactive dialogue” is dated 23 January 2025, according to OHCHR; " +
			"rule “48 hours” (A/HRC/PRST/8/1): “adoption by the Working Group” follows “interactive dialogue” by at least 48 hours\n",
		"  - By the rules: starts some time from 25 January to 14 March 2025 and ends on 25 January 2025 or later\n",
		"follows “adoption by the Working Group” by at most 6 weeks; “adoption by the Working Group” is dated January 2025, according to OHCHR\n",
		"  - Contradiction: “adoption of the outcome” is dated 26 June 2025, according to OHCHR; " +
			"“action plan” comes after “adoption of the outcome”, as its source says; " +
			"“action plan” is dated 2024, according to The press\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
	if n := strings.Count(got, "Contradiction"); n != 2 {
		t.Errorf("got %d contradictions, want one at each of the two happenings:\n%s", n, got)
	}
}

// A newer source that is vaguer is the source of the event, and not of its date.
func TestWhoGivesTheDateIsTold(t *testing.T) {
	t.Parallel()
	from := func(publisher, day string) timeline.Source {
		return timeline.Source{Publisher: publisher, Published: edtf.MustParse(day)}
	}
	paper := timeline.Event{ID: "a", Date: edtf.MustParse("2025-07-04"), Title: "Adoption", Source: from("The press", "2025-07-05")}
	page := timeline.Event{ID: "a", Date: edtf.MustParse("2025-07"), Source: from("OHCHR", "2025-08-05")}
	tl, err := timeline.New([]timeline.Event{paper, page})
	if err != nil {
		t.Fatal(err)
	}
	for name, format := range map[string]exporter{
		"ICalendar": export.ICalendar, "HTML": export.HTML, "SVG": export.SVG, "Markdown": export.Markdown, "MarkdownList": export.MarkdownList,
		"Mermaid": export.Mermaid, "TimelineJS": export.TimelineJS, "JSONLD": export.JSONLD,
	} {
		got, _ := render(t, format, export.Options{Timeline: tl}, slices.Collect(tl.All())...)
		if !strings.Contains(plainly(got), "4 July 2025, according to The press, published 5 July 2025") {
			t.Errorf("%s does not say who gives the date:\n%s", name, got)
		}
		if got, _ := render(t, format, export.Options{Timeline: tl}, paper); strings.Contains(plainly(got), "according to") {
			t.Errorf("%s says of a statement who gives its date:\n%s", name, got)
		}
	}
}

// TestKnownNeverReplacesWhatWasSaid checks that the exact date of every event stays as without a timeline.
func TestKnownNeverReplacesWhatWasSaid(t *testing.T) {
	t.Parallel()
	tl := plenary(t)
	got, losses := render(t, export.ICalendar, export.Options{Timeline: tl}, slices.Collect(tl.All())...)
	events := readICalendar(t, got)
	if len(events) != tl.Len() {
		t.Fatalf("got %d events, want %d", len(events), tl.Len())
	}
	for i, e := range slices.Collect(tl.All()) {
		if x := events[i]["X-EDTF;X-PRECISION="+e.Date.Precision().String()]; plainly(x) != e.Date.String() {
			t.Errorf("%s: got %q, want %q", e.ID, x, e.Date)
		}
		if e.ID == "wg-adoption" && events[i]["DTSTART;VALUE=DATE"] != "20250101" {
			t.Errorf("got %q: the window took the place of what the source said", events[i])
		}
		if e.ID != "response" {
			continue
		}
		if events[i]["DTSTART;VALUE=DATE"] != "20250125" || events[i]["DTEND;VALUE=DATE"] != "20250315" || events[i]["STATUS"] != "TENTATIVE" {
			t.Errorf("got %q, want the days that the rules leave", events[i])
		}
		if want := "Views (by the rules starts some time from 25 January to 14 March 2025 and ends on 25 January 2025 or later)"; events[i].text(t, "SUMMARY") != want {
			t.Errorf("got summary %q, want %q", events[i].text(t, "SUMMARY"), want)
		}
	}
	want := "response: has no date; it is shown on the days that the rules leave"
	if !slices.ContainsFunc(losses, func(l export.Loss) bool { return l.String() == want }) {
		t.Errorf("got losses %v, want %q", losses, want)
	}
}

// TestKnownOfOtherTimelines checks that a timeline that does not know the events changes nothing.
func TestKnownOfOtherTimelines(t *testing.T) {
	t.Parallel()
	for _, f := range wordFormats {
		bare, _ := render(t, f.export, export.Options{}, sample()...)
		if got, _ := render(t, f.export, export.Options{Timeline: plenary(t)}, sample()...); got != bare {
			t.Errorf("%s: a timeline of other events changes what is written", f.dir)
		}
	}
}

func TestUnknownLanguage(t *testing.T) {
	t.Parallel()
	for _, f := range []exporter{export.ICalendar, export.SVG, export.HTML, export.Markdown, export.MarkdownList, export.Mermaid, export.MermaidGantt, export.TimelineJS, export.JSONLD} {
		var b strings.Builder
		_, err := f(&b, slices.Values(sample()), export.Options{Language: "de"})
		if err == nil || !strings.Contains(err.Error(), `"de"`) || b.Len() > 0 {
			t.Errorf("got error %v after %q, want one that names the language, and nothing written", err, b.String())
		}
	}
}

// TestDeadlinesAreTold checks that an event says by when it was due, and that a deadline as an event is told in the
// language, once there is a day on which to ask.
func TestDeadlinesAreTold(t *testing.T) {
	t.Parallel()
	kaz := timeline.Review{State: "KAZ", Cycle: 4}
	tl, err := timeline.New([]timeline.Event{
		{ID: "wg-adoption", Kind: timeline.WorkingGroupAdoption, Date: edtf.MustParse("2025-01-31"), Status: timeline.Held, Review: kaz, Source: timeline.Source{Published: edtf.MustParse("2025-02-01")}},
		{ID: "outcome", Kind: timeline.Adoption, Date: edtf.MustParse("2025-08"), Status: timeline.Planned, Review: kaz, Source: timeline.Source{Published: edtf.MustParse("2025-02-01")}},
	},
		timeline.Rule{Name: "half a year", Kind: timeline.Adoption, Relation: timeline.Follows, Of: timeline.WorkingGroupAdoption, AtMost: edtf.Days(180), Source: timeline.Source{Symbol: "A/HRC/RES/5/1"}},
		timeline.Rule{Name: "views", Kind: timeline.Response, Relation: timeline.Follows, Of: timeline.WorkingGroupAdoption, AtMost: edtf.Days(42), Response: true, Source: timeline.Source{Symbol: "A/HRC/RES/16/21"}},
	)
	if err != nil {
		t.Fatal(err)
	}
	day := edtf.MustParse("2025-05-01")
	events := slices.Collect(tl.All())
	for _, d := range tl.Deadlines(day) {
		events = append(events, d.Event())
	}
	asked := export.Options{Timeline: tl, Stamp: day}
	got, _ := render(t, export.MarkdownList, asked, events...)
	for _, want := range []string{
		"  - Due: rule “half a year” (A/HRC/RES/5/1): on 30 July 2025, late\n",
		"- **14 March 2025**: due: views of the State under review (KAZ)\n",
		"  - Note: rule “views” (A/HRC/RES/16/21): on 14 March 2025, late as far as is known\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
	if got, _ := render(t, export.MarkdownList, export.Options{Timeline: tl}, slices.Collect(tl.All())...); strings.Contains(got, "Due") {
		t.Errorf("a deadline is told though there is no day:\n%s", got)
	}
	asked.Language = words.French
	got, _ = render(t, export.ICalendar, asked, events...)
	last := readICalendar(t, got)[2]
	if want := "échéance : observations de l’État examiné (KAZ)"; plainly(last.text(t, "SUMMARY")) != want {
		t.Errorf("got %q, want %q", last, want)
	}
	if last["DTSTART;VALUE=DATE"] != "20250314" || last["DTEND;VALUE=DATE"] != "20250315" {
		t.Errorf("got %q, want a whole day", last)
	}
	if want := "Remarque : règle « views » (A/HRC/RES/16/21) : le 14 mars 2025, en retard, d’après ce que l’on sait"; !strings.HasSuffix(plainly(last.text(t, "DESCRIPTION")), want) {
		t.Errorf("got %q, want it to end with %q", plainly(last.text(t, "DESCRIPTION")), want)
	}
}

// What is due at midnight is in time on the day before, and a rule without a name is called by what it is about.
func TestDeadlineAtMidnightIsTold(t *testing.T) {
	t.Parallel()
	tl, err := timeline.New([]timeline.Event{{ID: "notice", Kind: "notice", Date: edtf.MustParse("2025-01-10T00:00:00Z")}},
		timeline.Rule{Kind: "answer", Of: "notice", AtMost: edtf.Hours(48), Response: true})
	if err != nil {
		t.Fatal(err)
	}
	day := edtf.MustParse("2025-01-01")
	got, _ := render(t, export.MarkdownList, export.Options{Timeline: tl, Stamp: day}, tl.Deadlines(day)[0].Event())
	for _, want := range []string{"- **12 January 2025, 00\\:00\\:00 UTC**: due: answer\n", "  - Note: rule “answer, notice” (an unnamed source): on 11 January 2025\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
}

// A review is told with the body that reviews, wherever a review is told.
func TestReviewsHaveBodies(t *testing.T) {
	t.Parallel()
	e := timeline.Event{
		ID: "a", Title: "Dialogue", Date: edtf.MustParse("2025-01-23"),
		Review: timeline.Review{Body: "CEDAW", State: "KAZ", Cycle: 4},
	}
	for name, f := range map[string]exporter{
		"HTML": export.HTML, "iCalendar": export.ICalendar, "JSON-LD": export.JSONLD, "Markdown": export.Markdown,
		"Markdown list": export.MarkdownList, "TimelineJS": export.TimelineJS,
	} {
		if text, _ := render(t, f, export.Options{}, e); !strings.Contains(text, "CEDAW") {
			t.Errorf("%s does not name the body", name)
		}
	}
}
