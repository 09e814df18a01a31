package main

import (
	"bytes"
	"regexp"
	"testing"
)

// The latencies are those of the machine, but the last version must be that of a timeline of everything, which run checks.
func TestFeed(t *testing.T) {
	var out bytes.Buffer
	if err := run(&out, feed{events: 2000, arrivals: 150, readers: 2}); err != nil {
		t.Fatal(err)
	}
	want := regexp.MustCompile(`^2000 happenings, then 2000 after 150 statements more
a change   half within \S+, 99 of 100 within \S+, all 150 within \S+
an answer  half within \S+, 99 of 100 within \S+, all \d+ within \S+
$`)
	if !want.Match(out.Bytes()) {
		t.Errorf("got %s", out.Bytes())
	}
}
