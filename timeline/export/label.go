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

const (
	letterSize px = 130 // of a title
	smallSize  px = 120 // of dates, the axis and the legend
	labelGap   px = 60  // between bars and label
	wordGap    px = 70  // between title and date
	titleWidth px = 5200
	foldWidth  px = 3600 // of a title on two lines
	dateWidth  px = 4200
)

// label returns the text of an event, on one line as long as it may be.
func (p *picture) label(k known) label {
	t := p.teller
	return label{title: p.called(k.event), date: t.dateWords(k.event), more: plainText(k.short())}
}

// called returns what to call e in a picture.
func (p *picture) called(e *timeline.Event) string { return p.withoutPrefix(p.teller.title(e)) }

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

// place puts the label of it where there is room: above its bars if they are longer, else after them, else before them; on
// two lines if one is too short; and makes it shorter if there is no room at all.
func (it *item) place(from, to px) {
	l := &it.label
	after, before, bars := to-it.right-labelGap, it.left-labelGap-from, it.right-it.left
	width, title := l.width(), widthAt(l.title, letterSize)
	beside := max(after, before)
	switch {
	case bars >= width && len(it.bars) > 0:
		l.above = true
	case width <= beside && title <= titleWidth:
	case !it.marked && bars > beside:
		l.above = true
		l.fold(bars)
	default:
		l.fold(beside)
	}
	switch width := l.width(); {
	case l.above:
		l.x, l.toLeft = it.left, it.before && !it.on
		if l.toLeft {
			l.x = it.right
		}
	case width > after && before > after:
		l.toLeft, l.x = true, it.left-labelGap
		it.left = l.x - width
	default:
		l.x = it.right + labelGap
		it.right = l.x + width
	}
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
