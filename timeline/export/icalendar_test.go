package export_test

import (
	"bytes"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

func TestICalendarGolden(t *testing.T) {
	goldenSample(t, export.ICalendar, export.Options{Title: "Review, fourth cycle"}, "icalendar", "ics")
}

func TestICalendarFailingWriter(t *testing.T) { checkFailingWriter(t, export.ICalendar) }
func TestICalendarStrict(t *testing.T)        { checkStrict(t, export.ICalendar, "iCalendar") }
func TestICalendarStable(t *testing.T)        { checkStable(t, export.ICalendar) }
func TestICalendarAllocations(t *testing.T)   { checkAllocations(t, export.ICalendar, 3) }
func BenchmarkICalendar(b *testing.B)         { benchmark(b, export.ICalendar, 10_000) }

// properties are those of one component, by name and parameters: "DTSTART;VALUE=DATE". Values are as written.
type properties map[string]string

// text returns the value of a TEXT property.
func (p properties) text(t testing.TB, name string) string {
	t.Helper()
	value := p[name]
	var b strings.Builder
	for i := 0; i < len(value); i++ {
		if strings.IndexByte(";,", value[i]) >= 0 {
			t.Fatalf("%s: %q: bare %q", name, value, value[i])
		}
		if value[i] == '\\' {
			i++
			switch {
			case i < len(value) && value[i] == 'n':
				b.WriteByte('\n')
				continue
			case i == len(value) || strings.IndexByte(`\;,`, value[i]) < 0:
				t.Fatalf("%s: %q: bad escape at byte %d", name, value, i)
			}
		}
		b.WriteByte(value[i])
	}
	return b.String()
}

// contentLine is a line of an iCalendar file: a name, parameters and a value.
var contentLine = regexp.MustCompile(`^([A-Z-]+(?:;[A-Z-]+=[A-Za-z0-9-]+)*):(.*)$`)

// readICalendar reads a file as strictly as RFC 5545 allows and returns its events.
func readICalendar(t testing.TB, file string) []properties {
	t.Helper()
	if !strings.HasPrefix(file, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") || !strings.HasSuffix(file, "\r\nEND:VCALENDAR\r\n") {
		t.Fatalf("not a calendar from begin to end:\n%s", file)
	}
	for _, line := range strings.Split(strings.TrimSuffix(file, "\r\n"), "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) || strings.ContainsFunc(line, func(r rune) bool { return r < ' ' && r != '\t' || r == 0x7f }) {
			t.Fatalf("bad line of %d bytes: %q", len(line), line)
		}
	}
	var events []properties
	var event properties // nil outside of events
	for _, line := range strings.Split(strings.ReplaceAll(file, "\r\n ", ""), "\r\n") {
		m := contentLine.FindStringSubmatch(line)
		switch {
		case line == "BEGIN:VEVENT" && event == nil:
			event = properties{}
		case line == "END:VEVENT" && event != nil:
			events = append(events, event)
			event = nil
		case line == "" || event == nil:
		case m == nil:
			t.Fatalf("bad content line %q", line)
		case event[m[1]] != "" && m[1] != "X-AFTER":
			t.Fatalf("property twice: %q", line)
		default:
			event[m[1]] = m[2]
		}
	}
	for _, e := range events {
		if e["UID"] == "" || len(e["DTSTAMP"]) != len("20250125T000000Z") {
			t.Fatalf("event without UID or DTSTAMP: %q", e)
		}
	}
	return events
}

// plainText is what iCalendar can hold of s.
func plainText(s string) string {
	s = strings.ReplaceAll(strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\r\n", "\n"), "\r", "\n")
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' || r == 0x7f {
			return -1
		}
		return r
	}, s)
}

