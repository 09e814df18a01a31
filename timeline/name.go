package timeline

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"example.org/review/timeline/edtf"
)

// A name is what a sentence calls a happening. It holds no more than the sentence says, so that answers of two timelines
// compare equal where they say the same.
type name struct {
	id, title, state string
	kind             Kind
	date             edtf.Date
	status           Status
	withID           bool // another happening, which could be meant, would be called the same
}

// nameOf returns the name of a happening.
func nameOf(e *Event) name {
	return name{id: e.ID, title: e.Title, state: e.Review.State, kind: e.Kind, date: e.Date, status: e.Status}
}

// without returns n without what its words do not say.
func (n name) without() name {
	switch {
	case n.kind != "":
		n.id, n.title = "", ""
	case n.title != "":
		n.id = ""
	}
	if !n.status.notHeld() {
		n.status = ""
	}
	return n
}

// String returns words for a happening within a sentence: "the dialogue of KAZ (2025-01-23)".
func (n name) String() string {
	said := []string{dateWords(n.date)}
	if n.status.notHeld() {
		said = append(said, string(n.status))
	}
	return n.words(said)
}

// words returns the words for a happening, with what is said of it in brackets. The ID, where it is needed, stands after
// the kind, as a name would, and with what is said where the words are a title.
func (n name) words(said []string) string {
	words := strconv.Quote(cmp.Or(n.title, n.id))
	switch {
	case n.kind != "" && n.withID:
		words = fmt.Sprintf("the %s %q", plain(n.kind.Words()), n.id)
	case n.kind != "":
		words = "the " + plain(n.kind.Words())
	case n.withID && n.title != "":
		said = slices.Concat([]string{fmt.Sprintf("ID %q", n.id)}, said)
	}
	if n.state != "" {
		words += " of " + plain(n.state)
	}
	if len(said) > 0 {
		words += " (" + strings.Join(said, ", ") + ")"
	}
	return words
}

// subject returns words for an event at the start of a sentence about it alone, with its ID: the title comes before the
// kind.
func subject(e *Event) string {
	n := nameOf(e)
	n.withID = true
	if n.title != "" {
		n.kind = ""
	}
	words := n.words(nil)
	if rest, ok := strings.CutPrefix(words, "the "); ok {
		return "The " + rest
	}
	return words
}

// tellApart marks the names that would be the same words for two happenings.
func tellApart(names []*name) {
	if !mayMeet(names) {
		return
	}
	ids := make(map[string]string, len(names))
	shared := make(map[string]bool)
	for _, n := range names {
		words := n.String()
		if id, had := ids[words]; had && id != n.id {
			shared[words] = true
		}
		ids[words] = n.id
	}
	if len(shared) == 0 {
		return
	}
	for _, n := range names {
		n.withID = n.withID || shared[n.String()]
	}
}

// mayMeet reports whether two of some names could be the same words for two happenings.
func mayMeet(names []*name) bool {
	const few = 16 // up to here, looking at all is quicker than forming the words
	if len(names) > few {
		return true
	}
	for i, n := range names {
		if slices.ContainsFunc(names[:i], n.mayMeet) {
			return true
		}
	}
	return false
}

// mayMeet reports whether n could be the same words as m, for another happening. Words end in the date, and start with
// the kind, which can be mistaken for more than itself only if it is no step of a review.
func (n *name) mayMeet(m *name) bool {
	return n.id != m.id && n.date == m.date && (n.kind == m.kind || !n.kind.isStep() || !m.kind.isStep())
}
