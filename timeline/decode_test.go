package timeline_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// codecEverything is an event with every field.
const codecEverything = `{"id":"a","kind":"dialogue","title":"t","date":"2025-01-23","status":"held",` +
	`"review":{"state":"KAZ","cycle":4,"session":48},"actors":[{"name":"n","role":"r"},{}],"topics":["x","y"],` +
	`"after":["b"],"source":{"title":"s","publisher":"p","url":"u","symbol":"A/1","published":"2025-03?","locator":"l"},` +
	`"note":"é\n\ud83d\ude00\/"}`

func TestDecodeReadsEveryField(t *testing.T) {
	want := timeline.Event{
		ID: "a", Kind: timeline.Dialogue, Title: "t", Date: edtf.MustParse("2025-01-23"), Status: timeline.Held,
		Review: timeline.Review{State: "KAZ", Cycle: 4, Session: 48},
		Actors: []timeline.Actor{{Name: "n", Role: "r"}, {}}, Topics: []string{"x", "y"}, After: []string{"b"},
		Source: timeline.Source{
			Title: "s", Publisher: "p", URL: "u", Symbol: "A/1", Published: edtf.MustParse("2025-03?"), Locator: "l",
		},
		Note: "é\n😀/",
	}
	got, err := codecDecode(strings.NewReader(codecEverything))
	if err != nil {
		t.Fatal(err)
	}
	codecSame(t, got, []timeline.Event{want})
}

func TestDecodeForms(t *testing.T) {
	for name, test := range map[string]struct {
		input string
		want  []string // IDs
	}{
		"nothing":           {"", nil},
		"byte order mark":   {"\ufeff", nil},
		"blank lines":       {"\n\r\n \t\n", nil},
		"lines":             {"{\"id\":\"a\"}\n{\"id\":\"b\"}\n", []string{"a", "b"}},
		"no last line feed": {"{\"id\":\"a\"}\n{\"id\":\"b\"}", []string{"a", "b"}},
		"carriage returns":  {"\ufeff\r\n{\"id\":\"a\"}\r\n\r\n{\"id\":\"b\"}\r\n\r", []string{"a", "b"}},
		"space in lines":    {" { \"id\" :\t\"a\" } \n", []string{"a"}},
		"empty object":      {"{}\n{ }", []string{"", ""}},
		"empty array":       {"\ufeff [ ]\n", nil},
		"array":             {`[{"id":"a"},{"id":"b"}]`, []string{"a", "b"}},
		"array over lines":  {"\n[\n{\n\"id\"\n:\n\"a\"\n}\r\n,{\"id\":\"b\"\n}]\r\n\n", []string{"a", "b"}},
		"escaped name":      {`{"\u0069\u0064":"a"}`, []string{"a"}},
		"escapes":           {`{"id":"\"\\\/\b\f\n\r\t\u00e9\u00E9\uD83D\uDe00\u0000"}`, []string{"\"\\/\b\f\n\r\téé😀\x00"}},
	} {
		events, err := codecDecode(strings.NewReader(test.input))
		if got := ids(events); err != nil || !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, %v; want %q", name, got, err, test.want)
		}
	}
}

func TestDecodeTakesEmptyForZero(t *testing.T) {
	const input = `{"id":"","date":"","review":{},"actors":[],"topics":[],"after":[],"source":{"published":""}}`
	got, err := codecDecode(strings.NewReader(input))
	if err != nil {
		t.Fatal(err)
	}
	codecSame(t, got, []timeline.Event{{}})
}

func TestDecodeNumbers(t *testing.T) {
	for text, want := range map[string]int{"0": 0, "-0": 0, "4": 4, "-12": -12, "2147483647": 1<<31 - 1, "-2147483648": -1 << 31} {
		got, err := codecDecode(strings.NewReader(`{"review":{"cycle":` + text + `}}`))
		if err != nil || got[0].Review.Cycle != want {
			t.Errorf("%s: got %v, %v", text, got, err)
		}
	}
	for _, text := range []string{
		"1.0", "1e3", "1E0", "01", "-01", "00", "-", "--1", "1-", "1.", "0x1", "9223372036854775808", "-9223372036854775809",
		strings.Repeat("9", 1000), "0." + strings.Repeat("0", 1000), "+1", ".5", "1_000", `"1"`, "true", "null", "NaN",
	} {
		if got, err := codecDecode(strings.NewReader(`{"review":{"cycle":` + text + `}}`)); err == nil {
			t.Errorf("%s: got %v, want an error", text, got)
		}
	}
}

