package timeline_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// codecTexts are texts that a careless encoder or decoder breaks.
var codecTexts = []string{
	"", "plain", `"`, `\`, `\"`, `\u0041`, `</script>&`, "tab\tfeed\nreturn\r", "\x00\x01\x1f\x7f", "\b\f",
	"line\u2028and\u2029paragraph", "\ufeff", "\ufffd", "e\u0301", "\u202eright to left\u202c", "\U0001F469\u200d\U0001F4BB",
	"\U0010FFFF", "\ud7ff\ue000", "Қазақстан", "ລາວ", "{}[],:", "null", "\u00e2\u0080\u00a8", strings.Repeat("é\"", 50),
}

var codecDates = []edtf.Date{
	{}, edtf.MustParse("2025-06-27"), edtf.MustParse("2025-06?"), edtf.MustParse("2022/.."), edtf.MustParse("/2022"),
	edtf.MustParse("[2025-06-16..2025-07-09]"), edtf.MustParse("Y-170000002"), edtf.MustParse("2025-01-23T09:00:00Z"),
}

// codecEvent returns an event with hostile text in any of its fields.
func codecEvent(r *rand.Rand) timeline.Event {
	text := func() string { return pick(r, codecTexts) + pick(r, codecTexts) }
	texts := func() (list []string) {
		for range r.IntN(12) {
			list = append(list, text())
		}
		return list
	}
	e := timeline.Event{
		ID: text(), Kind: timeline.Kind(text()), Title: text(), Date: pick(r, codecDates),
		Status: timeline.Status(text()), Topics: texts(), After: texts(), Note: text(),
	}
	if r.IntN(2) == 0 {
		e.Review = timeline.Review{State: text(), Cycle: r.IntN(3) - 1, Session: pick(r, []int{0, 48, 1<<31 - 1, -1 << 31})}
	}
	for range r.IntN(3) {
		e.Actors = append(e.Actors, timeline.Actor{Name: text(), Role: text()})
	}
	if r.IntN(2) == 0 {
		e.Source = timeline.Source{
			Title: text(), Publisher: text(), URL: text(), Symbol: text(), Published: pick(r, codecDates), Locator: text(),
		}
	}
	return e
}

// codecRandom returns n events with hostile text, the same on every run.
func codecRandom(n int) []timeline.Event {
	r := rand.New(rand.NewPCG(4, 8))
	events := make([]timeline.Event, n)
	for i := range events {
		events[i] = codecEvent(r)
	}
	return events
}

// codecSample returns n events as they are met in practice, each about 400 bytes of JSON.
func codecSample(n int) []timeline.Event {
	events := make([]timeline.Event, n)
	for i := range events {
		events[i] = timeline.Event{
			ID: fmt.Sprintf("kaz-4-dialogue-%05d", i), Kind: timeline.Dialogue,
			Title:  "Interactive dialogue on the fourth national report",
			Date:   edtf.MustParse(fmt.Sprintf("2025-%02d-%02d", i%12+1, i%28+1)),
			Status: timeline.Held,
			Review: timeline.Review{State: "KAZ", Cycle: 4, Session: 48},
			Topics: []string{"torture", "death penalty"},
			After:  []string{fmt.Sprintf("kaz-4-report-%05d", i)},
			Source: timeline.Source{
				Publisher: "OHCHR", URL: "https://www.ohchr.org/en/hr-bodies/upr/kz-index",
				Symbol: "A/HRC/59/9", Published: edtf.MustParse("2025-03-27"),
			},
		}
	}
	return events
}

// codecEncode returns the events as NDJSON.
func codecEncode(t testing.TB, events ...timeline.Event) string {
	t.Helper()
	var b strings.Builder
	if err := timeline.Encode(&b, slices.Values(events)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// codecDecode returns what is decoded, and the error at which that ends.
func codecDecode(r io.Reader) (events []timeline.Event, err error) {
	for e, err := range timeline.Decode(r) {
		if err != nil {
			return events, err
		}
		events = append(events, e)
	}
	return events, nil
}

// codecSame fails unless the events are those that are wanted.
func codecSame(t testing.TB, got, want []timeline.Event) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("got %d events, want %d", len(got), len(want))
	}
	for i := range got {
		if !reflect.DeepEqual(got[i], want[i]) {
			t.Fatalf("event %d: got %+v, want %+v", i, got[i], want[i])
		}
	}
}

