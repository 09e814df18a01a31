package export

import "slices"

// mostLanes is how many lanes a crowded picture has at most. The rest stand in the last.
const mostLanes = 400

// count makes p a crowded picture: its lanes tell how many events start in each year, or from one tick to the next where
// years have no room. An event whose start is not known counts where it may first have started.
func (p *picture) count() {
	p.crowded = true
	p.joinLanes()
	p.ticks = p.scale.ticks(p.scale.columns(p.placed), p.teller)
	edges := []px{p.scale.left}
	for _, t := range p.ticks {
		if x := p.scale.at(t.at); x >= p.scale.left+240 && x <= p.scale.right-240 {
			edges = append(edges, x)
		}
	}
	edges = append(edges, p.scale.right)
	for i := range p.lanes {
		p.lanes[i].count(edges)
	}
}

// joinLanes makes one lane of those that went on as another, and of those that are too many.
func (p *picture) joinLanes() {
	joined := p.lanes[:0]
	for _, l := range p.lanes {
		last := len(joined) - 1
		switch {
		case l.goesOn:
			joined[last].items = append(slices.Clip(joined[last].items), l.items...)
		case len(joined) == mostLanes:
			joined[last].items = append(slices.Clip(joined[last].items), l.items...)
			joined[last].name = capital(p.teller.anyOther)
		default:
			l.band = len(joined)%2 == 0
			joined = append(joined, l)
		}
	}
	p.lanes = joined
}

// writeCounts writes the counts of a lane as columns with their numbers.
func (p *picture) writeCounts(l *lane) {
	most := p.mostCounted()
	for _, c := range l.counts {
		if c.n == 0 {
			continue
		}
		high := max(countHeight*px(c.n)/px(most), 10)
		foot := l.top + l.height() - 200
		p.put("<g", p.group("listitem", ""), `><rect class="sure" x="`, min(p.x(c.left+10), p.x(c.right-10)),
			`" y="`, foot-high, `" width="`, c.right-c.left-20, `" height="`, high, `"/>`)
		p.put(`<text class="small" x="`, p.x((c.left+c.right)/2), `" y="`, foot+140, `" text-anchor="middle">`, c.n, "</text></g>\n")
	}
}

// mostCounted returns the largest of all counts.
func (p *picture) mostCounted() int {
	most := 1
	for i := range p.lanes {
		for _, c := range p.lanes[i].counts {
			most = max(most, c.n)
		}
	}
	return most
}
