package timeline

import (
	"iter"
	"slices"
)

// A draft becomes the next version of a timeline. It takes whole components out of the layers, to build them again.
type draft struct {
	*Timeline
	layers []layer        // as they will be
	own    []map[int]bool // by layer: the pages of what is gone that no other version shares
	lost   [][]extent     // by layer: of what the draft takes out
	said   []*Event       // what is said in the components taken out
	drop   map[*Event]bool
}

// draft returns the draft of a version that loses the statements in drop.
func (t *Timeline) draft(drop map[*Event]bool) *draft {
	return &draft{Timeline: t, layers: slices.Clone(t.layers), own: make([]map[int]bool, len(t.layers)), lost: make([][]extent, len(t.layers)), drop: drop}
}

// take takes out the component of a happening of a layer.
func (d *draft) take(layer int, at int32) {
	l := &d.layers[layer]
	if l.gone.has(at) {
		return
	}
	r := l.at(at)
	for i := range r.bonds.component(int32(r.at)) {
		if l.places != nil {
			p, _ := l.position(r.events[i].ID)
			d.lose(layer, int32(p))
		} else {
			d.lose(layer, i)
		}
		said := r.statementsOf(int(i))
		for s := range said {
			if !d.drop[&said[s]] {
				d.said = append(d.said, &said[s])
			}
		}
	}
}

// lose takes note that the happening at a position of a layer is gone.
func (d *draft) lose(layer int, at int32) {
	l := &d.layers[layer]
	if d.own[layer] == nil {
		d.own[layer] = make(map[int]bool)
		l.gone = slices.Clone(l.gone)
	}
	if p := pageOf(at); !d.own[layer][p] {
		d.own[layer][p] = true
		l.gone.own(p, true)
	}
	l.gone.add(at)
	l.lost++
	r := l.at(at)
	d.lost[layer] = append(d.lost[layer], extentOf(r.part.bounds(r.at)))
	if _, odd := slices.BinarySearch(l.odd, at); l.gaps.has(at) && !odd {
		l.lostHoles = append(slices.Clip(l.lostHoles), at)
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
// are folded into it, until each is at least twice as large as the next, and more of each is there than gone.
func (d *draft) finish(events []Event) *Timeline {
	for i, lost := range d.lost {
		if lost != nil {
			d.layers[i].tallies = withTally(d.layers[i].tallies, tallyOf(lost))
		}
	}
	for i := range events {
		d.said = append(d.said, &events[i])
	}
	from, size := len(d.layers), len(d.said)
	for from > 0 && (d.layers[from-1].size() < 2*size || d.layers[from-1].lost > d.layers[from-1].size()) {
		from--
		size += d.layers[from].size()
	}
	layers := append(d.layers[:from], d.settle(d.layers[from:]))
	return &Timeline{d.family, slices.DeleteFunc(layers, func(l layer) bool { return l.size() == 0 })}
}

// settle returns one layer that holds what some layers do, and what was taken out and is new. It builds all of it again
// where that is quick, since nothing is inferred, or where the layers hold on to much that is gone.
func (d *draft) settle(layers []layer) layer {
	if stale(layers) || !infers(layers) {
		return layer{view: viewOf(d.family.infer(resolveSaid(append(said(layers), d.said...))))}
	}
	own := layer{view: viewOf(d.family.infer(resolveSaid(d.said)))}
	return layer{view: fold(append(slices.Clip(layers), own))}
}

// less returns the timeline less the statements that go.
func (t *Timeline) less(goes func(*Event) bool) *Timeline {
	if t == nil {
		return nil
	}
	var touched []spot // in layers
	drop := make(map[*Event]bool)
	for i := range t.layers {
		for at, e := range t.layers[i].statements {
			if goes(e) {
				drop[e] = true
				touched = append(touched, spot{int32(i), at})
			}
		}
	}
	if len(drop) == 0 {
		return t
	}
	d := t.draft(drop)
	for _, p := range touched {
		d.take(int(p.part), p.at)
	}
	return d.finish(nil)
}
