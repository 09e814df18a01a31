package export

import (
	"strings"

	"example.org/review/timeline/edtf"
)

// phrase returns d in English words that claim no more than d does: "23 January 2025", "2022 to 2024", "since 2022",
// "some time from 16 June to 9 July 2025", "date unknown". An extent is told from a choice: "2022 to 2024" lasted, while
// "some time from 2022 to 2024" happened then. Its length is linear in the length of the text of d.
func phrase(d edtf.Date) string {
	var room [64]byte
	return string(appendPhrase(room[:0], d))
}

// appendPhrase appends phrase(d) to dst.
func appendPhrase(dst []byte, d edtf.Date) []byte {
	text := d.String()
	switch {
	case text == "":
		return append(dst, "date unknown"...)
	case text[0] == '[':
		return appendSet(dst, text[1:len(text)-1], " or ", "some time from ")
	case text[0] == '{':
		return appendAllOf(dst, text[1:len(text)-1])
	}
	if begin, end, ok := strings.Cut(text, "/"); ok {
		return appendInterval(dst, begin, end)
	}
	return appendDate(dst, text)
}

// appendAllOf appends the words for the members of a set {...}. A single member needs the word all: "all of 2023" lasted
// the whole year, "2023" was at some time in it.
func appendAllOf(dst []byte, members string) []byte {
	if !strings.Contains(members, ",") {
		dst = append(dst, "all of "...)
	}
	return appendSet(dst, members, " and ", "")
}

// appendSet appends the words for the members of a set: with commas, and with last before the last one. A range is
// introduced by from.
func appendSet(dst []byte, members string, last, from string) []byte {
	for n := 0; ; n++ {
		member, rest, more := strings.Cut(members, ",")
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
func appendMember(dst []byte, member string, last, from string) []byte {
	begin, end, ok := strings.Cut(member, "..")
	switch {
	case !ok:
		return appendDate(dst, member)
	case end == "":
		dst = append(appendDate(dst, begin), last...)
		return append(dst, "later"...)
	case begin == "":
		dst = append(appendDate(dst, end), last...)
		return append(dst, "earlier"...)
	}
	return appendFromTo(append(dst, from...), begin, end)
}

// appendInterval appends the words for an interval, whose begin and end may be open ("..") or unknown (empty).
func appendInterval(dst []byte, begin, end string) []byte {
	switch noBegin, noEnd := begin == "..", end == ".."; {
	case noBegin && noEnd:
		return append(dst, "without begin or end"...)
	case noBegin:
		return appendEnd(append(dst, "until "...), end)
	case noEnd:
		return appendEnd(append(dst, "since "...), begin)
	case begin == "" || end == "":
		dst = appendEnd(append(dst, "from "...), begin)
		return appendEnd(append(dst, " to "...), end)
	}
	return appendFromTo(dst, begin, end)
}

// appendEnd appends the words for one end of an interval.
func appendEnd(dst []byte, text string) []byte {
	switch {
	case text == "":
		return append(dst, "an unknown date"...)
	case strings.HasPrefix(text, ".."):
		return append(appendDate(dst, text[2:]), " or earlier"...)
	case strings.HasSuffix(text, ".."):
		return append(appendDate(dst, text[:len(text)-2]), " or later"...)
	}
	return appendDate(dst, text)
}

// appendFromTo appends "begin to end", and what the two have in common only once: "8 to 19 February 2010".
func appendFromTo(dst []byte, begin, end string) []byte {
	if begin == end {
		return appendEnd(dst, begin)
	}
	p, q := split(begin), split(end)
	if p.plain() && q.plain() && p.year == q.year && len(p.day) == len(q.day) {
		if p.month == q.month {
			p.month = ""
		}
		p.year = ""
		return q.append(append(p.append(dst), " to "...))
	}
	return appendEnd(append(appendEnd(dst, begin), " to "...), end)
}

// appendDate appends the words for a single date.
func appendDate(dst []byte, text string) []byte { return split(text).append(dst) }
