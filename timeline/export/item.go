package export

import (
	"cmp"
	"math"
	"slices"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// item is one event of a picture, with its place from left to right.
type item struct {
	event       *timeline.Event
	starts      px    // where its bars or its mark begin
	left, right px    // of all that is drawn
	bars        []bar // empty where the event is so short that a mark stands for it
	mark        px    // middle of the mark
	vague       bool  // the mark stands for what began or ended on a day that is not known
	before, on  bool  // it goes on beyond the axis
	label       label
	row         int
}

// bar is a stretch of time as it is drawn.
type bar struct {
	left, right px
	says        certainty
}

// label is the text of an item.
type label struct {
	title, date string
	x           px
	toLeft      bool // it ends at x, rather than beginning there
	above       bool // it stands above its bars, rather than beside them
}

const (
	letterSize px = 130 // of a title
	smallSize  px = 120 // of dates, the axis and the legend
	markSize   px = 100 // width of a mark; anything shorter is drawn as one
	labelGap   px = 60  // between bars and label
	wordGap    px = 70  // between title and date
	titleWidth px = 5200
	dateWidth  px = 3200
)

// item returns e with its place on s. It must have a date.
func (s scale) item(e *timeline.Event, t *teller) item {
	parts := stretches(e.Date)
	first, last := parts[0], parts[len(parts)-1]
	it := item{event: e, before: first.from < s.from, on: last.to > s.to}
	it.left, it.right = s.at(first.from), s.end(last.to)
	if it.right-it.left < markSize && !it.before && !it.on {
		it.mark = (it.left + it.right) / 2
		it.vague = first.says == within && last.to-first.from >= day || slices.ContainsFunc(parts, unsureOfDay)
		it.left, it.right = it.mark-markSize/2, it.mark+markSize/2
	} else {
		it.bars = s.bars(parts)
	}
	it.starts = it.left
	it.place(s.left, s.right, t)
	return it
}

// unsureOfDay reports whether an event began or ended in a stretch that is longer than a day.
func unsureOfDay(s stretch) bool {
	return (s.says == rising || s.says == falling) && s.to-s.from >= day
}

// end returns the place where the second t has ended.
func (s scale) end(t edtf.Instant) px { return s.at(min(t, math.MaxInt64-1) + 1) }

// bars returns the stretches as they are drawn: what begins or ends within a pixel is sharp.
func (s scale) bars(parts []stretch) []bar {
	var bars []bar
	for _, part := range parts {
		b := bar{s.at(part.from), s.end(part.to), part.says}
		if b.right-b.left < 10 && (b.says == rising || b.says == falling) {
			b.says = going
		}
		if n := len(bars); n > 0 && bars[n-1].says == b.says {
			bars[n-1].right = b.right
			continue
		}
		bars = append(bars, b)
	}
	return bars
}

// place puts the label of it where there is room: above its bars if they are longer, else behind them, else in front of
// them; and makes it shorter if there is no room at all.
func (it *item) place(from, to px, t *teller) {
	it.label = label{title: cutTo(t.title(it.event), letterSize, titleWidth), date: t.dateWords(it.event)}
	width := it.label.width()
	behind, infront := to-it.right-labelGap, it.left-labelGap-from
	switch {
	case it.right-it.left >= width && len(it.bars) > 0:
		it.label.above = true
		it.label.x, it.label.toLeft = it.left, it.before && !it.on
		if it.label.toLeft {
			it.label.x = it.right
		}
		return
	case width > behind && infront > behind:
		it.label.toLeft, it.label.x = true, it.left-labelGap
		it.label.shorten(infront)
		it.left = it.label.x - it.label.width()
	default:
		it.label.x = it.right + labelGap
		it.label.shorten(behind)
		it.right = it.label.x + it.label.width()
	}
}

// title returns what to call e on one line.
func (t *teller) title(e *timeline.Event) string {
	return cmp.Or(plainText(t.name(e)), plainText(e.ID), "untitled")
}

// dateWords returns the words for date and status that stand behind a title.
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

// width returns a width in which l fits.
func (l *label) width() px {
	return widthAt(l.title, letterSize) + wordGap + widthAt(l.date, smallSize)
}

// shorten cuts l to a width: first its title, and its date where nothing would be left of the title.
func (l *label) shorten(width px) {
	const least = 800
	if room := width - (l.width() - widthAt(l.title, letterSize)); room < 0 || room < least && l.width() > width {
		l.date = ""
	}
	l.title = cutTo(l.title, letterSize, width-(l.width()-widthAt(l.title, letterSize)))
}