func TestICalendarDates(t *testing.T) {
	for _, tt := range []struct {
		date, start, end, status, loss string
	}{
		{"2025-01-23", "20250123", "20250124", "CONFIRMED", ""},
		{"2024-02-29", "20240229", "20240301", "CONFIRMED", ""},
		{"2025-12-31", "20251231", "20260101", "CONFIRMED", ""},
		{"1969-12-31", "19691231", "19700101", "CONFIRMED", ""},
		{"2025-01-20/2025-01-31", "20250120", "20250201", "CONFIRMED", ""},
		{"{2025-01-20..2025-01-31}", "20250120", "20250201", "CONFIRMED", ""},
		{"[2025-01-20]", "20250120", "20250121", "CONFIRMED", ""},
		{"2025-06", "20250601", "20250701", "TENTATIVE", "June 2025 is shown on all days"},
		{"2025", "20250101", "20260101", "TENTATIVE", "2025 is shown on all days"},
		{"2022/2024", "20220101", "20250101", "TENTATIVE", "2022 to 2024 is shown on all days"},
		{"2022-01-01/2024", "20220101", "20250101", "TENTATIVE", "is shown on all days"},
		{"[2025-06-16..2025-07-09]", "20250616", "20250710", "TENTATIVE", "is shown on all days"},
		{"{2020-02-24..2020-03-13,2020-06-15..2020-06-23}", "20200224", "20200624", "TENTATIVE", "is shown on all days"},
		{"2025-01-23?", "20250123", "20250124", "TENTATIVE", "is shown as tentative"},
		{"2025-01-23~", "20250123", "20250124", "TENTATIVE", "is shown as tentative"},
		{"2003-12-17/..", "20031217", "20031218", "CONFIRMED", "only by its start: it has no end"},
		{"2003-12-17/", "20031217", "20031218", "CONFIRMED", "only by its start: its end is not known"},
		{"2003/..", "20030101", "20040101", "TENTATIVE", "only by its start: it has no end"},
		{"2003-12-17?/..", "20031217", "20031218", "TENTATIVE", "only by its start: it has no end"},
		{"../2014-12-31", "20141231", "20150101", "CONFIRMED", "only by its end: it has no start"},
		{"/2014-12-31", "20141231", "20150101", "CONFIRMED", "only by its end: its start is not known"},
		{"2025/Y12025", "20250101", "20260101", "TENTATIVE", "only by its start: its end is too far away"},
		{"-0400/2020-05-03", "20200503", "20200504", "CONFIRMED", "only by its end: its start is too far away"},
		{"0001-01-01", "00010101", "00010102", "CONFIRMED", ""},
		{"9999-12-30", "99991230", "99991231", "CONFIRMED", ""},
		{"", "", "", "", "has no date"},
		{"9999-12-31", "", "", "", "left out"},
		{"0000-06-01", "", "", "", "left out"},
		{"-0044-03-15", "", "", "", "left out"},
		{"Y170000002", "", "", "", "left out"},
		{"Y17E17", "", "", "", "left out"},
		{"[2025..]", "20250101", "20250102", "TENTATIVE", "only on its first possible day"},
		{"[..2010-02-12]", "20100212", "20100213", "TENTATIVE", "only on its last possible day"},
		{"[..2010-02]", "20100228", "20100301", "TENTATIVE", "only on its last possible day"},
		{"../..", "", "", "", "left out"},
		{"/", "", "", "", "left out"},
	} {
		t.Run(tt.date, func(t *testing.T) {
			date := edtf.Date{}
			if tt.date != "" {
				date = edtf.MustParse(tt.date)
			}
			file, losses := render(t, export.ICalendar, export.Options{}, timeline.Event{ID: "x", Date: date, Status: timeline.Held})
			got := properties{}
			if events := readICalendar(t, file); len(events) > 0 {
				got = events[0]
				if got.text(t, "X-EDTF;X-PRECISION="+date.Precision().String()) != tt.date {
					t.Errorf("exact date: got %q", got)
				}
			}
			if got["DTSTART;VALUE=DATE"] != tt.start || got["DTEND;VALUE=DATE"] != tt.end || got["STATUS"] != tt.status {
				t.Errorf("got %q to %q, %q, want %q to %q, %q", got["DTSTART;VALUE=DATE"], got["DTEND;VALUE=DATE"], got["STATUS"], tt.start, tt.end, tt.status)
			}
			if (len(losses) > 0) != (tt.loss != "") || len(losses) > 0 && !strings.Contains(losses[0].Reason, tt.loss) {
				t.Errorf("got losses %q, want %q", losses, tt.loss)
			}
		})
	}
}

