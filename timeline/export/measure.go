package export

import (
	"strconv"
	"strings"
	"unicode"
)

// px is a length in a picture, in tenths of a pixel: whole numbers, so that every machine draws the same picture.
type px int64

// The measures of a picture.
const (
	pictureWidth px = 9600
	margin       px = 240
	bandMargin   px = 80  // by which the ground of a lane is longer than what stands on it
	headLine     px = 460 // where the heading stands
	headHeight   px = 700
	axisHeight   px = 480
	lanePad      px = 60  // above the first row of a lane and below its last
	rowHeight    px = 250 // of a row in which each label has one line
	lineStep     px = 155 // from one line of a label to the next
	lineHeight   px = 220 // of the list of undated events, and of the legend

	fullLeaf   px = 5500    // a leaf of a picture is no higher than this, if its lanes let it be
	fullLane   px = 3000    // a higher lane goes on as another
	mostHeight px = 300_000 // renderers refuse pictures of 32,768 pixels

	headSize px = 230 // heavy letters are wider than their size says
	laneSize px = 128
)

const (
	letterSize px = 130 // of a title
	smallSize  px = 120 // of dates, the axis and the legend
	labelGap   px = 60  // between bars and label
	wordGap    px = 70  // between title and date
	titleWidth px = 5200
	dateWidth  px = 4200
)

// appendTo appends p in pixels: "12" or "12.5".
func (p px) appendTo(dst []byte) []byte {
	if p < 0 {
		dst, p = append(dst, '-'), -p
	}
	dst = strconv.AppendInt(dst, int64(p/10), 10)
	if p%10 != 0 {
		dst = append(dst, '.', '0'+byte(p%10))
	}
	return dst
}

// ellipsis stands where a text was cut.
const ellipsis = "…"

// textWidth returns a width in which s fits, in thousandths of the size of its letters. Nothing measures text without its
// font, so the widths are those of the widest of the fonts in use; most texts need a tenth less.
func textWidth(s string) (width int64) {
	for _, r := range s {
		width += runeWidth(r)
	}
	return width
}

// runeWidth returns a width in which r fits, in thousandths of the size of its letters.
func runeWidth(r rune) int64 {
	switch {
	case r < 0x80:
		return asciiWidth(byte(r))
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case wide(r):
		return 1050
	case 0x0600 <= r && r <= 0x06FF:
		return arabicWidth(r)
	case r < 0x0530: // Latin, Greek and Cyrillic, in which capitals such as Ж and Щ are the widest
		if unicode.IsUpper(r) {
			return 950
		}
		return 700
	}
	return 850
}

// asciiWidth is runeWidth for ASCII. No usual font without serifs has wider characters.
func asciiWidth(c byte) int64 {
	switch c {
	case ' ', 'i', 'j', 'l', 'I', 'J', '.', ',', ':', ';', '\'', '|', '/', '\\':
		return 340
	case 'f', 'r', 't', '(', ')', '[', ']', '-', '!':
		return 430
	case 'm', 'M', 'W', '@', '%':
		return 1000
	case 'w', '#', '=', '+', '<', '>', '~', '^':
		return 840
	case '&':
		return 790
	}
	if 'A' <= c && c <= 'Z' {
		return 790
	}
	return 640
}

// arabicWidth is runeWidth for Arabic, in which most letters are narrower within a word than alone.
func arabicWidth(r rune) int64 {
	switch r {
	case 'ا', 'أ', 'إ', 'آ', '،', '؛':
		return 340
	case 'د', 'ذ', 'ر', 'ز', 'و', 'ؤ', 'ة', 'ه', 'ء', 'ل':
		return 580
	case 'س', 'ش', 'ص', 'ض':
		return 1100
	}
	return 750
}

// wide reports whether r takes a full square, as the scripts of East Asia and most pictographs do.
func wide(r rune) bool {
	return 0x1100 <= r && r <= 0x115F || 0x2E80 <= r && r <= 0xA4CF || 0xA960 <= r && r <= 0xA97F ||
		0xAC00 <= r && r <= 0xD7FF || 0xF900 <= r && r <= 0xFAFF || 0xFE30 <= r && r <= 0xFE6F ||
		0xFF00 <= r && r <= 0xFF60 || 0xFFE0 <= r && r <= 0xFFE6 || 0x1F000 <= r
}

// widthAt returns the width of s in letters of the given size.
func widthAt(s string, size px) px { return px(textWidth(s)) * size / 1000 }

// cutTo returns s if it fits in width, or else as much of its start as fits with an ellipsis after it. A letter keeps
// the marks that stand on it.
func cutTo(s string, size, width px) string {
	if s == "" || widthAt(s, size) <= width {
		return s
	}
	room := int64(width*1000/size) - textWidth(ellipsis)
	end := strings.IndexFunc(s, func(r rune) bool {
		room -= runeWidth(r)
		return room < 0
	})
	return strings.TrimRight(s[:end], " \u200d"+ellipsis) + ellipsis
}

// wrapTo breaks s in two where the first line is full: at a space, or between the letters of scripts that need none. The
// rest is empty where s fits, or has no such place.
func wrapTo(s string, size, width px) (line, rest string) {
	if widthAt(s, size) <= width {
		return s, ""
	}
	room, end := int64(width*1000/size), 0
	for i, r := range s {
		if r == ' ' || i > 0 && breaksBefore(r) {
			end = i
		}
		if room -= runeWidth(r); room < 0 {
			break
		}
	}
	if end == 0 {
		return s, ""
	}
	line, rest = s[:end], strings.TrimLeft(s[end:], " ")
	if i := strings.LastIndexByte(line, ' '); i > 0 && !strings.Contains(rest, " ") && 3*len(rest) < len(line) && widthAt(s[i+1:], size) <= width {
		return line[:i], s[i+1:] // no short word stands alone
	}
	return line, rest
}

// breaksBefore reports whether a line may end before r, a letter of a script without spaces.
func breaksBefore(r rune) bool {
	return wide(r) && r < 0x1F000 && !unicode.IsPunct(r)
}

// plainText returns s as one line to be drawn: white space as single spaces, without the invisible controls that would turn
// the text around it.
func plainText(s string) string {
	s = strings.Map(func(r rune) rune {
		if '\u202A' <= r && r <= '\u202E' || '\u2066' <= r && r <= popIsolate {
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// rightToLeft reports whether the first letter of s is written from right to left.
func rightToLeft(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return isRightToLeft(r)
		}
	}
	return false
}
