package ndjson_test

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"example.org/review/timeline/internal/ndjson"
)

// collect returns the values before the first error, and the error.
func collect[T any](values iter.Seq2[T, error]) (all []T, err error) {
	for v, err := range values {
		if err != nil {
			return all, err
		}
		all = append(all, v)
	}
	return all, nil
}

func TestErrors(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		input string
		want  string
		cause error
		after int // values before
	}{
		"unknown field":      {"{}\n\n" + `{"name":"b","x":1}`, `line 3: unknown field "x"`, nil, 1},
		"within":             {`{"root":{"subs":[{},{"x":1}]}}`, `line 1: root.subs[1]: unknown field "x"`, nil, 0},
		"case":               {`{"NAME":"a"}`, `line 1: unknown field "NAME"`, nil, 0},
		"long name":          {`{"` + strings.Repeat("n", 99) + `":1}`, `line 1: unknown field "` + strings.Repeat("n", 40) + `"`, nil, 0},
		"doubled":            {`{"root":{"size":1,"name":"","size":1}}`, `line 1: root: field "size" stands twice`, nil, 0},
		"null":               {`{"root":null}`, `line 1: root: want an object, got null`, nil, 0},
		"null in list":       {`{"tags":["a",null]}`, `line 1: tags[1]: want a string, got null`, nil, 0},
		"text for number":    {`{"size":"4"}`, `line 1: size: want a whole number, got a string`, nil, 0},
		"fraction":           {`{"size":1.5}`, `line 1: size: 1.5 is not a whole number in the range of an int`, nil, 0},
		"endless digits":     {`{"size":` + strings.Repeat("7", 99) + `}`, `line 1: size: 777777777777777777777777... is not a whole number in the range of an int`, nil, 0},
		"broken text":        {"{\"tags\":[\"\xff\"]}", `line 1: tags[0]: text is not valid UTF-8`, ndjson.ErrText, 0},
		"half a pair":        {`{"name":"\ud83d"}`, `line 1: name: \ud83d is half of a surrogate pair`, ndjson.ErrText, 0},
		"value over lines":   {"{\"name\":\n\"a\"}", `line 1: name: want a string, got the end of the line; a value stands on one line, or all stand in one list`, nil, 0},
		"two on a line":      {"{}\n{} {}", `line 2: want the end of the line, got an object`, nil, 1},
		"array after lines":  {"{}\n[]", `line 2: want an object, got a list`, nil, 1},
		"value after array":  {`[{}]{}`, `line 1: want nothing after the list, got an object`, nil, 1},
		"cut in a string":    {"{}\n{\"name\":\"a", `line 2: name: the input ends too early`, io.ErrUnexpectedEOF, 1},
		"cut in an array":    {"[{},\n{}\n", `line 3: the input ends too early`, io.ErrUnexpectedEOF, 2},
		"text of other kind": {"name,size\na,1\n", `line 1: want an object, got name`, nil, 0},
		"UTF-16":             {"\xff\xfe{\x00}\x00", `line 1: want an object, got byte 0xFF`, nil, 0},
	} {
		got, err := collect(ndjson.Values(strings.NewReader(test.input), read))
		if err == nil || err.Error() != test.want || errors.Unwrap(err) != test.cause {
			t.Errorf("%s: got error %v (cause %v), want %s (%v)", name, err, errors.Unwrap(err), test.want, test.cause)
		}
		if len(got) != test.after {
			t.Errorf("%s: got %d values before the error, want %d", name, len(got), test.after)
		}
	}
}

func TestFailKeepsTheFirstError(t *testing.T) {
	t.Parallel()
	refused := errors.New("refused")
	for input, want := range map[string]string{
		"{}\n{\"name\":\"bad\"}":         "line 2: name: refused",
		"{\"root\":{\"name\":\"bad\"}}x": "line 1: root.name: refused",
		"{\"name\":\"bad":                "line 1: name: the input ends too early",
	} {
		var readName func(r *ndjson.Reader) string
		readName = func(r *ndjson.Reader) (name string) {
			for o := r.Object("name", "root"); o.Next(); {
				if o.Name() == "root" {
					name = readName(r)
					continue
				}
				if name = r.Text(); name != "" {
					r.Fail(refused)
				}
			}
			return name
		}
		if _, err := collect(ndjson.Values(strings.NewReader(input), readName)); err == nil || err.Error() != want {
			t.Errorf("%q: got %v, want %s", input, err, want)
		}
	}
}

func TestSecondWalkGoesOn(t *testing.T) {
	t.Parallel()
	values := ndjson.Values(strings.NewReader("{\"size\":1}\n{\"size\":2}\n{\"size\":3}\nx"), read)
	for v, err := range values {
		if v.Size != 1 || err != nil {
			t.Errorf("got %v, %v first", v, err)
		}
		break
	}
	rest, err := collect(values)
	if want := []tree{{Size: 2}, {Size: 3}}; !reflect.DeepEqual(rest, want) || err == nil {
		t.Errorf("got %v, %v, want %v and an error", rest, err, want)
	}
	if rest, again := collect(values); rest != nil || again != err {
		t.Errorf("after the error came %v, %v, want the error again", rest, again)
	}
}

func TestErrorOfTheUnderlyingReader(t *testing.T) {
	t.Parallel()
	broken := errors.New("line is down")
	for input, want := range map[string]string{
		"":                     "line 1: line is down",
		"{}\n":                 "line 2: line is down",
		"{}\n{\"size\":-":      "line 2: size: line is down",
		"[{}]\n":               "line 2: line is down",
		"\xef":                 "line 1: line is down",
		"{\"root\":{\"name\":": "line 1: root.name: line is down",
	} {
		_, err := collect(ndjson.Values(io.MultiReader(strings.NewReader(input), iotest.ErrReader(broken)), read))
		if !errors.Is(err, broken) || err.Error() != want {
			t.Errorf("%q: got error %v, want %s", input, err, want)
		}
	}
}

// silence gives neither data nor an error.
type silence struct{}

func (silence) Read([]byte) (int, error) { return 0, nil }

func TestReaderThatGivesNothing(t *testing.T) {
	t.Parallel()
	if _, err := collect(ndjson.Values(silence{}, read)); !errors.Is(err, io.ErrNoProgress) {
		t.Errorf("got error %v, want %v", err, io.ErrNoProgress)
	}
}

func TestInternedSharesMemory(t *testing.T) {
	const count = 1000
	list := `["name of a long list","and another"]`
	text := "[" + strings.Repeat(list+",", count-1) + list + "]"
	allocations := testing.AllocsPerRun(5, func() {
		n := 0
		for range ndjson.Values(strings.NewReader(text), func(r *ndjson.Reader) []string { return ndjson.List(r, r.Interned) }) {
			n++
		}
		if n != count {
			t.Errorf("got %d lists", n)
		}
	})
	if allocations < count || allocations > count+100 { // a list each, and no texts
		t.Errorf("%v allocations for %d lists", allocations, count)
	}
}

func ExampleValues() {
	type point struct{ x, y int }
	input := strings.NewReader(`{"x":1,"y":2}
{"y":4,"x":3}
{"x":5,"z":6}
`)
	points := ndjson.Values(input, func(r *ndjson.Reader) (p point) {
		for o := r.Object("x", "y"); o.Next(); {
			switch o.Name() {
			case "x":
				p.x = r.Int()
			case "y":
				p.y = r.Int()
			}
		}
		return p
	})
	for p, err := range points {
		fmt.Println(p, err)
	}
	// Output:
	// {1 2} <nil>
	// {3 4} <nil>
	// {0 0} line 3: unknown field "z"
}
