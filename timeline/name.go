package timeline

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
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
	withID           bool // the sentence speaks of another happening that would be called the same
}

// nameOf returns the name of a happening.
func nameOf(e *Event) name {
	return name{id: e.ID, title: e.Title, state: e.Review.State, kind: e.Kind, date: e.Date, status: e.Status}
}

// String returns words for a happening within a sentence: "the dialogue of KAZ (2025-01-23)".
func (n name) String() string {
	said := dateWords(n.date)
	if n.status.off() {
		said += ", " + string(n.status)
	}
	return fmt.Sprintf("%s (%s)", n.undated(), said)
}

// undated returns what String does, without the date.
func (n name) undated() string {
	words := strconv.Quote(cmp.Or(n.title, n.id))
	if n.kind != "" {
		words = "the " + plain(n.kind.Words())
	}
	switch {
	case !n.withID:
	case n.kind != "":
		words += " " + strconv.Quote(n.id)
	case n.title != "":
		words += fmt.Sprintf(" (ID %q)", n.id)
	}
	if n.state != "" {
		words += " of " + plain(n.state)
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
	words := n.undated()
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
		n.withID = shared[n.String()]
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
