package timeline_test

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "example.org/review"

// Where two files need names of each other, directly or by way of others, none of them can be read first.
func TestNoFilesNeedEachOtherInACircle(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	for _, dir := range packagesOf(t, "..") {
		if _, err := h.Import(path.Join(module, dir)); err != nil {
			t.Errorf("%s: %v", dir, err)
		}
		for _, circle := range h.needs[path.Join(module, dir)].circles() {
			t.Errorf("%s: %s", dir, circle)
		}
	}
}

func TestCirclesAreFound(t *testing.T) {
	t.Parallel()
	h := &house{fset: token.NewFileSet(), packages: make(map[string]*types.Package), needs: make(map[string]needs)}
	var files []*ast.File
	for name, source := range map[string]string{
		"a.go": "package p; type A struct{ b B }; func (A) m() {}",
		"b.go": "package p; type B []C",
		"c.go": "package p; type C struct{}; func g(any) {}; func (C) f() { g(func(a A) { a.m() }) }",
		"d.go": "package p; func d(A, B, C) { f := 1; _ = f }",
		"e.go": "package p; func e() { f := 2; _ = f }",
	} {
		file, err := parser.ParseFile(h.fset, name, source, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	if _, err := h.check("p", files); err != nil {
		t.Fatal(err)
	}
	got := h.needs["p"].circles()
	want := []string{"a.go needs B of b.go, b.go needs C of c.go, c.go needs A of a.go"}
	if !slices.Equal(got, want) {
		t.Errorf("circles %q, want %q", got, want)
	}
}

// packagesOf returns the directories below root that have Go files other than tests.
func packagesOf(t *testing.T, root string) []string {
	t.Helper()
	dirs := make(map[string]bool)
	err := fs.WalkDir(os.DirFS(root), ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || len(d.Name()) > 1 && d.Name()[0] == '.'):
			return fs.SkipDir
		case strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go"):
			dirs[path.Dir(name)] = true
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return slices.Sorted(maps.Keys(dirs))
}

// A house imports the packages of this module from their source, and remembers what the files of each need of each other.
type house struct {
	fset     *token.FileSet
	standard types.Importer // of what the compiler left of the packages of the standard library
	packages map[string]*types.Package
	needs    map[string]needs
}

// needs says, by a file and another one, a name of the latter that the former needs.
type needs map[string]map[string]string

func newHouse(t *testing.T) *house {
	t.Helper()
	fset := token.NewFileSet()
	compiled := compiledPackages(t)
	standard := importer.ForCompiler(fset, "gc", func(of string) (io.ReadCloser, error) { return os.Open(compiled[of]) })
	return &house{fset, standard, make(map[string]*types.Package), make(map[string]needs)}
}

// compiledPackages returns the file that the compiler made of each package of the standard library that the module needs.
func compiledPackages(t *testing.T) map[string]string {
	t.Helper()
	list := exec.Command("go", "list", "-export", "-deps", "-f", "{{if .Standard}}{{.ImportPath}}={{.Export}}{{end}}", "../...")
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	compiled := make(map[string]string)
	for line := range strings.Lines(string(out)) {
		of, file, _ := strings.Cut(strings.TrimSpace(line), "=")
		compiled[of] = file
	}
	return compiled
}

// Import returns the package of that path.
func (h *house) Import(of string) (*types.Package, error) {
	dir, own := strings.CutPrefix(of, module+"/")
	if !own {
		return h.standard.Import(of)
	}
	if p := h.packages[of]; p != nil {
		return p, nil
	}
	names, err := filepath.Glob(filepath.Join("..", filepath.FromSlash(dir), "*.go"))
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(h.fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	return h.check(of, files)
}

// check returns the package that some files make.
func (h *house) check(of string, files []*ast.File) (*types.Package, error) {
	uses := make(map[*ast.Ident]types.Object)
	config := types.Config{Importer: h}
	p, err := config.Check(of, h.fset, files, &types.Info{Uses: uses})
	if err != nil {
		return nil, err
	}
	h.packages[of] = p
	found := make(needs)
	for id, o := range uses {
		if o.Pkg() == p {
			found.add(h.file(id.Pos()), h.file(o.Pos()), o.Name())
		}
	}
	h.needs[of] = found
	return p, nil
}

// file returns the name of the file that a position is in.
func (h *house) file(at token.Pos) string { return filepath.Base(h.fset.Position(at).Filename) }

// add adds that a file needs a name of another one. Of several it remembers the least.
func (n needs) add(file, other, name string) {
	if file == other {
		return
	}
	if n[file] == nil {
		n[file] = make(map[string]string)
	}
	if had := n[file][other]; had == "" || name < had {
		n[file][other] = name
	}
}

// circles returns a shortest circle through the first file of each group of files that need each other, in words.
func (n needs) circles() []string {
	var circles []string
	told := make(map[string]bool)
	for _, file := range slices.Sorted(maps.Keys(n)) {
		if told[file] {
			continue
		}
		circle := n.circle(file)
		var words []string
		for i, f := range circle {
			told[f] = true
			next := circle[(i+1)%len(circle)]
			words = append(words, fmt.Sprintf("%s needs %s of %s", f, n[f][next], next))
		}
		if circle != nil {
			circles = append(circles, strings.Join(words, ", "))
		}
	}
	return circles
}

// circle returns the files of a shortest circle through one, from it on, or nil if there is none.
func (n needs) circle(file string) []string {
	paths := [][]string{{file}}
	seen := make(map[string]bool)
	for len(paths) > 0 {
		p := paths[0]
		paths = paths[1:]
		for _, next := range slices.Sorted(maps.Keys(n[p[len(p)-1]])) {
			if next == file {
				return p
			}
			if !seen[next] {
				seen[next] = true
				paths = append(paths, append(slices.Clone(p), next))
			}
		}
	}
	return nil
}
