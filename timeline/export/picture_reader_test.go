package export_test

import (
	"encoding/xml"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"example.org/review/timeline/export"
)

// node is an element of a picture or page.
type node struct {
	name     string
	attrs    map[string]string
	children []*node
	text     string // of the element itself
}

// readMarkup reads text as one tree, and fails where it is not well-formed.
func readMarkup(t testing.TB, d *xml.Decoder) *node {
	t.Helper()
	root := &node{}
	open := []*node{root}
	for {
		token, err := d.Token()
		if err == io.EOF {
			return root
		}
		if err != nil {
			t.Fatalf("not well-formed: %v", err)
		}
		top := open[len(open)-1]
		switch token := token.(type) {
		case xml.StartElement:
			n := &node{name: token.Name.Local, attrs: map[string]string{}}
			for _, a := range token.Attr {
				if _, twice := n.attrs[a.Name.Local]; twice {
					t.Fatalf("%s has the attribute %s twice", n.name, a.Name.Local)
				}
				n.attrs[a.Name.Local] = a.Value
			}
			top.children = append(top.children, n)
			open = append(open, n)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			top.text += string(token)
		case xml.Comment, xml.ProcInst:
			t.Fatalf("unexpected %T %q", token, token)
		}
	}
}

// readSVG reads a picture strictly: well-formed, with known elements and attributes only, no script, nothing from outside,
// unique IDs with the prefix, and references that lead somewhere.
func readSVG(t testing.TB, text, prefix string) *node {
	t.Helper()
	root := readMarkup(t, xml.NewDecoder(strings.NewReader(text)))
	if len(root.children) != 1 || root.children[0].name != "svg" {
		t.Fatal("the root is not one svg element")
	}
	svg := root.children[0]
	ids := map[string]bool{}
	svg.walk(func(n *node) {
		if !strings.Contains(" svg title desc style defs g rect path circle text tspan linearGradient radialGradient stop pattern mask ", " "+n.name+" ") {
			t.Fatalf("unexpected element %q", n.name)
		}
		for name := range n.attrs {
			if strings.HasPrefix(name, "on") || strings.Contains(name, "href") || name == "style" {
				t.Fatalf("unexpected attribute %q of %s", name, n.name)
			}
		}
		if id, ok := n.attrs["id"]; ok {
			if ids[id] || !strings.HasPrefix(id, prefix) {
				t.Fatalf("the ID %q is not unique, or does not begin with %q", id, prefix)
			}
			ids[id] = true
		}
	})
	svg.walk(func(n *node) {
		refs := strings.Fields(n.attrs["aria-labelledby"])
		for _, name := range []string{"fill", "mask"} {
			if ref, ok := strings.CutPrefix(n.attrs[name], "url(#"); ok {
				refs = append(refs, strings.TrimSuffix(ref, ")"))
			}
		}
		for _, ref := range refs {
			if !ids[ref] {
				t.Fatalf("%s refers to %q, which is not there", n.name, ref)
			}
		}
	})
	return svg
}

// drawSVG draws events and reads the picture.
func drawSVG(t testing.TB, o export.Options, events ...event) *node {
	t.Helper()
	text, _ := render(t, export.SVG, o, events...)
	return readSVG(t, text, "timeline-")
}

// walk calls f for n and all that it holds, in order.
func (n *node) walk(f func(*node)) {
	f(n)
	for _, c := range n.children {
		c.walk(f)
	}
}

// all returns the elements in n of which keep is true.
func (n *node) all(keep func(*node) bool) (found []*node) {
	n.walk(func(n *node) {
		if keep(n) {
			found = append(found, n)
		}
	})
	return found
}

// named returns the elements of that name in n.
func (n *node) named(name string) []*node { return n.all(func(n *node) bool { return n.name == name }) }

// class returns the elements in n with that class.
func (n *node) class(class string) []*node {
	return n.all(func(n *node) bool { return n.attrs["class"] == class })
}

// list returns the list with that label.
func (n *node) list(label string) *node {
	for _, g := range n.all(func(n *node) bool { return n.attrs["role"] == "list" }) {
		if g.attrs["aria-label"] == label {
			return g
		}
	}
	return nil
}

// items returns the events of a picture, in the order of drawing.
func (n *node) items() []*node {
	return n.all(func(n *node) bool { return n.attrs["role"] == "listitem" && n.child("title") != nil })
}

// child returns the first child of that name.
func (n *node) child(name string) *node {
	for _, c := range n.children {
		if c.name == name {
			return c
		}
	}
	return nil
}

// content returns all text in n.
func (n *node) content() string {
	var b strings.Builder
	n.walk(func(n *node) { b.WriteString(n.text) })
	return b.String()
}

// number returns an attribute that is a number.
func (n *node) number(name string) float64 {
	x, err := strconv.ParseFloat(n.attrs[name], 64)
	if err != nil {
		panic(n.name + " " + name + ": " + err.Error())
	}
	return x
}

// pathStart finds where a path begins.
var pathStart = regexp.MustCompile(`^M(\S+) ([\d.]+)`)

// middle returns the middle of a mark.
func (n *node) middle() (x, y float64) {
	switch n.name {
	case "circle":
		return n.number("cx"), n.number("cy")
	case "rect":
		return n.number("x") + n.number("width")/2, n.number("y") + n.number("height")/2
	}
	m := pathStart.FindStringSubmatch(n.attrs["d"])
	x, _ = strconv.ParseFloat(m[1], 64)
	y, _ = strconv.ParseFloat(m[2], 64)
	return x + 4.5, y + 4.5
}

// asXML returns s as XML holds it.
func asXML(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r < ' ' && r != '\t' && r != '\n' && r != '\r', r == 0xFFFE, r == 0xFFFF:
			r = utf8.RuneError
		}
		b.WriteRune(r)
	}
	return b.String()
}
