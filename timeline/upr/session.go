package upr

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"strings"
	"sync"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// Session is a session of the Working Group on the Universal Periodic Review or a regular session of the Human Rights
// Council.
type Session struct {
	Number  int             // in its own body
	Cycle   int             // of the review; 0 for a session of the Council
	Council int             // Working Group: the session of the Council that took up the outcomes; 0: not in the record
	Dates   edtf.Date       // a session in two parts is a set, {...}
	Status  timeline.Status // as the Source gives it: many sessions are known from their announcement only
	Source  timeline.Source
	Note    string // says so if the Dates were not verified
}

// Sessions returns the sessions of the Working Group from the first to the last of the fourth cycle, in order. Where
// sources disagree, Dates is the side of the final report or, where none was seen, of the United Nations; all sides stand
// in [Reviews].
//
// Where the Council took up the outcomes of one session at two of its own, Council is the first of them.
func Sessions() iter.Seq[Session] { return slices.Values(calendar().workingGroup) }

// WorkingGroupSession returns the n-th session of the Working Group; ok is false if it is not in the record.
func WorkingGroupSession(n int) (s Session, ok bool) { return numbered(calendar().workingGroup, n) }

// CouncilSession returns the n-th regular session of the Human Rights Council; ok is false if it is not in the record,
// which begins with the fifth session and the resolution that set up the review.
func CouncilSession(n int) (s Session, ok bool) { return numbered(calendar().council, n) }

func numbered(sessions []Session, n int) (Session, bool) {
	i, ok := slices.BinarySearchFunc(sessions, n, func(s Session, n int) int { return cmp.Compare(s.Number, n) })
	if !ok {
		return Session{}, false
	}
	return sessions[i], true
}

// calendar holds the sessions of both bodies by number. It is read from the record once, on first use.
var calendar = sync.OnceValue(func() (c struct{ workingGroup, council []Session }) {
	takenUp := make(map[string]int) // by the ID of a session of the Working Group
	for _, e := range decode(councilData) {
		s := sessionOf(e)
		c.council = appendSession(c.council, s)
		for _, id := range e.After {
			if takenUp[id] == 0 {
				takenUp[id] = s.Number
			}
		}
	}
	for _, e := range decode(workingGroupData) {
		s := sessionOf(e)
		s.Cycle, s.Council = e.Review.Cycle, takenUp[e.ID]
		c.workingGroup = appendSession(c.workingGroup, s)
	}
	return c
})

// appendSession adds s unless an earlier statement about the same session is there already.
func appendSession(sessions []Session, s Session) []Session {
	if n := len(sessions); n > 0 && sessions[n-1].Number == s.Number {
		return sessions
	}
	return append(sessions, s)
}

// sessionOf returns the session that e speaks of. Its number ends its ID, "hrc-59": the Review of an event counts in the
// sessions of the Working Group only.
func sessionOf(e timeline.Event) Session {
	_, number, _ := strings.Cut(e.ID, "-")
	n, _ := strconv.Atoi(number)
	return Session{Number: n, Dates: e.Date, Status: e.Status, Source: e.Source, Note: e.Note}
}
