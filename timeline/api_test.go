package timeline_test

import (
	"flag"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
)

var _ = flag.Bool("update", false, "write the files of testdata instead of comparing them")

// The exported names of all packages are pinned: what is added or taken away shows in a review of api.txt.
func TestExportedNames(t *testing.T) {
	var lines []string
	for _, dir := range []string{".", "edtf", "export", "upr", "words"} {
		lines = append(lines, exportedNames(t, dir)...)
	}
	compareWithFile(t, "testdata/api.txt", strings.Join(lines, "\n")+"\n")
}

// exportedNames returns a line for each exported constant, variable, function, type, field and method of a package.
func exportedNames(t *testing.T, dir string) []string {
	t.Helper()
	fset := token.NewFileSet()
	var lines []string
	matches, err := fs.Glob(os.DirFS(dir), "*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range matches {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(fset, dir+"/"+name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.FileExports(file)
		for _, decl := range file.Decls {
			for _, line := range describeDecl(fset, decl) {
				lines = append(lines, file.Name.Name+": "+line)
			}
		}
	}
	slices.Sort(lines)
	return lines
}

// describeDecl returns a line for each name that a declaration exports.
func describeDecl(fset *token.FileSet, decl ast.Decl) []string {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		if d.Recv != nil && !ast.IsExported(strings.TrimLeft(oneLine(fset, d.Recv.List[0].Type), "*")) {
			return nil
		}
		d.Doc, d.Body = nil, nil
		return []string{oneLine(fset, d)}
	case *ast.GenDecl:
		var lines []string
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.ValueSpec:
				for _, name := range s.Names {
					lines = append(lines, d.Tok.String()+" "+name.Name)
				}
			case *ast.TypeSpec:
				s.Doc, s.Comment = nil, nil
				lines = append(lines, "type "+oneLine(fset, s))
			}
		}
		return lines
	}
	return nil
}

// oneLine returns the source of a node without line breaks, comments and doubled spaces.
func oneLine(fset *token.FileSet, node ast.Node) string {
	ast.Inspect(node, func(n ast.Node) bool {
		if f, ok := n.(*ast.Field); ok {
			f.Doc, f.Comment, f.Tag = nil, nil, nil
		}
		return true
	})
	var b strings.Builder
	if err := printer.Fprint(&b, fset, node); err != nil {
		return err.Error()
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
