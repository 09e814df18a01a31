package timeline

import "sync"

// namesakes are the happenings of a part that would be called the same as another one of their component. They are found
// when the first sentence asks for them.
type namesakes struct {
	once  sync.Once
	found map[int32]bool // by position
}

// has reports whether the happening at position i of some events, which belong together as b says, is one of them.
func (s *namesakes) has(i int, events []Event, b *bonds) bool {
	s.once.Do(func() {
		if b.next != nil {
			s.find(events, b)
		}
	})
	return s.found[int32(i)]
}

// find goes through all components.
func (s *namesakes) find(events []Event, b *bonds) {
	s.found = make(map[int32]bool)
	seen := make([]bool, len(events))
	for i := range int32(len(events)) {
		if seen[i] || b.next[i] == i {
			continue
		}
		first := make(map[name]int32)
		for at := range b.component(i) {
			seen[at] = true
			n := nameOf(&events[at]).without()
			if was, had := first[n]; had {
				s.found[was], s.found[at] = true, true
			} else {
				first[n] = at
			}
		}
	}
}
