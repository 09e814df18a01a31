package timeline

import (
	"hash/maphash"
	"iter"
	"math"
	"slices"
)

// bonds are the components of a part. The zero bonds say that each happening stands alone.
type bonds struct {
	next   []int32 // by position: the next member of its component, round and back; nil where each stands alone
	joints []joint // sorted
}

// bonds returns the components of happenings, given the position of each.
func (f *family) bonds(g *gathered, position []int32) (b bonds) {
	if len(f.rules) == 0 && !g.bound() {
		return b
	}
	j := joinAll(g, f)
	b.joints = f.joints(j, g, position)
	next := j.forest.rings(len(position))
	if next == nil {
		return b
	}
	b.next = make([]int32, len(position))
	for h, n := range next {
		b.next[position[h]] = position[n]
	}
	return b
}

// component yields the positions of the component that one belongs to, that one first.
func (b *bonds) component(of int32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		at := of
		for yield(at) && b.next != nil && b.next[at] != of {
			at = b.next[at]
		}
	}
}

// A joint is where a component could be joined to others: by a review of one of its happenings, or by an ID that links of
// theirs lead to and that nobody has. It is a hash of that, above, and the position of a member, below. That two such may
// have one hash does no harm: it only lets more be built again than must be.
type joint uint64

// jointOf returns the joint of a component under a hash.
func jointOf(hash uint64, member int32) joint {
	return joint(hash&^math.MaxUint32) | joint(uint32(member))
}

// member returns the position of a member of the component.
func (j joint) member() int32 { return int32(uint32(j)) }

// wanted returns the hash of an ID that nobody has.
func (f *family) wanted(id string) uint64 { return maphash.String(f.seed, id) }

// offered returns the hash of what a review offers.
func (f *family) offered(o offer) uint64 { return maphash.Comparable(f.seed, o) }

// joints returns the joints of all components, given the position of each happening.
func (f *family) joints(j *joiner, g *gathered, position []int32) []joint {
	var joints []joint
	add := func(hash uint64, root int32) { joints = append(joints, jointOf(hash, position[root])) }
	for _, s := range g.strays {
		add(f.wanted(s.id), j.forest.root(s.happening))
	}
	for review, root := range j.belongings(int32(len(g.happenings))) {
		for o := range f.offers(&j.reviews.list[review]) {
			add(f.offered(o), root)
		}
	}
	slices.Sort(joints)
	return slices.Clip(slices.Compact(joints))
}

// belongings yields the reviews that matter to rules, each with the roots of the components that it occurs in; some of
// them more than once.
func (j *joiner) belongings(n int32) iter.Seq2[int32, int32] {
	return func(yield func(review, root int32) bool) {
		last := make([]int32, len(j.reviews.list)) // by review: the root that it came with, from 1
		give := func(face, root int32) bool {
			at := &last[j.faces[face].review]
			if *at == root+1 {
				return true
			}
			*at = root + 1
			return yield(j.faces[face].review, root)
		}
		for face, joined := range j.joined {
			if joined && !give(int32(face), j.forest.root(n+int32(face))) {
				return
			}
		}
		for _, h := range j.holders {
			if !j.joined[h.face] && !give(h.face, j.forest.root(h.happening)) {
				return
			}
		}
	}
}

// membersAt yields the members of components that have joints under a hash.
func membersAt(joints []joint, hash uint64) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		first := jointOf(hash, 0)
		from, _ := slices.BinarySearch(joints, first)
		for ; from < len(joints) && joints[from]>>32 == first>>32; from++ {
			if !yield(joints[from].member()) {
				return
			}
		}
	}
}
