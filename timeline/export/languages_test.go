package export_test

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/export"
	"example.org/review/timeline/words"
)

// slot is a place in a template.
var slot = regexp.MustCompile(`\{[a-z]+\}`)

// texts returns the texts of a language by the path of their fields; those of things that are counted, together.
func texts(v reflect.Value, path string, into map[string][]string) {
	switch v.Kind() {
	case reflect.String:
		into[path] = append(into[path], v.String())
	case reflect.Struct:
		for i := range v.NumField() {
			texts(v.Field(i), path+"."+v.Type().Field(i).Name, into)
		}
	case reflect.Array:
		for i := range v.Len() {
			texts(v.Index(i), path, into)
		}
	}
}

// TestLanguagesSayEverything checks that no text of any language is missing, and that its templates have the slots that
// those of English have.
func TestLanguagesSayEverything(t *testing.T) {
	t.Parallel()
	english := map[string][]string{}
	texts(reflect.ValueOf(export.Languages[0]).Elem(), "", english)
	for _, l := range export.Languages {
		said := map[string][]string{}
		texts(reflect.ValueOf(l).Elem(), "", said)
		for path, want := range english {
			got := said[path]
			last := got[len(got)-1]
			if len(got) != len(want) || last == "" {
				t.Errorf("%s: got %q", path, got)
			}
			a, b := slot.FindAllString(last, -1), slot.FindAllString(want[len(want)-1], -1)
			slices.Sort(a)
			slices.Sort(b)
			if !slices.Equal(a, b) {
				t.Errorf("%s: got slots %q, want %q", path, a, b)
			}
			for _, s := range got {
				if strings.ContainsAny(slot.ReplaceAllString(s, ""), "{}") {
					t.Errorf("%s: %q: not a slot", path, s)
				}
			}
		}
	}
}

// TestLanguagesNameTheSteps checks that every language but English, which takes the words of a kind, names every kind that
// another one names, and every status, each by a name of its own.
func TestLanguagesNameTheSteps(t *testing.T) {
	t.Parallel()
	for _, f := range []string{"kinds", "statuses"} {
		var keys []string
		for i, l := range export.Languages {
			entries := reflect.ValueOf(l).Elem().FieldByName(f)
			var got, names []string
			for j := range entries.Len() {
				got = append(got, entries.Index(j).Field(0).String())
				names = append(names, entries.Index(j).Field(1).String())
			}
			slices.Sort(got)
			slices.Sort(names)
			if len(slices.Compact(names)) != entries.Len() || len(slices.Compact(slices.Clone(got))) != entries.Len() {
				t.Errorf("%s of language %d: two have one name: %q", f, i, names)
			}
			if i > 1 && !slices.Equal(got, keys) {
				t.Errorf("%s of language %d: got %q, want %q", f, i, got, keys)
			}
			keys = got
		}
		for _, k := range []timeline.Kind{timeline.Troika, timeline.Midterm, timeline.Letter} {
			if f == "kinds" && !slices.Contains(keys, string(k)) {
				t.Errorf("no name for %q", k)
			}
		}
	}
}

func TestLanguagesCount(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		language int
		want     string
	}{
		{0, "1 hour, 2 hours, 5 hours, 11 hours, 21 hours, 48 hours, 100 hours"},
		{1, "1 heure, 2 heures, 5 heures, 11 heures, 21 heures, 48 heures, 100 heures"},
		{2, "1 hora, 2 horas, 5 horas, 11 horas, 21 horas, 48 horas, 100 horas"},
		{3, "1 час, 2 часа, 5 часов, 11 часов, 21 час, 48 часов, 100 часов"},
		{4, "ساعة واحدة, ساعتين, 5 ساعات, 11 ساعة, 21 ساعة, 48 ساعة, 100 ساعة"},
		{5, "1小时, 2小时, 5小时, 11小时, 21小时, 48小时, 100小时"},
	} {
		var got []string
		for _, n := range []int64{1, 2, 5, 11, 21, 48, 100} {
			got = append(got, export.Languages[c.language].Hours(n))
		}
		if got := strings.Join(got, ", "); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}

// TestRightToLeft checks that text from left to right, and nothing else, is isolated in a line from right to left.
func TestRightToLeft(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]int{"A/HRC/59/10": 1, "مجلس": 0, "48": 0, "«مجلس» (KAZ)": 1, "": 0, "\u200e": 1} {
		if before, after := export.RightToLeft(s); before != want || after != want {
			t.Errorf("%q: got %d and %d, want %d", s, before, after, want)
		}
	}
}

func ExampleOptions_language() {
	for _, l := range []words.Language{words.French, words.Russian, words.Chinese} {
		var table strings.Builder
		export.Markdown(&table, slices.Values(steps[:1]), export.Options{Language: l})
		fmt.Println(strings.Split(table.String(), "\n")[2])
	}
	// Output:
	// | 23 janvier 2025 | Interactive dialogue | dialogue interactif |  | a eu lieu |  |  |
	// | 23 января 2025 года | Interactive dialogue | интерактивный диалог |  | состоялось |  |  |
	// | 2025年1月23日 | Interactive dialogue | 互动对话 |  | 已举行 |  |  |
}
