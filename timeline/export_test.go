package timeline

import "unsafe"

// EventSize is how many bytes an Event takes up, without the texts and lists it refers to.
const EventSize = unsafe.Sizeof(Event{})

// Layers returns how many layers a timeline has.
func Layers(t *Timeline) int { return len(t.layers) }
