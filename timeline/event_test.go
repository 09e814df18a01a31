package timeline_test

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// A leaf is one thing that an event can say: a field, or a field of one of its structs.
type leaf struct {
	field string // of Event, in lower case as in JSON
	name  string // with the fields inside it: "source.url"
	set   func(v reflect.Value, text string)
	path  []int
	text  bool // holds text, which may be broken
}

// leaves returns all things that an event can say but its ID, found by reflection, so that a new field is among them.
func leaves(t *testing.T) []leaf {
	var all []leaf
	var walk func(of reflect.Type, path []int, name string)
	walk = func(of reflect.Type, path []int, name string) {
		for i := range of.NumField() {
			f := of.Field(i)
			l := leaf{name: strings.TrimPrefix(name+"."+strings.ToLower(f.Name), "."), path: append(slices.Clone(path), i)}
			l.field, _, _ = strings.Cut(l.name, ".")
			switch {
			case l.name == "id":
				continue
			case f.Type == reflect.TypeFor[edtf.Date]():
				l.set = func(v reflect.Value, _ string) { v.Set(reflect.ValueOf(edtf.MustParse("2025-06"))) }
			case f.Type.Kind() == reflect.Struct:
				walk(f.Type, l.path, l.name)
				continue
			case f.Type.Kind() == reflect.String:
				l.set, l.text = func(v reflect.Value, text string) { v.SetString(text) }, true
			case f.Type.Kind() == reflect.Int:
				l.set = func(v reflect.Value, _ string) { v.SetInt(7) }
			case f.Type == reflect.TypeFor[[]string]():
				l.set, l.text = func(v reflect.Value, text string) { v.Set(reflect.ValueOf([]string{"a", text})) }, true
			case f.Type == reflect.TypeFor[[]timeline.Actor]():
				for j := range reflect.TypeFor[timeline.Actor]().NumField() {
					in := l
					in.name += fmt.Sprint(".", j)
					in.set, in.text = func(v reflect.Value, text string) {
						var a timeline.Actor
						reflect.ValueOf(&a).Elem().Field(j).SetString(text)
						v.Set(reflect.ValueOf([]timeline.Actor{a}))
					}, true
					all = append(all, in)
				}
				continue
			default:
				t.Fatalf("field %s is of a type that this test does not know: %v", l.name, f.Type)
			}
			all = append(all, l)
		}
	}
	walk(reflect.TypeFor[timeline.Event](), nil, "")
	return all
}

// saying returns an event that says nothing but l.
func (l leaf) saying(text string) timeline.Event {
	e := timeline.Event{ID: "x"}
	l.set(reflect.ValueOf(&e).Elem().FieldByIndex(l.path), text)
	return e
}

// Every place that goes by the fields of an event deals with each of them. What fails here for a new field stands in the list at the
// end of doc.go.
func TestEveryFieldOfAnEvent(t *testing.T) {
	t.Parallel()
	for _, l := range leaves(t) {
		t.Run(l.name, func(t *testing.T) {
			e := l.saying("text")
			if reflect.DeepEqual(e, timeline.Event{ID: "x"}) {
				t.Fatal("the test sets nothing")
			}
			var b bytes.Buffer
			if err := timeline.Encode(&b, slices.Values([]timeline.Event{e})); err != nil {
				t.Fatal(err)
			}
			for got, err := range timeline.Decode(&b) {
				if err != nil || !reflect.DeepEqual(got, e) {
					t.Errorf("encoded and decoded it is %+v, %v", got, err)
				}
			}
			if _, err := timeline.New([]timeline.Event{l.saying("\xff")}); l.text && !errors.Is(err, timeline.ErrBrokenText) {
				t.Errorf("broken text gives %v", err)
			}
			newer := timeline.Event{ID: "x", Source: timeline.Source{Published: edtf.MustParse("2026")}}
			if got, _ := mustNew(t, []timeline.Event{e, newer}).Event("x"); l.field != "source" && !reflect.DeepEqual(got, merged(e, newer)) {
				t.Errorf("a newer statement that says nothing makes it %+v", got)
			}
			changes := timeline.Diff(mustNew(t, []timeline.Event{{ID: "x"}}), mustNew(t, []timeline.Event{e}))
			if len(changes) != 1 || !slices.Equal(changes[0].Fields, []string{l.field}) {
				t.Errorf("Diff finds %v", changes)
			}
			tl := mustNew(t, []timeline.Event{e})
			l.spoil(&e)
			if got, _ := tl.Event("x"); !reflect.DeepEqual(got, l.saying("text")) {
				t.Errorf("whoever changes what was given changes the timeline: %+v", got)
			}
			got, _ := tl.Event("x")
			l.spoil(&got)
			if got, _ := tl.Event("x"); !reflect.DeepEqual(got, l.saying("text")) {
				t.Errorf("whoever changes what was handed out changes the timeline: %+v", got)
			}
		})
	}
}

// merged returns the event of a statement with the source of a newer one that says nothing.
func merged(e, newer timeline.Event) timeline.Event {
	e.Source = newer.Source
	return e
}

// spoil changes what a copy of the event would share.
func (l leaf) spoil(e *timeline.Event) {
	v := reflect.ValueOf(e).Elem().FieldByIndex(l.path)
	if v.Kind() == reflect.Slice {
		v.Index(0).SetZero()
	}
}
