package export_test

import (
	"encoding/binary"
	"io"
	"reflect"
	"strings"
	"testing"
	"unicode/utf16"

	"example.org/review/timeline"
	"example.org/review/timeline/export"
)

// utf16Of returns a text in UTF-16.
func utf16Of(text string, order binary.AppendByteOrder) string {
	var b []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		b = order.AppendUint16(b, unit)
	}
	return string(b)
}

func TestReadCSVEncodings(t *testing.T) {
	t.Parallel()
	const text = "id;title;note\r\nx;Диалог – é 𐍈;€\r\n"
	want := []timeline.Event{{ID: "x", Title: "Диалог – é 𐍈", Note: "€"}}
	long := []timeline.Event{{ID: "x", Title: strings.Repeat("é𐍈", 100_000)}}
	for _, tt := range []struct {
		name, sheet string
		want        []timeline.Event
	}{
		{"UTF-8", text, want},
		{"a mark", "\ufeff" + text, want},
		{"two marks", "\ufeff\ufeff" + text, want},
		{"a mark and quotation marks", "\ufeff\"id\";\"title\";\"note\"\r\n" + strings.SplitAfter(text, "\n")[1], want},
		{"a mark and a sep line", "\ufeffsep=;\r\n" + text, want},
		{"UTF-16", utf16Of("\ufeff"+text, binary.LittleEndian), want},
		{"UTF-16, two marks", utf16Of("\ufeff\ufeff"+text, binary.LittleEndian), want},
		{"UTF-16, high bytes first", utf16Of("\ufeff"+text, binary.BigEndian), want},
		{"UTF-16 without a mark", utf16Of(text, binary.LittleEndian), want},
		{"UTF-16 without a mark, high bytes first", utf16Of(text, binary.BigEndian), want},
		{"UTF-16 and a sep line", utf16Of("sep=;\n"+text, binary.LittleEndian), want},
		{"UTF-16, long", utf16Of("\ufeffid,title\nx,"+long[0].Title, binary.BigEndian), long},
		{"Windows-1252", "id;title\nx;d\xe9j\xe0 \x96 \x80\n", []timeline.Event{{ID: "x", Title: "déjà – €"}}},
		{"Windows-1252 in one cell", "id;title\nx;d\xe9j\xe0\ny;déjà\n", []timeline.Event{{ID: "x", Title: "déjà"}, {ID: "y", Title: "déjà"}}},
		{"zero bytes in UTF-8", "id,title\nx,a\x00b\x00c\n", []timeline.Event{{ID: "x", Title: "a\x00b\x00c"}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := readBack(t, tt.sheet); !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got %.200q, want %.200q", got, tt.want)
			}
		})
	}
}

// threes reads three bytes at a time.
type threes struct{ r io.Reader }

func (t threes) Read(p []byte) (int, error) { return t.r.Read(p[:min(len(p), 3)]) }

// A character is whole, wherever the pieces part in which the sheet is read.
func TestReadCSVPartsNoCharacters(t *testing.T) {
	t.Parallel()
	want := strings.Repeat("é𐍈", 20_000) // more than is read ahead
	sheet := utf16Of("\ufefftitle\n"+want, binary.LittleEndian)
	if got := titlesOf(t, threes{strings.NewReader(sheet)}); len(got) != 1 || got[0] != want {
		t.Errorf("got %d titles, want one as it is", len(got))
	}
}

// Half of a character is the error of its cell, and what was read as Windows-1252 is reported.
func TestReadCSVBrokenText(t *testing.T) {
	t.Parallel()
	half := utf16Of("\ufeffid,title\nx,a", binary.LittleEndian) + "\x00\xd8" + utf16Of("b\ny,c\n", binary.LittleEndian)
	for name, sheet := range map[string]string{"in the middle": half, "at the end": utf16Of("\ufeffid,title\ny,c\nx,a", binary.LittleEndian) + "\x00\xd8", "odd length": utf16Of("\ufeffid,title\ny,c\nx,a", binary.LittleEndian) + "b"} {
		events, errs, _ := read(t, sheet, export.ReadOptions{})
		if len(errs) != 1 || !strings.Contains(errs[0], "half of a character") || len(events) != 2 || events[0].Title+events[1].Title != "c" {
			t.Errorf("%s: got %+v and errors %q", name, events, errs)
		}
	}
	_, errs, reports := read(t, "id,title\nx,caf\xe9\n", export.ReadOptions{})
	want := []string{`row 2, column 2 (title): "café": is not UTF-8, and was read as Windows-1252`}
	if len(errs) > 0 || !reflect.DeepEqual(reports, want) {
		t.Errorf("got errors %q and reports %q, want %q", errs, reports, want)
	}
}

func TestReadCSVForeignFiles(t *testing.T) {
	t.Parallel()
	for sheet, want := range map[string]string{
		"":                         "the sheet is empty",
		"\ufeff":                   "the sheet is empty",
		"\n\n , \n":                "the sheet is blank",
		"PK\x03\x04\x14\x00":       "workbook (.xlsx or .ods)",
		"\xd0\xcf\x11\xe0\xa1\xb1": "workbook (.xls)",
		"\u00ef\u00bb\u00bfid,title\na,caf\u00c3\u00a9\n": "opened as Windows-1252",
		"%PDF-1.7":                                   "PDF",
		"\x1f\x8b\x08":                               "compressed",
		"<!DOCTYPE html><table>":                     "web page",
		" \n<?xml version='1.0'?><Workbook":          "web page or XML",
		utf16Of("\ufeff<html>", binary.LittleEndian): "web page",
		`{"id":"x"}`:                                 "timeline.Decode",
		`[{"id":"x"}]`:                               "timeline.Decode",
	} {
		events, errs, _ := read(t, sheet, export.ReadOptions{})
		if len(events) != 1 || len(errs) != 1 || !strings.HasPrefix(errs[0], "row 1: ") || !strings.Contains(errs[0], want) {
			t.Errorf("%q: got %q, want one about %q", sheet, errs, want)
		}
	}
}
