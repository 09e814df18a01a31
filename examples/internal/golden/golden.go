// Package golden holds the output of the example programs to what their testdata says.
package golden

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
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
		t.Errorf("the output is not that of %s; the first line that differs is\n%s", file, firstDifference(string(want), got.String()))
	}
}

// firstDifference returns the first line at which two texts differ, as each has it.
func firstDifference(want, got string) string {
	lines := strings.Split(got, "\n")
	for i, line := range strings.Split(want, "\n") {
		switch {
		case i == len(lines):
			return fmt.Sprintf("%d: it ends, want %q", i+1, line)
		case lines[i] != line:
			return fmt.Sprintf("%d: got %q\n%d: want %q", i+1, lines[i], i+1, line)
		}
	}
	return fmt.Sprintf("%d: more than is wanted", strings.Count(want, "\n")+2)
}
