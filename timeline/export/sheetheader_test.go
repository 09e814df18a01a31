package export_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

func TestReadCSVColumns(t *testing.T) {
	t.Parallel()
	o := export.ReadOptions{Columns: map[string]string{
		"Datum  der Sitzung": "date", "was": "title", "Title": "note", "Bearbeiter": "", "kennung": "id", "nicht da": "topics",
	}}
	sheet := "Kennung;WAS;datum der  sitzung;title;bearbeiter;Body\nx;Dialog;2025-06;eine Notiz;egal;UPR\n"
	want := []timeline.Event{{ID: "x", Title: "Dialog", Date: edtf.MustParse("2025-06"), Note: "eine Notiz", Review: timeline.Review{Body: "UPR"}}}
	if got, errs, _ := read(t, sheet, o); !reflect.DeepEqual(got, want) || len(errs) > 0 {
		t.Errorf("got %+v and errors %q, want %+v", got, errs, want)
	}
}

// All that is wrong with the headers is said at once.
func TestReadCSVHeaderErrors(t *testing.T) {
	t.Parallel()
	const others = "; the columns are " + columnNames + "; map other headers to them by ReadOptions.Columns, or to \"\" to leave them out"
	var doubles []string // twelve are named
	for i := range 12 {
		doubles = append(doubles, fmt.Sprintf(`row 1, column %d (id): "id": is the column id, and column 1 is that too; rename one of them`, i+2))
	}
	for _, tt := range []struct {
		name, sheet string
		columns     map[string]string
		want        []string
	}{
		{"no ID", "title,date\nx,2025\n", nil, []string{`row 1: there is no column "id"; add one, or set ReadOptions.MakeIDs to have IDs made of what the rows say`}},
		{"unknown", "id,colour\n", nil, []string{`row 1, column 2 (colour): "colour": is no column` + others}},
		{"two unknown", "Id,colour, Farbe \n", nil, []string{`row 1, column 2 (colour): "colour": is no column, and neither is "Farbe"` + others}},
		{"three unknown", "a,id,b,c\n", nil, []string{`row 1, column 1 (a): "a": is no column, and neither are "b" and "c"` + others}},
		{"twenty unknown", "id" + strings.Repeat(",x", 20) + "\n", nil, []string{`row 1, column 2 (x): "x": is no column, and neither are ` + strings.Repeat(`"x", `, 10) + `"x" and 8 more` + others}},
		{"double and unknown", "id,title,ID,colour\n", nil, []string{
			`row 1, column 3 (ID): "ID": is the column id, and column 1 is that too; rename one of them`,
			`row 1, column 4 (colour): "colour": is no column` + others}},
		{"many double", "id" + strings.Repeat(",id", 40) + "\n", nil, doubles},
		{"double by a mapping", "id,was,title\n", map[string]string{"was": "title"}, []string{`row 1, column 3 (title): "title": is the column title, and column 2 is that too; rename one of them`}},
		{"earliest alone", "id,earliest,published,published_latest\n", nil, []string{`row 1, column 2 (earliest): "earliest": says what the column date should be, which is missing; add it, or leave this one out by ReadOptions.Columns`}},
		{"blank rows above", "\n , \nid,colour\n", nil, []string{`row 3, column 2 (colour): "colour": is no column` + others}},
		{"a mapping to nothing", "id\n", map[string]string{"was": "titel"}, []string{`ReadOptions.Columns: "titel" is no column, for the header "was"; the columns are ` + columnNames}},
		{"two mappings of one header", "id\n", map[string]string{"was": "title", "WAS": "note"}, []string{`ReadOptions.Columns: the header "was" is mapped twice, to different columns`}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			events, errs, _ := read(t, tt.sheet, export.ReadOptions{Columns: tt.columns})
			if want := strings.Join(tt.want, "\n"); len(events) != 1 || len(errs) != 1 || errs[0] != want {
				t.Errorf("got %d events and %q\nwant %q", len(events), errs, want)
			}
		})
	}
}

// Where no header is known, the separator that gives the most cells is taken, so that each header is named by itself.
func TestReadCSVSeparatorOfUnknownHeaders(t *testing.T) {
	t.Parallel()
	_, errs, _ := read(t, "eins;zwei;drei, vier\n", export.ReadOptions{})
	if len(errs) != 1 || !strings.Contains(errs[0], `"eins": is no column, and neither are "zwei" and "drei, vier"`) {
		t.Errorf("got %q, want three headers named", errs)
	}
}
