package export

import (
	"bufio"
	"bytes"
	_ "embed"
	"html/template"
	"io"
	"iter"
	"strings"

	"example.org/review/timeline"
)

//go:embed page.tmpl
var pageText string

// HTML writes one page that needs nothing but itself: the picture that [SVG] draws, and a table of the same events, for
// those who do not see the picture and for those who want every word. Columns in which no event says anything are left
// out. On a narrow screen a list of the events, lane by lane, stands for the picture. For a printer the picture is cut
// between its lanes, and each part has the years above it.
//
// With Options.Timeline the date is followed by the window that the rules leave, marked as inferred, and by why, which the
// reader folds open; what other sources say, and what contradicts an event, stand among its details. With Options.Stamp as
// well, the deadlines that hang on the events are listed, as known at its end.
//
// The page holds no script, and its policy allows none. It reads in the direction of Options.Language. Every date stands
// in words, with its exact text in a time or data element. The source is a link if its address begins with http:// or
// https://. Text that runs against the page does so on its own, whatever stands around it.
//
// The table holds what the picture has to cut, so only zero bytes and text that is not UTF-8 are losses; U+FFFD stands for
// them. Links between events have no column. All events are gathered before the first is written.
//
// The fields of Options that it reads are Title, Strict, Timeline, Language, Lane, Stamp and IDPrefix.
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
	page := template.Must(template.New("page").Parse(p.teller.page()))
	b := bufio.NewWriterSize(w, streamSize)
	err = page.Execute(b, newView(p))
	if err == nil {
		err = b.Flush()
	}
	return l.losses, err
}

// page returns the template of a page in the language of t. Its fixed words stand in the text: a call for each of them in each
// row would take most of the time.
func (t *teller) page() string {
	words := []string{
		"lang", string(t.tag), "dir", t.dir, "comma", t.comma, "colon", t.colon, "open", t.brackets[0], "close", t.brackets[1],
		"date", t.labels.date, "event", t.labels.event, "kind", t.labels.kind, "status", t.labels.status,
		"review", t.labels.review, "source", t.labels.source, "more", t.labels.note, "why", t.labels.why, "due", t.labels.due,
		"disputed", t.labels.disputed, "contradiction", t.labels.contradiction,
	}
	for i := 0; i < len(words); i += 2 {
		words[i], words[i+1] = "{{"+words[i]+"}}", template.HTMLEscapeString(words[i+1])
	}
	return strings.NewReplacer(words...).Replace(pageText)
}

// view is what a page shows.
type view struct {
	Title, Summary, Count                   string
	Leaves                                  []template.HTML // the picture, cut for printers
	Lanes                                   []outline
	Due                                     []due
	Rows                                    []tableRow
	Kinds, Statuses, Reviews, Sources, More bool // whether any row fills the column
}

// newView returns what the page of p shows.
func newView(p *picture) *view {
	v := &view{
		Title: valid(p.title), Summary: p.summary(),
		Count: p.teller.of(&p.teller.picture.events, int64(len(p.events))),
	}
	for i := range p.events {
		v.add(tableRowOf(p.knower.known(&p.events[i])))
	}
	if len(v.Rows) == 0 {
		return v
	}
	v.Due = p.knower.dueList(p.events)
	v.Lanes = p.outlines()
	for i := range p.leaves {
		var svg bytes.Buffer
		p.writeLeaf(&svg, i) // a bytes.Buffer never fails
		v.Leaves = append(v.Leaves, template.HTML(svg.String()))
	}
	return v
}

// add adds r to the table.
func (v *view) add(r tableRow) {
	v.Rows = append(v.Rows, r)
	v.Kinds = v.Kinds || r.Kind != ""
	v.Statuses = v.Statuses || r.Status != ""
	v.Reviews = v.Reviews || r.Review != ""
	v.Sources = v.Sources || r.Source != nil || r.Published != nil
	v.More = v.More || r.More != nil
}
