package timeline

import (
	"iter"
	"slices"
)

// A draft becomes the next version of a timeline. It takes whole components out of the layers, to build them again.
type draft struct {
	*Timeline
	layers []layer  // as they will be
	losses []loss   // of each
	said   []*Event // what is said in the components taken out
	drop   map[*Event]bool
}

// A loss is what a draft takes out of a layer.
type loss struct {
	own     map[int]bool // the pages of what is gone that no other version shares
	extents []extent     // of what is taken out
	holes   []extent     // the times that some of that leave out
}

// draft returns the draft of a version that loses the statements in drop.
func (t *Timeline) draft(drop map[*Event]bool) *draft {
	return &draft{Timeline: t, layers: slices.Clone(t.layers), losses: make([]loss, len(t.layers)), drop: drop}
}

// take takes out the component of a happening of a layer.
func (d *draft) take(layer int, at int32) {
	l := &d.layers[layer]
	if l.gone.has(at) {
		return
	}
	for i := range l.component(at) {
		d.lose(layer, i)
		r := l.at(i)
		said := r.statementsOf(r.at)
		for s := range said {
			if !d.drop[&said[s]] {
				d.said = append(d.said, &said[s])
			}
		}
	}
}

// lose takes note that the happening at a position of a layer is gone.
func (d *draft) lose(layer int, at int32) {
	l, lost := &d.layers[layer], &d.losses[layer]
	if lost.own == nil {
		lost.own = make(map[int]bool)
		l.gone = slices.Clone(l.gone)
	}
	if p := pageOf(at); !lost.own[p] {
		lost.own[p] = true
		l.gone.own(p, true)
	}
	l.gone.add(at)
	l.lost++
	r := l.at(at)
	lost.extents = append(lost.extents, extentOf(r.part.bounds(r.at)))
	if k := l.holes.number(at, 0); l.holes.is(k, at) {
		lost.holes = append(lost.holes, l.holes.of(k)...)
	}
}

// takeID takes out the component of an ID, if there is one, or else those that have links to it.
func (d *draft) takeID(id string) {
	for i := range d.layers {
		if at, ok := d.layers[i].position(id); ok {
			d.take(i, int32(at))
		}
	}
}

// takeAt takes out the components that have a joint under a hash.
func (d *draft) takeAt(hash uint64) {
	for i := range d.layers {
		for at := range membersAt(d.layers[i].joints, hash) {
			d.take(i, at)
		}
	}
}

// takeTouched takes out the components that statements about one happening belong to, or could join. The statements are
// all that will be made of it.
func (d *draft) takeTouched(id string, statements iter.Seq[*Event]) {
	d.takeID(id)
	d.takeAt(d.family.wanted(id))
	for e := range statements {
		for _, after := range e.After {
			d.takeID(after)
		}
	}
	for o := range d.family.asks(statements) {
		d.takeAt(d.family.offered(o))
	}
}

// finish returns the version, with what was taken out and what is new built again as a layer of its own. The last layers
// are folded into it where there are many of one size, or more of one is gone than there.
func (d *draft) finish(events []Event) *Timeline {
	for i := range events {
		d.said = append(d.said, &events[i])
	}
	from := d.kept()
	for i := range from {
		if lost := &d.losses[i]; lost.extents != nil {
			d.layers[i].tallies = withTally(d.layers[i].tallies, tallyOf(lost.extents, lost.holes))
		}
	}
	layers := append(d.layers[:from:from], d.settle(d.layers[from:]))
	return &Timeline{d.family, slices.DeleteFunc(layers, func(l layer) bool { return l.size() == 0 })}
}

// alike is how many layers of about one size are folded into one. More of them make changes cheaper, and questions dearer.
const alike = 3

// kept returns how many of the layers stay as they are. The others are folded: again and again the last ones that are no
// larger than what comes after them, or not much, once they are enough, and all from one on of which more is gone than there.
func (d *draft) kept() int {
	from, size := len(d.layers), len(d.said)
	for {
		first, sum := from, size
		for first > 0 && d.layers[first-1].size() < 2*size {
			first--
			sum += d.layers[first].size()
		}
		if from-first < alike {
			break
		}
		from, size = first, sum
	}
	if stale := slices.IndexFunc(d.layers, func(l layer) bool { return l.lost > l.size() }); stale >= 0 {
		from = min(from, stale)
	}
	return from
}

// settle returns one layer that holds what some layers do, and what was taken out and is new. It builds that together with
// what is left of stale parts.
func (d *draft) settle(layers []layer) layer {
	stale := stale(layers)
	for i := range layers {
		for at, e := range layers[i].statements {
			if stale[layers[i].at(at).part] {
				d.said = append(d.said, e)
			}
		}
	}
	own := d.family.infer(resolveSaid(d.said))
	layers = slices.DeleteFunc(layers, func(l layer) bool {
		return !slices.ContainsFunc(l.parts, func(p *part) bool { return !stale[p] })
	})
	if len(layers) == 0 {
		return layer{view: viewOf(own)}
	}
	return layer{view: fold(append(layers, layer{view: plainView(own)}), stale)}
}

// A going is a statement that goes, with where it stands.
type going struct {
	*Event
	layer int
	at    int32
}

// less returns the timeline less the statements that go. Where most of them do, it is built of the others.
func (t *Timeline) less(goes func(*Event) bool) *Timeline {
	if t == nil {
		return nil
	}
	n := 0
	var all []going
	for i := range t.layers {
		for at, e := range t.layers[i].statements {
			if n++; goes(e) {
				all = append(all, going{e, i, at})
			}
		}
	}
	switch {
	case len(all) == 0:
		return t
	case len(all) > n/2:
		return t.rest(all)
	}
	d := t.draft(make(map[*Event]bool, len(all)))
	for _, g := range all {
		d.drop[g.Event] = true
	}
	for _, g := range all {
		d.take(g.layer, g.at)
	}
	return d.finish(nil)
}

// rest returns the timeline of what does not go; what does is given in the order of the layers.
func (t *Timeline) rest(gone []going) *Timeline {
	d := draft{Timeline: t}
	for i := range t.layers {
		for _, e := range t.layers[i].statements {
			if len(gone) > 0 && gone[0].Event == e {
				gone = gone[1:]
			} else {
				d.said = append(d.said, e)
			}
		}
	}
	return d.finish(nil)
}
