package main

import (
	"io"
	"os/exec"
	"path/filepath"
	"testing"

	"example.org/review/examples/internal/golden"
	"example.org/review/timeline"
	"example.org/review/timeline/export"
)

// newDatabase returns a database of which there is nothing yet.
func newDatabase(t *testing.T) database {
	t.Helper()
	if _, err := exec.LookPath("sqlite3"); err != nil {
		t.Skip("no sqlite3 on this machine (Debian: apt-get install sqlite3)")
	}
	return database(filepath.Join(t.TempDir(), "reviews.db"))
}

func TestOutput(t *testing.T) {
	db := newDatabase(t)
	golden.Check(t, "testdata/output.txt", func(w io.Writer) error { return run(w, db) })
}

// TestFailureKeepsAll lets the last table refuse a statement, and looks whether the others have lost or won anything.
func TestFailureKeepsAll(t *testing.T) {
	db := newDatabase(t)
	a, b := timeline.Event{ID: "a"}, timeline.Event{ID: "b", Title: "refused", After: []string{"a"}}
	old, err := timeline.New([]timeline.Event{a})
	if err != nil {
		t.Fatal(err)
	}
	if err := db.load(old.All(), export.Options{Timeline: old}); err != nil {
		t.Fatal(err)
	}
	const refuse = `CREATE TRIGGER refuse BEFORE INSERT ON statements WHEN new.statement LIKE '%refused%'
BEGIN SELECT RAISE(ABORT, 'refused'); END;`
	if _, err := db.execute(refuse); err != nil {
		t.Fatal(err)
	}
	more, err := old.With(b)
	if err != nil {
		t.Fatal(err)
	}
	if err := db.replace(old, more, "b"); err == nil {
		t.Fatal("no error where the database refuses a statement")
	}
	back, err := db.timeline(nil)
	if err != nil {
		t.Fatal(err)
	}
	if changes := timeline.Diff(old, back); len(changes) > 0 || back.Len() != 1 {
		t.Errorf("after a failure the database holds something else: %v", changes)
	}
	if _, err := db.execute("DROP TRIGGER refuse;"); err != nil {
		t.Fatal(err)
	}
	if err := db.replace(old, more, "b"); err != nil {
		t.Fatal(err)
	}
	if back, err = db.timeline(nil); err != nil || len(timeline.Diff(more, back)) > 0 {
		t.Errorf("a second time: %v, %v", timeline.Diff(more, back), err)
	}
}
