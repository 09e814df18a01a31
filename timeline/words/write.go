package words

import (
	"bytes"
	"slices"
	"strings"

	"example.org/review/timeline/edtf"
)

// Write returns d in words of the language l, which claim no more than d does: "23 January 2025", "2022 to 2024",
// "since 2022", "some time from 16 June to 9 July 2025", "date unknown". An extent is told from a choice: "2022 to 2024"
// lasted, while "some time from 2022 to 2024" happened then.
//
// Two dates are never written alike, and [Read] gives back the one that was written. Three reductions apart, which have
// the same bounds: a set [x] and an interval x/x are said as x, and a long year that four digits can write, such as
// Y20E2, as 2000.
//
// What the language has no words for is written as EDTF: digits that are open before others, qualifiers of parts of a
// date and, but in English, of ends of intervals and members of sets, significant digits, years with exponents, limits
// of an end of an interval, sets {...} that are open, seasons and open digits before "or later", and years that are open,
// decades apart, in intervals and sets. So is every date if l is none of the languages of this package. The length of the words is linear in that of d.
func Write(d edtf.Date, l Language) string {
	book := bookOf(l)
	text := d.String()
	if book == nil {
		return text
	}
	var room [192]byte
	w := writer{book: book}
	dst := w.any(room[:0], text)
	if w.failed {
		return text
	}
	return string(dst)
}

// any appends the words for any date, given as EDTF text.
func (w *writer) any(dst []byte, text string) []byte {
	if text == "" {
		return append(dst, w.book.none...)
	}
	switch last := len(text) - 1; text[0] {
	case '[':
		return w.set(dst, text[1:last], &w.book.or, &w.book.between)
	case '{':
		return w.allOf(dst, text[1:last])
	}
	if start, end, ok := strings.Cut(text, "/"); ok {
		return w.interval(dst, start, end)
	}
	return w.single(dst, text)
}

// single appends the words for a single date.
func (w *writer) single(dst []byte, text string) []byte {
	p := w.parts(text)
	if w.failed {
		return dst
	}
	return w.qualified(dst, &p)
}

// parts returns a single date taken apart, and fails if there are no words for it. A year before the common era may not
// follow another one, for "1200 or 1100 BCE" would say it of both.
func (w *writer) parts(text string) parts {
	p, ok := takeApart(text)
	w.failed = w.failed || !ok || p.era == beforeEra && w.isCommon
	w.isCommon = w.isCommon || p.names != namesNone && p.era != beforeEra
	return p
}

// one appends a template with one date.
func (w *writer) one(dst []byte, template, text string) []byte {
	p := w.parts(text)
	if w.failed {
		return dst
	}
	return w.fill(dst, template, &p, nil)
}

// limit appends a template with one date, which has no open digits and is no season: where one starts is not said.
func (w *writer) limit(dst []byte, template, text string) []byte {
	p := w.parts(text)
	w.failed = w.failed || p.isOpen() || p.names == namesSeason
	if w.failed {
		return dst
	}
	return w.fill(dst, template, &p, nil)
}

// two appends a range of dates.
func (w *writer) two(dst []byte, r *rangeTemplates, start, end string) []byte {
	p, q := w.parts(start), w.parts(end)
	if w.failed {
		return dst
	}
	return w.fill(dst, r.template(&p, &q), &p, &q)
}

// interval appends the words for an interval, whose start and end may be open ("..") or unknown (empty).
func (w *writer) interval(dst []byte, start, end string) []byte {
	switch noStart, noEnd := start == "..", end == ".."; {
	case noStart && noEnd:
		return append(dst, w.book.always...)
	case noStart:
		return w.one(dst, w.book.until, end)
	case noEnd:
		return w.one(dst, w.book.since, start)
	case start == end && start != "":
		return w.single(dst, start)
	}
	return w.two(dst, &w.book.fromTo, start, end)
}

// allOf appends the words for a set {...}. A single member needs the word all: "all of 2023" lasted the whole year,
// "2023" was at some time in it.
func (w *writer) allOf(dst []byte, members string) []byte {
	if strings.Contains(members, ",") {
		return w.set(dst, members, &w.book.and, &w.book.fromTo)
	}
	start, end, isRange := strings.Cut(members, "..")
	if isRange && start != "" && end != "" {
		return w.two(dst, &w.book.all, start, end)
	}
	p := w.parts(members)
	w.failed = w.failed || isRange || p.mark != 0 || p.isOpen()
	if w.failed {
		return dst
	}
	return w.date(dst, &p, w.book.form("all"))
}

// set appends the words for the members of a set, joined as l says, with the ranges among them as r.
func (w *writer) set(dst []byte, members string, l *joining, r *rangeTemplates) []byte {
	member, members, more := strings.Cut(members, ",")
	dst = w.member(dst, member, l, r)
	for more && !w.failed {
		if member, members, more = strings.Cut(members, ","); more {
			dst = w.member(append(dst, l.comma...), member, l, r)
		} else {
			dst = w.lastMember(dst, member, l, r)
		}
	}
	return dst
}

// lastMember appends the last member of several. What joins it may depend on how it starts.
func (w *writer) lastMember(dst []byte, member string, l *joining, r *rangeTemplates) []byte {
	end := len(dst)
	dst = append(dst, l.last...)
	start := len(dst)
	dst = w.member(dst, member, l, r)
	for _, s := range l.before {
		if bytes.HasPrefix(dst[start:], []byte(s)) {
			return slices.Replace(dst, end, start, []byte(l.other)...)
		}
	}
	return dst
}

// member appends the words for one member of a set: a date, or a range that may be open.
func (w *writer) member(dst []byte, text string, l *joining, r *rangeTemplates) []byte {
	start, end, isRange := strings.Cut(text, "..")
	switch isOpen := start == "" || end == ""; {
	case !isRange:
		return w.one(dst, l.member, text)
	case isOpen && r == &w.book.fromTo: // a set {...}
		w.failed = true
		return dst
	case end == "":
		return w.limit(dst, w.book.later, start)
	case start == "":
		return w.limit(dst, w.book.earlier, end)
	}
	return w.two(dst, r, start, end)
}
