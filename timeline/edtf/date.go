package edtf

import (
	"fmt"
	"time"
)

// Date is what a source says of when something happened: a day, a month, a decade, an interval, one of several dates,
// always exactly as vague as the source is. A Date comes from [Parse], [MustParse] or [Of] and never changes.
//
// Dates are comparable: two are == exactly when their texts are the same, so a Date can be a map key. "2025" and
// "2025?" differ; to ask how two dates lie in time use [Date.Precedes], [Date.Overlaps], [Date.Within] and
// [Date.Relations], and to sort them [Date.Compare].
//
// The zero Date is unknown: it may be any time, and its text is empty.
type Date struct {
	text   string
	bounds Bounds // of what the text says; see Date.Bounds for the zero Date
	facts  facts
}

// facts are the answers that Parse finds on its way and that cost nothing to keep.
type facts struct {
	form       Form
	level      uint8
	precision  Precision
	begin, end side
	marks      marks
}

// marks is a set of yes-or-no facts about a date.
type marks uint8

const (
	uncertain   marks = 1 << iota // has a ? or a %
	approximate                   // has a ~ or a %
	unspecified                   // has an X
	gapped                        // has an X before a digit: the times that fit are not all the time between them
	saturated                     // has a year that int64 seconds cannot hold
)

// has reports whether any of the facts holds.
func (m marks) has(any marks) bool { return m&any != 0 }

// side is what is said of the begin or the end of an interval or set.
type side uint8

const (
	dated   side = iota // a date
	unknown             // there is one, but it is not known: "1985/"
	open                // there is none: "1985/.."
	beyond              // a date, or anything on its far side: "1985/1990.."
)

// MustParse is [Parse] for texts known to be right, such as literals. It panics if Parse returns an error.
func MustParse(s string) Date {
	d, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

// Of returns the calendar day of t in t's location, such as "2025-01-23". Of a day before the year -9999 or after
// 9999, which EDTF has no form for, it returns the year.
func Of(t time.Time) Date {
	year, month, dayOfMonth := t.Date()
	switch {
	case year > 9999 || year < -9999:
		return MustParse(fmt.Sprintf("Y%d", year))
	case year < 0:
		return MustParse(fmt.Sprintf("-%04d-%02d-%02d", -year, month, dayOfMonth))
	}
	return MustParse(fmt.Sprintf("%04d-%02d-%02d", year, month, dayOfMonth))
}

// IsZero reports whether d is the zero Date, of which nothing is known.
func (d Date) IsZero() bool { return d.text == "" }

// Level returns the lowest level of EDTF that admits d: 0, 1 or 2. The zero Date is level 0.
func (d Date) Level() int { return int(d.facts.level) }

// Precision returns how fine the finest thing is that d says: of an interval or set the finest among its dates.
// Unspecified digits say nothing: "2025-06-XX" is said to the month, "201X" to the decade.
func (d Date) Precision() Precision { return d.facts.precision }

// Form returns how d is put together: one date, an interval, one of a set or all of a set.
func (d Date) Form() Form { return d.facts.form }

// isSet reports whether d is a set.
func (d Date) isSet() bool { return d.facts.form >= OneOf }

// Uncertain reports whether the source is not sure of d or a part of it: whether there is a ? or a % in it.
// It changes no bound and no answer.
func (d Date) Uncertain() bool { return d.facts.marks.has(uncertain) }

// Approximate reports whether d or a part of it is an estimate: whether there is a ~ or a % in it. It changes no
// bound and no answer.
func (d Date) Approximate() bool { return d.facts.marks.has(approximate) }

// Unspecified reports whether digits of d or of a part of it are unspecified: whether there is an X in it.
func (d Date) Unspecified() bool { return d.facts.marks.has(unspecified) }

// Bounds returns the limits of the begin and the end of what happened at d, as narrow as d allows.
func (d Date) Bounds() Bounds {
	if d.IsZero() {
		return Bounds{unboundedPast, unboundedFuture, unboundedPast, unboundedFuture}
	}
	return d.bounds
}

// Earliest returns the first instant at which what happened at d may have begun, in UTC. It is not ok where d does
// not bound it, or where a [time.Time] cannot hold it, as with the year -300,000,000,000.
func (d Date) Earliest() (t time.Time, ok bool) { return d.Bounds().EarliestStart.Time() }

// Latest returns the last instant, to the second, at which what happened at d may have ended, in UTC. It is not ok
// where d does not bound it, or where a [time.Time] cannot hold it.
func (d Date) Latest() (t time.Time, ok bool) { return d.Bounds().LatestEnd.Time() }