func TestICalendarInstants(t *testing.T) {
	for date, want := range map[string]string{
		"2025-01-23T09:30:00Z":      "20250123T093000Z",
		"2025-01-23T09:30:00+05:00": "20250123T043000Z",
		"2025-01-23T23:30:00-05":    "20250124T043000Z",
		"2025-01-23T09:30:00":       "20250123T093000", // wherever the reader is: the source gives no zone
	} {
		file, losses := render(t, export.ICalendar, export.Options{}, timeline.Event{ID: "x", Date: edtf.MustParse(date)})
		e := readICalendar(t, file)[0]
		if e["DTSTART"] != want || e["DTEND"] != "" || len(losses) > 0 {
			t.Errorf("%s: got %q with losses %q, want %q", date, e, losses, want)
		}
	}
}

func TestICalendarStatus(t *testing.T) {
	for _, tt := range []struct {
		status timeline.Status
		date   string
		want   string
		losses int
	}{
		{timeline.Held, "2025-01-23", "CONFIRMED", 0},
		{timeline.Held, "2025-01", "TENTATIVE", 1},
		{timeline.Planned, "2025-01-23", "TENTATIVE", 0},
		{timeline.Postponed, "2025-01-23", "TENTATIVE", 0},
		{timeline.Postponed, "2025-01", "TENTATIVE", 1},
		{timeline.Cancelled, "2025-01-23", "CANCELLED", 0},
		{timeline.Cancelled, "2025-01", "CANCELLED", 1},
		{"", "2025-01-23", "", 0},
		{"boycotted", "2025-01-23", "", 0},
	} {
		e := timeline.Event{ID: "x", Status: tt.status, Date: edtf.MustParse(tt.date)}
		file, losses := render(t, export.ICalendar, export.Options{}, e)
		got := readICalendar(t, file)[0]
		if got["STATUS"] != tt.want || len(losses) != tt.losses {
			t.Errorf("%q at %s: got %q with losses %q, want %q and %d", tt.status, tt.date, got["STATUS"], losses, tt.want, tt.losses)
		}
		if words := got.text(t, "DESCRIPTION"); tt.status != "" && !strings.Contains(words, "Status: "+string(tt.status)) {
			t.Errorf("description %q does not say the status %q", words, tt.status)
		}
	}
}

// A calendar updates what it has only if the UID stays and DTSTAMP and SEQUENCE do not go back.
func TestICalendarStamps(t *testing.T) {
	for _, tt := range []struct{ published, stamp, want, sequence string }{
		{"", "", "19700101T000000Z", "0"},
		{"", "2025-02-01", "20250201T000000Z", "28972800"},
		{"2025-01-25", "2025-02-01", "20250201T000000Z", "28972800"},
		{"2025-03-25", "2025-02-01", "20250201T000000Z", "28972800"},
		{"2025-01-25", "2025-02", "20250201T000000Z", "28972800"},
		{"2025-01-25", "Y17E7", "19700101T000000Z", "0"},
		{"2025-01", "", "20250101T000000Z", "28928160"},
		{"2025-01-25T10:30:59Z", "", "20250125T103059Z", "28963350"},
		{"1948-12-10", "", "19481210T000000Z", "0"},
		{"../2025", "2025-02-01", "20250201T000000Z", "28972800"},
		{"Y17E7", "", "19700101T000000Z", "0"},
	} {
		var published, stamp edtf.Date
		if tt.published != "" {
			published = edtf.MustParse(tt.published)
		}
		if tt.stamp != "" {
			stamp = edtf.MustParse(tt.stamp)
		}
		e := timeline.Event{ID: "x", Date: edtf.MustParse("2025-01-23"), Source: timeline.Source{Published: published}}
		file, _ := render(t, export.ICalendar, export.Options{Stamp: stamp}, e)
		got := readICalendar(t, file)[0]
		if got["UID"] != "x@review.invalid" || got["DTSTAMP"] != tt.want || got["SEQUENCE"] != tt.sequence {
			t.Errorf("published %q, stamp %q: got %q, want %q and %q", tt.published, tt.stamp, got, tt.want, tt.sequence)
		}
		if !stamp.IsZero() {
			published = stamp
		}
		modified, onDay := got["LAST-MODIFIED"], published.Precision() >= edtf.Day && published.Form() == edtf.Single
		if onDay != (modified == tt.want) || !onDay && modified != "" {
			t.Errorf("published %q: LAST-MODIFIED is %q, want it only where the day is known", tt.published, modified)
		}
	}
}

