package upr

import (
	"iter"
	"slices"
	"strconv"
	"strings"

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
//
// Each call of Sessions, [WorkingGroupSession] and [CouncilSession] reads the sessions from the record, at the cost of a
// fraction of a millisecond.
func Sessions() iter.Seq[Session] { return slices.Values(workingGroupSessions()) }

// WorkingGroupSession returns the n-th session of the Working Group; ok is false if it is not in the record.
func WorkingGroupSession(n int) (s Session, ok bool) { return numbered(workingGroupSessions(), n) }

// CouncilSession returns the n-th regular session of the Human Rights Council; ok is false if it is not in the record,
// which begins with the fifth session and the resolution that set up the review.
func CouncilSession(n int) (s Session, ok bool) { return numbered(sessionsFrom(councilEntries()), n) }

func numbered(sessions []Session, n int) (Session, bool) {
	i := slices.IndexFunc(sessions, func(s Session) bool { return s.Number == n })
	if i < 0 {
		return Session{}, false
	}
	return sessions[i], true
}

// workingGroupSessions returns the sessions of the Working Group by number.
func workingGroupSessions() []Session {
	takenUp := make(map[string]int) // by the ID of a session of the Working Group
	for _, e := range councilEntries() {
		for _, id := range e.After {
			if takenUp[id] == 0 {
				takenUp[id] = numberOf(e)
			}
		}
	}
	sessions := sessionsFrom(workingGroupEntries())
	for i := range sessions {
		sessions[i].Council = takenUp["wg-"+strconv.Itoa(sessions[i].Number)]
	}
	return sessions
}

// sessionsFrom returns one session for each run of entries on it, as the first of them has it.
func sessionsFrom(entries []timeline.Event) []Session {
	var sessions []Session
	for _, e := range entries {
		n := numberOf(e)
		if last := len(sessions) - 1; last >= 0 && sessions[last].Number == n {
			continue
		}
		sessions = append(sessions, Session{Number: n, Cycle: e.Review.Cycle, Dates: e.Date, Status: e.Status,
			Source: e.Source, Note: e.Note})
	}
	return sessions
}

// numberOf returns the number of the session that e speaks of. It ends the ID, "hrc-59": the Review of an event counts
// in the sessions of the Working Group only.
func numberOf(e timeline.Event) int {
	_, number, _ := strings.Cut(e.ID, "-")
	n, _ := strconv.Atoi(number)
	return n
}
