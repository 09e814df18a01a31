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
	said   []Event        // what is said in the components taken out
	drop   map[*Event]bool
}

// draft returns the draft of a version that loses the statements in drop.
func (t *Timeline) draft(drop map[*Event]bool) *draft {
	return &draft{Timeline: t, layers: slices.Clone(t.layers), own: make([]map[int]bool, len(t.layers)), drop: drop}
}

// take takes out the component of a happening of a layer.
func (d *draft) take(layer int, at int32) {
	l := &d.layers[layer]
	if l.gone.has(at) {
		return
	}
	for i := range l.bonds.component(at) {
		d.lose(layer, i)
		said := l.saidOf(int(i))
		for s := range said {
			if !d.drop[&said[s]] {
				d.said = append(d.said, said[s])
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
		for at := range membersAt(d.layers[i].bonds.joints, hash) {
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

// finish returns the version, with what was taken out and what is new built again. So are the last layers, until each is
// at least twice as large as the next, and more of each is there than gone.
func (d *draft) finish(events []Event) *Timeline {
	d.said = append(d.said, events...)
	layers := d.layers
	for len(layers) > 0 {
		last := &layers[len(layers)-1]
		if last.size() >= 2*len(d.said) && last.size() >= last.lost {
			break
		}
		for _, e := range last.statements {
			d.said = append(d.said, *e)
		}
		layers = layers[:len(layers)-1]
	}
	if len(d.said) > 0 {
		layers = append(layers, layer{part: d.family.build(d.said)})
	}
	return &Timeline{d.family, layers}
}

// less returns the timeline less the statements that go.
func (t *Timeline) less(goes func(*Event) bool) *Timeline {
	if t == nil {
		return nil
	}
	type place struct {
		layer int
		at    int32
	}
	var touched []place
	drop := make(map[*Event]bool)
	for i := range t.layers {
		for at, e := range t.layers[i].statements {
			if goes(e) {
				drop[e] = true
				touched = append(touched, place{i, at})
			}
		}
	}
	if len(drop) == 0 {
		return t
	}
	d := t.draft(drop)
	for _, p := range touched {
		d.take(p.layer, p.at)
	}
	return d.finish(nil)
}
