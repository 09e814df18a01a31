package edtf

import (
	"bytes"
	"cmp"
)

// label is a short text that takes no memory from the heap.
type label struct {
	bytes [64]byte
	size  int
}

// text returns the bytes of l.
func (l *label) text() []byte { return l.bytes[:l.size] }

// compare orders labels by their lengths, and equally long ones by their bytes.
func (l *label) compare(m *label) int {
	return cmp.Or(cmp.Compare(l.size, m.size), bytes.Compare(l.text(), m.text()))
}

// improve sets l to the other one, if that comes first or l is empty.
func (l *label) improve(other label) {
	if l.size == 0 || other.compare(l) < 0 {
		*l = other
	}
}
