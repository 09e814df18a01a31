package examples_test

import (
	"go/ast"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// documented are the packages whose documentation has an example and what it prints.
var documented = []string{"timeline", "timeline/edtf", "timeline/words", "timeline/upr", "timeline/export"}

// TestDocs runs the first example in the documentation of each package, and compares what it prints with the block after it.
func TestDocs(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("the examples of the documentation need the go command, which is not in the path")
	}
	var source, want strings.Builder
	source.WriteString(header(documented))
	source.WriteString("var _ = slices.Values[[]int]\nvar _ time.Duration\nvar _ edtf.Date\nvar _ words.Language\nvar file = io.Discard\n\nfunc main() {\n")
	for _, dir := range documented {
		blocks := codeOf(t, "../"+dir+"/doc.go")
		if len(blocks) < 2 {
			t.Fatalf("%s: the documentation has no example with what it prints", dir)
		}
		source.WriteString("func() {\n" + blocks[0] + "}()\nfmt.Println()\n")
		want.WriteString(blocks[1] + "\n")
	}
	source.WriteString("}\n")
	dir, err := os.MkdirTemp(".", ".doc") // in the module, whose packages it imports, and where the go command looks for none
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := os.WriteFile(filepath.Join(dir, "main.go"), []byte(source.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	got := strings.Split(run(t, dir, "go", "run", "main.go"), "\n")
	for i, line := range strings.Split(want.String(), "\n") {
		if i < len(got) && strings.TrimRight(got[i], " ") != line {
			t.Errorf("an example prints %q, its documentation says %q", got[i], line)
		}
	}
	if n := strings.Count(want.String(), "\n"); len(got)-1 != n {
		t.Errorf("the examples print %d lines, their documentation has %d", len(got)-1, n)
	}
}

// header returns the start of a program that imports some packages of this module, and those of the standard library that
// their examples use.
func header(packages []string) string {
	var b strings.Builder
	b.WriteString("package main\n\nimport (\n\t\"fmt\"\n\t\"io\"\n\t\"log\"\n\t\"slices\"\n\t\"time\"\n\n")
	for _, path := range packages {
		b.WriteString("\t\"example.org/review/" + path + "\"\n")
	}
	b.WriteString(")\n\n")
	return b.String()
}

// codeOf returns the blocks of code in the documentation of a package.
func codeOf(t *testing.T, file string) (blocks []string) {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments|parser.PackageClauseOnly)
	if err != nil {
		t.Fatal(err)
	}
	return codeIn(parsed.Doc)
}

// codeIn returns the blocks of code in a comment.
func codeIn(doc *ast.CommentGroup) (blocks []string) {
	for _, b := range new(comment.Parser).Parse(doc.Text()).Content {
		if code, ok := b.(*comment.Code); ok {
			blocks = append(blocks, code.Text)
		}
	}
	return blocks
}
