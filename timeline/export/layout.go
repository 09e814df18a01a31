package export

import (
	"cmp"
	"iter"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// subject is an event of a picture with the window that the rules leave it.
type subject struct {
	known
	window   edtf.Bounds
	inferred bool // there is such a window, and an axis can show it
}

// subject returns an event with its window.
func (k *knower) subject(e *timeline.Event) subject {
	s := subject{known: k.known(e)}
	s.window, s.inferred = s.known.window()
	s.inferred = s.inferred && (bounded(s.window.EarliestStart) || bounded(s.window.LatestEnd))
	return s
}

// newPicture returns the picture of events.
func newPicture(events iter.Seq[timeline.Event], o Options, image bool) (*picture, error) {
	k, err := newKnower(o)
	if err != nil {
		return nil, err
	}
	t := k.teller
	p := &picture{
		knower: k, teller: t, title: cmp.Or(o.Title, t.picture.timeline), prefix: idPrefix(o.IDPrefix), image: image, mirrored: t.dir == "rtl",
	}
	for e := range events {
		p.events = append(p.events, e)
	}
	p.shared = sharedPrefix(p.events)
	var r reach
	subjects := make([]subject, len(p.events))
	for i := range p.events {
		s := k.subject(&p.events[i])
		subjects[i] = s
		r.add(s.event.Date.Bounds())
		if s.inferred {
			r.add(s.window)
		}
	}
	p.lay(p.split(subjects, r.any), &r, o.Lane)
	return p, nil
}

// split returns the events that have a place on an axis, if there is one, and keeps those that have none.
func (p *picture) split(subjects []subject, axis bool) []subject {
	dated := subjects[:0]
	for _, s := range subjects {
		if axis && (placed(s.event.Date.Bounds()) || s.inferred) {
			dated = append(dated, s)
		} else {
			p.apart = append(p.apart, s.event)
		}
	}
	return dated
}

// lay gives every event its place.
func (p *picture) lay(dated []subject, r *reach, by Lane) {
	p.placed, p.from, p.to = len(dated), r.from, r.to
	p.scale = r.scale(gutter(dated, by, p.teller), pictureWidth-margin)
	if len(dated) > 0 {
		p.ticks = p.scale.ticks(p.scale.step(), p.teller)
	}
	items := make([]item, len(dated))
	for i := range dated {
		items[i] = p.item(&dated[i])
	}
	p.lanes = lanes(items, by, p.teller)
	for i := range p.lanes {
		l := &p.lanes[i]
		lines := len(p.nameOf(l))
		if l.goesOn {
			lines++
		}
		l.least = rowHeight + px(lines-1)*lineStep + lanePad
	}
	if p.arrange(by); p.height > mostHeight {
		p.count()
		p.arrange(by)
	}
}

// arrange stacks the parts of p, one leaf after the other.
func (p *picture) arrange(by Lane) {
	p.leaves, p.undated = nil, nil
	y := headHeight
	if p.image {
		y = 0
	}
	first := 0
	for i := range p.lanes {
		l := &p.lanes[i]
		if i == 0 || y+l.height() > p.leaves[len(p.leaves)-1].top+axisHeight+fullLeaf {
			p.closeLeaf(first, i, y)
			p.leaves, first = append(p.leaves, leaf{top: y}), i
			y += axisHeight
		}
		l.top = y
		y += l.height()
	}
	p.closeLeaf(first, len(p.lanes), y)
	if p.leaves == nil {
		p.leaves = []leaf{{top: y}}
	}
	if len(p.apart) > 0 && !p.crowded {
		p.undatedTop = y + 200
		notes := p.undatedNotes(by, p.scale.right-p.scale.left)
		p.undated, y = flow(notes, p.scale.left, p.undatedTop+lineHeight/2)
	}
	p.legendTop = y + 200
	p.legend, y = flow(p.legendNotes(), margin, p.legendTop+lineHeight/2)
	p.height = y + margin
	p.leaves[len(p.leaves)-1].bottom = p.height
}

// closeLeaf ends the last leaf, which holds some of the lanes, at y.
func (p *picture) closeLeaf(first, end int, y px) {
	if n := len(p.leaves); n > 0 {
		p.leaves[n-1].bottom, p.leaves[n-1].lanes = y, p.lanes[first:end]
	}
}

// gutter returns where the axis starts, after the names of the lanes.
func gutter(dated []subject, by Lane, t *teller) px {
	width := px(700)
	last := ""
	for i := range dated {
		if name := t.lane(dated[i].event, by); name != last {
			width, last = max(width, widthAt(name, laneSize)), name
		}
	}
	return margin + min(width, 1600) + 200
}

// nameOf returns the lines of the name of a lane.
func (p *picture) nameOf(l *lane) []string {
	width := p.scale.left - margin - 120
	line, rest := wrapTo(plainText(l.name), laneSize, width)
	if rest == "" {
		return []string{cutTo(line, laneSize, width)}
	}
	return []string{cutTo(line, laneSize, width), cutTo(rest, laneSize, width)}
}

// item returns an event with its place. Its date or its window must have one on the axis.
func (p *picture) item(s *subject) item {
	it := item{event: s.event, left: pictureWidth}
	if placed(s.event.Date.Bounds()) {
		it.draw(p.scale, stretches(s.event.Date))
	}
	if s.inferred {
		it.window = p.scale.bracket(s.window)
		if it.starts == 0 {
			it.first, it.starts = it.window.left, it.window.left
		}
		it.left, it.right = min(it.left, it.window.left), max(it.right, it.window.right)
	}
	for _, r := range s.known.rivals() {
		if r.disputed && placed(r.date.Bounds()) {
			it.dispute(p.scale, stretches(r.date))
		}
	}
	it.label = p.label(s.known)
	it.place(p.scale.left, p.scale.right)
	return it
}

// label returns the text of an event, on one line as long as it may be.
func (p *picture) label(k known) label {
	t := p.teller
	return label{title: p.called(k.event), date: t.dateWords(k.event), more: plainText(k.short())}
}