func TestDecodeErrors(t *testing.T) {
	noDate := codecParseError("2025-02-30")
	long := strings.Repeat("n", 1000)
	for name, test := range map[string]struct {
		input string
		want  string
		cause error
		after int // events before
	}{
		"unknown field":        {`{"id":"a"}` + "\n\n" + `{"id":"b","idd":1}`, `line 3: unknown field "idd"`, nil, 1},
		"unknown within":       {`{"source":{"date":"2025"}}`, `line 1: source: unknown field "date"`, nil, 0},
		"unknown long":         {`{"` + long + `":1}`, `line 1: unknown field "` + long[:40] + `"`, nil, 0},
		"unknown in array":     {"[{},\n{\"source\"\n:\n{\"x\"\n:1}}]", `line 4: source: unknown field "x"`, nil, 1},
		"case":                 {`{"ID":"a"}`, `line 1: unknown field "ID"`, nil, 0},
		"doubled":              {`{"id":"a","id":"a"}`, `line 1: field "id" stands twice`, nil, 0},
		"doubled in disguise":  {`{"note":"a","\u006eote":"a"}`, `line 1: field "note" stands twice`, nil, 0},
		"doubled review":       {`{"review":{"cycle":1,"state":"K","cycle":1}}`, `line 1: review: field "cycle" stands twice`, nil, 0},
		"doubled actor":        {`{"actors":[{},{"role":"","role":""}]}`, `line 1: actors[1]: field "role" stands twice`, nil, 0},
		"number for text":      {`{"title":1}`, `line 1: title: want a string, got a number`, nil, 0},
		"object for text":      {`{"title":{}}`, `line 1: title: want a string, got an object`, nil, 0},
		"list for text":        {`{"title":["a"]}`, `line 1: title: want a string, got a list`, nil, 0},
		"null for text":        {`{"title":null}`, `line 1: title: want a string, got null`, nil, 0},
		"null for object":      {`{"review":null}`, `line 1: review: want an object, got null`, nil, 0},
		"null for list":        {`{"topics":null}`, `line 1: topics: want a list, got null`, nil, 0},
		"null for number":      {`{"review":{"cycle":null}}`, `line 1: review.cycle: want a whole number, got null`, nil, 0},
		"null in list":         {`{"topics":["a",null]}`, `line 1: topics[1]: want a string, got null`, nil, 0},
		"null for event":       {"null", `line 1: want an object, got null`, nil, 0},
		"true for date":        {`{"date":true}`, `line 1: date: want a string, got true`, nil, 0},
		"text for list":        {`{"after":"a"}`, `line 1: after: want a list, got a string`, nil, 0},
		"list in list":         {`{"actors":[[]]}`, `line 1: actors[0]: want an object, got a list`, nil, 0},
		"list in array":        {"[{}\n,[]]", `line 2: want an object, got a list`, nil, 1},
		"second array":         {"[]\n[]", `line 2: want nothing after the list, got a list`, nil, 0},
		"array after lines":    {"{}\n[]", `line 2: want an object, got a list`, nil, 1},
		"event after array":    {`[{}]{}`, `line 1: want nothing after the list, got an object`, nil, 1},
		"fraction":             {`{"review":{"cycle":1.0}}`, `line 1: review.cycle: 1.0 is not a whole number in the range of an int`, nil, 0},
		"endless digits":       {`{"review":{"session":` + strings.Repeat("7", 99) + `}}`, `line 1: review.session: 777777777777777777777777... is not a whole number in the range of an int`, nil, 0},
		"bad date":             {"{}\n{\"date\":\"2025-02-30\"}", `line 2: date: ` + noDate.Error(), noDate, 1},
		"bad date within":      {`{"source":{"published":"2025-02-30"}}`, `line 1: source.published: ` + noDate.Error(), noDate, 0},
		"two on a line":        {"{}\n{} {}", `line 2: want the end of the line, got an object`, nil, 1},
		"comma between lines":  {"{},\n{}", `line 1: want the end of the line, got ','`, nil, 0},
		"event over lines":     {"{\"id\":\"a\",\n\"note\":\"\"}", `line 1: want a string, got the end of the line; a value stands on one line, or all stand in one list`, nil, 0},
		"value on next line":   {"{\"id\":\n\"a\"}", `line 1: id: want a string, got the end of the line; a value stands on one line, or all stand in one list`, nil, 0},
		"line ends in text":    {"{}\n{\"id\":\"a\nb\"}", `line 2: id: the line ends inside a string`, nil, 1},
		"control character":    {"{\"id\":\"a\tb\"}", `line 1: id: control character U+0009 inside a string`, nil, 0},
		"zero byte":            {"{\"id\":\"a\x00b\"}", `line 1: id: control character U+0000 inside a string`, nil, 0},
		"broken text":          {"{\"topics\":[\"\xff\"]}", `line 1: topics[0]: text is not valid UTF-8`, timeline.ErrBrokenText, 0},
		"broken name":          {"{\"\xff\":1}", `line 1: text is not valid UTF-8`, timeline.ErrBrokenText, 0},
		"surrogate in UTF-8":   {"{\"id\":\"\xed\xa0\x80\"}", `line 1: id: text is not valid UTF-8`, timeline.ErrBrokenText, 0},
		"high surrogate":       {`{"id":"\uD83Dx"}`, `line 1: id: \ud83d is half of a surrogate pair`, timeline.ErrBrokenText, 0},
		"high surrogate twice": {`{"id":"\ud83d\ud83d\ude00"}`, `line 1: id: \ud83d is half of a surrogate pair`, timeline.ErrBrokenText, 0},
		"high, then another":   {`{"id":"\ud83d\n"}`, `line 1: id: \ud83d is half of a surrogate pair`, timeline.ErrBrokenText, 0},
		"low surrogate":        {`{"id":"\ude00"}`, `line 1: id: \ude00 is half of a surrogate pair`, timeline.ErrBrokenText, 0},
		"bad escape":           {`{"id":"\x41"}`, `line 1: id: want an escape sequence, got x`, nil, 0},
		"bad hexadecimal":      {`{"id":"\u00g1"}`, `line 1: id: want four hexadecimal digits, got g`, nil, 0},
		"control hexadecimal":  {"{\"id\":\"\\u00\x10\x11\"}", `line 1: id: want four hexadecimal digits, got byte 0x10`, nil, 0},
		"no quotation marks":   {`{id:"a"}`, `line 1: want a string, got id`, nil, 0},
		"no colon":             {`{"id" "a"}`, `line 1: want ':' after the name of a field, got a string`, nil, 0},
		"no comma":             {`{"id":"a" "note":"b"}`, `line 1: want ',' or '}', got a string`, nil, 0},
		"no comma in list":     {`{"topics":["a" "b"]}`, `line 1: topics: want ',' or ']', got a string`, nil, 0},
		"no comma in array":    {"[{}\n{}]", `line 2: want ',' or ']', got an object`, nil, 1},
		"last comma":           {`{"id":"a",}`, `line 1: want a string, got '}'`, nil, 0},
		"last comma in list":   {`{"topics":["a",]}`, `line 1: topics[1]: want a string, got ']'`, nil, 0},
		"last comma in array":  {`[{},]`, `line 1: want an object, got ']'`, nil, 1},
		"first comma":          {`[,{}]`, `line 1: want an object, got ','`, nil, 0},
		"wrong bracket":        {`{"topics":["a"}`, `line 1: topics: want ',' or ']', got '}'`, nil, 0},
		"mark in the middle":   {"{}\n\ufeff{}", `line 2: want an object, got byte 0xEF`, nil, 1},
		"other mark":           {"\xef\xbf\xbd", `line 1: want the rest of a byte order mark, got byte 0xBF`, nil, 0},
		"UTF-16":               {"\xff\xfe{\x00}\x00", `line 1: want an object, got byte 0xFF`, nil, 0},
		"form feed":            {"{}\f", `line 1: want the end of the line, got byte 0x0C`, nil, 0},
		"comment":              {"// events\n{}", `line 1: want an object, got '/'`, nil, 0},
		"text of another kind": {"id,title\na,b\n", `line 1: want an object, got id`, nil, 0},
		"cut in a string":      {"{}\n{\"id\":\"a", `line 2: id: the input ends too early`, io.ErrUnexpectedEOF, 1},
		"cut in a list":        {`{"topics":["a"`, `line 1: topics: the input ends too early`, io.ErrUnexpectedEOF, 0},
		"cut in a number":      {`{"review":{"cycle":-`, `line 1: review.cycle: the input ends too early`, io.ErrUnexpectedEOF, 0},
		"cut array":            {"[{},\n{}\n", `line 3: the input ends too early`, io.ErrUnexpectedEOF, 2},
		"cut mark":             {"\xef\xbb", `line 1: the input ends too early`, io.ErrUnexpectedEOF, 0},
	} {
		t.Run(name, func(t *testing.T) {
			for _, r := range codecReaders(test.input) {
				events, err := codecDecode(r)
				var bad *timeline.DecodeError
				if !errors.As(err, &bad) || err.Error() != test.want {
					t.Fatalf("got error %v, want %s", err, test.want)
				}
				if cause := errors.Unwrap(err); !reflect.DeepEqual(cause, test.cause) {
					t.Errorf("got cause %#v, want %#v", cause, test.cause)
				}
				if len(events) != test.after {
					t.Errorf("got %d events before the error, want %d", len(events), test.after)
				}
				if want := codecSentence(bad); err.Error() != want {
					t.Errorf("the error says %q, its parts %q", err, want)
				}
			}
		})
	}
}

