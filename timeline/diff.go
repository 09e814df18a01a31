package timeline

import (
	"fmt"
	"slices"

	"example.org/review/timeline/edtf"
)

// ChangeKind is how a happening differs between two timelines.
type ChangeKind uint8

// The kinds of change that [Diff] tells apart.
const (
	Added        ChangeKind = iota // only the new timeline has it
	Removed                        // only the old timeline has it
	Sharpened                      // the new date lies inside the old one
	Widened                        // the old date lies inside the new one
	Contradicted                   // both dates cannot be true
	Restated                       // the date in other words, an overlapping date, or another field
	Resourced                      // only the source differs
)

var changeWords = [...]string{"added", "removed", "sharpened", "widened", "contradicted", "restated", "resourced"}

// String returns the kind in lower case: "sharpened".
func (k ChangeKind) String() string {
	if int(k) < len(changeWords) {
		return changeWords[k]
	}
	return "unknown change"
}

// Change is what became of one happening from an old timeline to a new one.
type Change struct {
	Kind   ChangeKind
	ID     string
	Old    Event    // resolved; zero where it was added
	New    Event    // resolved; zero where it was removed
	Fields []string // names of all fields that differ, as in JSON; none where it was added or removed

	_ struct{}
}

// String returns a sentence that says what changed and who says so.
func (c Change) String() string {
	switch c.Kind {
	case Added:
		return fmt.Sprintf("%s was added, dated %s (%s).", subject(&c.New), dateWords(c.New.Date), cite(c.New.Source))
	case Removed:
		return fmt.Sprintf("%s, dated %s, was removed (%s).", subject(&c.Old), dateWords(c.Old.Date), cite(c.Old.Source))
	case Resourced:
		return fmt.Sprintf("%s is unchanged, now according to %s instead of %s.",
			subject(&c.New), cite(c.New.Source), cite(c.Old.Source))
	}
	return fmt.Sprintf("%s %s (%s).", subject(&c.New), list(c.clauses()), cite(c.New.Source))
}

// clauses returns what to say of each field that differs, the date first.
func (c Change) clauses() []string {
	var clauses []string
	for _, f := range c.Fields {
		switch f {
		case "date":
			clauses = append(clauses, c.dateClause())
		case "status":
			clauses = append(clauses, c.statusClause())
		case "title":
			clauses = append(clauses, fmt.Sprintf("was called %q", c.Old.Title))
		case "source":
		default:
			clauses = append(clauses, otherwise(f))
		}
	}
	return clauses
}

// otherwise returns what to say of a field that differs where its values would say too little or too much.
func otherwise(field string) string {
	switch field {
	case "review":
		return "belongs to another review"
	case "actors", "topics":
		return "has other " + field
	case "after":
		return "comes after other happenings"
	}
	return "has another " + field
}

// dateClause says how the date changed.
func (c Change) dateClause() string {
	now := "is now dated " + c.New.Date.String()
	if c.New.Date.IsZero() {
		now = "now has no date"
	}
	if c.Old.Date.IsZero() {
		return now + ", and had no date before"
	}
	verbs := [...]string{Sharpened: "sharpens", Widened: "widens", Contradicted: "contradicts", Restated: "restates"}
	return fmt.Sprintf("%s, which %s %s", now, verbs[c.Kind], dateWords(c.Old.Date))
}

// statusClause says how the status changed.
func (c Change) statusClause() string {
	switch {
	case c.Old.Status == "":
		return fmt.Sprintf("is now %s, and had no status before", plain(string(c.New.Status)))
	case c.New.Status == "":
		return fmt.Sprintf("is no longer said to be %s", plain(string(c.Old.Status)))
	}
	return fmt.Sprintf("is now %s instead of %s", plain(string(c.New.Status)), plain(string(c.Old.Status)))
}

// Diff returns what changed from the old timeline to the new one, one change for each happening whose resolved event
// differs, in the order of the timelines. Either may be nil, which is empty.
//
// The kind goes by the date first: Contradicted where both dates cannot be true, Sharpened or Widened where the bounds of
// the one lie inside those of the other, and Restated for any other difference but the source.
func Diff(old, new *Timeline) []Change { return diff(old.whole(), new.whole()) }

// diff does what Diff does for timelines that are one part each.
func diff(old, new *part) []Change {
	var changes, removed []Change
	for i := range old.events {
		if e := &old.events[i]; !new.knows(e.ID) {
			removed = append(removed, Change{Kind: Removed, ID: e.ID, Old: e.clone()})
		}
	}
	for i := range new.events {
		e := &new.events[i]
		for len(removed) > 0 && old.stands(removed[0].ID) <= standing(new.bounds(i)) {
			changes, removed = append(changes, removed[0]), removed[1:]
		}
		at, ok := old.position(e.ID)
		if !ok {
			changes = append(changes, Change{Kind: Added, ID: e.ID, New: e.clone()})
		} else if c, differs := compareEvents(&old.events[at], e); differs {
			changes = append(changes, c)
		}
	}
	return append(changes, removed...)
}

// knows reports whether t has a happening of that ID.
func (t *part) knows(id string) bool {
	_, ok := t.position(id)
	return ok
}

// stands returns where among others the happening of a known ID stands.
func (t *part) stands(id string) edtf.Instant {
	i, _ := t.position(id)
	return standing(t.bounds(i))
}

// compareEvents returns how two resolved events of one happening differ, and whether they do.
func compareEvents(old, new *Event) (Change, bool) {
	c := Change{Kind: Restated, ID: new.ID, Old: old.clone(), New: new.clone(), Fields: differences(old, new)}
	switch {
	case len(c.Fields) == 0:
		return Change{}, false
	case old.Date != new.Date:
		c.Kind = redated(old, new)
	case len(c.Fields) == 1 && c.Fields[0] == "source":
		c.Kind = Resourced
	}
	return c, true
}

// redated returns the kind of a change of date.
func redated(old, new *Event) ChangeKind {
	b, c := old.Date.Bounds(), new.Date.Bounds()
	switch {
	case !compatible(old.Date, new.Date):
		return Contradicted
	case b == c:
		return Restated
	case inside(c, b):
		return Sharpened
	case inside(b, c):
		return Widened
	}
	return Restated
}

// differences returns the names of the fields that differ, the date first.
func differences(old, new *Event) []string {
	var names []string
	add := func(name string, differs bool) {
		if differs {
			names = append(names, name)
		}
	}
	add("date", old.Date != new.Date)
	add("status", old.Status != new.Status)
	add("title", old.Title != new.Title)
	add("kind", old.Kind != new.Kind)
	add("review", old.Review != new.Review)
	add("actors", !slices.Equal(old.Actors, new.Actors))
	add("topics", !slices.Equal(old.Topics, new.Topics))
	add("after", !slices.Equal(old.After, new.After))
	add("note", old.Note != new.Note)
	add("source", old.Source != new.Source)
	return names
}
