package ndjsontest_test

import (
	"reflect"
	"testing"

	"example.org/review/timeline/internal/ndjson/ndjsontest"
)

// A value has a field of each type that readers read.
type value struct {
	Name string   `json:"name"`
	Tags []string `json:"tags"`
	Sub  *value   `json:"sub"`
}

func TestModel(t *testing.T) {
	t.Parallel()
	a, b := value{Name: "a"}, value{Name: "b"}
	for _, test := range []struct {
		name, input string
		values      []value
		badLine     int
	}{
		{"nothing", "", nil, 0},
		{"lines", "{\"name\":\"a\"}\r\n\n{\"name\":\"b\"}", []value{a, b}, 0},
		{"an array", `[{"name":"a"},{"name":"b"}]`, []value{a, b}, 0},
		{"an array cut short", `[{"name":"a"}`, nil, -1},
		{"a bad value in an array", `[{"name":"a"},{"name":null}]`, nil, -1},
		{"no members", `{"tags":[],"sub":{"tags":[]}}`, []value{{Sub: &value{}}}, 0},
		{"an unknown name", `{"name":"a"}` + "\n" + `{"names":"b"}`, []value{a}, 2},
		{"a name in capitals", `{"Name":"a"}`, nil, 1},
		{"a name twice", `{"name":"a","name":"a"}`, nil, 1},
		{"a name twice, within", `{"sub":{"name":"a","name":"a"}}`, nil, 1},
		{"null in a list", `{"tags":["a",null]}`, nil, 1},
		{"two values on a line", `{} {}`, nil, 1},
		{"broken text", "{\"name\":\"\xff\"}", nil, 1},
		{"a pair of surrogates", `{"name":"\ud83d\ude00"}`, []value{{Name: "\U0001f600"}}, 0},
		{"half a pair", `{"name":"\ud83d"}`, nil, 1},
		{"half a pair and text", `{"name":"\ud83da"}`, nil, 1},
		{"the other half", `{"name":"\ude00"}`, nil, 1},
		{"an escaped backslash", `{"name":"\\ud83d"}`, []value{{Name: `\ud83d`}}, 0},
	} {
		values, badLine := ndjsontest.Model[value](test.input)
		if !reflect.DeepEqual(values, test.values) || badLine != test.badLine {
			t.Errorf("%s: got %+v, line %d; want %+v, line %d", test.name, values, badLine, test.values, test.badLine)
		}
	}
}
