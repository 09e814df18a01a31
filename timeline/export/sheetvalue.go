package export

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"example.org/review/timeline"
)

// knownKinds are the kinds that have a constant.
var knownKinds = [...]string{
	string(timeline.Troika), string(timeline.Report), string(timeline.Compilation), string(timeline.Summary),
	string(timeline.Session), string(timeline.Dialogue), string(timeline.WorkingGroupAdoption),
	string(timeline.WorkingGroupReport), string(timeline.Response), string(timeline.Adoption),
	string(timeline.ActionPlan), string(timeline.Midterm), string(timeline.Calendar), string(timeline.Submission),
	string(timeline.Consultation), string(timeline.PreSession), string(timeline.AdvanceQuestions),
	string(timeline.Letter),
}

// knownStatuses are the statuses that have a constant.
var knownStatuses = [...]string{
	string(timeline.Planned), string(timeline.Held), string(timeline.Postponed), string(timeline.Rescheduled),
	string(timeline.Cancelled),
}

// knownKind returns the kind that s names, "action-plan" for "Action plan", and s where it names none of the known.
func knownKind(s string) string { return knownAs(s, knownKinds[:]) }

// knownStatus returns the status that s names, and s where it names none of the known.
func knownStatus(s string) string { return knownAs(s, knownStatuses[:]) }

// knownState returns s in capitals where it can be the code of a State.
func knownState(s string) string {
	if len(s) != 3 {
		return s
	}
	for i := range len(s) {
		if c := s[i] | 0x20; c < 'a' || c > 'z' {
			return s
		}
	}
	return strings.ToUpper(s)
}

// knownAs returns which of the known values differs from s in case, and in spaces, hyphens and underscores, at most.
func knownAs(s string, known []string) string {
	if i := slices.IndexFunc(known, func(value string) bool { return isSpelling(s, value) }); i >= 0 {
		return known[i]
	}
	return s
}

// isSpelling reports whether s is a spelling of value, which is in lower case with hyphens.
func isSpelling(s, value string) bool {
	for i := 0; i < len(value); i++ {
		switch {
		case len(s) == 0:
			return false
		case value[i] == '-':
			rest := strings.TrimLeft(s, " \t\n-_")
			if len(rest) == len(s) {
				return false
			}
			s = rest
		case value[i] != lower(s[0]):
			return false
		default:
			s = s[1:]
		}
	}
	return s == ""
}

// lower returns an ASCII capital as a small letter, and every other byte as it is.
func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + ('a' - 'A')
	}
	return c
}

// readNumber reads a whole number, also as a program writes it that adds decimals: 4.0 or 4,00.
func readNumber(s string) (int, error) {
	whole := s
	if i := strings.IndexAny(s, ".,"); i > 0 && len(s)-i <= 3 && strings.Trim(s[i+1:], "0") == "" {
		whole = s[:i]
	}
	n, err := strconv.Atoi(whole)
	if err != nil {
		return 0, errors.New("is not a whole number; write one in figures, such as 4")
	}
	return n, nil
}