func TestICalendarHostileText(t *testing.T) {
	events := hostile()
	file, losses := render(t, export.ICalendar, export.Options{Title: "BEGIN:VEVENT\r\nUID:x"}, events...)
	got := readICalendar(t, file)
	if len(got) != len(events) {
		t.Fatalf("got %d events, want %d", len(got), len(events))
	}
	for i, e := range events {
		if id := readUID(t, got[i]["UID"]); len(got[i]["UID"]) < 200 && id != e.ID {
			t.Errorf("UID: got %q, want %q", id, e.ID)
		}
		if title := got[i].text(t, "SUMMARY"); title != plainText(e.Title) {
			t.Errorf("SUMMARY: got %q, want %q", title, plainText(e.Title))
		}
		if words := unisolated(got[i].text(t, "DESCRIPTION")); !strings.HasSuffix(words, unisolated(plainText(e.Note))) {
			t.Errorf("DESCRIPTION: got %q, want a text with the note %q", words, plainText(e.Note))
		}
		told := slices.ContainsFunc(losses, func(l export.Loss) bool { return l.ID == e.ID })
		if changed := plainText(e.Title) != e.Title; told != changed {
			t.Errorf("title %q: changed %t, told in losses %t", e.Title, changed, told)
		}
	}
}

func TestICalendarLinks(t *testing.T) {
	for address, want := range map[string]bool{
		"https://example.org/a?b=1&c=2;d,e": true,
		"http://example.org/":               true,
		"javascript:alert(1)":               false,
		"https://example.org/ä":             false,
		"https://example.org/ b":            false,
		"https://example.org/\r\nUID:x":     false,
	} {
		e := timeline.Event{ID: "x", Date: edtf.MustParse("2025-01-23"), Source: timeline.Source{URL: address}}
		file, _ := render(t, export.ICalendar, export.Options{}, e)
		got := readICalendar(t, file)[0]
		if got["URL"] == address != want {
			t.Errorf("%q: got URL %q", address, got["URL"])
		}
		e.Source.Title = "Title"
		file, _ = render(t, export.ICalendar, export.Options{}, e)
		got = readICalendar(t, file)[0]
		if inWords := strings.Contains(got.text(t, "DESCRIPTION"), plainText(address)); inWords == want {
			t.Errorf("%q: in the description %t, as URL %t", address, inWords, want)
		}
	}
}

// readUID returns the ID in a UID that is written for no caller in particular.
func readUID(t testing.TB, uid string) string {
	t.Helper()
	encoded, ok := strings.CutSuffix(uid, "@review.invalid")
	id, err := url.PathUnescape(encoded)
	if strings.ContainsFunc(uid, func(r rune) bool { return r <= ' ' || r >= 0x7f || strings.ContainsRune("/;:,\"\\", r) }) || len(uid) > 255 {
		t.Errorf("not a UID that any reader takes: %q", uid)
	}
	if !ok || err != nil {
		return ""
	}
	return id
}

func TestICalendarWithoutID(t *testing.T) {
	file, losses := render(t, export.ICalendar, export.Options{}, timeline.Event{Title: "x", Date: edtf.MustParse("2025")})
	if len(readICalendar(t, file)) != 0 || len(losses) != 1 {
		t.Errorf("got %q, losses %q, want no event and one loss", file, losses)
	}
}

