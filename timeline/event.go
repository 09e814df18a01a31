package timeline

import (
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"

	"example.org/review/timeline/edtf"
)

// Event is what one source says of one happening. Events with the same ID speak of the same happening, and may
// disagree. Only the ID is needed; a zero field says nothing.
//
// As JSON an Event is an object whose names are those of the fields in lower case, with zero fields left out; see
// [Encode].
type Event struct {
	ID     string    `json:"id"`               // names the happening
	Kind   Kind      `json:"kind,omitempty"`   // which step of a review it is, or what else
	Title  string    `json:"title,omitempty"`  // for people
	Date   edtf.Date `json:"date,omitzero"`    // as the source gives it
	Status Status    `json:"status,omitempty"` // as the source gives it
	Review Review    `json:"review,omitzero"`  // the review it belongs to
	Actors []Actor   `json:"actors,omitempty"` // who takes part
	Topics []string  `json:"topics,omitempty"` // what it is about
	After  []string  `json:"after,omitempty"`  // IDs of happenings that had ended when this one began
	Source Source    `json:"source,omitzero"`  // who says all this, and when it was published
	Note   string    `json:"note,omitempty"`   // anything else
}

// Review names a review, or what is known of it: the zero fields are open.
type Review struct {
	Body    string `json:"body,omitempty"`    // who reviews: "UPR", "CEDAW"
	State   string `json:"state,omitempty"`   // the State under review, ISO 3166-1 alpha-3: "KAZ"
	Cycle   int    `json:"cycle,omitempty"`   // of reviews by that body, from 1
	Session int    `json:"session,omitempty"` // of the Working Group, from 1
}

// Actor is a person, State or body that takes part in an event.
type Actor struct {
	Name string `json:"name,omitempty"`
	Role string `json:"role,omitempty"`
}

// Source says where a statement comes from.
type Source struct {
	Title     string    `json:"title,omitempty"`
	Publisher string    `json:"publisher,omitempty"`
	URL       string    `json:"url,omitempty"`
	Symbol    string    `json:"symbol,omitempty"`   // United Nations document symbol: "A/HRC/28/10"
	Published edtf.Date `json:"published,omitzero"` // decides what was known when; see [Timeline.AsOf]
	Locator   string    `json:"locator,omitempty"`  // page, paragraph or row
}

// ErrNoID is found by [errors.Is] in the error for an event that names no happening.
var ErrNoID = errors.New("no ID")

// ErrBrokenText is found by [errors.Is] in the error for an event that holds text which is not UTF-8.
var ErrBrokenText = errors.New("text is not valid UTF-8")

// EventError says which of the events given to [New], [Timeline.With] or [Encode] cannot be an event, and why.
type EventError struct {
	Index  int    // among the events given, from 0
	ID     string // of the event, if it has one
	Reason string // for people; its wording may change

	err error
}

// Error returns a sentence with the index, the ID and the reason.
func (e *EventError) Error() string {
	if e.ID == "" {
		return fmt.Sprintf("event %d: %s", e.Index, e.Reason)
	}
	return fmt.Sprintf("event %d (ID %q): %s", e.Index, e.ID, e.Reason)
}

// Unwrap returns [ErrNoID] or [ErrBrokenText].
func (e *EventError) Unwrap() error { return e.err }

// check returns what makes e no event, and nil if nothing does.
func (e *Event) check(index int) *EventError {
	if e.ID == "" {
		return &EventError{index, "", "an event needs an ID", ErrNoID}
	}
	return e.checkText(index)
}

// checkText returns what makes the text of e unfit to be kept or written, and nil if nothing does.
func (e *Event) checkText(index int) *EventError {
	if field := e.broken(); field != "" {
		return &EventError{index, e.ID, field + ": " + ErrBrokenText.Error(), ErrBrokenText}
	}
	return nil
}

// broken returns the name of the first field that is not UTF-8, as in JSON, and "" if there is none.
func (e *Event) broken() string {
	for _, f := range [...]struct{ name, text string }{
		{"id", e.ID}, {"kind", string(e.Kind)}, {"title", e.Title}, {"status", string(e.Status)},
		{"review.body", e.Review.Body}, {"review.state", e.Review.State}, {"note", e.Note},
	} {
		if !utf8.ValidString(f.text) {
			return f.name
		}
	}
	if name := e.Source.broken(); name != "" {
		return name
	}
	switch invalid := func(s string) bool { return !utf8.ValidString(s) }; {
	case slices.ContainsFunc(e.Topics, invalid):
		return "topics"
	case slices.ContainsFunc(e.After, invalid):
		return "after"
	case slices.ContainsFunc(e.Actors, func(a Actor) bool { return invalid(a.Name) || invalid(a.Role) }):
		return "actors"
	}
	return ""
}

// broken returns the name of the first field that is not UTF-8, as in the JSON of an Event or a Rule, and "" if there is
// none.
func (s *Source) broken() string {
	for _, f := range [...]struct{ name, text string }{
		{"source.title", s.Title}, {"source.publisher", s.Publisher}, {"source.url", s.URL},
		{"source.symbol", s.Symbol}, {"source.locator", s.Locator},
	} {
		if !utf8.ValidString(f.text) {
			return f.name
		}
	}
	return ""
}

// lists reports whether e has any, so that a copy of it shares them.
func (e *Event) lists() bool { return e.Actors != nil || e.Topics != nil || e.After != nil }

// detach gives e lists of its own, so that nobody can change a Timeline from outside. Empty lists become nil: one content
// has one form.
func (e *Event) detach() {
	if e.lists() {
		e.Actors = append([]Actor(nil), e.Actors...)
		e.Topics = append([]string(nil), e.Topics...)
		e.After = append([]string(nil), e.After...)
	}
}

// clone returns a copy of e with lists of its own.
func (e *Event) clone() Event {
	c := *e
	c.detach()
	return c
}
