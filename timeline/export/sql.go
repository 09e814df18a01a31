package export

import (
	"bytes"
	_ "embed" // for the text of sql.sql
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// sqlTables makes the tables where they are missing.
//
//go:embed sql.sql
var sqlTables string

// sqlIndexes serve the conditions of [Where].
const sqlIndexes = `CREATE INDEX IF NOT EXISTS events_time ON events (size, earliest_start, latest_end);
CREATE INDEX IF NOT EXISTS events_state ON events (state, kind, size, earliest_start);
CREATE INDEX IF NOT EXISTS events_kind ON events (kind, size, earliest_start);
CREATE INDEX IF NOT EXISTS events_session ON events (session, size, earliest_start);
CREATE INDEX IF NOT EXISTS topics_topic ON topics (topic, component, place);
`

// SQL writes the events as a script of plain SQL, which fills tables in SQLite, in PostgreSQL or in an engine that speaks
// the language of one of them; Options.Dialect says which.
//
//	sqlite3 reviews.db <events.sql
//	psql --set=ON_ERROR_STOP=1 --file=events.sql reviews
//
// The table events has a row for each happening: component, place (which sorts into the order of the timeline), the
// fields of the resolved event, and its four bounds in seconds since 1970, as in [edtf.Bounds]: never NULL, the least and
// the greatest bigint where it is unbounded. With Options.Timeline these are narrowed by links and rules; the columns
// stated_... are those of the date as the sources give it. [Where] writes a query as a condition on this table. Fields
// that say nothing are empty texts and zeros.
//
// The tables parts (of dates with gaps), topics, actors and statements stand beside it, joined by component and place.
// A row of statements holds one statement as JSON, as [timeline.Encode] writes it and [timeline.Decode] reads it: all
// of the timeline's, so that nothing is lost on the way back.
//
//	SELECT id, date FROM events ORDER BY place;
//	SELECT statement FROM statements ORDER BY component, place, number;
//
// The script makes the tables where they are missing and replaces all that is in them, in one transaction: a second run
// doubles nothing, and after a failure everything is as it was. With Options.Append it replaces nothing and adds whole
// components to what is there, so that the scripts of parts of the whole can be loaded one after the other or side by
// side; that needs Options.Timeline, from which component and place come. Without Options.Timeline
// each event is a component and its place that in the sequence.
//
// To take a component in again, delete its rows from the five tables first. Deletions that stand after BEGIN; (the first
// line of the script that is no comment) belong to its transaction. A new statement may join components: then delete all
// of them, for each event of the new one the component that [timeline.Timeline.Place] of the timeline before it names.
//
// Events must come as [Timeline.Select] yields them, each happening once. Few things are lost, and are in the Losses: the
// character U+0000; text that is not UTF-8; the order among IDs that differ only after their first 500 bytes; and events
// that Options.Timeline does not know, which are left out.
func SQL(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	if o.Append && o.Timeline == nil {
		return nil, errors.New("export to SQL: Append needs Timeline: what is added finds its component and its place by it")
	}
	s := newScript(w, o)
	s.open()
	if err := s.each(events, s.happening); err != nil {
		return s.losses, err
	}
	if err := s.close(); err != nil {
		return s.losses, err
	}
	return s.losses, s.flush()
}

// script writes the rows of all tables, each in batches of its own.
type script struct {
	recorder
	timeline *timeline.Timeline
	dialect  Dialect
	adds     bool

	events, parts, topics, actors, statements batch
	rows                                      int // of all tables together
	last                                      string
	component, place                          string // of the happening in hand
	pending                                   []pending
}

// pending is a statement that is not yet encoded.
type pending struct {
	component, place string
	number           int
	statement        timeline.Event
}

// newScript returns a script without a line yet.
func newScript(w io.Writer, o Options) *script {
	s := &script{recorder: newRecorder(w, "SQL", o), timeline: o.Timeline, dialect: o.Dialect, adds: o.Append}
	s.events.table, s.parts.table, s.topics.table = "events", "parts", "topics"
	s.actors.table, s.statements.table = "actors", "statements"
	return s
}

// A batch is one INSERT with rows of one table.
type batch struct {
	table string
	rows  []byte
}

// all returns the batches of all tables.
func (s *script) all() []*batch {
	return []*batch{&s.events, &s.parts, &s.topics, &s.actors, &s.statements}
}

// open writes what stands before the rows.
func (s *script) open() {
	s.buf = append(s.buf, "-- Events of reviews for "+s.dialect.String()+", with the bounds of their dates in seconds since 1970.\nBEGIN;\n"...)
	s.buf = append(s.buf, strings.ReplaceAll(sqlTables, "{bytewise}", s.dialect.bytewise())...)
	if !s.adds {
		for _, b := range s.all() {
			s.buf = append(s.buf, "DELETE FROM "+b.table+";\n"...)
		}
	}
	if s.dialect == SQLite {
		s.buf = append(s.buf, "CREATE TEMP TABLE loading (before integer, whole integer CHECK (whole));\nINSERT INTO loading (before) SELECT "+s.counts()+";\n"...)
	}
}

// counts returns an expression for the rows of all tables.
func (s *script) counts() string {
	var terms []string
	for _, b := range s.all() {
		terms = append(terms, "(SELECT count(*) FROM "+b.table+")")
	}
	return strings.Join(terms, " + ")
}

// close writes what stands after the rows. The shell of SQLite goes on after a statement that failed, so the rows are
// counted before they are kept.
func (s *script) close() error {
	if err := s.encode(); err != nil {
		return err
	}
	for _, b := range s.all() {
		s.emit(b)
	}
	s.buf = append(s.buf, sqlIndexes...)
	if s.dialect == SQLite {
		s.buf = fmt.Appendf(s.buf, "INSERT OR ROLLBACK INTO loading (whole) SELECT %s - before = %d FROM loading;\nDROP TABLE loading;\n", s.counts(), s.rows)
	}
	s.buf = append(s.buf, "COMMIT;\n"...)
	return nil
}

// emit writes a batch and empties it.
func (s *script) emit(b *batch) {
	if len(b.rows) > 0 {
		s.buf = append(append(append(s.buf, "INSERT INTO "...), b.table...), " VALUES\n"...)
		s.buf = append(append(s.buf, b.rows...), ";\n"...)
		b.rows = b.rows[:0]
	}
}

// happening writes the rows of e.
func (s *script) happening(e *timeline.Event) error {
	if e.ID == s.last {
		return nil
	}
	s.last = e.ID
	if ok, err := s.locate(e); !ok {
		return err
	}
	if err := s.try(e, s.write); err != nil {
		return err
	}
	if len(s.pending) >= 256 {
		return s.encode()
	}
	return nil
}

// locate finds the component and the place of e, and reports whether it has them.
func (s *script) locate(e *timeline.Event) (ok bool, err error) {
	component, key := e.ID, fmt.Sprintf("%012d", s.rows)
	if s.timeline != nil {
		if component, key, ok = s.timeline.Place(e.ID); !ok {
			return false, s.add(e, "is not in the timeline of the options; it is left out")
		}
	}
	if len(e.ID) > keyLength {
		err = s.add(e, "has a very long ID; among those that start alike its place goes by a digest")
	}
	s.component, s.place = sqlKey(component), sqlKey(key)
	return err == nil, err
}

// said returns the statements about e with their numbers from 0.
func (s *script) said(e *timeline.Event) iter.Seq2[int, timeline.Event] {
	return func(yield func(int, timeline.Event) bool) {
		if s.timeline == nil {
			yield(0, s.encodable(*e))
			return
		}
		n := 0
		for said := range s.timeline.Statements(e.ID) {
			if !yield(n, said) {
				return
			}
			n++
		}
	}
}

// encode writes the statements that wait for it, many at once.
func (s *script) encode() error {
	var lines bytes.Buffer
	err := timeline.Encode(&lines, func(yield func(timeline.Event) bool) {
		for i := range s.pending {
			if !yield(s.pending[i].statement) {
				return
			}
		}
	})
	if err != nil {
		return err
	}
	for _, p := range s.pending {
		line, _ := lines.ReadString('\n')
		s.row(&s.statements, p.component, p.place)
		s.number(&s.statements, int64(p.number))
		s.text(&s.statements, line[:len(line)-1])
		s.end(&s.statements)
	}
	s.pending = s.pending[:0]
	return nil
}

// write writes the rows of e but its statements.
func (s *script) write(e *timeline.Event) {
	b := &s.events
	s.row(b, s.component, s.place)
	for _, text := range [...]string{e.ID, string(e.Kind), e.Title, e.Note, e.Date.String(), string(e.Status), e.Review.Body, e.Review.State} {
		s.text(b, s.plain(text))
	}
	s.number(b, int64(e.Review.Cycle))
	s.number(b, int64(e.Review.Session))
	stated := e.Date.Bounds()
	bounds := stated
	if s.timeline != nil {
		bounds, _ = s.timeline.Bounds(e.ID)
	}
	s.bounds(b, bounds)
	s.bounds(b, stated)
	gaps, parts, sure := partsOf(e.Date)
	s.number(b, int64(span{bounds.EarliestStart, bounds.LatestEnd}.size()))
	s.number(b, int64(gaps))
	s.end(b)
	s.spans(0, 0, parts)
	s.spans(len(parts), 1, sure)
	s.lists(e)
	for n, said := range s.said(e) {
		s.pending = append(s.pending, pending{s.component, s.place, n, said})
	}
}

// encodable returns a statement as [timeline.Encode] takes it: a timeline has no other, but the caller may.
func (s *script) encodable(e timeline.Event) timeline.Event {
	e.Topics, e.After, e.Actors = slices.Clone(e.Topics), slices.Clone(e.After), slices.Clone(e.Actors)
	texts := []*string{
		&e.ID, (*string)(&e.Kind), &e.Title, (*string)(&e.Status), &e.Review.Body, &e.Review.State, &e.Note,
		&e.Source.Title, &e.Source.Publisher, &e.Source.URL, &e.Source.Symbol, &e.Source.Locator,
	}
	for i := range e.Topics {
		texts = append(texts, &e.Topics[i])
	}
	for i := range e.After {
		texts = append(texts, &e.After[i])
	}
	for i := range e.Actors {
		texts = append(texts, &e.Actors[i].Name, &e.Actors[i].Role)
	}
	for _, text := range texts {
		if !utf8.ValidString(*text) {
			s.flaws |= broken
			*text = strings.ToValidUTF8(*text, "\uFFFD")
		}
	}
	return e
}

// bounds writes four columns.
func (s *script) bounds(b *batch, of edtf.Bounds) {
	for _, i := range [...]edtf.Instant{of.EarliestStart, of.LatestStart, of.EarliestEnd, of.LatestEnd} {
		s.number(b, int64(i))
	}
}

// spans writes rows of parts, with numbers from the given one.
func (s *script) spans(from, sure int, parts []span) {
	for i, p := range parts {
		s.row(&s.parts, s.component, s.place)
		for _, n := range [...]int64{int64(from + i), int64(p.first), int64(p.last), int64(sure)} {
			s.number(&s.parts, n)
		}
		s.end(&s.parts)
	}
}

// lists writes the rows of topics and actors.
func (s *script) lists(e *timeline.Event) {
	for i, topic := range e.Topics {
		s.row(&s.topics, s.component, s.place)
		s.number(&s.topics, int64(i))
		s.text(&s.topics, s.plain(topic))
		s.end(&s.topics)
	}
	for i, a := range e.Actors {
		s.row(&s.actors, s.component, s.place)
		s.number(&s.actors, int64(i))
		s.text(&s.actors, s.plain(a.Name))
		s.text(&s.actors, s.plain(a.Role))
		s.end(&s.actors)
	}
}

// row starts a row with its key.
func (s *script) row(b *batch, component, place string) {
	if len(b.rows) > 0 {
		b.rows = append(b.rows, ",\n"...)
	}
	b.rows = append(b.rows, '(')
	s.text(b, s.plain(component))
	s.text(b, place)
	s.rows++
}

// text writes a column.
func (s *script) text(b *batch, text string) {
	b.rows = append(s.dialect.appendText(b.rows, text), ',')
}

// number writes a column.
func (s *script) number(b *batch, n int64) { b.rows = append(appendInt(b.rows, n), ',') }

// end ends a row, and the batch if it is a large one.
func (s *script) end(b *batch) {
	b.rows[len(b.rows)-1] = ')'
	if len(b.rows) >= streamSize {
		s.emit(b)
	}
}

// plain returns what a database can hold of text.
func (s *script) plain(text string) string {
	if strings.IndexByte(text, 0) >= 0 {
		s.flaws |= controls
		text = strings.ReplaceAll(text, "\x00", "")
	}
	if !utf8.ValidString(text) {
		s.flaws |= broken
		text = strings.ToValidUTF8(text, "\uFFFD")
	}
	return text
}