func TestLawDecodeOfEncodeIsIdentity(t *testing.T) {
	events := append(codecRandom(2000), codecSample(100)...)
	text := codecEncode(t, events...)
	decoded, err := codecDecode(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	codecSame(t, decoded, events)
	if again := codecEncode(t, decoded...); again != text {
		t.Error("the same events were encoded in other bytes")
	}
}

// The bytes are those of the standard library, which has no choice of its own in them but the name of an empty ID.
func TestLawEncodeAgreesWithEncodingJSON(t *testing.T) {
	for i, e := range codecRandom(2000) {
		e.ID += "x"
		var model bytes.Buffer
		enc := json.NewEncoder(&model)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(e); err != nil {
			t.Fatal(err)
		}
		if got := codecEncode(t, e); got != model.String() {
			t.Fatalf("event %d:\n got %s\nwant %s", i, got, model.String())
		}
	}
}

func TestEncodeLeavesOutZeroFields(t *testing.T) {
	empty := timeline.Event{Actors: []timeline.Actor{}, Topics: []string{}, After: []string{}}
	got := codecEncode(t, timeline.Event{}, empty, timeline.Event{Actors: make([]timeline.Actor, 2), Topics: []string{""}})
	if want := "{}\n{}\n{\"actors\":[{},{}],\"topics\":[\"\"]}\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := codecEncode(t); got != "" {
		t.Errorf("no events: got %q", got)
	}
}

func TestEncodeRefusesBrokenText(t *testing.T) {
	const broken = "a\xffb"
	good := timeline.Event{ID: "good"}
	for field, e := range map[string]timeline.Event{
		"id":               {ID: broken},
		"kind":             {Kind: broken},
		"title":            {Title: broken},
		"status":           {Status: broken},
		"review.state":     {Review: timeline.Review{State: broken}},
		"actors":           {Actors: []timeline.Actor{{}, {Role: broken}}},
		"topics":           {Topics: []string{"", broken}},
		"after":            {After: []string{"\xed\xa0\x80"}}, // a surrogate in the manner of UTF-8
		"source.title":     {Source: timeline.Source{Title: broken}},
		"source.publisher": {Source: timeline.Source{Publisher: broken}},
		"source.url":       {Source: timeline.Source{URL: broken}},
		"source.symbol":    {Source: timeline.Source{Symbol: broken}},
		"source.locator":   {Source: timeline.Source{Locator: broken}},
		"note":             {Note: broken},
	} {
		var b strings.Builder
		err := timeline.Encode(&b, slices.Values([]timeline.Event{good, good, e, good}))
		var bad *timeline.EventError
		if !errors.As(err, &bad) || !errors.Is(err, timeline.ErrBrokenText) || bad.Index != 2 || bad.ID != e.ID {
			t.Errorf("%s: got error %#v", field, err)
		} else if want := field + ": text is not valid UTF-8"; bad.Reason != want {
			t.Errorf("%s: got reason %q, want %q", field, bad.Reason, want)
		}
		if want := "{\"id\":\"good\"}\n{\"id\":\"good\"}\n"; b.String() != want {
			t.Errorf("%s: wrote %q, want %q", field, b.String(), want)
		}
	}
}

// codecWriter takes some bytes and then fails.
type codecWriter struct {
	left int
	err  error
}

func (w *codecWriter) Write(b []byte) (int, error) {
	n := min(len(b), w.left)
	if w.left -= n; n < len(b) {
		return n, w.err
	}
	return n, nil
}

func TestEncodeReturnsTheErrorOfTheWriter(t *testing.T) {
	full := errors.New("disk full")
	events := append(codecSample(300), timeline.Event{Title: "\xff"}) // which must not hide the error
	for left := 0; left < 110_000; left += 9_999 {
		taken := 0
		counted := func(yield func(timeline.Event) bool) {
			for e := range slices.Values(events) {
				if taken++; !yield(e) {
					return
				}
			}
		}
		if err := timeline.Encode(&codecWriter{left, full}, counted); err != full {
			t.Errorf("after %d bytes: got error %v", left, err)
		}
		if most := (left+32<<10)/350 + 100; taken > most {
			t.Errorf("after %d bytes: %d events were taken, want %d at most", left, taken, most)
		}
	}
	if err := timeline.Encode(&codecWriter{}, slices.Values(codecSample(1))); err != io.ErrShortWrite {
		t.Errorf("short write: got error %v", err)
	}
}

func TestEncodeAllocates(t *testing.T) {
	events := codecSample(1000)
	got := testing.AllocsPerRun(10, func() { _ = timeline.Encode(io.Discard, slices.Values(events)) })
	if got > 20 {
		t.Errorf("%v allocations for %d events, want 20 at most", got, len(events))
	}
}

// codecMake yields n events.
func codecMake(n int, event func(i int) timeline.Event) iter.Seq[timeline.Event] {
	return func(yield func(timeline.Event) bool) {
		for i := range n {
			if !yield(event(i)) {
				return
			}
		}
	}
}

func BenchmarkEncode(b *testing.B) {
	events := codecSample(2500)
	b.SetBytes(int64(len(codecEncode(b, events...))))
	b.ReportAllocs()
	for b.Loop() {
		if err := timeline.Encode(io.Discard, slices.Values(events)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEncodeEncodingJSON(b *testing.B) {
	events := codecSample(2500)
	b.SetBytes(int64(len(codecEncode(b, events...))))
	b.ReportAllocs()
	for b.Loop() {
		enc := json.NewEncoder(io.Discard)
		for i := range events {
			if err := enc.Encode(&events[i]); err != nil {
				b.Fatal(err)
			}
		}
	}
}
