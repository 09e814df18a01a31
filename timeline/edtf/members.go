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
		for m := membersOf(d, nil); m.next(); {
			if !yield(m.memberBounds(d.facts.form)) {
				return
			}
		}
	}
}

// members goes through the parts of a date: the one of a single date or an interval, the members of a set.
type members struct {
	interval
	parser parser
	form   Form
	count  int // of the parts gone through
	done   bool
}

// membersOf returns the members of d before the first of them, with long years as the axis has them.
func membersOf(d Date, a *axis) members {
	return members{parser: parser{scanner{text: d.text}, a}, form: d.facts.form, done: d.IsZero()}
}

// next steps to the next part and reports whether there is one.
func (m *members) next() bool {
	if m.done {
		return false
	}
	p := &m.parser
	m.interval = interval{}
	switch m.form {
	case Single:
		p.unit(&m.from, true)
		m.to, m.done = m.from, true
	case Interval:
		p.ends(&m.interval)
		m.done = true
	default:
		if m.count == 0 {
			p.opening()
		}
		p.member(&m.interval, m.count == 0)
		m.done = !p.more(m.form, m.end)
	}
	m.count++
	return true
}

// times appends the times of all members of a set, as far as they lie within the limits, and makes a region of them.
func (d Date) times(limits span, a *axis, spans []span) region {
	for m := membersOf(d, a); m.next(); {
		if s := m.time(d.facts.form).and(limits); !s.isEmpty() {
			spans = append(spans, s)
		}
	}
	return tidy(spans)
}

// time returns the whole time of a member of a set.
func (v *interval) time(form Form) span { return v.memberBounds(form).ofSomeTime().whole() }
