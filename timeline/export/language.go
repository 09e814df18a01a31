package export

import (
	"cmp"
	"strconv"
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/words"
)

// language is what pictures, pages, tables and calendars say in one language besides dates, which package words writes.
// Texts with braces are templates; what the braces hold stands there in the form of the nominative, so a template leads
// up to it by a colon or a noun of its own where the language declines.
type language struct {
	tag words.Language
	dir string // "ltr" or "rtl", as HTML has it

	comma, colon, semicolon string    // within a line
	quotes                  [2]string // around names
	brackets                [2]string // the first with the space before it

	labels   labels
	kinds    []kindName // the steps of a review as the documents of the United Nations name them, and what else records hold
	statuses []statusName
	noStatus string // of which no source says whether it was held

	cycle, session             string // {n}
	noState, noCycle, anyOther string // names of lanes

	sometime string // {date}, which is longer than a day: the day is not known
	byRules  string // {when}: what is inferred, never to be taken for what a source said
	inferred string // the same as a mark after a title: the whole place in time is inferred

	according string // {source}
	published string // {date}
	unnamed   string // a source of which nothing is known

	// The premises of what is inferred. {event} {from} {to} are names in quotes, {date} a date in words, {source}, {rule}
	// and {cited} what is cited, {least} and {most} lengths of time.
	stated, held, linked                    string
	ruled                                   string // {rule} {cited} {clause}
	within, follows, atLeast, atMost, apart string // the clauses

	due, late, maybeLate string // {what} is due; what is late, or may be
	lateIfKnown          string // what is late if nothing is missing from what is known: no source says that it was held

	units  units
	plural func(n int64) plural

	picture pictureWords
}

// labels stand before what an event says, and over the columns of a table.
type labels struct {
	date, event, kind, status, review, with, topics, source, note string
	rules, why, also, disputed, contradiction, due                string
}

// kindName is what a kind is called.
type kindName struct {
	kind timeline.Kind
	name string
}

// statusName is what a status is called.
type statusName struct {
	status timeline.Status
	name   string
}

// pictureWords are what only pictures and pages say.
type pictureWords struct {
	timeline, axis, noDate, legend, noEvents string // axis has {years}
	certain, rising, falling, within, gap    string // stretches of time
	goesOn, dayUnknown, rival                string
	continued                                string     // of a lane that goes on from the one above
	events, undated, moreUndated, lanes      counted    // {n}
	span                                     string     // {first} to {last}, years
	months                                   [12]string // short
	marks, apart                             string     // what the forms mean; where undated events stand
	counts, broken                           string     // what the numbers mean where events are only counted; {years} that the axis leaves out
}

// plural is a form that a word takes after a number.
type plural uint8

// The forms that languages tell apart.
const (
	one plural = iota
	two
	few
	many
	other
)

// counted are the templates of a number {n} of things, by form; an empty one is as other.
type counted [other + 1]string

// units are lengths of time, in the form that the templates of least and most ask for.
type units struct{ months, weeks, days, hours, minutes, seconds counted }

// of returns the words for n things.
func (l *language) of(c *counted, n int64) string {
	template := c[l.plural(n)]
	if template == "" {
		template = c[other]
	}
	return fill(template, "{n}", strconv.FormatInt(n, 10))
}

// kind returns the name of k. The zero Kind has none.
func (l *language) kind(k timeline.Kind) string {
	for i := range l.kinds {
		if l.kinds[i].kind == k {
			return l.kinds[i].name
		}
	}
	if k == "" {
		return ""
	}
	return cmp.Or(visible(k.Words()), string(k)) // a kind of hyphens has no words
}

// status returns the name of s. The zero Status has none.
func (l *language) status(s timeline.Status) string {
	for i := range l.statuses {
		if l.statuses[i].status == s {
			return l.statuses[i].name
		}
	}
	return string(s)
}

// fill returns template with values for its slots, given as in [strings.NewReplacer]. What a value holds is no slot.
func fill(template string, slots ...string) string {
	size := len(template)
	for n := 1; n < len(slots); n += 2 {
		size += len(slots[n])
	}
	var b strings.Builder
	b.Grow(size)
	for {
		i := strings.IndexByte(template, '{')
		if i < 0 {
			b.WriteString(template)
			return b.String()
		}
		b.WriteString(template[:i])
		end := i + strings.IndexByte(template[i:], '}') + 1
		for n := 0; n < len(slots); n += 2 {
			if slots[n] == template[i:end] {
				b.WriteString(slots[n+1])
			}
		}
		template = template[end:]
	}
}

// oneOrOther is the plural of languages in which 1 stands alone.
func oneOrOther(n int64) plural {
	if n == 1 {
		return one
	}
	return other
}

// visible returns s, and "" if s is nothing but white space.
func visible(s string) string {
	if strings.TrimSpace(s) == "" {
		return ""
	}
	return s
}
