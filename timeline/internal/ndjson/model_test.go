package ndjson_test

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"example.org/review/timeline/internal/ndjson"
	"example.org/review/timeline/internal/ndjson/ndjsontest"
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

// agree holds the reader to the model, however the input comes in pieces.
func agree(t *testing.T, input string) {
	t.Helper()
	got, err := collect(ndjson.Values(strings.NewReader(input), read))
	want, badLine := ndjsontest.Model[tree](input)
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
