package timeline_test

import (
	"bytes"
	"encoding/json"
	"io"
	"runtime"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// codecEndless gives a front and then the same text again and again, and counts what was read.
type codecEndless struct {
	front, again string
	most, read   int
}

func (r *codecEndless) Read(b []byte) (n int, err error) {
	if r.read >= r.most {
		return 0, io.EOF
	}
	for n < len(b) && r.front != "" {
		k := copy(b[n:], r.front)
		n, r.front = n+k, r.front[k:]
	}
	for n < len(b) {
		n += copy(b[n:], r.again)
	}
	r.read += n
	return n, nil
}

func TestDecodeOfHostileInput(t *testing.T) {
	const size = 10 << 20
	for name, test := range map[string]struct {
		front, again string
		most         int // bytes that may be read
	}{
		"deep lists":     {"", "[", 1 << 16},
		"deep objects":   {"", `{"review":`, 1 << 16},
		"digits":         {`{"review":{"cycle":`, "7", 1 << 16},
		"fraction":       {`{"review":{"cycle":0.`, "0", 1 << 16},
		"letters":        {`{"id":`, "n", 1 << 16},
		"doubled fields": {`{"id":""`, `,"id":""`, 1 << 16},
		"white space":    {"", " ", 2 * size},
		"blank lines":    {"[", "\r\n", 2 * size},
	} {
		t.Run(name, func(t *testing.T) {
			r := &codecEndless{front: test.front, again: test.again, most: size}
			before := codecAllocated()
			if _, err := codecDecode(r); err == nil && name != "white space" {
				t.Error("got no error")
			} else if err != nil && len(err.Error()) > 200 {
				t.Errorf("the error has %d bytes", len(err.Error()))
			}
			if r.read > test.most {
				t.Errorf("read %d bytes, want %d at most", r.read, test.most)
			}
			if used := codecAllocated() - before; used > 1<<18 {
				t.Errorf("allocated %d bytes", used)
			}
		})
	}
}

// codecAllocated returns the bytes allocated so far.
func codecAllocated() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.TotalAlloc
}

// A string of hostile size costs a small multiple of its length, however it is written.
func TestDecodeOfLongText(t *testing.T) {
	for name, title := range map[string]string{
		"plain":   strings.Repeat("a", 1<<20),
		"escapes": strings.Repeat("\n", 1<<20),
		"pairs":   strings.Repeat("😀", 1<<18),
		"mixed":   strings.Repeat(`"é`, 1<<19),
	} {
		text := codecEncode(t, timeline.Event{ID: "a", Title: title}, timeline.Event{ID: "b", Title: title[4:]})
		if name == "pairs" {
			text = codecEncode(t, timeline.Event{ID: "a", Title: title}) + `{"id":"b","title":"` + strings.Repeat(`\ud83d\ude00`, 1<<18) + `"}`
		}
		before := codecAllocated()
		events, err := codecDecode(strings.NewReader(text))
		used := codecAllocated() - before
		if err != nil || len(events) != 2 || events[0].Title != title {
			t.Errorf("%s: %d events, %v", name, len(events), err)
		}
		if most := uint64(10 * len(title)); used > most {
			t.Errorf("%s: allocated %d bytes for two texts of %d", name, used, len(title))
		}
	}
}

// Of a stream no more is held than one event, however many or long they are.
func TestDecodeHoldsOneEvent(t *testing.T) {
	text := strings.Repeat("t", 1<<20)
	for name, test := range map[string]struct {
		n     int
		event func(i int) timeline.Event
	}{
		"many": {100_000 * long, func(i int) timeline.Event { return timeline.Event{ID: "a", Topics: []string{"b"}} }},
		"long": {200, func(i int) timeline.Event { return timeline.Event{ID: "a", Topics: []string{text[:1<<16+i]}} }},
		"one":  {4, func(i int) timeline.Event { return timeline.Event{ID: "a", Title: text[:len(text)>>i]} }},
	} {
		r, w := io.Pipe()
		go func() { w.CloseWithError(timeline.Encode(w, codecMake(test.n, test.event))) }()
		before, count := codecHeld(), 0
		for _, err := range timeline.Decode(r) {
			if err != nil {
				t.Fatal(err)
			}
			if count++; count%(test.n/4) == 0 {
				if held := codecHeld() - before; held > 8<<20 {
					t.Errorf("%s: after %d events %d bytes are held", name, count, held)
				}
			}
		}
		if count != test.n {
			t.Errorf("%s: got %d events, want %d", name, count, test.n)
		}
	}
}

// codecHeld returns the bytes that are in use.
func codecHeld() int64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// What is new in an event is allocated (here ID, title, the ID it comes after, and two lists); what repeats is not.
func TestDecodeAllocates(t *testing.T) {
	const n = 1000
	events := codecSample(n)
	for i := range events {
		events[i].Date = edtf.MustParse("2025-01-23")
	}
	r := strings.NewReader(codecEncode(t, events...))
	got := testing.AllocsPerRun(10, func() {
		_, _ = r.Seek(0, io.SeekStart)
		for range timeline.Decode(r) {
		}
	})
	if got/n > 5.5 {
		t.Errorf("%v allocations an event, want 5.5 at most", got/n)
	}
}

func BenchmarkDecode(b *testing.B) {
	text := []byte(codecEncode(b, codecSample(2500)...))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range timeline.Decode(bytes.NewReader(text)) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkDecodeEncodingJSON(b *testing.B) {
	text := []byte(codecEncode(b, codecSample(2500)...))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		dec := json.NewDecoder(bytes.NewReader(text))
		dec.DisallowUnknownFields()
		for dec.More() {
			var e timeline.Event
			if err := dec.Decode(&e); err != nil {
				b.Fatal(err)
			}
		}
	}
}
