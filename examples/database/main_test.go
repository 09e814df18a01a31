package main

import (
	"io"
	"os/exec"
	"path/filepath"
	"testing"

	"example.org/review/examples/internal/golden"
)

func TestOutput(t *testing.T) {
	if _, err := exec.LookPath("sqlite3"); err != nil {
		t.Skip("no sqlite3 on this machine (Debian: apt-get install sqlite3)")
	}
	db := database(filepath.Join(t.TempDir(), "reviews.db"))
	golden.Check(t, "testdata/output.txt", func(w io.Writer) error { return run(w, db) })
}
