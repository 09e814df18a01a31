package export

import (
	"io"
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// contextLD gives the names of the document their meaning, without asking for anything from outside.
const contextLD = `{"@context":{
"@vocab":"https://schema.org/",
"prov":"http://www.w3.org/ns/prov#",
"dcterms":"http://purl.org/dc/terms/",
"edtf":"http://id.loc.gov/datatypes/edtf/",
"eventStatus":{"@type":"@id"}},
"@graph":[`

// JSONLD writes a JSON-LD document of schema.org Events with their provenance in PROV terms: one node a statement, so that rival
// statements of one happening stand side by side, each derived from its own source (prov:wasDerivedFrom, and subjectOf in
// schema.org's terms) and attributed to its publisher (prov:wasAttributedTo). Statements of one happening have the
// same identifier, and are joined by prov:specializationOf. To have them all, give it [timeline.Timeline.AllStatements].
//
// An actor whose role is "venue", "place" or "location" is the location of the event, and no attendee.
//
// With Options.Timeline the node of the happening has what is known beyond the statements: as dcterms:temporal the window that
// the rules leave, as EDTF, and as dcterms:description in the words of Options.Language that window, marked as inferred, and why,
// who gives its date where that is not the source of its node, and what contradicts it. Nothing inferred stands in the node of a statement.
//
// The exact date is dcterms:date, as EDTF. The startDate and endDate of schema.org hold it too where they can: plain years, months,
// days and times, and intervals of them, as vague as they are. Anything else, such as "about 2019", is a loss to those who
// read schema.org only. Event status Scheduled stands for planned and held; a keyword tells which. Links to other
// events are not written. Text that is not UTF-8 becomes U+FFFD and is a loss. The document may stand in a script element, and
// is written as it goes.
//
// The fields of Options that it reads are Strict, Timeline and Language.
func JSONLD(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	k, err := newKnower(o)
	if err != nil {
		return nil, err
	}
	d := document{stream: newStream(w), ledger: ledger{format: "JSON-LD", strict: o.Strict}, knower: k}
	d.buf = append(d.buf, contextLD...)
	sep := "\n"
	var e timeline.Event // one for all: one each would be allocated anew
	for e = range events {
		if err := d.account(&e); err != nil {
			return d.losses, err
		}
		d.buf = append(d.buf, sep...)
		d.event(&e)
		sep = ",\n"
		if err := d.spill(); err != nil {
			return d.losses, err
		}
	}
	d.buf = append(d.buf, "\n]}\n"...)
	return d.losses, d.flush()
}

// document is a JSON-LD document on its way.
type document struct {
	*stream
	ledger
	*knower
	sources int // so far
}

// account records what the document loses of e.
func (d *document) account(e *timeline.Event) error {
	if start, end := isoSides(e.Date); !e.Date.IsZero() && (start == "" || end == "" && e.Date.Form() == edtf.Interval) {
		if err := d.add(e, d.phrase(e.Date)+" stands in dcterms:date only: schema.org cannot say it"); err != nil {
			return err
		}
	}
	return d.addUnheld(e, utf8.ValidString)
}

// event appends the node of e.
func (d *document) event(e *timeline.Event) {
	d.buf = append(d.buf, `{"@type":"Event"`...)
	d.text("identifier", e.ID)
	d.text("name", e.Title)
	d.text("additionalType", string(e.Kind))
	d.dates(e.Date)
	d.status(e.Status)
	d.keywords(e)
	d.review(e.Review)
	d.actors(e.Actors)
	d.text("description", e.Note)
	d.key("prov:specializationOf")
	d.buf = append(appendLabel(append(d.buf, `{"@id":"_:happening-`...), e.ID), '"')
	d.happening(d.known(e))
	d.buf = append(d.buf, '}')
	if e.Source != (timeline.Source{}) {
		d.source(&e.Source)
	}
	d.buf = append(d.buf, '}')
}

// happening appends what is known of a happening beyond its statements.
func (d *document) happening(k known) {
	said := 0
	say := func(text string) {
		if said++; said == 1 {
			d.key("dcterms:description")
			d.buf = append(d.buf, `{"@value":"`...)
		} else {
			d.buf = appendEscapedJSON(d.buf, d.semicolon, false)
		}
		d.buf = appendEscapedJSON(d.buf, text, false)
	}
	if b, ok := k.window(); ok {
		d.temporal(b)
		say(k.byRules())
		for _, s := range k.why() {
			say(s)
		}
	}
	if all := k.rivals(); len(all) > 0 && all[0].dates {
		say(all[0].label + d.colon + all[0].text)
	}
	for _, s := range k.contradictions() {
		say(d.labels.contradiction + d.colon + s)
	}
	if said > 0 {
		d.buf = append(d.buf, '"')
		d.text("@language", string(d.tag))
		d.buf = append(d.buf, '}')
	}
}

// temporal appends whole days as EDTF, where that can say them: of what was on some of them all readers know the first and
// the last, and not all know the shortest date.
func (d *document) temporal(b edtf.Bounds) {
	first, last := b.EarliestStart, b.LatestEnd
	anyOf := b.EarliestEnd == first && b.LatestStart == last && !sameDay(first, last)
	if anyOf && yearOne <= first && last <= lastOfYears {
		text := append(appendISODay([]byte{'['}, first), ".."...)
		d.exactDate("dcterms:temporal", string(append(appendISODay(text, last), ']')))
	} else if date, ok := b.Date(); ok {
		d.exactDate("dcterms:temporal", date.String())
	}
}

// key appends the name of a value, after a comma if it is not the first of its object.
func (d *document) key(name string) {
	if d.buf[len(d.buf)-1] != '{' {
		d.buf = append(d.buf, ',')
	}
	d.buf = append(append(append(d.buf, '"'), name...), `":`...)
}

// text appends a text with its name, unless it is empty.
func (d *document) text(name, s string) {
	if s != "" {
		d.key(name)
		d.buf = appendJSON(d.buf, s)
	}
}

// dates appends the date, exactly and as far as schema.org can say it.
func (d *document) dates(date edtf.Date) {
	if date.IsZero() {
		return
	}
	start, end := isoSides(date)
	d.isoDate("startDate", start)
	d.isoDate("endDate", end)
	d.exactDate("dcterms:date", date.String())
}

// isoDate appends a date or time in ISO 8601, in which an offset has minutes.
func (d *document) isoDate(name, text string) {
	if i := strings.IndexByte(text, 'T'); i >= 0 && strings.ContainsAny(text[i:], "+-") && text[len(text)-3] != ':' {
		text += ":00"
	}
	d.text(name, text)
}

// exactDate appends any date as EDTF.
func (d *document) exactDate(name, date string) {
	d.key(name)
	d.buf = append(append(d.buf, `{"@type":"edtf:EDTF","@value":"`...), date...)
	d.buf = append(d.buf, `"}`...)
}

// isoSides returns the start and the end of date as ISO 8601 writes them, each "" where it cannot. Only an interval has an end.
func isoSides(date edtf.Date) (start, end string) {
	switch date.Form() {
	case edtf.Single:
		return isoOrNothing(date), ""
	case edtf.Interval:
		start, end, _ = strings.Cut(date.String(), "/")
		first, _ := edtf.Parse(start) // an open end is no date
		last, _ := edtf.Parse(end)
		return isoOrNothing(first), isoOrNothing(last)
	}
	return "", ""
}

// isoOrNothing returns date as ISO 8601 writes it, if it is a plain year, month, day or time, and else "".
func isoOrNothing(date edtf.Date) string {
	if date.Form() != edtf.Single || date.Level() != 0 {
		return ""
	}
	return date.String()
}

// status appends what schema.org has of a status.
func (d *document) status(s timeline.Status) {
	var status string
	switch s {
	case timeline.Planned, timeline.Held:
		status = "https://schema.org/EventScheduled"
	case timeline.Postponed:
		status = "https://schema.org/EventPostponed"
	case timeline.Rescheduled:
		status = "https://schema.org/EventRescheduled"
	case timeline.Cancelled:
		status = "https://schema.org/EventCancelled"
	}
	d.text("eventStatus", status)
}

// keywords appends the topics of e as texts, and its status as a defined term.
func (d *document) keywords(e *timeline.Event) {
	if len(e.Topics) == 0 && e.Status == "" {
		return
	}
	d.key("keywords")
	open := byte('[')
	for _, topic := range e.Topics {
		d.buf = appendJSON(append(d.buf, open), topic)
		open = ','
	}
	if e.Status != "" {
		d.buf = append(append(d.buf, open), `{"@type":"DefinedTerm"`...)
		d.text("name", string(e.Status))
		d.buf = append(d.buf, `,"inDefinedTermSet":{"@type":"DefinedTermSet","name":"status"}}`...)
	}
	d.buf = append(d.buf, ']')
}

// review appends the review as the series of events that this one belongs to.
func (d *document) review(r timeline.Review) {
	if r == (timeline.Review{}) {
		return
	}
	d.key("superEvent")
	d.buf = append(d.buf, `{"@type":"EventSeries","identifier":[`...)
	open := false
	property := func(name string) {
		if open {
			d.buf = append(d.buf, ',')
		}
		open = true
		d.buf = append(d.buf, `{"@type":"PropertyValue","propertyID":"`...)
		d.buf = append(append(d.buf, name...), `","value":`...)
	}
	for _, named := range [...][2]string{{"body", r.Body}, {"state", r.State}} {
		if named[1] != "" {
			property(named[0])
			d.buf = append(appendJSON(d.buf, named[1]), '}')
		}
	}
	if r.Cycle != 0 {
		property("cycle")
		d.buf = append(strconv.AppendInt(d.buf, int64(r.Cycle), 10), '}')
	}
	if r.Session != 0 {
		property("session")
		d.buf = append(strconv.AppendInt(d.buf, int64(r.Session), 10), '}')
	}
	d.buf = append(d.buf, "]}"...)
}

// actors appends the places, and then the others as texts, those with a role by way of it: nothing says which of them are
// persons.
func (d *document) actors(actors []timeline.Actor) {
	d.list("location", actors, isPlace, d.place)
	d.list("attendee", actors, func(a *timeline.Actor) bool { return !isPlace(a) }, d.attendee)
}

// isPlace reports whether a is where something was held.
func isPlace(a *timeline.Actor) bool {
	return strings.EqualFold(a.Role, "venue") || strings.EqualFold(a.Role, "place") || strings.EqualFold(a.Role, "location")
}

// list appends a list of those actors that it is for, unless there are none.
func (d *document) list(name string, actors []timeline.Actor, of func(*timeline.Actor) bool, write func(*timeline.Actor)) {
	open := byte('[')
	for i := range actors {
		if !of(&actors[i]) {
			continue
		}
		if open == '[' {
			d.key(name)
		}
		d.buf = append(d.buf, open)
		open = ','
		write(&actors[i])
	}
	if open == ',' {
		d.buf = append(d.buf, ']')
	}
}

// place appends a place.
func (d *document) place(a *timeline.Actor) {
	d.buf = append(d.buf, `{"@type":"Place"`...)
	d.text("name", a.Name)
	d.buf = append(d.buf, '}')
}

// attendee appends an actor who is no place.
func (d *document) attendee(a *timeline.Actor) {
	if a.Role == "" {
		d.buf = appendJSON(d.buf, a.Name)
		return
	}
	d.buf = append(d.buf, `{"@type":"Role"`...)
	d.text("roleName", a.Role)
	d.text("attendee", a.Name)
	d.buf = append(d.buf, '}')
}

// source appends the source, once as a work about the event and then as what the statement was derived from.
func (d *document) source(s *timeline.Source) {
	d.sources++
	d.key("subjectOf")
	d.buf = append(d.sourceID(), `,"@type":"CreativeWork"`...)
	d.text("name", s.Title)
	d.text("publisher", s.Publisher)
	d.text("url", s.URL)
	d.text("identifier", s.Symbol)
	d.text("position", s.Locator)
	if published := isoOrNothing(s.Published); published != "" {
		d.isoDate("datePublished", published)
	} else if !s.Published.IsZero() {
		d.exactDate("dcterms:issued", s.Published.String())
	}
	d.buf = append(d.buf, '}')
	d.key("prov:wasDerivedFrom")
	d.buf = append(d.sourceID(), '}')
	if s.Publisher != "" {
		d.key("prov:wasAttributedTo")
		d.buf = append(d.buf, `{"@type":"prov:Agent"`...)
		d.text("name", s.Publisher)
		d.buf = append(d.buf, '}')
	}
}

// sourceID appends the start of an object that speaks of the latest source.
func (d *document) sourceID() []byte {
	return append(strconv.AppendInt(append(d.buf, `{"@id":"_:source`...), int64(d.sources), 10), '"')
}

// appendLabel appends s as a part of the label of a blank node, different ones for different texts: bytes other than ASCII
// letters, digits and hyphens become "_" and two digits.
func appendLabel(dst []byte, s string) []byte {
	const digits = "0123456789abcdef"
	for i := range len(s) {
		c := s[i]
		if 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || c == '-' {
			dst = append(dst, c)
		} else {
			dst = append(dst, '_', digits[c>>4], digits[c&15])
		}
	}
	return dst
}
