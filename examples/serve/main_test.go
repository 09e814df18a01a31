package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

// today is the day of all tests.
func today() time.Time { return time.Date(2025, 2, 1, 12, 0, 0, 0, time.UTC) }

func newServer(t *testing.T) *httptest.Server {
	t.Helper()
	tl, err := timeline.New(upr.Record("KAZ"), upr.Rules()...)
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(newHandler(tl, today))
	t.Cleanup(s.Close)
	return s
}

func get(t *testing.T, s *httptest.Server, path string) (status int, contentType, body string) {
	t.Helper()
	r, err := s.Client().Get(s.URL + path)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return r.StatusCode, r.Header.Get("Content-Type"), string(b)
}

func TestAnswers(t *testing.T) {
	s := newServer(t)
	for _, c := range []struct{ path, contentType, holds string }{
		{"/", "text/html; charset=utf-8", "<svg"},
		{"/?state=KAZ&cycle=4", "text/html; charset=utf-8", "2025-01-23"},
		{"/", "text/html; charset=utf-8", "By the rules some time from 25 to 31 January 2025"},
		{"/?lang=ar", "text/html; charset=utf-8", `<html lang="ar" dir="rtl">`},
		{"/?lang=fr", "text/html; charset=utf-8", "janvier 2025"},
		{"/calendar.ics", "text/calendar; charset=utf-8", "BEGIN:VEVENT"},
		{"/calendar.ics?lang=es", "text/calendar; charset=utf-8", "enero"},
		{"/deadlines.ics", "text/calendar; charset=utf-8", "DTSTART;VALUE=DATE:20250131"},
		{"/deadlines.ics?on=2025-02-01&cycle=4", "text/calendar; charset=utf-8", "due%2F"},
		{"/events?during=2025&certain=true&kind=dialogue", "application/x-ndjson", `"id":"kaz-4-dialogue"`},
	} {
		status, contentType, body := get(t, s, c.path)
		if status != http.StatusOK || contentType != c.contentType || !strings.Contains(body, c.holds) {
			t.Errorf("%s: %d %s, without %q:\n%.300s", c.path, status, contentType, c.holds, body)
		}
	}
}

func TestQueryOfAnAddress(t *testing.T) {
	s := newServer(t)
	for _, c := range []struct {
		path string
		ids  []string
	}{
		{"/events?kind=dialogue&cycle=3&cycle=4", []string{"kaz-3-dialogue", "kaz-4-dialogue"}},
		{"/events?kind=dialogue&cycle=3&cycle=4&reverse=1", []string{"kaz-4-dialogue", "kaz-3-dialogue"}},
		{"/events?kind=dialogue&session=34", []string{"kaz-3-dialogue"}},
		{"/events?topic=children&status=held", []string{"kaz-child-safety"}},
		{"/events?state=FRA", nil},
	} {
		_, _, body := get(t, s, c.path)
		var ids []string
		for e, err := range timeline.Decode(strings.NewReader(body)) {
			if err != nil {
				t.Fatal(err)
			}
			ids = append(ids, e.ID)
		}
		if strings.Join(ids, " ") != strings.Join(c.ids, " ") {
			t.Errorf("%s: %v, want %v", c.path, ids, c.ids)
		}
	}
}

func TestBadParametersAreRefused(t *testing.T) {
	s := newServer(t)
	for path, want := range map[string]string{
		"/events?during=2025-02-30":       `parameter "during": parse date "2025-02-30": February 2025 has 28 days (at offset 8)`,
		"/events?cycle=four":              `parameter "cycle": "four" is not a whole number`,
		"/events?during=2024&during=2025": `parameter "during": it is given 2 times`,
		"/?lang=xx":                       `parameter "lang": "xx" is none of en, fr, es, ru, ar and zh`,
		"/deadlines.ics?on=tomorrow":      `parameter "on": parse date "tomorrow": a date has no words: June 2025 is written 2025-06 (at offset 0)`,
		"/events?certain=perhaps":         `parameter "certain": "perhaps" is neither true nor false`,
		"/events?state=%zz":               `parameters: invalid URL escape "%zz"`,
		"/?sate=KAZ":                      `parameter "sate": there is no such parameter; there are during, certain, reverse, state, topic, kind, status, cycle, session, lang and on`,
	} {
		status, _, body := get(t, s, path)
		if status != http.StatusBadRequest || strings.TrimSpace(body) != want {
			t.Errorf("%s: %d %s", path, status, body)
		}
	}
	if status, _, _ := get(t, s, "/nothing"); status != http.StatusNotFound {
		t.Errorf("/nothing: %d", status)
	}
	if r, err := s.Client().Post(s.URL+"/events", "text/plain", strings.NewReader("x")); err != nil || r.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("POST: %v %v", r, err)
	}
}

func TestRunStopsWithItsContext(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- run(ctx, "127.0.0.1:0") }()
	time.AfterFunc(50*time.Millisecond, stop)
	select {
	case err := <-done:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(10 * time.Second):
		t.Error("it did not stop")
	}
}

func TestAnswersAreLimited(t *testing.T) {
	var events []timeline.Event
	for i := range mostEvents + 1 {
		events = append(events, timeline.Event{ID: fmt.Sprint(i), Date: edtf.MustParse("2025"), Review: timeline.Review{Cycle: 1 + i%2}})
	}
	tl, err := timeline.New(events)
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(newHandler(tl, today))
	defer s.Close()
	if status, _, body := get(t, s, "/events"); status != http.StatusBadRequest || !strings.HasPrefix(body, "more events than one answer holds") {
		t.Errorf("all: %d %.100s", status, body)
	}
	if status, _, body := get(t, s, "/events?cycle=1"); status != http.StatusOK || strings.Count(body, "\n") != mostEvents/2+1 {
		t.Errorf("half: %d, %d lines", status, strings.Count(body, "\n"))
	}
}

// TestRequestsFinish checks that a request that is under way when the context ends is answered.
func TestRequestsFinish(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	handler := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		stop()
		time.Sleep(100 * time.Millisecond)
		io.WriteString(w, "answered")
	})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- serve(ctx, listener, handler) }()
	r, err := http.Get("http://" + listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	if body, err := io.ReadAll(r.Body); err != nil || string(body) != "answered" {
		t.Errorf("got %q, %v", body, err)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// TestNothingIsSentTwice checks that each answer has a tag, and that a client which has it gets no second copy.
func TestNothingIsSentTwice(t *testing.T) {
	s := newServer(t)
	seen := map[string]string{}
	for _, path := range []string{"/", "/?lang=fr", "/calendar.ics", "/deadlines.ics", "/events", "/events?cycle=4"} {
		for _, again := range []bool{false, true} {
			r, err := http.NewRequest("GET", s.URL+path, nil)
			if err != nil {
				t.Fatal(err)
			}
			want := http.StatusOK
			if again {
				r.Header.Set("If-None-Match", seen[path])
				want = http.StatusNotModified
			}
			a, err := s.Client().Do(r)
			if err != nil {
				t.Fatal(err)
			}
			body, _ := io.ReadAll(a.Body)
			a.Body.Close()
			if a.StatusCode != want || again != (len(body) == 0) {
				t.Errorf("%s, again %v: %d with %d bytes", path, again, a.StatusCode, len(body))
			}
			for other, tag := range seen {
				if other != path && tag == a.Header.Get("ETag") {
					t.Errorf("%s and %s have one tag", path, other)
				}
			}
			seen[path] = a.Header.Get("ETag")
		}
	}
}
