package export_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

func TestSQLGolden(t *testing.T) {
	goldenSample(t, export.SQL, export.Options{}, "sql", "sql")
}

func TestSQLFailingWriter(t *testing.T)  { checkFailingWriter(t, export.SQL) }
func TestSQLStable(t *testing.T)         { checkStable(t, export.SQL) }
func TestSQLConstantMemory(t *testing.T) { checkConstantMemory(t, export.SQL) }
func BenchmarkSQL(b *testing.B)          { benchmark(b, export.SQL, 10_000) }

// sqlRows reads the rows that a script puts into a table, as strictly as SQL has it: texts in single quotes, numbers.
func sqlRows(t testing.TB, script, table string) (rows [][]string) {
	t.Helper()
	for {
		_, after, found := strings.Cut(script, "\nINSERT INTO "+table+" VALUES\n")
		if !found {
			return rows
		}
		for script = after; ; script = script[2:] {
			var row []string
			row, script = sqlRow(t, script)
			rows = append(rows, row)
			if strings.HasPrefix(script, ";\n") {
				script = script[1:]
				break
			}
			if !strings.HasPrefix(script, ",\n") {
				t.Fatalf("after a row stands %.40q", script)
			}
		}
	}
}

// sqlRow reads one row and returns what stands after it.
func sqlRow(t testing.TB, s string) (row []string, rest string) {
	t.Helper()
	if s[0] != '(' {
		t.Fatalf("no row: %.40q", s)
	}
	for s[0] != ')' {
		s = s[1:]
		backslashes := s[0] == 'E'
		if backslashes {
			s = s[1:]
		}
		var value strings.Builder
		if s[0] != '\'' {
			end := strings.IndexAny(s, ",)")
			row, s = append(row, s[:end]), s[end:]
			continue
		}
		for s = s[1:]; ; s = s[1:] {
			if after, ok := strings.CutPrefix(s, "'||char(13)||'"); ok {
				value.WriteByte('\r')
				s = "'" + after
				continue
			}
			if strings.HasPrefix(s, "''") || backslashes && strings.HasPrefix(s, `\\`) {
				s = s[1:]
			} else if s[0] == '\'' {
				break
			} else if backslashes && strings.HasPrefix(s, `\r`) {
				value.WriteByte('\r')
				s = s[1:]
				continue
			} else if backslashes && s[0] == '\\' || s[0] == '\r' {
				t.Fatalf("a bare backslash or carriage return: %.40q", s)
			}
			value.WriteByte(s[0])
		}
		row, s = append(row, value.String()), s[1:]
	}
	return row, s[1:]
}

// In both dialects every text is data, and the statements are those that were given.
func TestSQLKeepsText(t *testing.T) {
	events := append(sample(), hostile()...)
	for _, dialect := range []export.Dialect{export.SQLite, export.PostgreSQL} {
		script, _ := render(t, export.SQL, export.Options{Dialect: dialect}, events...)
		rows, statements := sqlRows(t, script, "events"), sqlRows(t, script, "statements")
		if len(rows) != len(events) || len(statements) != len(events) {
			t.Fatalf("%v: %d rows and %d statements, want %d", dialect, len(rows), len(statements), len(events))
		}
		for i, e := range events {
			want := []string{e.ID, string(e.Kind), e.Title, e.Note, e.Date.String(), string(e.Status), e.Review.Body, e.Review.State}
			for j := range want {
				want[j] = strings.ReplaceAll(strings.ToValidUTF8(want[j], "\uFFFD"), "\x00", "")
			}
			if got := rows[i][2:10]; !slices.Equal(got, want) {
				t.Errorf("%v: got %q, want %q", dialect, got, want)
			}
			for back, err := range timeline.Decode(strings.NewReader(statements[i][3])) {
				if err != nil || !sameEvent(back, e) {
					t.Errorf("%v: %.60q came back as %+v, %v", dialect, e.ID, back, err)
				}
			}
		}
	}
}

