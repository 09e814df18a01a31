package export

import (
	"math"
	"slices"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// item is one event of a picture, with its place from left to right.
type item struct {
	event       *timeline.Event
	first       px    // where it may first have started
	starts      px    // where its bars or its mark begin
	left, right px    // of all that is drawn
	bars        []bar // empty where the event is so short that a mark stands for it
	mark        px    // middle of the mark
	marked      bool  // there is one
	vague       bool  // the mark stands for what began or ended on a day that is not known
	before, on  bool  // it goes on beyond the axis
	window      bracket
	rivals      []px // the middles of dates that cannot be true together with its own
	label       label
	row         int
}

// bar is a stretch of time as it is drawn.
type bar struct {
	left, right px
	says        certainty
}

// bracket is the window that the rules leave, as it is drawn: a line with an upright at each end that is on the axis.
type bracket struct {
	left, right px
	before, on  bool
	shown       bool
}

// rivalSize is the width of the diamond at a date that another source gives: it can be seen around a mark.
const rivalSize px = 170

// markSize is the width of a mark; anything shorter is drawn as one.
const markSize px = 100

// draw gives it the bars or the mark of what a date says.
func (it *item) draw(s scale, parts []stretch) {
	first, last := parts[0], parts[len(parts)-1]
	it.before, it.on = first.from < s.from, last.to > s.to
	it.left, it.right = s.at(first.from), s.end(last.to)
	it.first = it.left
	if it.right-it.left < markSize && !it.before && !it.on {
		it.mark, it.marked = (it.left+it.right)/2, true
		it.vague = first.says == within && last.to-first.from >= secondsPerDay || slices.ContainsFunc(parts, unsureOfDay)
		it.left, it.right = it.mark-markSize/2, it.mark+markSize/2
	} else {
		it.bars = s.bars(parts)
	}
	it.starts = it.left
}

// dispute adds a date that cannot be true together with that of it.
func (it *item) dispute(s scale, parts []stretch) {
	const half = rivalSize / 2
	x := (s.at(parts[0].from) + s.end(parts[len(parts)-1].to)) / 2
	it.rivals = append(it.rivals, x)
	it.left, it.right = min(it.left, x-half), max(it.right, x+half)
}

// nearest returns where, next to x, it is drawn.
func (it *item) nearest(x px) px {
	if len(it.bars) == 0 {
		return min(max(x, it.mark-markSize/2), it.mark+markSize/2)
	}
	return min(max(x, it.bars[0].left), it.bars[len(it.bars)-1].right)
}

// unsureOfDay reports whether an event began or ended in a stretch that is longer than a day.
func unsureOfDay(s stretch) bool {
	return (s.says == rising || s.says == falling) && s.to-s.from >= secondsPerDay
}

// end returns the place where the second t has ended.
func (s scale) end(t edtf.Instant) px { return s.at(min(t, math.MaxInt64-1) + 1) }

// bars returns the stretches as they are drawn: what begins or ends within a pixel is sharp, and so is a day that is known.
func (s scale) bars(parts []stretch) []bar {
	var bars []bar
	for _, part := range parts {
		b := bar{s.at(part.from), s.end(part.to), part.says}
		if b.right-b.left < 10 && (b.says == rising || b.says == falling) || b.says == within && len(parts) == 1 && part.from > part.to-secondsPerDay {
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

// bracket returns a window as it is drawn, never narrower than a mark.
func (s scale) bracket(b edtf.Bounds) bracket {
	w := bracket{s.at(b.EarliestStart), s.end(b.LatestEnd), b.EarliestStart < s.from, b.LatestEnd > s.to, true}
	if short := markSize - (w.right - w.left); short > 0 {
		w.left, w.right = w.left-short/2, w.right+short-short/2
	}
	return w
}

// height returns the height of the row that it needs.
func (it *item) height() px {
	h := rowHeight + px(it.label.lines()-1)*lineStep
	if it.label.above {
		h += 70
	}
	if it.window.shown {
		h += 30
	}
	return h
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
