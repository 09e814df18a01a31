// Package examples_test holds the README to what its programs do.
package examples_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// blocks returns the indented blocks of the README, without their indent.
func blocks(t *testing.T) []string {
	t.Helper()
	text, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	open := false
	for line := range strings.Lines(string(text)) {
		code, indented := strings.CutPrefix(line, "    ")
		switch {
		case indented && !open:
			all, open = append(all, code), true
		case indented || open && line == "\n":
			all[len(all)-1] += code
		default:
			open = false
		}
	}
	for i, b := range all {
		all[i] = strings.TrimSpace(b)
	}
	return all
}

// block returns the number of the block that begins with a text.
func block(t *testing.T, all []string, prefix string) int {
	t.Helper()
	for i, b := range all {
		if strings.HasPrefix(b, prefix) {
			return i
		}
	}
	t.Fatalf("the README has no block that begins with %q", prefix)
	return 0
}

// TestProgram does what the README tells a newcomer to do, and compares what is printed with what it promises.
func TestProgram(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("the program of the README needs the go command, which is not in the path")
	}
	checkout, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	all, dir := blocks(t), t.TempDir()
	program := all[block(t, all, "package main")]
	if err := os.WriteFile(filepath.Join(dir, "main.go"), []byte(program), 0o644); err != nil {
		t.Fatal(err)
	}
	setup := block(t, all, "go mod init")
	var printed string
	for command := range strings.Lines(all[setup]) {
		command = strings.ReplaceAll(strings.TrimSpace(command), "/path/to/checkout", checkout)
		words := strings.Fields(command)
		cmd := exec.Command(words[0], words[1:]...)
		cmd.Dir, cmd.Env = dir, append(os.Environ(), "GOFLAGS=", "GOWORK=off")
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", command, err, out)
		}
		printed = string(out)
	}
	if want := all[setup+1]; strings.TrimSpace(printed) != want {
		t.Errorf("the program prints\n%s\nthe README says\n%s", printed, want)
	}
	if _, err := os.Stat(filepath.Join(dir, "summer.ics")); err != nil {
		t.Error(err)
	}
}

// TestExcerpt holds what the README shows of examples/kazakhstan to all that it prints.
func TestExcerpt(t *testing.T) {
	output, err := os.ReadFile("kazakhstan/testdata/output.txt")
	if err != nil {
		t.Fatal(err)
	}
	all := blocks(t)
	excerpt := all[block(t, all, "go run ./examples/kazakhstan")+1]
	if !strings.HasSuffix(strings.TrimSpace(string(output)), excerpt) {
		t.Errorf("the output does not end with\n%s", excerpt)
	}
}
