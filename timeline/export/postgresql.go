package export

import (
	_ "embed" // for the text of postgresql.sql
	"encoding/json"
	"io"
	"iter"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.org/review/timeline"
)

// postgresqlBegin is all that stands before the rows of the table.
//
//go:embed postgresql.sql
var postgresqlBegin string

// postgresqlEnd is all that stands after them. An index of every other type would refuse a very long ID.
const postgresqlEnd = `\.

CREATE INDEX ON events USING hash (id);
CREATE INDEX ON events USING gist (begins);
CREATE INDEX ON events USING gist (ends);
CREATE INDEX ON events USING gist (most);
COMMIT;
ANALYZE events;
`

// PostgreSQL writes the events as a script for psql, which makes and fills a table in PostgreSQL 14 or later:
//
//	psql --no-psqlrc --file=events.sql mydatabase
//
// The table, events, has a row for each event, with its fields and with the bounds of its date as ranges of seconds
// since 1970: begins and ends, as in edtf.Bounds. Functions of the script give the answers of package edtf:
//
//	overlaps_possible(event, first, last)    boolean: not Impossible that it overlaps the time from first to last
//	overlaps_certain(event, first, last)     boolean: Certain that it does
//	overlaps_possible(event, period)         the same, and the period is the date of another event
//	overlaps_certain(event, period)
//	precedes(event, other)                   smallint: 1 Certain, 0 Possible, -1 Impossible
//	precedes(event, first, last)
//	precedes(first, last, event)
//
// For first and last, both included and in seconds since 1970, NULL is without limit. An index serves the first two, so
// that they need no look at every row:
//
//	SELECT id, title FROM events e WHERE overlaps_possible(e, 1735689600, 1767225599);
//	SELECT a.id, b.id FROM events a, events b WHERE precedes(a, b) = 1;
//
// Few things are lost, and are in the Losses: the character U+0000, which PostgreSQL has not; text that is not UTF-8;
// the answers about years that int64 seconds cannot hold, which are all Possible; and, where a date is one of more than
// a thousand, or one of a set without begin or end, the certainty that something overlaps it.
func PostgreSQL(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	c := copier{recorder: newRecorder(w, "PostgreSQL", o)}
	c.buf = append(c.buf, postgresqlBegin...)
	if err := c.each(events, c.event); err != nil {
		return c.losses, err
	}
	c.buf = append(c.buf, postgresqlEnd...)
	return c.losses, c.flush()
}

// copier writes the rows of a table in the text format of COPY.
type copier struct {
	recorder
	place int64  // of the last row
	taken filled // by the event
}

// event writes the row of e.
func (c *copier) event(e *timeline.Event) error {
	if loss := c.taken.fill(e.Date); loss != "" {
		if err := c.add(e, loss); err != nil {
			return err
		}
	}
	c.place++
	return c.try(e, c.row)
}

// row writes the row of e.
func (c *copier) row(e *timeline.Event) {
	c.buf = strconv.AppendInt(c.buf, c.place, 10)
	c.buf = append(c.buf, '\t')
	c.buf = append(appendCopyText(c.buf, c.plain(e.ID)), '\t') // never NULL
	for _, s := range [...]string{string(e.Kind), e.Title, e.Date.String(), string(e.Status), e.Review.State} {
		c.text(s)
	}
	c.number(e.Review.Cycle)
	c.number(e.Review.Session)
	c.actors(e.Actors)
	c.array(e.Topics)
	c.array(e.After)
	for _, s := range [...]string{e.Source.Title, e.Source.Publisher, e.Source.URL, e.Source.Symbol} {
		c.text(s)
	}
	for _, s := range [...]string{e.Source.Published.String(), e.Source.Locator, e.Note} {
		c.text(s)
	}
	c.times()
	c.buf[len(c.buf)-1] = '\n'
}

// text writes a value that is NULL if it is empty.
func (c *copier) text(s string) {
	if s = c.plain(s); s == "" {
		c.null()
		return
	}
	c.buf = append(appendCopyText(c.buf, s), '\t')
}

