// Command database keeps the record of one State in a database: it loads it, reads it back, takes in a statement by
// replacing the component that it touches, and asks the same question of the database and of the timeline.
//
// It speaks to the program sqlite3, since this module depends on Go alone. With database/sql and a driver of your choice
// the scripts are the same; for PostgreSQL take export.PostgreSQL as the dialect.
package main

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
	"example.org/review/timeline/upr"
)

func main() {
	folder, err := os.MkdirTemp("", "reviews")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(folder)
	if err := run(os.Stdout, database(filepath.Join(folder, "reviews.db"))); err != nil {
		log.Fatal(err)
	}
}

// database is the file of a database.
type database string

// execute runs a script and returns what it selects.
func (db database) execute(script string) (string, error) {
	cmd := exec.Command("sqlite3", "-batch", "-bail", string(db))
	cmd.Stdin = strings.NewReader(script)
	out, err := cmd.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("sqlite3: %w\n%s", err, out)
	}
	return string(out), nil
}

// load writes the events of a timeline into the database, in the place of all or beside what is there.
func (db database) load(events iter.Seq[timeline.Event], o export.Options) error {
	var script bytes.Buffer
	if _, err := export.SQL(&script, events, o); err != nil {
		return err
	}
	_, err := db.execute(script.String())
	return err
}

// timeline returns the timeline of all statements in the database.
func (db database) timeline(rules []timeline.Rule) (*timeline.Timeline, error) {
	lines, err := db.execute("SELECT statement FROM statements ORDER BY component, place, number;")
	if err != nil {
		return nil, err
	}
	var events []timeline.Event
	for e, err := range timeline.Decode(strings.NewReader(lines)) {
		if err != nil {
			return nil, err
		}
		events = append(events, e)
	}
	return timeline.New(events, rules...)
}

// replace writes into the database what became of old by way of the events with one ID: it takes out the components that
// they touch, and adds the component that came of them. All of it is one transaction, so that a failure loses nothing.
func (db database) replace(old, new *timeline.Timeline, id string) error {
	component, _, _ := new.Place(id)
	joined := func(e timeline.Event) bool { // asked of every event: a program with millions keeps the components in a map
		c, _, _ := new.Place(e.ID)
		return c == component
	}
	gone := make(map[string]bool)
	for e := range new.Select(timeline.Query{Match: joined}) {
		if c, _, ok := old.Place(e.ID); ok {
			gone[c] = true
		}
	}
	var script, deletions strings.Builder
	for c := range gone {
		for _, table := range []string{"events", "parts", "topics", "actors", "statements"} {
			fmt.Fprintf(&deletions, "DELETE FROM %s WHERE component = '%s';\n", table, strings.ReplaceAll(c, "'", "''"))
		}
	}
	if _, err := export.SQL(&script, new.Select(timeline.Query{Match: joined}), export.Options{Timeline: new, Append: true}); err != nil {
		return err
	}
	const opening = "BEGIN;\n" // of the only transaction of the script
	_, err := db.execute(strings.Replace(script.String(), opening, opening+deletions.String(), 1))
	return err
}

func run(w io.Writer, db database) error {
	tl, err := timeline.New(upr.Record("KAZ"), upr.Rules()...)
	if err != nil {
		return err
	}
	if err := db.load(tl.All(), export.Options{Timeline: tl}); err != nil {
		return err
	}
	back, err := db.timeline(tl.Rules())
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "%d happenings in, %d out, %d differ\n", tl.Len(), back.Len(), len(timeline.Diff(tl, back)))

	plan := timeline.Event{
		ID: "kaz-4-plan", Kind: timeline.ActionPlan, Title: "Plan to carry out the outcome", Date: edtf.MustParse("2025-12"),
		Status: timeline.Planned, Review: timeline.Review{Body: "UPR", State: "KAZ", Cycle: 4}, Source: timeline.Source{Title: "an example"},
	}
	more, err := back.With(plan)
	if err != nil {
		return err
	}
	if err := db.replace(back, more, plan.ID); err != nil {
		return err
	}
	if back, err = db.timeline(tl.Rules()); err != nil {
		return err
	}
	fmt.Fprintf(w, "one more: %d out, %d differ\n", back.Len(), len(timeline.Diff(more, back)))

	q := timeline.Query{During: edtf.MustParse("2025-06/2025-12"), Kinds: []timeline.Kind{timeline.Adoption, timeline.ActionPlan}, Certain: true}
	answer, err := db.execute("SELECT id, date FROM events WHERE " + export.Where(q, export.SQLite) + " ORDER BY place;")
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "\nCertainly in the second half of 2025, says the database:\n%s\nand the timeline:\n", answer)
	for e := range more.Select(q) {
		fmt.Fprintf(w, "%s|%s\n", e.ID, e.Date)
	}
	return nil
}
