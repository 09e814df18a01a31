package edtf

import "iter"

// Members returns the bounds of each member of a set, in the order of the text: a range a..b is one member. Of a date
// that is no set it returns the bounds of the date. Sets are read again each time.
func (d Date) Members() iter.Seq[Bounds] {
	return func(yield func(Bounds) bool) {
		if !d.isSet() {
			yield(d.Bounds())
			return
		}
		for w := walk(d, nil); w.next(); {
			if !yield(w.memberBounds(d.facts.form)) {
				return
			}
		}
	}
}

// walker goes through the parts of a date: the one of a single date or an interval, the members of a set.
type walker struct {
	interval
	parser parser
	form   Form
	count  int // of the parts gone through
	done   bool
}

// walk returns a walker before the first part of d, with its long years as the axis has them.
func walk(d Date, a *axis) walker {
	return walker{parser: parser{text: d.text, axis: a}, form: d.facts.form, done: d.IsZero()}
}

// next steps to the next part and reports whether there is one.
func (w *walker) next() bool {
	if w.done {
		return false
	}
	p := &w.parser
	switch w.form {
	case Single:
		u := p.unit(true)
		w.interval, w.done = interval{from: u, to: u}, true
	case Interval:
		w.interval, w.done = p.ends(), true
	default:
		if w.count == 0 {
			p.opening()
		}
		w.interval = p.member(w.count == 0)
		w.done = !p.more(w.form, w.end)
	}
	w.count++
	return true
}