// codecParseError returns why a text is no date.
func codecParseError(text string) error {
	_, err := edtf.Parse(text)
	return err
}

// codecSentence returns what an error of these parts says.
func codecSentence(e *timeline.DecodeError) string {
	if e.Field != "" {
		return fmt.Sprintf("line %d: %s: %s", e.Line, e.Field, e.Reason)
	}
	return fmt.Sprintf("line %d: %s", e.Line, e.Reason)
}

// codecReaders returns readers that give the same input in different pieces.
func codecReaders(input string) map[string]io.Reader {
	return map[string]io.Reader{
		"whole":         strings.NewReader(input),
		"bytes":         iotest.OneByteReader(strings.NewReader(input)),
		"halves":        iotest.HalfReader(strings.NewReader(input)),
		"end with data": iotest.DataErrReader(strings.NewReader(input)),
		"bytes and end": iotest.DataErrReader(iotest.OneByteReader(strings.NewReader(input))),
	}
}

// codecArray returns NDJSON as one array, with white space.
func codecArray(text string) string {
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	return "[\r\n  " + strings.Join(lines, " ,\n  ") + "\n]\n"
}

func TestDecodeOfAnyPieces(t *testing.T) {
	events := codecRandom(300)
	events[150].Title = strings.Repeat("long \u2028\"", 20_000) // longer than any buffer
	text := codecEncode(t, events...)
	for form, input := range map[string]string{"lines": text, "array": codecArray(text)} {
		for pieces, r := range codecReaders(input) {
			t.Run(form+" in "+pieces, func(t *testing.T) {
				got, err := codecDecode(r)
				if err != nil {
					t.Fatal(err)
				}
				codecSame(t, got, events)
			})
		}
	}
}

