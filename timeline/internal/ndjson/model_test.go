package ndjson_test

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

	"example.org/review/timeline/internal/ndjson"
)

// A tree is a value with a field of every type.
type tree struct {
	Name string   `json:"name"`
	Size int      `json:"size"`
	Tags []string `json:"tags"`
	Subs []tree   `json:"subs"`
	Root *tree    `json:"root"`
}

// read reads a tree.
func read(r *ndjson.Reader) (t tree) {
	for o := r.Object("name", "size", "tags", "subs", "root"); o.Next(); {
		switch o.Name() {
		case "name":
			t.Name = r.Text()
		case "size":
			t.Size = r.Int()
		case "tags":
			t.Tags = ndjson.List(r, r.Interned)
		case "subs":
			t.Subs = ndjson.List(r, func() tree { return read(r) })
		case "root":
			root := read(r)
			t.Root = &root
		}
	}
	return t
}

// model reads slowly: encoding/json reads each value, after checks for what it lets pass. For bad input it returns the
// line of the first bad value, and the values before it; of an array it returns neither.
func model(input string) (trees []tree, badLine int) {
	input = strings.TrimPrefix(input, "\ufeff")
	if strings.HasPrefix(trim(input), "[") {
		var values []json.RawMessage
		if err := json.Unmarshal([]byte(input), &values); err != nil {
			return nil, -1
		}
		for _, value := range values {
			t, err := modelTree(value)
			if err != nil {
				return nil, -1
			}
			trees = append(trees, t)
		}
		return trees, 0
	}
	for i, line := range strings.Split(input, "\n") {
		if line = trim(line); line == "" {
			continue
		}
		t, err := modelTree([]byte(line))
		if err != nil {
			return trees, i + 1
		}
		trees = append(trees, t)
	}
	return trees, 0
}

// trim returns s without white space, as JSON has it, around it.
func trim(s string) string { return strings.Trim(s, " \t\r\n") }

// modelTree reads one value.
func modelTree(text []byte) (t tree, err error) {
	if !utf8.Valid(text) {
		return t, errors.New("broken UTF-8")
	}
	if err := json.Unmarshal(text, &t); err != nil {
		return t, err
	}
	if err := loneSurrogate(string(text)); err != nil {
		return t, err
	}
	if err := badNames(json.NewDecoder(bytes.NewReader(text)), reflect.TypeFor[tree]()); err != nil {
		return t, err
	}
	t.emptyAsNil()
	return t, nil
}

// emptyAsNil sets empty lists to nil.
func (t *tree) emptyAsNil() {
	if len(t.Tags) == 0 {
		t.Tags = nil
	}
	if len(t.Subs) == 0 {
		t.Subs = nil
	}
	for i := range t.Subs {
		t.Subs[i].emptyAsNil()
	}
	if t.Root != nil {
		t.Root.emptyAsNil()
	}
}

// loneSurrogate finds half a surrogate pair among the escapes of a valid text.
func loneSurrogate(text string) error {
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

// badNames finds null, and names that the type has not, or that stand twice, in the next value.
func badNames(dec *json.Decoder, typ reflect.Type) error {
	token, err := dec.Token()
	switch {
	case err != nil:
		return err
	case token == nil:
		return errors.New("null")
	case token == json.Delim('['):
		for dec.More() {
			if err := badNames(dec, typ.Elem()); err != nil {
				return err
			}
		}
		_, err = dec.Token()
	case token == json.Delim('{'):
		if typ.Kind() == reflect.Pointer {
			typ = typ.Elem()
		}
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
			if err := badNames(dec, field.Type); err != nil {
				return err
			}
		}
		_, err = dec.Token()
	}
	return err
}

// agree holds the reader to the model, however the input comes in pieces.
func agree(t *testing.T, input string) {
	t.Helper()
	got, err := collect(ndjson.Values(strings.NewReader(input), read))
	want, badLine := model(input)
	if (err != nil) != (badLine != 0) {
		t.Fatalf("%q: got error %v, the model says line %d is bad", input, err, badLine)
	}
	if badLine >= 0 && !reflect.DeepEqual(got, want) {
		t.Fatalf("%q: got %+v, want %+v", input, got, want)
	}
	if bad := new(ndjson.Error); errors.As(err, &bad) && badLine > 0 && bad.Line != badLine {
		t.Fatalf("%q: got %v, the model says line %d is bad", input, err, badLine)
	}
	pieces, again := collect(ndjson.Values(iotest.OneByteReader(strings.NewReader(input)), read))
	if !reflect.DeepEqual(pieces, got) || fmt.Sprint(again) != fmt.Sprint(err) {
		t.Fatalf("%q: got %+v, %v, byte by byte %+v, %v", input, got, err, pieces, again)
	}
}

// everything is a tree with every field.
const everything = `{"name":"é\n\ud83d\ude00\/","size":-12,"tags":["x","y",""],"subs":[{"name":"a"},{}],"root":{"size":4}}`

// seeds are inputs near which a reader goes wrong.
var seeds = []string{
	"", "\ufeff", "[]", "[{}]", "{}", " {}\r\n\n{}", "[{}\n,{}]\n", "{}\n{} {}", "[{}]{}", "[{},]", "null", "{\"name\":null}",
	everything, "[\n" + everything + "\n,\r{}\n]", everything + "\n" + everything,
	`{"name":"a"}` + "\n" + `{"name":"a","name":"b"}`, `{"Name":"a"}`, `{"namee":"a"}`, `{"root":{"size":1,"size":1}}`,
	`{"subs":[{"tags":["a"],"subs":[]},{}]}`, `{"subs":[{"Name":"a"}]}`, `{"tags":["a",null]}`, `{"tags":[]}`,
	`{"size":1.0}`, `{"size":-0}`, `{"size":01}`, `{"size":9223372036854775808}`, `{"size":-9223372036854775808}`, `{"size":1e2}`,
	`{"name":"\ud83d\ude00"}`, `{"name":"\ud83d"}`, `{"name":"\ude00\ud83d"}`, `{"name":"\\ud83d"}`, `{"name":"\u0000\/"}`, `{"name":"\a"}`,
	"{\"name\":\"\xff\"}", "{\"name\":\"a\nb\"}", "{\"name\":\"a\x00b\"}", "{\"name\":\"\u2028\"}", "{\"\\u006eame\":\"\",\"name\":\"\"}",
}

func TestLawReaderAgreesWithEncodingJSON(t *testing.T) {
	t.Parallel()
	for _, input := range seeds {
		agree(t, input)
	}
}

// Small damage to good input is found by both, or harmless to both.
func TestLawReaderAgreesWithEncodingJSONOnDamage(t *testing.T) {
	t.Parallel()
	damage := append(strings.Split(`{}[]",:\ntf09-.eE`+" \t\r\n\x00\x1f\xff\xc3\xa9\u2028", ""), "null", `""`, `\u`, `\ud800`, `"name":"",`, "{}")
	const small = `{"name":"a","size":4,"subs":[{"tags":["n"]},{}],"root":{"name":"é\\\ud83d\ude00"}}`
	for _, input := range []string{small + "\n{}", "[" + small + "\n, {} ]"} {
		for i := range input {
			agree(t, input[:i]+input[i+1:])
			for j, text := range damage {
				agree(t, input[:i]+text+input[i+(i+j)%2:]) // before the byte, or in its place
			}
		}
	}
}

func FuzzReader(f *testing.F) {
	for _, input := range seeds {
		f.Add(input)
	}
	f.Fuzz(agree)
}