// Text that is not UTF-8 is a loss in the statement too, and no error.
func TestSQLBrokenText(t *testing.T) {
	t.Parallel()
	given := timeline.Event{
		ID: "a", Title: "b\xff", Topics: []string{"c\xff"}, After: []string{"d\xff"}, Actors: []timeline.Actor{{Name: "e\xff"}},
		Source: timeline.Source{Locator: "f\xff"},
	}
	script, losses := render(t, export.SQL, export.Options{}, given)
	want := timeline.Event{
		ID: "a", Title: "b\uFFFD", Topics: []string{"c\uFFFD"}, After: []string{"d\uFFFD"}, Actors: []timeline.Actor{{Name: "e\uFFFD"}},
		Source: timeline.Source{Locator: "f\uFFFD"},
	}
	for back, err := range timeline.Decode(strings.NewReader(sqlRows(t, script, "statements")[0][3])) {
		if err != nil || !sameEvent(back, want) {
			t.Errorf("got %+v, %v, want %+v", back, err, want)
		}
	}
	if len(losses) != 1 || losses[0].ID != "a" {
		t.Errorf("got losses %v, want one", losses)
	}
	if given.Topics[0] != "c\xff" {
		t.Error("the topics of the caller were changed")
	}
}

// sameEvent reports whether two events are written alike.
func sameEvent(a, b timeline.Event) bool {
	encoded := func(e timeline.Event) string {
		var line bytes.Buffer
		if err := timeline.Encode(&line, slices.Values([]timeline.Event{e})); err != nil {
			return err.Error()
		}
		return line.String()
	}
	return encoded(a) == encoded(b)
}

// The keys of what a database would refuse for its length are shortened, and that is told.
func TestSQLLongIDs(t *testing.T) {
	long := strings.Repeat("long ", 100_000)
	events := []timeline.Event{{ID: long + "a"}, {ID: long + "b"}, {ID: "short"}}
	tl, err := timeline.New(events)
	if err != nil {
		t.Fatal(err)
	}
	script, losses := render(t, export.SQL, export.Options{Timeline: tl}, events...)
	if len(losses) != 2 || !strings.Contains(losses[0].Reason, "very long ID") {
		t.Errorf("got the losses %.200q", losses)
	}
	keys := make(map[string]bool)
	for _, row := range sqlRows(t, script, "events") {
		keys[row[0]+row[1]] = true
		if len(row[0])+len(row[1]) > 2600 {
			t.Errorf("a key of %d bytes", len(row[0])+len(row[1]))
		}
	}
	if len(keys) != 3 {
		t.Errorf("%d different keys, want 3", len(keys))
	}
}

// What is not in the timeline of the options has no place in its order.
func TestSQLLeavesOutStrangers(t *testing.T) {
	tl, err := timeline.New([]timeline.Event{{ID: "a"}})
	if err != nil {
		t.Fatal(err)
	}
	script, losses := render(t, export.SQL, export.Options{Timeline: tl}, timeline.Event{ID: "a"}, timeline.Event{ID: "b"})
	if rows := sqlRows(t, script, "events"); len(rows) != 1 || len(losses) != 1 || losses[0].ID != "b" {
		t.Errorf("got %d rows and the losses %v", len(rows), losses)
	}
	_, err = export.SQL(&bytes.Buffer{}, slices.Values([]timeline.Event{{ID: "b"}}), export.Options{Timeline: tl, Strict: true})
	if want := `export to SQL: event "b": is not in the timeline of the options; it is left out`; fmt.Sprint(err) != want {
		t.Errorf("got %v, want %s", err, want)
	}
	if _, err := export.SQL(&bytes.Buffer{}, slices.Values([]timeline.Event{{ID: "b"}}), export.Options{Append: true}); err == nil {
		t.Error("Append without Timeline is taken")
	}
}

// The bounds of a row are those that the timeline infers, and those that the date states beside them.
func TestSQLNarrowedBounds(t *testing.T) {
	tl, err := timeline.New([]timeline.Event{
		{ID: "a", Date: edtf.MustParse("2025-01-23")}, {ID: "b", Date: edtf.MustParse("2025-01"), After: []string{"a"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	script, _ := render(t, export.SQL, export.Options{Timeline: tl}, slices.Collect(tl.All())...)
	rows := sqlRows(t, script, "events")
	narrowed, _ := tl.Bounds("b")
	stated := edtf.MustParse("2025-01").Bounds()
	if got, want := rows[1][12], fmt.Sprint(int64(narrowed.EarliestStart)); got != want || narrowed == stated {
		t.Errorf("earliest_start is %s, want %s", got, want)
	}
	if got, want := rows[1][16], fmt.Sprint(int64(stated.EarliestStart)); got != want {
		t.Errorf("stated_earliest_start is %s, want %s", got, want)
	}
}
