package edtf_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"example.org/review/timeline/edtf"
)

var (
	_ fmt.Stringer             = edtf.Date{}
	_ encoding.TextMarshaler   = edtf.Date{}
	_ encoding.TextAppender    = edtf.Date{}
	_ encoding.TextUnmarshaler = (*edtf.Date)(nil)
	_ driver.Valuer            = edtf.Date{}
	_ sql.Scanner              = (*edtf.Date)(nil)
	_ error                    = (*edtf.ParseError)(nil)
)

func TestTextForms(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"", "2025-06", "2022/..", "[1667,1668,1670..1672]"} {
		d := edtf.MustParse(text)
		marshalled, _ := d.MarshalText()
		appended, _ := d.AppendText([]byte("on "))
		if d.String() != text || string(marshalled) != text || string(appended) != "on "+text {
			t.Errorf("%q: String %q, MarshalText %q, AppendText %q", text, d, marshalled, appended)
		}
		var back edtf.Date
		if err := back.UnmarshalText(marshalled); err != nil || back != d {
			t.Errorf("%q: UnmarshalText gives %q, %v", text, back, err)
		}
	}
}

func TestUnmarshalTextKeepsNothingOfTheCallersBytes(t *testing.T) {
	t.Parallel()
	text := []byte("2025")
	var d edtf.Date
	if err := d.UnmarshalText(text); err != nil {
		t.Fatal(err)
	}
	copy(text, "1999")
	if d.String() != "2025" {
		t.Errorf("after the bytes changed the date is %q", d)
	}
}

func TestJSON(t *testing.T) {
	t.Parallel()
	type record struct {
		Date  edtf.Date               `json:"date"`
		Maybe *edtf.Date              `json:"maybe"`
		Years map[edtf.Date]edtf.Date `json:"years,omitempty"`
		Gone  edtf.Date               `json:"gone,omitzero"`
	}
	for _, text := range []string{
		`{"date":"2025-06","maybe":null}`,
		`{"date":"","maybe":"2022/.."}`,
		`{"date":"[1667,1668]","maybe":"","years":{"2025":"2025-06"}}`,
	} {
		var r record
		if err := json.Unmarshal([]byte(text), &r); err != nil {
			t.Fatal(err)
		}
		if back, err := json.Marshal(r); err != nil || string(back) != text {
			t.Errorf("%s becomes %s, %v", text, back, err)
		}
	}
	for _, text := range []string{`{"date":"2025-13"}`, `{"date":2025}`, `{"date":["2025"]}`} {
		var r record
		if err := json.Unmarshal([]byte(text), &r); err == nil {
			t.Errorf("%s: no error", text)
		}
	}
}

func TestValueAndScan(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"", "2025-06", "{1960,1961-12}"} {
		d := edtf.MustParse(text)
		value, err := d.Value()
		if err != nil || !driver.IsValue(value) || (value == nil) != d.IsZero() {
			t.Errorf("%q: value %v, %v", text, value, err)
		}
		back := edtf.MustParse("1999")
		if err := back.Scan(value); err != nil || back != d {
			t.Errorf("%q comes back as %q, %v", text, back, err)
		}
		back = edtf.MustParse("1999")
		if err := back.Scan([]byte(text)); err != nil || back != d {
			t.Errorf("%q as bytes comes back as %q, %v", text, back, err)
		}
	}
}

func TestScanRefusesWhatIsNoText(t *testing.T) {
	t.Parallel()
	for _, src := range []any{int64(2025), 20.25, true, time.Now()} {
		d := edtf.MustParse("1999")
		err := d.Scan(src)
		if want := fmt.Sprintf("scan date: need text or NULL, not %T", src); err == nil || err.Error() != want {
			t.Errorf("Scan(%v): %v, want %s", src, err, want)
		}
		if d.String() != "1999" {
			t.Errorf("Scan(%v) leaves %q", src, d)
		}
	}
	d := edtf.MustParse("1999")
	if err := d.Scan("2025-13"); err == nil || d.String() != "1999" {
		t.Errorf("Scan of no date: %v, leaves %q", err, d)
	}
}
