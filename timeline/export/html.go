package export

import (
	"bufio"
	"bytes"
	_ "embed"
	"html/template"
	"io"
	"iter"
	"strings"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

//go:embed page.tmpl
var pageText string

// HTML writes one page that needs nothing but itself: the picture that [SVG] draws, and a table of the same events, for
// those who do not see the picture and for those who want every word. Columns in which no event says anything are left
// out.
//
// The page holds no script, and its policy allows none. Every date stands in English words, with its exact text in a time
// or data element. The source is a link if its address begins with http:// or https://. Text from right to left reads so,
// whatever stands around it.
//
// The table holds what the picture has to cut, so only zero bytes and text that is not UTF-8 are losses; U+FFFD stands for
// them. Links between events have no column. All events are gathered before the first is written.
func HTML(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	p, err := newPicture(events, o, true)
	if err != nil {
		return nil, err
	}
	l := ledger{format: "HTML", strict: o.Strict}
	for i := range p.events {
		if err := l.addTexts(&p.events[i]); err != nil {
			return nil, err
		}
	}
	page := template.Must(template.New("page").Parse(pageText))
	b := bufio.NewWriterSize(w, streamSize)
	err = page.Execute(b, newView(p))
	if err == nil {
		err = b.Flush()
	}
	return l.losses, err
}

// view is what a page shows.
type view struct {
	Title, Summary                          string
	Picture                                 template.HTML
	Rows                                    []row
	Kinds, Statuses, Reviews, Sources, More bool // whether any row fills the column
}

// row is one event in the table of a page.
type row struct {
	Date                        dateCell
	Title, Kind, Status, Review string
	Source                      []string
	Link                        string // of the first text of Source
	Published                   *dateCell
	More                        []field
}

// dateCell is a date as a page writes it.
type dateCell struct{ Words, Text, Time string } // Time is empty where HTML has no such time

// field is one of the less common things that an event says.
type field struct {
	Name  string
	Parts []string
}

// newView returns what the page of p shows.
func newView(p *picture) *view {
	v := &view{Title: valid(p.title), Summary: p.summary() + "."}
	for i := range p.events {
		v.add(p.teller.row(&p.events[i]))
	}
	if len(v.Rows) == 0 {
		return v
	}
	var svg bytes.Buffer
	p.writeTo(&svg) // a bytes.Buffer never fails
	v.Picture = template.HTML(svg.String())
	return v
}

// add adds r to the table.
func (v *view) add(r row) {
	v.Rows = append(v.Rows, r)
	v.Kinds = v.Kinds || r.Kind != ""
	v.Statuses = v.Statuses || r.Status != ""
	v.Reviews = v.Reviews || r.Review != ""
	v.Sources = v.Sources || r.Source != nil || r.Published != nil
	v.More = v.More || r.More != nil
}

// row returns the row of e.
func (t *teller) row(e *timeline.Event) row {
	r := row{
		Date: t.dateCell(e.Date), Title: valid(t.name(e)), Kind: valid(t.kind(e.Kind)), Status: valid(t.status(e.Status)),
		Review: valid(t.review(e.Review)),
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
	var actors []string
	for _, a := range e.Actors {
		actors = append(actors, actorWords(a))
	}
	for _, f := range [...]field{{"With", texts(actors...)}, {"Topics", texts(e.Topics...)}, {"Note", texts(e.Note)}} {
		if f.Parts != nil {
			r.More = append(r.More, f)
		}
	}
	return r
}

// actorWords returns an actor with the role in brackets.
func actorWords(a timeline.Actor) string {
	if a.Role == "" {
		return a.Name
	}
	return a.Name + " (" + a.Role + ")"
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
