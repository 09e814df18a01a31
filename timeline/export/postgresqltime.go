package export

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"time"

	"example.org/review/timeline/edtf"
)

// span is all instants from the first to the last, in seconds since 1970. [math.MinInt64] and [math.MaxInt64] are no
// limits.
type span struct{ first, last edtf.Instant }

// filled is what a database has to know of a date to give the answers of package edtf.
//
// Two things overlap in any case if an instant is in the core of both, or if the one is brief and the core of the
// other holds all of its core.
type filled struct {
	begins, ends span
	most         []span // all the time that what happened may fill
	core         []span // what it fills in any case; if brief, it fills at least one instant of that
	brief        bool

	// The date as a calendar time: period has its core, unless it is one of choices, which are nil if they are not listed.
	oneOf       bool
	period      []span
	periodBrief bool
	choices     []span
}

// fillUnknown makes f say nothing.
func (f *filled) fillUnknown() {
	all := span{math.MinInt64, math.MaxInt64}
	*f = filled{begins: all, ends: all, most: []span{all}, core: []span{all}, brief: true, oneOf: true}
}

// The dates of a set are listed if they are few, and so near that package time can count them on every machine.
const (
	maxChoices = 1000
	farthest   = 1 << 55 // seconds, a thousand million years
)

// fill makes f say what d says and returns, in words, what is lost by that.
func (f *filled) fill(d edtf.Date) (loss string) {
	text := d.String()
	if saturates(text) {
		f.fillUnknown()
		return "has a year beyond those that 64 bits of seconds hold; the database answers that all is possible"
	}
	b := d.Bounds()
	*f = filled{
		begins:  span{b.EarliestStart, b.LatestStart},
		ends:    span{b.EarliestEnd, b.LatestEnd},
		most:    append(f.most[:0], span{b.EarliestStart, b.LatestEnd}),
		oneOf:   d.Form() == edtf.OneOf,
		choices: f.choices[:0],
		core:    f.core[:0],
		period:  f.period[:0],
	}
	f.core, f.brief = appendLeast(f.core, b)
	f.period, f.periodBrief = appendLeast(f.period, calendarBounds(d, text))
	if d.Form() == edtf.OneOf || d.Form() == edtf.AllOf {
		return f.set(d.Form(), text)
	}
	return ""
}

// appendLeast appends the least that something may fill: from its latest begin to its earliest end. If these come in
// the other order, it is brief: it may be as short as an instant between them.
func appendLeast(dst []span, b edtf.Bounds) (spans []span, brief bool) {
	if brief = b.LatestStart > b.EarliestEnd; brief {
		return append(dst, span{b.EarliestEnd, b.LatestStart}), brief
	}
	return append(dst, span{b.LatestStart, b.EarliestEnd}), brief
}

// calendarBounds returns the bounds of d as a calendar time, which goes from its first to its last instant; but a begin
// or an end that is not known stays so, and so does a date with an X before a digit, which is one of the times that fit
// it.
func calendarBounds(d edtf.Date, text string) edtf.Bounds {
	b := d.Bounds()
	if text == "" || strings.Contains(text, "X") && slices.ContainsFunc(dates(text), isGapped) {
		return b
	}
	begin, end, ok := strings.Cut(strings.Trim(text, "[]{}"), "/")
	if !ok {
		end = begin
	}
	if begin != "" && !strings.HasPrefix(begin, "..") {
		b.LatestStart = b.EarliestStart
	}
	if end != "" && !strings.HasSuffix(end, "..") {
		b.EarliestEnd = b.LatestEnd
	}
	return b
}

// dates returns the single dates in the text of a date.
func dates(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("[]{}/,.", r) })
}

// isGapped reports whether a single date has an X before a digit.
func isGapped(date string) bool {
	_, after, _ := strings.Cut(date, "X")
	return strings.ContainsAny(after, "0123456789")
}

