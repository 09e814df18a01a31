package words

import (
	"cmp"
	"strconv"
	"strings"
)

// writer appends the words of one language for dates. Sentences hold dates, and dates hold years: each has a method that
// fills its templates, and none calls itself, so that what they append to stays on the stack.
type writer struct {
	book     *phrasebook
	isCommon bool // a date of the common era has been said
	failed   bool // the language has no words for something
}

// slot is a place in a template for a part of a date, which may be wanted in a form.
type slot struct{ name, form string }

// cut cuts a template, which is not empty, after its first slot. Only at its end there is none, and the name is empty.
func cut(template string) (text string, s slot, rest string) {
	start := 0
	if template[0] != '{' {
		start = strings.IndexByte(template, '{')
	}
	if start < 0 {
		return template, s, ""
	}
	text, rest = template[:start], template[start+1:]
	end, colon := 0, 0
	for ; rest[end] != '}'; end++ {
		if rest[end] == ':' {
			colon = end
		}
	}
	if colon > 0 {
		return text, slot{rest[:colon], rest[colon+1 : end]}, rest[end+1:]
	}
	return text, slot{name: rest[:end]}, rest[end+1:]
}

// fill appends a template of a sentence with the dates p and q.
func (w *writer) fill(dst []byte, template string, p, q *parts) []byte {
	for template != "" {
		text, s, rest := cut(template)
		dst = append(dst, text...)
		if s.name != "" {
			dst = w.slot(dst, s, p, q)
		}
		template = rest
	}
	return dst
}

// slot appends what stands in a slot of a sentence.
func (w *writer) slot(dst []byte, s slot, p, q *parts) []byte {
	switch s.name {
	case "date", "first":
		return w.date(dst, p, w.book.form(s.form))
	case "last":
		return w.date(dst, q, w.book.form(s.form))
	case "day2":
		return w.book.appendDay(dst, q)
	case "month2":
		return w.book.appendMonth(dst, q, s.form)
	case "year2":
		return w.year(dst, &w.book.yearAfter, q)
	case "n2":
		return strconv.AppendInt(dst, q.count(), 10)
	case "time":
		return append(dst, p.clock[:len(hhmmss)]...)
	case "time2":
		return append(dst, q.clock[:len(hhmmss)]...)
	}
	return w.slotOfDate(dst, s, p, 0)
}

// date appends a date in a form, with what its qualifier says, as a part of something longer: there a year that is open
// is said only if it is a decade and stands alone.
func (w *writer) date(dst []byte, p *parts, form int) []byte {
	era := w.book.era(p)
	switch {
	case era > tenYears || era == tenYears && p.names != namesYear:
		w.failed = true
		return dst
	case p.mark == 0:
		return w.bare(dst, p, form)
	case w.book.within:
		return w.qualified(dst, p)
	}
	w.failed = true
	return dst
}

// qualified appends a date that stands alone with what its qualifier says.
func (w *writer) qualified(dst []byte, p *parts) []byte {
	template := w.book.both
	switch p.mark {
	case '?':
		template = w.book.possibly
	case '~':
		template = w.book.about
	case 0:
		template = "{date}"
	}
	text, s, rest := cut(template)
	dst = w.bare(append(dst, text...), p, w.book.form(s.form))
	return append(dst, rest...)
}

// bare appends a date in a form, without its qualifier.
func (w *writer) bare(dst []byte, p *parts, form int) []byte {
	template := w.book.template(p, form)
	for template != "" {
		text, s, rest := cut(template)
		dst = append(dst, text...)
		if s.name != "" {
			dst = w.slotOfDate(dst, s, p, form)
		}
		template = rest
	}
	return dst
}

// slotOfDate appends what stands in a slot of a date that is wanted in a form.
func (w *writer) slotOfDate(dst []byte, s slot, p *parts, form int) []byte {
	b := w.book
	switch s.name {
	case "day":
		return b.appendDay(dst, p)
	case "from":
		if p.day == 2 {
			return append(dst, b.fromTwo...)
		}
		return append(dst, b.from...)
	case "month":
		return b.appendMonth(dst, p, s.form)
	case "year":
		return w.year(dst, &b.yearAfter, p)
	case "of year":
		return w.year(dst, &b.ofYear, p)
	case "season":
		season := (p.month - firstSeason) % 4
		return append(dst, cmp.Or(b.seasons[form][season], b.seasons[0][season])...)
	case "part":
		part := p.month - firstPart
		return append(dst, cmp.Or(b.parts[form][part], b.parts[0][part])...)
	case "clock":
		return appendClock(dst, p.clock)
	}
	return w.slotOfYear(dst, s.name, p)
}

// year appends the year by the template for its era.
func (w *writer) year(dst []byte, templates *[yearKinds]string, p *parts) []byte {
	template := templates[w.book.era(p)]
	for template != "" {
		text, s, rest := cut(template)
		dst = append(dst, text...)
		if s.name != "" {
			dst = w.slotOfYear(dst, s.name, p)
		}
		template = rest
	}
	return dst
}

// slotOfYear appends what stands in a slot of a year.
func (w *writer) slotOfYear(dst []byte, name string, p *parts) []byte {
	switch name {
	case "n":
		return strconv.AppendInt(dst, p.count(), 10)
	case "m":
		return strconv.AppendInt(dst, p.last, 10)
	case "next":
		return strconv.AppendInt(dst, p.year+1, 10)
	case "tens":
		return append(dst, w.book.tens[p.year/10%10]...)
	case "century":
		return append(dst, w.book.century[p.year/100]...)
	}
	w.failed = true
	return dst
}

// appendMonth appends the name of the month in a form.
func (b *phrasebook) appendMonth(dst []byte, p *parts, form string) []byte {
	return append(dst, cmp.Or(b.months[b.form(form)][p.month-1], b.months[0][p.month-1])...)
}

// appendDay appends the number of the day.
func (b *phrasebook) appendDay(dst []byte, p *parts) []byte {
	if p.day == 1 && b.first != "" {
		return append(dst, b.first...)
	}
	return strconv.AppendInt(dst, int64(p.day), 10)
}

// hhmmss is the form of a time of day without its zone.
const hhmmss = "00:00:00"

// appendClock appends a time of day and its zone: "15:04:05 UTC+05:00".
func appendClock(dst []byte, clock string) []byte {
	zone := clock[len(hhmmss):]
	dst = append(dst, clock[:len(hhmmss)]...)
	if zone != "" {
		dst = append(dst, " UTC"...)
	}
	return append(dst, strings.TrimPrefix(zone, "Z")...)
}
