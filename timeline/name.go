package timeline

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"

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

// name returns the name of the happening at position i, with its ID if another happening that links or rules join to it, by
// whatever way, would be called the same. Others are left aside: they change nothing that is said of this one.
func (t *part) name(i int) name {
	n := nameOf(&t.events[i])
	n.withID = t.namesakes.of(t).has(int32(i))
	return n
}

// namesakes are the happenings of a part that would be called the same as another one of their component. They are found
// when the first sentence asks for them.
type namesakes struct {
	once  sync.Once
	found set
}

// of returns the namesakes in the part.
func (s *namesakes) of(t *part) set {
	s.once.Do(func() {
		if t.bonds.next != nil {
			s.found = t.findNamesakes()
		}
	})
	return s.found
}

// findNamesakes goes through all components.
func (t *part) findNamesakes() (found set) {
	var seen set
	for i := range int32(len(t.events)) {
		if seen.has(i) || t.bonds.next[i] == i {
			continue
		}
		first := make(map[name]int32)
		for at := range t.bonds.component(i) {
			seen.add(at)
			n := nameOf(&t.events[at]).without()
			if was, had := first[n]; had {
				found.add(was)
				found.add(at)
			} else {
				first[n] = at
			}
		}
	}
	return found
}

// without returns n without what its words do not say.
func (n name) without() name {
	switch {
	case n.kind != "":
		n.id, n.title = "", ""
	case n.title != "":
		n.id = ""
	}
	if !n.status.off() {
		n.status = ""
	}
	return n
}

// String returns words for a happening within a sentence: "the dialogue of KAZ (2025-01-23)".
func (n name) String() string {
	said := []string{dateWords(n.date)}
	if n.status.off() {
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

// plain returns text that stands in a sentence without quotation marks; they are put round it where it holds a line break
// or anything else that cannot be seen.
func plain(text string) string {
	if strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return strconv.Quote(text)
	}
	return text
}