// saturates reports whether there is a year in the text of a date that edtf.Instant seconds cannot hold.
func saturates(text string) bool {
	return strings.Contains(text, "Y") && slices.ContainsFunc(dates(text), func(date string) bool {
		d, err := edtf.Parse(date)
		b := d.Bounds()
		return err != nil || b.EarliestStart == math.MinInt64 || b.LatestEnd == math.MaxInt64
	})
}

// set narrows f, which has the bounds of a set, to its members.
func (f *filled) set(form edtf.Form, text string) (loss string) {
	var members []span
	for member := range strings.SplitSeq(strings.Trim(text, "[]{}"), ",") {
		members = append(members, memberTimes(member))
	}
	f.most = tidySpans(members)
	unspecified := strings.Contains(text, "X")
	switch {
	case form == edtf.OneOf:
		f.core, f.brief = append(f.core[:0], f.most...), true
		if unspecified {
			return ""
		}
		return f.choose(text)
	case unspecified:
		f.core, f.brief = append(f.core[:0], f.most...), true
		f.period, f.periodBrief = append(f.period[:0], f.most...), true
		return ""
	}
	if !f.brief {
		f.core = clipped(f.most, f.core[0])
	}
	if !f.periodBrief {
		f.period = clipped(f.most, f.period[0])
	}
	return ""
}

// memberTimes returns the time from the first to the last instant of a member of a set: a date, or a range that may be
// open.
func memberTimes(member string) span {
	from, to, ok := strings.Cut(member, "..")
	if !ok {
		to = from
	}
	s := span{math.MinInt64, math.MaxInt64}
	if from != "" {
		s.first = edtf.MustParse(from).Bounds().EarliestStart
	}
	if to != "" {
		s.last = edtf.MustParse(to).Bounds().LatestEnd
	}
	return s
}

// tidySpans puts spans in order and joins those that have nothing between them.
func tidySpans(spans []span) []span {
	slices.SortFunc(spans, func(s, t span) int { return cmp.Compare(s.first, t.first) })
	tidy := spans[:1]
	for _, s := range spans[1:] {
		if last := &tidy[len(tidy)-1]; last.last == math.MaxInt64 || s.first <= last.last+1 {
			last.last = max(last.last, s.last)
		} else {
			tidy = append(tidy, s)
		}
	}
	return tidy
}

// clipped returns what of spans lies within limits.
func clipped(spans []span, limits span) (within []span) {
	for _, s := range spans {
		if s = (span{max(s.first, limits.first), min(s.last, limits.last)}); s.first <= s.last {
			within = append(within, s)
		}
	}
	return within
}

// choose lists the dates of which one is meant.
func (f *filled) choose(text string) (loss string) {
	for member := range strings.SplitSeq(strings.Trim(text, "[]"), ",") {
		var ok bool
		if f.choices, ok = appendChoices(f.choices, member); !ok {
			f.choices = nil
			return "is one of more dates than are listed; the database never answers that something certainly overlaps it"
		}
	}
	return ""
}

// appendChoices appends the dates of a member of a set. It is not ok if they are too many.
func appendChoices(dst []span, member string) (choices []span, ok bool) {
	from, _, isRange := strings.Cut(member, "..")
	if !isRange {
		return append(dst, memberTimes(member)), len(dst) < maxChoices
	}
	times := memberTimes(member)
	if times.first < -farthest || times.last > farthest {
		return dst, false
	}
	size := edtf.MustParse(from).Precision()
	for at := times.first; at <= times.last; {
		if len(dst) == maxChoices {
			return dst, false
		}
		next := nextDate(at, size)
		dst = append(dst, span{at, next - 1})
		at = next
	}
	return dst, true
}

// nextDate returns the first instant of the year, month or day after the one that begins at an instant.
func nextDate(at edtf.Instant, size edtf.Precision) edtf.Instant {
	t := time.Unix(int64(at), 0).UTC()
	switch size {
	case edtf.Year:
		return edtf.Instant(t.AddDate(1, 0, 0).Unix())
	case edtf.Month:
		return edtf.Instant(t.AddDate(0, 1, 0).Unix())
	}
	return at + secondsPerDay
}
