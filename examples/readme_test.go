// Package examples_test holds the README to what its programs do.
package examples_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A fence is a fenced block of the README.
type fence struct{ language, text string }

// fences returns the fenced blocks of the README, in order.
func fences(t *testing.T) []fence {
	t.Helper()
	text, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	var all []fence
	for i, part := range strings.Split(string(text), "```") {
		if i%2 == 1 {
			language, block, _ := strings.Cut(part, "\n")
			all = append(all, fence{language, block})
		}
	}
	return all
}

// program wraps statements into a program that imports the packages they name.
func program(statements string) string {
	var b strings.Builder
	b.WriteString("package main\n\nimport (\n\t\"fmt\"\n\t\"log\"\n\n")
	for _, path := range []string{"timeline", "timeline/edtf", "timeline/upr", "timeline/words"} {
		if strings.Contains(statements, filepath.Base(path)+".") {
			b.WriteString("\t\"example.org/review/" + path + "\"\n")
		}
	}
	b.WriteString(")\n\nfunc main() {\n" + statements + "\t_ = log.Fatal\n}\n")
	return b.String()
}

// run runs a command in a folder of a newcomer's and returns what it prints.
func run(t *testing.T, dir string, words ...string) string {
	t.Helper()
	cmd := exec.Command(words[0], words[1:]...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "GOFLAGS=", "GOWORK=off")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", strings.Join(words, " "), err, out)
	}
	return string(out)
}

// TestReadme does what the README tells a newcomer to do, and compares what is printed with what it promises.
func TestReadme(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("the programs of the README need the go command, which is not in the path")
	}
	checkout, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	all, dir := fences(t), t.TempDir()
	for _, f := range all {
		if f.language == "sh" && strings.Contains(f.text, "go mod init") {
			for command := range strings.Lines(f.text) {
				run(t, dir, strings.Fields(strings.ReplaceAll(command, "/path/to/checkout", checkout))...)
			}
		}
	}
	programs := 0
	for i, f := range all {
		if f.language != "go" {
			continue
		}
		if err := os.WriteFile(filepath.Join(dir, "main.go"), []byte(program(f.text)), 0o644); err != nil {
			t.Fatal(err)
		}
		if got, want := run(t, dir, "go", "run", "."), all[i+1].text; got != want {
			t.Errorf("a program of the README prints\n%sthe README says\n%s", got, want)
		}
		programs++
	}
	if programs != 2 {
		t.Errorf("the README has %d programs, want 2", programs)
	}
}

// TestReadmeLength keeps the README to what somebody reads.
func TestReadmeLength(t *testing.T) {
	text, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(text), "\n"); n >= 100 {
		t.Errorf("the README has %d lines, fewer than 100 are wanted", n)
	}
}