// Every front part of the input gives the events that end in it, and an error unless it ends where the whole could.
func TestDecodeOfCutInput(t *testing.T) {
	lines := codecEverything + "\r\n\n{\"id\":\"b\",\"topics\":[]}\n  {\"id\":\"c\",\"review\":{\"cycle\":-12}}"
	want, err := codecDecode(strings.NewReader(lines))
	if err != nil || len(want) != 3 {
		t.Fatal(want, err)
	}
	cutLines := func(front string) (events int, whole bool) {
		for line := range strings.SplitSeq(front, "\n") {
			if line = strings.TrimSpace(line); line != "" {
				if !json.Valid([]byte(line)) {
					return events, false
				}
				events++
			}
		}
		return events, true
	}
	array := "\ufeff" + codecArray(codecEncode(t, want...))
	cutArray := func(front string) (events int, whole bool) {
		text := strings.TrimPrefix(front, "\ufeff")
		for i := range text {
			if json.Valid([]byte(text[:i+1] + "]")) {
				events = strings.Count(text[:i+1], `"id":`)
			}
		}
		return events, json.Valid([]byte(text)) || text == ""
	}
	for form, test := range map[string]struct {
		input string
		cut   func(string) (int, bool)
	}{"lines": {lines, cutLines}, "array": {array, cutArray}} {
		for i := range len(test.input) + 1 {
			got, err := codecDecode(strings.NewReader(test.input[:i]))
			count, whole := test.cut(test.input[:i])
			if whole != (err == nil) || err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
				t.Fatalf("%s cut at byte %d: got error %v", form, i, err)
			}
			codecSame(t, got, want[:count])
		}
	}
}

