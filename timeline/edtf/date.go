package edtf

import "time"

// Date is what a source says of when something happened: a day, a month, a decade, an interval, one of several dates,
// always exactly as vague as the source is. A Date comes from [Parse], [MustParse] or [Of] and never changes.
//
// Dates are comparable: two are == exactly when their texts are the same, so a Date can be a map key. "2025" and
// "2025?" differ; to ask how two dates lie in time use [Date.Precedes], [Date.Overlaps], [Date.Within] and
// [Date.Relations], and to sort them [Date.Compare].
//
// The zero Date is unknown: it may be any time, or never have started, or never end, and its text is empty.
type Date struct {
	text   string
	bounds Bounds // of what the text says; see Date.Bounds for the zero Date
	facts  facts
}

// IsZero reports whether d is the zero Date, which says nothing.
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
func (d Date) Uncertain() bool { return d.facts.flags.has(uncertain) }

// Approximate reports whether d or a part of it is an estimate: whether there is a ~ or a % in it. It changes no
// bound and no answer.
func (d Date) Approximate() bool { return d.facts.flags.has(approximate) }

// Unspecified reports whether digits of d or of a part of it are unspecified: whether there is an X in it.
func (d Date) Unspecified() bool { return d.facts.flags.has(unspecified) }

// Bounds returns the limits of the start and the end of what happened at d, as narrow as d allows.
func (d Date) Bounds() Bounds {
	if d.IsZero() {
		return anyTime
	}
	return d.bounds
}

// Earliest returns the first instant at which what happened at d may have begun, in UTC. It is not ok where d does
// not bound it, or where a [time.Time] cannot hold it, as with the year -300,000,000,000.
func (d Date) Earliest() (t time.Time, ok bool) { return d.Bounds().EarliestStart.Time() }

// Latest returns the last instant, to the second, at which what happened at d may have ended, in UTC. It is not ok
// where d does not bound it, or where a [time.Time] cannot hold it.
func (d Date) Latest() (t time.Time, ok bool) { return d.Bounds().LatestEnd.Time() }
