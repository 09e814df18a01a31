package export_test

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

// uids returns the UIDs of a calendar by the IDs of its events.
func uids(t testing.TB, o export.Options, ids ...string) map[string]string {
	t.Helper()
	var events []timeline.Event
	for _, id := range ids {
		events = append(events, timeline.Event{ID: id, Date: edtf.MustParse("2025-01-23")})
	}
	file, _ := render(t, export.ICalendar, o, events...)
	got := map[string]string{}
	for i, e := range readICalendar(t, file) {
		got[ids[i]] = e["UID"]
	}
	return got
}

func TestUIDs(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ part, id, want string }{
		{"", "kaz-adoption", "kaz-adoption@review.invalid"},
		{"upr.example.org", "A/HRC/WG.6/48/KAZ/1", "A%2FHRC%2FWG.6%2F48%2FKAZ%2F1@upr.example.org"},
		{"a b@c\r\n", "ä ~", "%C3%A4%20~@a%20b%40c%0D%0A"},
	} {
		if got := uids(t, export.Options{UID: c.part}, c.id)[c.id]; got != c.want {
			t.Errorf("%q at %q: got %q, want %q", c.id, c.part, got, c.want)
		}
	}
}

// TestUIDsAreUnique imports calendars side by side: no event of one may have the UID of an event of another one.
func TestUIDsAreUnique(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("é", 100)
	ids := []string{"adoption", "adoption ", "a/b", "a%2Fb", long, long + "x", long + "y", strings.Repeat("x", 240), strings.Repeat("x", 241)}
	seen := map[string]string{}
	for _, part := range []string{"", "one.example", "two.example", strings.Repeat("d", 300), strings.Repeat("d", 301)} {
		for id, uid := range uids(t, export.Options{UID: part}, ids...) {
			if other, ok := seen[uid]; ok {
				t.Errorf("%q at %q has the UID %q of %s", id, part, uid, other)
			}
			seen[uid] = fmt.Sprintf("%q at %q", id, part)
			if _, err := url.PathUnescape(uid); err != nil || len(uid) > 255 {
				t.Errorf("%q at %q: got a UID of %d octets, %v: %q", id, part, len(uid), err, uid)
			}
		}
	}
}

// TestNewerFilesMoveEvents goes through the life of a calendar: a statement, an older source that sharpens it, and that
// source withdrawn. Each file has a newer stamp, so that it counts as newer for every event, whatever its source.
func TestNewerFilesMoveEvents(t *testing.T) {
	t.Parallel()
	said := func(date, published string) timeline.Event {
		return timeline.Event{ID: "adoption", Date: edtf.MustParse(date), Source: timeline.Source{Published: edtf.MustParse(published)}}
	}
	month, day := said("2025-06", "2025-03-01"), said("2025-06-17", "2025-02-01")
	var sequence, stamp, modified string
	for i, events := range [][]timeline.Event{{month}, {month, day}, {month}} {
		tl, err := timeline.New(events)
		if err != nil {
			t.Fatal(err)
		}
		o := export.Options{Timeline: tl, Stamp: edtf.MustParse(fmt.Sprintf("2025-04-%02d", i+1))}
		file, _ := render(t, export.ICalendar, o, slices.Collect(tl.All())...)
		got := readICalendar(t, file)[0]
		if got["SEQUENCE"] <= sequence || got["DTSTAMP"] <= stamp || got["LAST-MODIFIED"] <= modified {
			t.Errorf("file %d: got %q, which is no newer than the one before", i, got)
		}
		sequence, stamp, modified = got["SEQUENCE"], got["DTSTAMP"], got["LAST-MODIFIED"]
	}
}

func TestSummaries(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		date   string
		status timeline.Status
		want   string
	}{
		{"2025-06-17", timeline.Held, "X"},
		{"2025-06-17", timeline.Cancelled, "X (cancelled)"},
		{"2025-06-17", timeline.Postponed, "X (postponed)"},
		{"2025-06", timeline.Planned, "X (some time in June 2025)"},
		{"2025", timeline.Cancelled, "X (cancelled, some time in 2025)"},
		{"2025-06~", timeline.Planned, "X (about June 2025)"},
		{"[2025-06-16..2025-07-09]", timeline.Held, "X (some time from 16 June to 9 July 2025)"},
		{"[..2010-02-12]", timeline.Held, "X (12 February 2010 or earlier)"},
		{"2025-01-20/2025-01-31", timeline.Held, "X"},
		{"2022/..", timeline.Held, "X (since 2022)"},
		{"2025-01-23T09:30:00Z", timeline.Held, "X"},
	} {
		file, _ := render(t, export.ICalendar, export.Options{}, timeline.Event{ID: "x", Title: "X", Date: edtf.MustParse(c.date), Status: c.status})
		if got := readICalendar(t, file)[0].text(t, "SUMMARY"); got != c.want {
			t.Errorf("%s, %s: got %q, want %q", c.date, c.status, got, c.want)
		}
	}
}

func TestCategoriesOnce(t *testing.T) {
	t.Parallel()
	many := make([]string, 0, 40)
	for i := range 40 {
		many = append(many, fmt.Sprint("topic ", i%13))
	}
	for _, c := range []struct {
		topics []string
		want   int
	}{{[]string{"action plan"}, 1}, {[]string{"torture", "action plan", "torture", ""}, 2}, {many, 14}} {
		e := timeline.Event{ID: "x", Kind: timeline.ActionPlan, Topics: c.topics, Date: edtf.MustParse("2025-01-23")}
		file, _ := render(t, export.ICalendar, export.Options{}, e)
		got := strings.Split(readICalendar(t, file)[0]["CATEGORIES"], ",")
		slices.Sort(got)
		if n := len(slices.Compact(got)); n != c.want || len(got) != c.want {
			t.Errorf("%q: got categories %q, want %d", c.topics, got, c.want)
		}
	}
}