func TestDecodeReturnsTheErrorOfTheReader(t *testing.T) {
	broken := errors.New("line is down")
	for input, want := range map[string]string{
		"":                        "line 1: line is down",
		"{\"id\":\"a\"}\n":        "line 2: line is down",
		"{\"id\":\"a\"}":          "line 1: line is down",
		"{\"id\":\"a\"}\n{\"note": "line 2: line is down",
		"[{\"id\":\"a\"}":         "line 1: line is down",
		"[{\"id\":\"a\"}]\n":      "line 2: line is down",
		"\xef":                    "line 1: line is down",
		"{\"id\":\"a\"}\n{\"review\":{\"cycle\":1": "line 2: review: line is down",
	} {
		events, err := codecDecode(io.MultiReader(strings.NewReader(input), iotest.ErrReader(broken)))
		if !errors.Is(err, broken) || err.Error() != want {
			t.Errorf("%q: got error %v, want %s", input, err, want)
		}
		if got, want := len(events), strings.Count(input, "}"); got != want {
			t.Errorf("%q: got %d events, want %d", input, got, want)
		}
	}
	if _, err := codecDecode(&codecSilence{}); !errors.Is(err, io.ErrNoProgress) {
		t.Errorf("a reader that gives nothing: got error %v", err)
	}
}

// codecSilence gives neither data nor an error, but for a byte of the text at every third call.
type codecSilence struct {
	text  string
	calls int
}

func (r *codecSilence) Read(b []byte) (n int, err error) {
	if r.calls++; r.calls%3 == 0 {
		n = copy(b[:1], r.text)
		r.text = r.text[n:]
	}
	return n, nil
}

func TestDecodeWaitsForASlowReader(t *testing.T) {
	got, err := codecDecode(&codecSilence{text: `[{"id":"a"}]`})
	if !errors.Is(err, io.ErrNoProgress) || !slices.Equal(ids(got), []string{"a"}) {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestDecodeCanBeBrokenOff(t *testing.T) {
	for form, input := range map[string]string{
		"lines": "{\"id\":\"a\"}\n{\"id\":\"b\"}\n{\"id\":\"c\"}\nx",
		"array": `[{"id":"a"},{"id":"b"},{"id":"c"} x`,
	} {
		sequence := timeline.Decode(strings.NewReader(input))
		var got []string
		walk := func(most int) (failed error) {
			for e, err := range sequence {
				if err != nil {
					return err
				}
				if got = append(got, e.ID); len(got) == most {
					break
				}
			}
			return nil
		}
		if err := errors.Join(walk(1), walk(2)); err != nil || !slices.Equal(got, []string{"a", "b"}) {
			t.Errorf("%s: got %q, %v", form, got, err)
		}
		first, second := walk(0), walk(0)
		if first == nil || first != second || !slices.Equal(got, []string{"a", "b", "c"}) {
			t.Errorf("%s: got %q, error %v and again %v", form, got, first, second)
		}
	}
	whole := timeline.Decode(strings.NewReader("[{}]"))
	for i, want := range []int{1, 0, 0} {
		count := 0
		for _, err := range whole {
			if count++; err != nil {
				t.Error(err)
			}
		}
		if count != want {
			t.Errorf("walk %d gave %d events, want %d", i, count, want)
		}
	}
}
