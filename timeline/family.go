package timeline

import (
	"hash/maphash"
	"iter"
	"slices"
)

// A family is what all timelines have in common that are made from one another.
type family struct {
	rules []Rule
	kinds map[Kind]int32 // that rules are about
	on    [shapes]uint16 // by what a review fills in: the sets of fields, as bits, that others may have to have in common with it
	seed  maphash.Seed
}

// newFamily returns the family of timelines under those rules.
func newFamily(rules []Rule) *family {
	f := &family{rules: rules, kinds: kindsOf(rules), seed: maphash.MakeSeed()}
	for i := range rules {
		for this := range fields(shapes) {
			for that := range fields(shapes) {
				if on, ok := rules[i].common(this, that); ok {
					f.on[this] |= 1 << on
					f.on[that] |= 1 << on
				}
			}
		}
	}
	return f
}

// eachFace visits each kind that rules are about, with each review, that statements about one happening give.
func (f *family) eachFace(statements iter.Seq[*Event], visit func(kind int32, r *Review)) {
	var seen [8]int32
	kinds := seen[:0]
	for e := range statements {
		if kind, ok := f.kinds[e.Kind]; ok && !slices.Contains(kinds, kind) {
			kinds = append(kinds, kind)
		}
	}
	for e := range statements {
		for _, kind := range kinds {
			visit(kind, &e.Review)
		}
	}
}

// eachAsked visits the kinds that rules ask for where there is a happening of that kind and review.
func (f *family) eachAsked(kind int32, review *Review, visit func(kind int32)) {
	shape := fieldsOf(review)
	for i := range f.rules {
		r := &f.rules[i]
		if _, ok := r.common(shape, shape); !ok || !r.concerns(review) {
			continue
		}
		if this, of := f.kinds[r.Kind], f.kinds[r.Of]; r.Response && of == kind {
			visit(this)
		} else if r.Precedence && this == kind {
			visit(of)
		}
	}
}

// An offer is what a review has that a rule may ask for: in the fields on it says what review does.
type offer struct {
	shape, on fields // shape is what it fills in
	review    Review // only those fields
}

// offers yields all that a review has to offer.
func (f *family) offers(r *Review) iter.Seq[offer] {
	return func(yield func(offer) bool) {
		shape := fieldsOf(r)
		for on := range fields(shapes) {
			if f.on[shape]>>on&1 != 0 && !yield(offer{shape, on, on.only(*r)}) {
				return
			}
		}
	}
}

// asks returns what the reviews offer to which rules join a happening of which those are the statements, or a missing
// one that rules ask for on its account.
func (f *family) asks(statements iter.Seq[*Event]) map[offer]bool {
	asked := make(map[offer]bool)
	f.eachFace(statements, func(kind int32, r *Review) {
		f.ask(asked, kind, r)
		f.eachAsked(kind, r, func(missing int32) { f.ask(asked, missing, r) })
	})
	return asked
}

// ask adds what the reviews offer to which rules join a happening of that kind and review.
func (f *family) ask(asked map[offer]bool, kind int32, r *Review) {
	shape := fieldsOf(r)
	for i := range f.rules {
		rule := &f.rules[i]
		if !rule.concerns(r) {
			continue
		}
		for other := range fields(shapes) {
			if on, ok := rule.common(shape, other); ok && f.kinds[rule.Kind] == kind {
				asked[offer{other, on, on.only(*r)}] = true
			}
			if on, ok := rule.common(other, shape); ok && f.kinds[rule.Of] == kind {
				asked[offer{other, on, on.only(*r)}] = true
			}
		}
	}
}
