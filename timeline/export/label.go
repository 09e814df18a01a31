package export

import (
	"cmp"

	"example.org/review/timeline"
)

// label is the text of an item: its title on one line or two, its date after that, and on a line of its own what is known
// beyond it.
type label struct {
	title, rest string // the lines of the title; rest is empty where there is one
	date, more  string
	x           px
	toLeft      bool // it ends at x, rather than beginning there
	above       bool // it stands above its bars, rather than beside them
}

// title returns what to call e on one line.
func (t *teller) title(e *timeline.Event) string {
	return cmp.Or(plainText(t.name(e)), plainText(e.ID), capital(t.labels.event))
}

// dateWords returns the words for date and status that stand after a title.
func (t *teller) dateWords(e *timeline.Event) string {
	return cutTo(t.date(e.Date), smallSize, dateWidth) + t.statusWords(e.Status)
}

// statusWords returns what to add to a date: nothing for what was held, as most events were.
func (t *teller) statusWords(s timeline.Status) string {
	if s == "" || s == timeline.Held {
		return ""
	}
	return t.comma + cutTo(plainText(t.status(s)), smallSize, dateWidth/2)
}

// lines returns how many lines l has.
func (l *label) lines() (n int) {
	for _, s := range [...]string{l.title, l.rest, l.more} {
		if s != "" {
			n++
		}
	}
	return n
}

// width returns a width in which l fits.
func (l *label) width() px {
	title, last := px(0), widthAt(l.title, letterSize)
	if l.rest != "" {
		title, last = last, widthAt(l.rest, letterSize)
	}
	if l.date != "" {
		last += wordGap + widthAt(l.date, smallSize)
	}
	return max(title, last, widthAt(l.more, smallSize))
}

// fold puts the title on two lines and cuts what does not fit in a width, the date where nothing would be left of the title.
func (l *label) fold(width px) {
	const least = 800
	date := wordGap + widthAt(l.date, smallSize)
	if width-date < least && widthAt(l.title, letterSize) > width-date {
		l.date, date = "", 0
	}
	l.more = cutTo(l.more, smallSize, width)
	title := widthAt(l.title, letterSize)
	first := min(width, max(foldWidth, title*6/10), titleWidth)
	if title <= first && title > width-date {
		first = title * 7 / 10
	}
	l.title, l.rest = wrapTo(l.title, letterSize, first)
	if l.rest == "" {
		l.title = cutTo(l.title, letterSize, width-date)
	}
	if l.rest != "" && l.date != "" && widthAt(l.rest, letterSize) > width-date {
		l.date, date, l.more = "", 0, cutTo(join(l.date, l.more), smallSize, width)
	}
	l.rest = cutTo(l.rest, letterSize, min(width-date, titleWidth))
}

// join returns two texts on one line, with a dot between them if there are two.
func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " · " + b
}
