package export

import (
	"strings"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// tableRow is one event in the table of a page.
type tableRow struct {
	Date                        dateCell
	Inferred                    string // the window that the rules leave, marked as inferred
	Why                         []string
	Disputed, Contradicted      bool
	Title, Kind, Status, Review string
	Source                      []string
	Link                        string // of the first text of Source
	Published                   *dateCell
	More                        []field
}

// dateCell is a date as a page writes it.
type dateCell struct{ Words, Text, Time string } // Time is empty where HTML has no such time

// field is one of the less common things that an event says, or of what is known of it.
type field struct {
	Name  string
	Parts []string
}

// tableRowOf returns the row of an event.
func tableRowOf(k known) tableRow {
	e, t := k.event, k.teller
	r := tableRow{
		Date: t.dateCell(e.Date), Inferred: capital(k.byRules()), Why: texts(k.why()...),
		Title: valid(t.name(e)), Kind: valid(t.kind(e.Kind)), Status: valid(t.status(e.Status)), Review: valid(t.review(e.Review)),
		Source: texts(e.Source.Title, e.Source.Publisher, e.Source.Symbol, e.Source.Locator),
	}
	if webAddress(e.Source.URL) {
		r.Link = valid(e.Source.URL)
	}
	if e.Source.URL != "" && (r.Link == "" || r.Source == nil) {
		r.Source = append(r.Source, valid(e.Source.URL))
	}
	if !e.Source.Published.IsZero() {
		published := t.dateCell(e.Source.Published)
		r.Published = &published
	}
	r.addKnown(k)
	var actors []string
	for _, a := range e.Actors {
		actors = append(actors, t.actor(a))
	}
	for _, f := range [...]field{
		{t.labels.with, texts(actors...)}, {t.labels.topics, texts(e.Topics...)}, {t.labels.note, texts(e.Note)},
	} {
		if f.Parts != nil {
			r.More = append(r.More, f)
		}
	}
	return r
}

// addKnown adds what other sources say of an event, and what contradicts it.
func (r *tableRow) addKnown(k known) {
	for _, other := range k.rivals() {
		r.Disputed = r.Disputed || other.disputed
		r.More = append(r.More, field{other.label, texts(other.text)})
	}
	for _, s := range k.contradictions() {
		r.Contradicted = true
		r.More = append(r.More, field{k.labels.contradiction, texts(s)})
	}
}

// actor returns an actor with the role in brackets.
func (t *teller) actor(a timeline.Actor) string {
	if a.Role == "" {
		return a.Name
	}
	return a.Name + t.bracketed(a.Role)
}

// texts returns those of words that are not empty.
func texts(words ...string) (texts []string) {
	for _, s := range words {
		if s != "" {
			texts = append(texts, valid(s))
		}
	}
	return texts
}

// dateCell returns d as a page writes it.
func (t *teller) dateCell(d edtf.Date) dateCell {
	c := dateCell{Words: t.date(d), Text: d.String()}
	if htmlTime(c.Text) {
		c.Time = c.Text
	}
	return c
}

// htmlTime reports whether the time element of HTML takes text: a year from 1 to 9999, a month, a day or a second.
func htmlTime(text string) bool {
	for _, layout := range [...]string{"2006", "2006-01", time.DateOnly, "2006-01-02T15:04:05", time.RFC3339} {
		if t, err := time.Parse(layout, text); err == nil {
			return t.Year() > 0
		}
	}
	return false
}

// valid returns s with U+FFFD for what is not UTF-8.
func valid(s string) string { return strings.ToValidUTF8(s, "\uFFFD") }
