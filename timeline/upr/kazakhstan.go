package upr

import (
	"slices"

	"example.org/review/timeline"
)

// Kazakhstan returns the record of one State: its four reviews with the sessions of both bodies that dealt with them, its
// plans of action, its terms on the Council, and the laws that were named at the reviews, by several sources that do not
// always agree. It says the same as [Reviews] of what both speak of, so the two may be put together in one timeline.
//
// The slice is read from the record on every call and belongs to the caller.
func Kazakhstan() []timeline.Event {
	const state = "KAZ"
	reviews := slices.DeleteFunc(decode(reviewData), func(e timeline.Event) bool { return e.Review.State != state })
	events := append(reviews, decode(kazakhstanData)...)

	held := make(map[int]bool) // sessions of the Working Group that dealt with the State
	for _, e := range events {
		held[e.Review.Session] = true
	}
	ids := make(map[string]bool) // of those sessions
	for _, e := range decode(workingGroupData) {
		if held[e.Review.Session] {
			ids[e.ID] = true
			events = append(events, e)
		}
	}
	for _, e := range decode(councilData) {
		if slices.ContainsFunc(e.After, func(id string) bool { return ids[id] }) {
			events = append(events, e)
		}
	}
	return events
}
