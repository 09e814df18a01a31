package timeline_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/iotest"

	"example.org/review/timeline"
	"example.org/review/timeline/internal/ndjson/ndjsontest"
)

// codecCheck holds Decode to the model and to its laws.
func codecCheck(t *testing.T, input string) {
	t.Helper()
	got, err := codecDecode(strings.NewReader(input))
	want, badLine := ndjsontest.Model[timeline.Event](input)
	if (err != nil) != (badLine != 0) {
		t.Fatalf("%q: got error %v, the model says line %d is bad", input, err, badLine)
	}
	if badLine >= 0 {
		codecSame(t, got, want)
	}
	if bad := new(timeline.DecodeError); errors.As(err, &bad) && badLine > 0 && bad.Line != badLine {
		t.Fatalf("%q: got %v, the model says line %d is bad", input, err, badLine)
	}
	pieces, again := codecDecode(iotest.OneByteReader(strings.NewReader(input)))
	codecSame(t, pieces, got)
	if fmt.Sprint(again) != fmt.Sprint(err) {
		t.Fatalf("%q: got error %v, byte by byte %v", input, err, again)
	}
	text := codecEncode(t, got...)
	back, err := codecDecode(strings.NewReader(text))
	if err != nil {
		t.Fatalf("%q: encoded as %q: %v", input, text, err)
	}
	codecSame(t, back, got)
	if strings.Count(text, "\n") != len(got) || codecEncode(t, back...) != text {
		t.Fatalf("%q: %d events are encoded as %q, and again otherwise", input, len(got), text)
	}
}

// codecSeeds are inputs near which a decoder goes wrong.
func codecSeeds() []string {
	seeds := []string{
		"", "\ufeff", "[]", "[{}]", "{}", " {}\r\n\n{}", "[{}\n,{}]\n", "{}\n{} {}", "[{}]{}", "[{},]", "null", "{\"id\":null}",
		codecEverything, codecArray(codecEverything + "\n{}"),
		`{"id":"a"}` + "\n" + `{"id":"a","id":"b"}`, `{"Id":"a"}`, `{"idd":"a"}`, `{"review":{"cycle":1,"cycle":1}}`,
		`{"actors":[{"name":"a","role":"b"},{}]}`, `{"actors":[{"Name":"a"}]}`, `{"topics":["a",null]}`, `{"topics":[]}`,
		`{"review":{"cycle":1.0}}`, `{"review":{"cycle":-0}}`, `{"review":{"cycle":01}}`, `{"review":{"session":9223372036854775808}}`,
		`{"date":"2025-02-30"}`, `{"date":"[2025-06-16..2025-07-09]"}`, `{"source":{"published":"2025-06?"}}`, `{"date":20250623}`,
		`{"note":"\ud83d\ude00"}`, `{"note":"\ud83d"}`, `{"note":"\ude00\ud83d"}`, `{"note":"\\ud83d"}`, `{"note":"\u0000\/"}`, `{"note":"\a"}`,
		"{\"note\":\"\xff\"}", "{\"note\":\"a\nb\"}", "{\"note\":\"a\x00b\"}", "{\"note\":\"\u2028\"}", "{\"\\u006eote\":\"\",\"note\":\"\"}",
	}
	r := codecRandom(4)
	for _, e := range r {
		line, _ := json.Marshal(e)
		seeds = append(seeds, string(line), string(line[:len(line)/2]), "["+string(line)+"\n]")
	}
	return seeds
}

func TestLawDecodeAgreesWithEncodingJSON(t *testing.T) {
	for _, input := range codecSeeds() {
		codecCheck(t, input)
	}
}

// Small damage to good input is found by both, or harmless to both.
func TestLawDecodeAgreesWithEncodingJSONOnDamage(t *testing.T) {
	damage := append(strings.Split(`{}[]",:\ntf09-.eE`+" \t\r\n\x00\x1f\xff\xc3\xa9\u2028", ""), "null", `""`, `\u`, `\ud800`, `"id":"",`, "{}")
	const small = `{"id":"a","review":{"cycle":4},"actors":[{"name":"n"},{}],"after":["b"],"date":"2025","note":"é\\\ud83d\ude00\""}`
	for _, input := range []string{small + "\n{}", codecArray(small + "\n{}")} {
		for i := range input {
			codecCheck(t, input[:i]+input[i+1:])
			for j, text := range damage {
				codecCheck(t, input[:i]+text+input[i+(i+j)%2:]) // before the byte, or in its place
			}
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, input := range codecSeeds() {
		f.Add(input)
	}
	f.Fuzz(codecCheck)
}
