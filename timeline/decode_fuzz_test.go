package timeline_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf16"
	"unicode/utf8"

	"example.org/review/timeline"
)

// codecModel decodes slowly: encoding/json reads each value, after checks for what it lets pass. For bad input it returns
// the line of the first bad event, and the events before it; of an array it returns neither.
func codecModel(input string) (events []timeline.Event, badLine int) {
	input = strings.TrimPrefix(input, "\ufeff")
	if strings.HasPrefix(codecTrim(input), "[") {
		var values []json.RawMessage
		if err := json.Unmarshal([]byte(input), &values); err != nil {
			return nil, -1
		}
		for _, value := range values {
			e, err := codecModelEvent(value)
			if err != nil {
				return nil, -1
			}
			events = append(events, e)
		}
		return events, 0
	}
	for i, line := range strings.Split(input, "\n") {
		if line = codecTrim(line); line == "" {
			continue
		}
		e, err := codecModelEvent([]byte(line))
		if err != nil {
			return events, i + 1
		}
		events = append(events, e)
	}
	return events, 0
}

// codecTrim returns s without white space, as JSON has it, around it.
func codecTrim(s string) string { return strings.Trim(s, " \t\r\n") }

// codecModelEvent decodes one event.
func codecModelEvent(text []byte) (e timeline.Event, err error) {
	if !utf8.Valid(text) {
		return e, errors.New("broken UTF-8")
	}
	if err := json.Unmarshal(text, &e); err != nil {
		return e, err
	}
	if err := codecModelSurrogates(string(text)); err != nil {
		return e, err
	}
	dec := json.NewDecoder(bytes.NewReader(text))
	if err := codecModelNames(dec, reflect.TypeFor[timeline.Event]()); err != nil {
		return e, err
	}
	if len(e.Actors) == 0 {
		e.Actors = nil
	}
	if len(e.Topics) == 0 {
		e.Topics = nil
	}
	if len(e.After) == 0 {
		e.After = nil
	}
	return e, nil
}

// codecModelSurrogates finds half a surrogate pair among the escapes of a valid text.
func codecModelSurrogates(text string) error {
	var high rune
	for text != "" {
		if strings.HasPrefix(text, `\u`) {
			unit, _ := strconv.ParseUint(text[2:6], 16, 16)
			r := rune(unit)
			switch {
			case high != 0 && utf16.DecodeRune(high, r) != utf8.RuneError:
				high = 0
			case high != 0 || 0xdc00 <= r && r <= 0xdfff:
				return errors.New("half a surrogate pair")
			case utf16.IsSurrogate(r):
				high = r
			}
			text = text[6:]
			continue
		}
		if high != 0 {
			return errors.New("half a surrogate pair")
		}
		text = text[1+strings.Count(text[:1], `\`):] // the second backslash of a pair begins no escape
	}
	return nil
}

// codecModelNames finds null, and names that the type has not, or that stand twice, in the next value.
func codecModelNames(dec *json.Decoder, typ reflect.Type) error {
	token, err := dec.Token()
	switch {
	case err != nil:
		return err
	case token == nil:
		return errors.New("null")
	case token == json.Delim('['):
		for dec.More() {
			if err := codecModelNames(dec, typ.Elem()); err != nil {
				return err
			}
		}
		_, err = dec.Token()
	case token == json.Delim('{'):
		var names []string
		for dec.More() {
			token, err := dec.Token()
			if err != nil {
				return err
			}
			name := token.(string)
			field, known := typ.FieldByNameFunc(func(s string) bool { return strings.ToLower(s) == name })
			if !known || slices.Contains(names, name) {
				return fmt.Errorf("unknown or doubled name %q", name)
			}
			names = append(names, name)
			if err := codecModelNames(dec, field.Type); err != nil {
				return err
			}
		}
		_, err = dec.Token()
	}
	return err
}

// codecCheck holds Decode to the model and to its laws.
func codecCheck(t *testing.T, input string) {
	t.Helper()
	got, err := codecDecode(strings.NewReader(input))
	want, badLine := codecModel(input)
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
