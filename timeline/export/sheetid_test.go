package export_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/export"
)

// idsOf are the IDs of a sheet whose missing ones are made, with the text of the error of a row instead where it has one.
func idsOf(t *testing.T, sheet string) (ids []string) {
	t.Helper()
	for e, err := range export.ReadCSV(strings.NewReader(sheet), export.ReadOptions{MakeIDs: true}) {
		if err != nil {
			e.ID = err.Error()
		}
		ids = append(ids, e.ID)
	}
	return ids
}

func TestReadCSVMakesIDs(t *testing.T) {
	t.Parallel()
	for sheet, want := range map[string][]string{
		"state,cycle,kind,title\nkaz,4,Dialogue,\"Interactive dialogue, 48th session!\"\n": {"kaz-4-dialogue-interactive-dialogue-48th-session"},
		"title\nДиалог с Казахстаном\n对话\nmarché\nनेपाल\n":                                 {"диалог-с-казахстаном", "对话", "marché", "नेपाल"},
		"title,note\nx,\nx,\ny,\nx,\n":               {"x", "x-2", "y", "x-3"},
		"title\nx\nx 2\nx\nx-2\n":                    {"x", "x-2", "x-3", "x-2-2"},
		"title,note\n,a\n...,b\n":                    {"event", "event-2"},
		"id,title\nx,a\n,x\n,x\nx,b\n":               {"x", "x-2", "x-3", "x"},
		"id,title\nx-2,a\n,x\n,x\n":                  {"x-2", "x", "x-3"},
		"id,title\n,x\nx,a\n,y\n":                    {"x", `row 3, column 1 (id): "x": is the ID that was made for a row above without one; write an ID there, or another here`, "y"},
		"id,title\nkaz,a\nkaz,b\n":                   {"kaz", "kaz"},
		"id,title,date\n,y,2025\n,x,2025\n,y,2026\n": {"y", "x", "y-2"},
	} {
		for range 2 {
			if got := idsOf(t, sheet); !reflect.DeepEqual(got, want) {
				t.Errorf("%q: got %q, want %q", sheet, got, want)
			}
		}
	}
}

func TestReadCSVWithoutID(t *testing.T) {
	t.Parallel()
	for e, err := range export.ReadCSV(strings.NewReader("id,title\n ,x\n"), export.ReadOptions{}) {
		if !errors.Is(err, timeline.ErrNoID) || !strings.Contains(err.Error(), "MakeIDs") || e.Title != "x" {
			t.Errorf("got %+v and %v, want the title and ErrNoID", e, err)
		}
	}
}
