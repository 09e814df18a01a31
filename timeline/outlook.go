package timeline

import (
	"math"
	"slices"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/internal/network"
)

// An outlook is what links and rules make of events as they were known at an instant.
type outlook struct {
	*compiler
	end    edtf.Instant
	ranges []network.Range // of each point, by the dates
	owner  func(network.Point) int32
	groups forest         // of points that links and rules connect
	tags   []int32        // by rule
	absent map[int32]bool // the numbers of the events that are not there
}

// newOutlook returns the outlook for the events of a roster.
func newOutlook(o *roster) *outlook {
	c := newCompiler(o.events, o.rules)
	o.bind(c, int32(len(o.rules)))
	tags := make([]int32, len(o.rules))
	for tag, i := range byContent(o.rules) {
		tags[i] = int32(tag)
		c.rule(&o.rules[i], int32(tag))
	}
	for number := range o.events {
		c.edge(startOf(int32(number)), endOf(int32(number)), 0, network.Structural)
	}
	groups := newForest(c.points)
	for _, e := range c.edges {
		groups.join(int32(e.From), int32(e.To))
	}
	absent := make(map[int32]bool)
	for _, numbers := range o.absent {
		for _, h := range numbers {
			absent[h] = true
		}
	}
	return &outlook{c, o.end, c.ranges(), ownersOf(len(c.events), len(c.held)), groups, tags, absent}
}

// bind compiles the publications and links of the roster, given the tag of links.
func (o *roster) bind(c *compiler, links int32) {
	for i := range int32(o.known.index.size) {
		r := o.known.at(i)
		h := happening{r.event(), r.said[int32(r.at)]}
		if until, bound := h.begunBy(); bound {
			c.publish(i, until, links+2)
		}
	}
	c.link(links, func(h int32) (before []int32) {
		for _, id := range o.events[h].After {
			if i, ok := o.known.position(id); ok && !o.known.event(int32(i)).Status.notHeld() {
				before = append(before, int32(i))
			}
		}
		return before
	})
}

// farFuture is where the time after all time begins.
const farFuture edtf.Instant = 1 << 62

// next returns the first instant after the day.
func (l *outlook) next() edtf.Instant { return min(l.end, farFuture-1) + 1 }

// after returns where start and end of a happening lie that comes after the day: at any time, if its date has passed.
func (l *outlook) after(number int32) (start, end network.Range) {
	start, end = l.ranges[startOf(number)], l.ranges[endOf(number)]
	next := int64(l.next())
	if start.Hi < next {
		start, end = l.free(startOf(number)), l.free(endOf(number))
	}
	start.Lo, end.Lo = max(start.Lo, next), max(end.Lo, next)
	return start, end
}

// worlds are those that are possible if one rule is left aside, and what is due by it, and was still to come, comes after
// the day.
type worlds struct {
	net     *network.Network
	stated  []network.Range // of each of its points
	owner   func(network.Point) int32
	bearers map[network.Point][]int32 // of the points asked for: the owners of what their bounds rest on
	points  []int32                   // of each point of the outlook: its number in the network, or -1
}

// without returns the worlds that are possible without the rule of some demands, for all that belongs together with what
// is due.
func (l *outlook) without(demands []demand) *worlds {
	wanted := make([]bool, len(l.groups))
	for _, d := range demands {
		wanted[l.groups.root(int32(startOf(d.due)))] = true
		wanted[l.groups.root(int32(startOf(d.hook)))] = true
	}
	w := &worlds{points: make([]int32, len(l.groups)), bearers: make(map[network.Point][]int32)}
	var p network.Problem
	var from []network.Point // by point of the network: that of the outlook
	due := make(map[int32]bool)
	for _, d := range demands {
		due[d.due] = true
	}
	for point := range l.groups {
		w.points[point] = -1
		if h := l.owner(network.Point(point)); l.absent[h] && !due[h] {
			continue // who knows whether it comes at all
		}
		if wanted[l.groups.root(int32(point))] {
			w.points[point] = int32(len(from))
			from = append(from, network.Point(point))
			p.Ranges = append(p.Ranges, l.ranges[point])
		}
	}
	for _, e := range l.edges {
		if w.at(e.From) >= 0 && w.at(e.To) >= 0 && e.Tag != l.tags[demands[0].rule] {
			e.From, e.To = w.at(e.From), w.at(e.To)
			p.Edges = append(p.Edges, e)
		}
	}
	for _, d := range demands {
		if l.events[d.due].Status.pending() {
			p.Ranges[w.at(startOf(d.due))], p.Ranges[w.at(endOf(d.due))] = l.after(d.due)
		}
	}
	p.Free = func(point network.Point) network.Range { return l.free(from[point]) }
	p.Owner = func(point network.Point) int32 { return l.owner(from[point]) }
	w.net, w.stated, w.owner = network.Solve(p), p.Ranges, p.Owner
	return w
}

// bounds returns where a happening lies.
func (w *worlds) bounds(number int32) edtf.Bounds {
	start, end := w.net.Range(w.at(startOf(number))), w.net.Range(w.at(endOf(number)))
	return boundsOf(start, end)
}

// reachWithout returns where a point lies if the happening of a number is not known.
func (w *worlds) reachWithout(p network.Point, number int32) reach {
	p = w.at(p)
	bearers, known := w.bearers[p]
	if !known {
		bearers = w.bearersOf(p)
		w.bearers[p] = bearers
	}
	r := w.net.Range(p)
	if slices.Contains(bearers, number) {
		r = w.net.RangeWithout(p, number, func(p network.Point) network.Range { return w.stated[p] })
	}
	return reach{unbounded(r.Lo), unbounded(r.Hi)}
}

// bearersOf returns the owners of what the bounds of a point rest on.
func (w *worlds) bearersOf(p network.Point) []int32 {
	var bearers []int32
	for _, upper := range [...]bool{false, true} {
		stated, ways := w.net.Support(p, upper)
		bearers = append(bearers, w.owner(stated))
		for _, way := range ways {
			bearers = append(bearers, way.A, way.B)
		}
	}
	return bearers
}

// gap returns the least and the most seconds from one point to another.
func (w *worlds) gap(from, to network.Point) (least, most int64) {
	from, to = w.at(from), w.at(to)
	least, _ = w.net.Distance(from, to)
	most, _ = w.net.Distance(to, from)
	if most == math.MinInt64 {
		return least, math.MaxInt64
	}
	return least, -most
}

// at returns a point of the outlook as one of the network.
func (w *worlds) at(p network.Point) network.Point { return network.Point(w.points[p]) }

// boundsOf returns what a network says of two points, as bounds.
func boundsOf(start, end network.Range) edtf.Bounds {
	b := edtf.Bounds{
		EarliestStart: unbounded(start.Lo), LatestStart: unbounded(start.Hi),
		EarliestEnd: unbounded(end.Lo), LatestEnd: unbounded(end.Hi),
	}
	for _, i := range [...]*edtf.Instant{&b.EarliestStart, &b.LatestStart, &b.EarliestEnd, &b.LatestEnd} {
		if *i >= farFuture {
			*i = edtf.DistantFuture
		}
	}
	return b
}
