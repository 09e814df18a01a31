package timeline

import (
	"example.org/review/timeline/internal/network"
)

// A compiler turns links, rules and publications into the edges of a network. Happening number h has the points 2h, its
// start, and 2h+1, its end. After those of all happenings come a point for each publication that bounds one, and join
// points.
type compiler struct {
	events []*Event // by number
	held   []int32  // the numbers of the happenings that a publication bounds, in the order of the points of those
	until  []int64  // the last second of each of those publications
	points int      // of happenings, publications and joins
	edges  []network.Edge

	joining   *joining
	saturated bool // some date may be
}

// startOf returns the point at which a happening starts.
func startOf(h int32) network.Point { return network.Point(2 * h) }

// endOf returns the point at which a happening ends.
func endOf(h int32) network.Point { return network.Point(2*h + 1) }

// newCompiler returns a compiler for events and rules, without any links or rules yet.
func newCompiler(events []*Event, rules []Rule) *compiler {
	return &compiler{events: events, points: 2 * len(events), joining: newJoining(events, rules), saturated: true}
}

// point adds a point.
func (c *compiler) point() network.Point {
	c.points++
	return network.Point(c.points - 1)
}

// ownersOf returns who owns each point: a happening, by its number, one of so many publications, after those of all
// happenings, or nobody.
func ownersOf(happenings, publications int) func(network.Point) int32 {
	return func(p network.Point) int32 {
		switch n := int(p) - 2*happenings; {
		case n < 0:
			return int32(p / 2)
		case n < publications:
			return int32(happenings + n)
		}
		return network.NoOwner
	}
}

// edge adds: to lies at least gap seconds after from. Among years that saturate it adds nothing, for there no order can be
// kept.
func (c *compiler) edge(from, to network.Point, gap int64, tag int32) {
	if !c.saturated || !c.saturates(from) && !c.saturates(to) {
		c.edges = append(c.edges, network.Edge{From: from, To: to, Gap: gap, Tag: tag})
	}
}

// saturates reports whether a point lies in years that seconds cannot tell apart.
func (c *compiler) saturates(p network.Point) bool {
	switch h := int(p / 2); {
	case h >= len(c.events):
		return false
	case p == startOf(int32(h)):
		return startsBeyond(c.events[h].Date)
	default:
		return endsBeyond(c.events[h].Date)
	}
}

// publish adds that a happening had begun by the last second of the publication which says that it was held. Each
// publication has a point of its own, which lies there at the latest, so that a proof can name it or do without it.
func (c *compiler) publish(h int32, until int64, tag int32) {
	p := c.point()
	c.held, c.until = append(c.held, h), append(c.until, until)
	c.edge(startOf(h), p, 0, tag)
}

// link adds the links of all happenings, under the tag if they lead to a greater number, and under the next one if to a
// smaller: so two links that contradict each other are told apart. Links bind nothing that is postponed or cancelled.
// before returns the numbers of those to which the links of a happening lead, or -1 for an ID that nobody has; the list is
// good until the next call. One that is there twice counts once.
func (c *compiler) link(tag int32, before func(h int32) []int32) {
	idle := c.idle()
	said := make(map[int32]bool) // of the happening in hand, if it has several links
	for h := range int32(len(c.events)) {
		bs := before(h)
		if len(bs) > 1 {
			clear(said)
		}
		for _, b := range bs {
			if b < 0 || idle.has(b) || idle.has(h) || said[b] && len(bs) > 1 {
				continue
			}
			if len(bs) > 1 {
				said[b] = true
			}
			way := tag
			if b > h {
				way++
			}
			c.edge(endOf(b), startOf(h), 1, way)
		}
	}
}

// idle returns the numbers of the happenings that are postponed or cancelled.
func (c *compiler) idle() set {
	var idle set
	for h, e := range c.events {
		if e.Status.notHeld() {
			idle.add(int32(h))
		}
	}
	return idle
}

// rule adds what a rule says of all pairs of happenings that it joins.
func (c *compiler) rule(r *Rule, tag int32) {
	for _, j := range c.joining.joins(r) {
		if r.Relation == Within {
			c.within(j, tag)
		} else {
			c.follows(r, j, tag)
		}
	}
}

// follows adds that every happening of j.these follows every one of j.those.
func (c *compiler) follows(r *Rule, j join, tag int32) {
	least, most, limited := r.gaps()
	limited = limited && most <= network.MaxGap // a longer gap would be cut, and so be a narrower limit
	c.between(j.those, endOf, j.these, startOf, least, tag)
	if limited {
		c.between(j.these, startOf, j.those, endOf, -most, tag)
	}
}

// within adds that every happening of j.these lies within every one of j.those.
func (c *compiler) within(j join, tag int32) {
	c.between(j.those, startOf, j.these, startOf, 0, tag)
	c.between(j.these, endOf, j.those, endOf, 0, tag)
}

// between adds an edge from a point of every happening in froms to a point of every one in tos. Where there are many on
// both sides they meet in a join point, so that the edges are as many as the happenings and not as the pairs.
func (c *compiler) between(froms []int32, from func(int32) network.Point, tos []int32, to func(int32) network.Point, gap int64, tag int32) {
	if len(froms) == 1 || len(tos) == 1 {
		for _, f := range froms {
			for _, t := range tos {
				c.edge(from(f), to(t), gap, tag)
			}
		}
		return
	}
	meet := c.point()
	for _, f := range froms {
		c.edge(from(f), meet, 0, tag)
	}
	for _, t := range tos {
		c.edge(meet, to(t), gap, tag)
	}
}
