package timeline

import "unsafe"

// EventSize is how many bytes an Event takes up, without the texts and lists it refers to.
const EventSize = unsafe.Sizeof(Event{})
