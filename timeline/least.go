package timeline

import "sync"

// leasts are the members with the least ID of the components of a part. They are found when the first question asks for
// one.
type leasts struct {
	once sync.Once
	of   []int32 // by position
}

// at returns the position of the member with the least ID of the component that one belongs to, of events that belong
// together as b says.
func (l *leasts) at(of int32, events []Event, b *bonds) int32 {
	if b.next == nil {
		return of
	}
	l.once.Do(func() { l.find(events, b) })
	return l.of[of]
}

// find goes through all components of some events.
func (l *leasts) find(events []Event, b *bonds) {
	l.of = make([]int32, len(events))
	for i := range l.of {
		l.of[i] = -1
	}
	for i := range int32(len(events)) {
		if l.of[i] >= 0 {
			continue
		}
		least := i
		for at := range b.component(i) {
			if events[at].ID < events[least].ID {
				least = at
			}
		}
		for at := range b.component(i) {
			l.of[at] = least
		}
	}
}
