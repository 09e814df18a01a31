package export

import (
	"strconv"
	"strings"
	"unicode"

	"example.org/review/timeline"
)

// idMaker makes IDs that no other row of a sheet has.
type idMaker struct {
	kept map[string]bool // IDs that stand in the sheet so far
	made map[string]int  // IDs that were made, and how many rows would have liked them
}

// keep notes an ID that stands in the sheet, and reports whether it is none of those that were made.
func (m *idMaker) keep(id string) bool {
	if _, made := m.made[id]; made && !m.kept[id] {
		return false
	}
	if m.kept == nil {
		m.kept = make(map[string]bool)
	}
	m.kept[id] = true
	return true
}

// make returns an ID for e.
func (m *idMaker) make(e *timeline.Event) string {
	if m.made == nil {
		m.made = make(map[string]int)
	}
	wanted := slug(e)
	for {
		m.made[wanted]++
		id := wanted
		if n := m.made[wanted]; n > 1 {
			id += "-" + strconv.Itoa(n)
		}
		if _, made := m.made[id]; !m.kept[id] && (!made || id == wanted) {
			m.made[id] = max(m.made[id], 1)
			return id
		}
	}
}

// slug returns the letters and digits of what tells e from others, small, with hyphens for all else.
func slug(e *timeline.Event) string {
	var b strings.Builder
	add := func(text string) {
		gap := true
		for _, r := range text {
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
				gap = true
				continue
			}
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(unicode.ToLower(r))
		}
	}
	add(e.Review.State)
	if e.Review.Cycle != 0 {
		add(strconv.Itoa(e.Review.Cycle))
	}
	add(string(e.Kind))
	add(e.Title)
	if b.Len() == 0 {
		return "event"
	}
	return b.String()
}
