package timeline

import (
	"fmt"
	"iter"
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
func (k ChangeKind) String() string { return spelled(k, changeWords[:], "unknown change") }

// MarshalText returns what String does. The error is for a value that is none of the constants.
func (k ChangeKind) MarshalText() ([]byte, error) { return wordOf(k, changeWords[:]) }

// UnmarshalText reads one of the words of String. Any other text is an error that names them.
func (k *ChangeKind) UnmarshalText(text []byte) error { return readWord(k, text, changeWords[:]) }

// Change is what became of one happening from an old timeline to a new one.
type Change struct {
	Kind   ChangeKind
	ID     string
	Old    Event    // resolved; zero where it was added
	New    Event    // resolved; zero where it was removed
	Fields []string // names of all fields that differ, as in JSON; none where it was added or removed

	daters *daters // who gives the dates, where those are what the sentence is about
}

// daters are the sources of the statements that give the old and the new date of a happening.
type daters struct{ old, new Source }

// String returns a sentence that says what changed and who says so: of a date, the source that gives it, which need not be
// that of the event.
func (c Change) String() string {
	by := daters{c.Old.Source, c.New.Source}
	if c.daters != nil {
		by = *c.daters
	}
	switch c.Kind {
	case Added:
		return fmt.Sprintf("%s was added, %s (%s).", subject(&c.New), datedWords(c.New.Date), cite(by.new))
	case Removed:
		return fmt.Sprintf("%s, %s, was removed (%s).", subject(&c.Old), datedWords(c.Old.Date), cite(by.old))
	case Resourced:
		return fmt.Sprintf("%s is unchanged, now according to %s instead of %s.", subject(&c.New), cite(by.new), cite(by.old))
	}
	return fmt.Sprintf("%s %s (%s).", subject(&c.New), list(c.clauses()), cite(by.new))
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

// datedWords returns "dated 2025-06", and "with no date" where there is none.
func datedWords(d edtf.Date) string {
	if d.IsZero() {
		return "with no date"
	}
	return "dated " + d.String()
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
//
// Where With, Without or AsOf made one of the two from the other, Diff compares only what they do not share.
func Diff(old, new *Timeline) []Change {
	var removed []ref
	for r := range old.apart(new) {
		if _, ok := new.find(r.event().ID); !ok {
			removed = append(removed, r)
		}
	}
	var changes []Change
	remove := func() {
		e := removed[0].event()
		changes, removed = append(changes, Change{Kind: Removed, ID: e.ID, Old: e.clone(), daters: &daters{old: removed[0].dater()}}), removed[1:]
	}
	for r := range new.apart(old) {
		e := r.event()
		for len(removed) > 0 && removed[0].stands() <= r.lead().stands() {
			remove()
		}
		was, ok := old.find(e.ID)
		if !ok {
			changes = append(changes, Change{Kind: Added, ID: e.ID, New: e.clone(), daters: &daters{new: r.dater()}})
		} else if c, differs := compareEvents(was.event(), e); differs {
			if c.Fields[0] == "date" {
				c.daters = &daters{new: r.dater()}
			}
			changes = append(changes, c)
		}
	}
	for len(removed) > 0 {
		remove()
	}
	return changes
}

// dater returns the source of the statement that gives the date of the happening, and that of the event where none does.
func (r ref) dater() Source { return r.witness(r.at).Source }

// stands returns where among others the happening stands, if nothing holds it back.
func (r ref) stands() edtf.Instant { return standing(r.part.bounds(r.at)) }

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

// apart yields the happenings of t that stand elsewhere in another timeline, or not at all, in order.
func (t *Timeline) apart(other *Timeline) iter.Seq[ref] {
	return func(yield func(ref) bool) {
		if t == nil {
			return
		}
		var all []stream
		for i := range t.layers {
			l := &t.layers[i]
			same := other.layerOf(l.view)
			all = append(all, stream{view: l.view, next: numbers(0, l.index.size).kept(func(i int32) bool {
				return !l.gone.has(i) && (same == nil || same.gone.has(i))
			})})
		}
		through(all, ref.before, each(yield))
	}
}

// layerOf returns the layer with that view, or nil if there is none.
func (t *Timeline) layerOf(v *view) *layer {
	if t == nil {
		return nil
	}
	i := slices.IndexFunc(t.layers, func(l layer) bool { return l.view == v })
	if i < 0 {
		return nil
	}
	return &t.layers[i]
}
