package export

import (
	"bytes"

	"example.org/review/timeline/edtf"
)

// phrase returns d in English words that claim no more than d does: "23 January 2025", "2022 to 2024", "since 2022",
// "some time from 16 June to 9 July 2025", "date unknown". An extent is told from a choice: "2022 to 2024" lasted, while
// "some time from 2022 to 2024" happened then. Its length is linear in the length of the text of d.
func phrase(d edtf.Date) string { return string(appendPhrase(nil, d)) }

// appendPhrase appends phrase(d) to dst.
func appendPhrase(dst []byte, d edtf.Date) []byte {
	var scratch [64]byte
	text, _ := d.AppendText(scratch[:0]) // a Date always has a text
	switch {
	case len(text) == 0:
		return append(dst, "date unknown"...)
	case text[0] == '[':
		return appendSet(dst, text[1:len(text)-1], " or ", "some time from ")
	case text[0] == '{':
		return appendAllOf(dst, text[1:len(text)-1])
	}
	if begin, end, ok := bytes.Cut(text, []byte("/")); ok {
		return appendInterval(dst, begin, end)
	}
	return appendDate(dst, text)
}

// appendAllOf appends the words for the members of a set {...}. A single member needs the word all: "all of 2023" lasted
// the whole year, "2023" was at some time in it.
func appendAllOf(dst, members []byte) []byte {
	if bytes.IndexByte(members, ',') < 0 {
		dst = append(dst, "all of "...)
	}
	return appendSet(dst, members, " and ", "")
}

// appendSet appends the words for the members of a set: with commas, and with last before the last one. A range is
// introduced by from.
func appendSet(dst, members []byte, last, from string) []byte {
	for n := 0; ; n++ {
		member, rest, more := bytes.Cut(members, []byte(","))
		if n > 0 && more {
			dst = append(dst, ", "...)
		} else if n > 0 {
			dst = append(dst, last...)
		}
		dst = appendMember(dst, member, last, from)
		if !more {
			return dst
		}
		members = rest
	}
}

// appendMember appends the words for one member of a set: a date, or a range that may be open.
func appendMember(dst, member []byte, last, from string) []byte {
	begin, end, ok := bytes.Cut(member, []byte(".."))
	switch {
	case !ok:
		return appendDate(dst, member)
	case len(end) == 0:
		dst = append(appendDate(dst, begin), last...)
		return append(dst, "later"...)
	case len(begin) == 0:
		dst = append(appendDate(dst, end), last...)
		return append(dst, "earlier"...)
	}
	return appendFromTo(append(dst, from...), begin, end)
}

// appendInterval appends the words for an interval, whose begin and end may be open ("..") or unknown (empty).
func appendInterval(dst, begin, end []byte) []byte {
	switch noBegin, noEnd := string(begin) == "..", string(end) == ".."; {
	case noBegin && noEnd:
		return append(dst, "without begin or end"...)
	case noBegin:
		return appendEnd(append(dst, "until "...), end)
	case noEnd:
		return appendEnd(append(dst, "since "...), begin)
	case len(begin) == 0 || len(end) == 0:
		dst = appendEnd(append(dst, "from "...), begin)
		return appendEnd(append(dst, " to "...), end)
	}
	return appendFromTo(dst, begin, end)
}

// appendEnd appends the words for one end of an interval.
func appendEnd(dst, text []byte) []byte {
	switch {
	case len(text) == 0:
		return append(dst, "an unknown date"...)
	case bytes.HasPrefix(text, []byte("..")):
		return append(appendDate(dst, text[2:]), " or earlier"...)
	case bytes.HasSuffix(text, []byte("..")):
		return append(appendDate(dst, text[:len(text)-2]), " or later"...)
	}
	return appendDate(dst, text)
}

// appendFromTo appends "begin to end", and what the two have in common only once: "8 to 19 February 2010".
func appendFromTo(dst, begin, end []byte) []byte {
	if bytes.Equal(begin, end) {
		return appendEnd(dst, begin)
	}
	p, q := split(begin), split(end)
	if p.plain() && q.plain() && bytes.Equal(p.year, q.year) && len(p.day) == len(q.day) {
		if bytes.Equal(p.month, q.month) {
			p.month = nil
		}
		p.year = nil
		return q.append(append(p.append(dst), " to "...))
	}
	return appendEnd(append(appendEnd(dst, begin), " to "...), end)
}

// appendDate appends the words for a single date.
func appendDate(dst, text []byte) []byte { return split(text).append(dst) }
