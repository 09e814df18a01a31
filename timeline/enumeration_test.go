package timeline_test

import (
	"encoding"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// A worded is a value of an enumeration, which has words.
type worded interface {
	comparable
	fmt.Stringer
	encoding.TextMarshaler
}

// checkWords holds the values of an enumeration, from the first to the last, to their words in JSON.
func checkWords[T worded](t *testing.T, first, none T, all ...T) {
	t.Helper()
	for _, v := range append(all, first) {
		text, err := json.Marshal(v)
		if err != nil || string(text) != fmt.Sprintf("%q", v) {
			t.Errorf("%T %v: got %s, %v", v, v, text, err)
		}
		back := none
		if err := json.Unmarshal(text, &back); err != nil || back != v {
			t.Errorf("%s: got %v, %v", text, back, err)
		}
	}
	if text, err := none.MarshalText(); err == nil {
		t.Errorf("%T out of range: got %s", none, text)
	}
	back := first
	if err := json.Unmarshal([]byte(`"else"`), &back); err == nil || !strings.Contains(err.Error(), first.String()) || back != first {
		t.Errorf("%T: got %v, %v for a word that is none", none, back, err)
	}
}

func TestEnumerationsAreWordsInJSON(t *testing.T) {
	t.Parallel()
	checkWords(t, edtf.Impossible, 2, edtf.Possible, edtf.Certain)
	checkWords(t, timeline.Follows, 2, timeline.Within)
	checkWords(t, timeline.Undecided, 4, timeline.Satisfied, timeline.Violated, timeline.Open)
	checkWords(t, timeline.Stated, 4, timeline.Published, timeline.Linked, timeline.Ruled)
	checkWords(t, timeline.Added, 7, timeline.Removed, timeline.Sharpened, timeline.Widened, timeline.Contradicted, timeline.Restated, timeline.Resourced)
}