func TestICalendarStrictReasons(t *testing.T) {
	day := edtf.MustParse("2025-01-23")
	for _, e := range []timeline.Event{
		{Title: "no ID", Date: day},
		{ID: "no date"},
		{ID: "control", Date: day, Title: "\x00"},
		{ID: "newline", Date: day, Note: "a\r\nb"},
		{ID: "broken", Date: day, Title: "\xff"},
	} {
		var b bytes.Buffer
		_, err := export.ICalendar(&b, slices.Values([]timeline.Event{e}), export.Options{Strict: true})
		if loss, ok := err.(*export.LossError); !ok || loss.Loss.ID != e.ID || strings.Contains(b.String(), "VEVENT") {
			t.Errorf("%+v: got %v after %q, want a *LossError", e, err, b.String())
		}
		file, _ := render(t, export.ICalendar, export.Options{}, e)
		for _, got := range readICalendar(t, file) {
			if want := plainText(e.Title); want != "" && got.text(t, "SUMMARY") != want {
				t.Errorf("%+v: got %q", e, got)
			}
		}
	}
}

// No cut may lie within a character or an escape, wherever the text stands in its line.
func TestICalendarFolding(t *testing.T) {
	for _, piece := range []string{"a", "é", "漢", "😀", ";", `\`, "\n", "a;", "漢\n", " "} {
		for shift := range 80 {
			title := strings.Repeat("x", shift) + strings.Repeat(piece, 150)
			file, _ := render(t, export.ICalendar, export.Options{}, timeline.Event{ID: "x", Title: title, Date: edtf.MustParse("2025-01-23")})
			if got := readICalendar(t, file)[0].text(t, "SUMMARY"); got != title {
				t.Fatalf("%q after %d bytes: got %q", piece, shift, got)
			}
			for _, line := range strings.Split(file, "\r\n") {
				if end := strings.TrimRight(line, `\`); (len(line)-len(end))%2 == 1 {
					t.Fatalf("%q after %d bytes: cut within an escape: %q", piece, shift, line)
				}
			}
		}
	}
}

func FuzzICalendar(f *testing.F) {
	for _, s := range hostileTexts {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, title, id string) {
		e := timeline.Event{ID: "x" + id, Title: "t" + title, Date: edtf.MustParse("2025-01-23"), Note: title, Topics: []string{title}, After: []string{id}, Source: timeline.Source{URL: "http://" + title}}
		file, losses := render(t, export.ICalendar, export.Options{}, e)
		got := readICalendar(t, file)
		if len(got) != 1 || got[0].text(t, "SUMMARY") != plainText(e.Title) || len(e.ID) < 70 && readUID(t, got[0]["UID"]) != e.ID {
			t.Fatalf("title %q, ID %q: got %q", e.Title, e.ID, got)
		}
		if changed := plainText(title) != title || plainText(id) != id; changed && len(losses) == 0 {
			t.Fatalf("title %q, ID %q: changed without a loss", title, id)
		}
	})
}

// What a calendar costs in memory must not grow with its events.
func TestICalendarConstantMemory(t *testing.T) { checkConstantMemory(t, export.ICalendar) }

func ExampleICalendar() {
	events := slices.Values([]timeline.Event{
		{ID: "kaz-dialogue", Title: "Interactive dialogue", Date: edtf.MustParse("2025-01-23"), Status: timeline.Held},
		{ID: "kaz-adoption", Title: "Adoption of the outcome", Date: edtf.MustParse("2025-06"), Status: timeline.Planned},
	})
	var file bytes.Buffer
	losses, err := export.ICalendar(&file, events, export.Options{})
	if err != nil {
		fmt.Println(err)
	}
	for line := range strings.Lines(file.String()) {
		if strings.HasPrefix(line, "DT") || strings.HasPrefix(line, "S") {
			fmt.Println(strings.TrimSpace(line))
		}
	}
	for _, loss := range losses {
		fmt.Println(loss)
	}
	// Output:
	// DTSTAMP:19700101T000000Z
	// SEQUENCE:0
	// DTSTART;VALUE=DATE:20250123
	// DTEND;VALUE=DATE:20250124
	// SUMMARY:Interactive dialogue
	// STATUS:CONFIRMED
	// DTSTAMP:19700101T000000Z
	// SEQUENCE:0
	// DTSTART;VALUE=DATE:20250601
	// DTEND;VALUE=DATE:20250701
	// SUMMARY:Adoption of the outcome (some time in June 2025)
	// STATUS:TENTATIVE
	// kaz-adoption: June 2025 is shown on all days from the first possible one to the last
}
