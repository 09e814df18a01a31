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

// fold puts the title on two lines of about one length, the date on a line of its own where it has no room after them, and
// cuts what does not fit in a width.
func (l *label) fold(width px) {
	title, date := widthAt(l.title, letterSize), wordGap+widthAt(l.date, smallSize)
	first := min(width, titleWidth, max(title*6/10, (title+date)/2+200))
	l.title, l.rest = wrapTo(l.title, letterSize, first)
	last := &l.title
	if l.rest != "" {
		last = &l.rest
	}
	if widthAt(*last, letterSize) > width-date {
		if room := width - widthAt(" · "+l.more, smallSize); l.more != "" && room > width/3 {
			l.date = cutTo(l.date, smallSize, room) // rather than what is known beyond it
		}
		l.date, l.more, date = "", join(l.date, l.more), 0
	}
	*last = cutTo(*last, letterSize, min(width-date, titleWidth))
	l.title = cutTo(l.title, letterSize, width)
	l.more = cutTo(l.more, smallSize, width)
}

// join returns two texts on one line, with a dot between them if there are two.
func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " · " + b
}
