// Package golden holds the output of the example programs to what their testdata says.
package golden

import (
	"bytes"
	"flag"
	"io"
	"os"
	"testing"
)

var update = flag.Bool("update", false, "write the output to testdata instead of comparing it")

// Check runs a program and compares what it writes with a file.
func Check(t *testing.T, file string, run func(io.Writer) error) {
	t.Helper()
	var got bytes.Buffer
	if err := run(&got); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(file, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Bytes(), want) {
		t.Errorf("the output is not that of %s:\n%s", file, got.Bytes())
	}
}