func (c *copier) null() { c.buf = append(c.buf, "\\N\t"...) }

// number writes a value that is NULL if it is 0.
func (c *copier) number(n int) {
	if n == 0 {
		c.null()
		return
	}
	c.buf = append(strconv.AppendInt(c.buf, int64(n), 10), '\t')
}

// array writes a value of type text[].
func (c *copier) array(list []string) {
	if len(list) == 0 {
		c.null()
		return
	}
	quoted := strings.NewReplacer(`\`, `\\`, `"`, `\"`)
	for i, s := range list {
		c.buf = append(c.buf, "{,"[min(i, 1)], '"')
		c.buf = append(appendCopyText(c.buf, quoted.Replace(c.plain(s))), '"')
	}
	c.buf = append(c.buf, "}\t"...)
}

// actors writes a value of type jsonb.
func (c *copier) actors(actors []timeline.Actor) {
	if len(actors) == 0 {
		c.null()
		return
	}
	for i, a := range actors {
		c.buf = append(c.buf, "[,"[min(i, 1)])
		a.Name, a.Role = c.plain(a.Name), c.plain(a.Role)
		object, _ := json.Marshal(a) // it is made of strings: nothing can fail
		c.buf = appendCopyText(c.buf, string(object))
	}
	c.buf = append(c.buf, "]\t"...)
}

// plain returns what PostgreSQL can hold of s.
func (c *copier) plain(s string) string {
	if strings.IndexByte(s, 0) >= 0 {
		c.flaws |= controls
		s = strings.ReplaceAll(s, "\x00", "")
	}
	if !utf8.ValidString(s) {
		c.flaws |= broken
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
	return s
}

// appendCopyText appends s as COPY reads it.
func appendCopyText(dst []byte, s string) []byte {
	for i := strings.IndexAny(s, "\\\t\n\r"); i >= 0; i = strings.IndexAny(s, "\\\t\n\r") {
		dst = append(append(dst, s[:i]...), '\\')
		switch s[i] {
		case '\\':
			dst = append(dst, '\\')
		case '\t':
			dst = append(dst, 't')
		case '\n':
			dst = append(dst, 'n')
		case '\r':
			dst = append(dst, 'r')
		}
		s = s[i+1:]
	}
	return append(dst, s...)
}

// times writes the values that follow from the date.
func (c *copier) times() {
	f := &c.taken
	c.buf = append(appendRange(c.buf, f.begins), '\t')
	c.buf = append(appendRange(c.buf, f.ends), '\t')
	c.buf = append(appendMultirange(c.buf, f.most), '\t')
	c.buf = append(appendMultirange(c.buf, f.core), '\t')
	c.boolean(f.brief)
	if f.oneOf {
		c.null()
	} else {
		c.buf = append(appendMultirange(c.buf, f.period), '\t')
	}
	c.boolean(f.periodBrief)
	if len(f.choices) == 0 {
		c.null()
		return
	}
	for i, s := range f.choices {
		c.buf = append(c.buf, "{,"[min(i, 1)], '"')
		c.buf = append(appendRange(c.buf, s), '"')
	}
	c.buf = append(c.buf, "}\t"...)
}

func (c *copier) boolean(b bool) {
	value := "f\t"
	if b {
		value = "t\t"
	}
	c.buf = append(c.buf, value...)
}

// appendMultirange appends a set of instants in the form of PostgreSQL.
func appendMultirange(dst []byte, spans []span) []byte {
	for i, s := range spans {
		dst = appendRange(append(dst, "{,"[min(i, 1)]), s)
	}
	return append(dst, '}')
}

// appendRange appends the instants of s in the form of PostgreSQL, without the limits that mean none.
func appendRange(dst []byte, s span) []byte {
	if s.first != math.MinInt64 {
		dst = strconv.AppendInt(append(dst, '['), int64(s.first), 10)
	} else {
		dst = append(dst, '(')
	}
	dst = append(dst, ',')
	if s.last != math.MaxInt64 {
		dst = strconv.AppendInt(dst, int64(s.last+1), 10)
	}
	return append(dst, ')')
}
