package edtf_test

import (
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"

	"example.org/review/timeline/edtf"
)

func TestParseDuration(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text      string
		want      edtf.Duration
		canonical string
	}{
		{"P30M", edtf.Months(30), "P30M"},
		{"PT48H", edtf.Hours(48), "PT48H"},
		{"P6W", edtf.Weeks(6), "P6W"},
		{"P42D", edtf.Weeks(6), "P6W"},
		{"P1Y2M", edtf.Months(14), "P14M"},
		{"P24M", edtf.Years(2), "P2Y"},
		{"P184D", edtf.Days(184), "P184D"},
		{"PT36H", edtf.Hours(36), "PT36H"},
		{"PT90M", edtf.Duration{Seconds: 5400}, "PT90M"},
		{"PT1H30M1S", edtf.Duration{Seconds: 5401}, "PT5401S"},
		{"P1Y2M3W4DT5H6M7S", edtf.Duration{Months: 14, Seconds: 25*86_400 + 5*3600 + 6*60 + 7}, "P14MT2178367S"},
		{"P1M2W", edtf.Duration{Months: 1, Seconds: 14 * 86_400}, "P1M14D"},
		{"P007D", edtf.Days(7), "P1W"},
		{"P0D", edtf.Duration{}, "PT0S"},
		{"P9223372036854775807M", edtf.Duration{Months: math.MaxInt64}, "P9223372036854775807M"},
		{"P1MT9223372036854775807S", edtf.Duration{Months: 1, Seconds: math.MaxInt64}, "P1MT9223372036854775807S"},
	} {
		got, err := edtf.ParseDuration(c.text)
		if err != nil || got != c.want || got.String() != c.canonical {
			t.Errorf("%s: %#v, written %s, %v; want %#v, written %s", c.text, got, got, err, c.want, c.canonical)
		}
	}
}

func TestParseDurationErrors(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, want string }{
		{"", `parse duration "": a duration starts with P, as in P30M, P6W or PT48H (at offset 0)`},
		{"48h", `parse duration "48h": a duration starts with P, as in P30M, P6W or PT48H (at offset 0)`},
		{"-P1D", `parse duration "-P1D": a duration starts with P, as in P30M, P6W or PT48H (at offset 0)`},
		{"P", `parse duration "P": a number and its unit are missing, as in P30M or PT48H (at offset 1)`},
		{"P1DT", `parse duration "P1DT": a number and its unit are missing, as in P30M or PT48H (at offset 4)`},
		{"P-1D", `parse duration "P-1D": a duration has no sign (at offset 1)`},
		{"PT1.5H", `parse duration "PT1.5H": a duration has whole numbers; take a smaller unit, as in PT90M for an hour and a half (at offset 3)`},
		{"P30", `parse duration "P30": the last number has no unit: Y, M, W or D, or after a T one of H, M and S (at offset 3)`},
		{"P48H", `parse duration "P48H": hours, minutes and seconds come after a T, as in PT48H (at offset 3)`},
		{"PT48h", `parse duration "PT48h": the letters of a duration are capitals, as in P30M (at offset 4)`},
		{"P6w", `parse duration "P6w": the letters of a duration are capitals, as in P30M (at offset 2)`},
		{"P1M1Y", `parse duration "P1M1Y": each unit comes once and after its number, in the order of P1Y1M1W1DT1H1M1S (at offset 4)`},
		{"P1D1D", `parse duration "P1D1D": each unit comes once and after its number, in the order of P1Y1M1W1DT1H1M1S (at offset 4)`},
		{"PT1D", `parse duration "PT1D": each unit comes once and after its number, in the order of P1Y1M1W1DT1H1M1S (at offset 3)`},
		{"PW", `parse duration "PW": each unit comes once and after its number, in the order of P1Y1M1W1DT1H1M1S (at offset 1)`},
		{"P 1D", `parse duration "P 1D": there are no spaces in a duration (at offset 1)`},
		{"P1D/", `parse duration "P1D/": this cannot stand here; a duration is written P30M, P6W or PT48H (at offset 3)`},
		{"P9223372036854775808M", `parse duration "P9223372036854775808M": no number of months or seconds may be over 9223372036854775807 (at offset 1)`},
		{"P1YT9223372036854775807M", `parse duration "P1YT9223372036854775807M": no number of months or seconds may be over 9223372036854775807 (at offset 4)`},
		{"P9223372036854775807M1D\x00", `parse duration "P9223372036854775807M1D\x00": this cannot stand here; a duration is written P30M, P6W or PT48H (at offset 23)`},
	} {
		d, err := edtf.ParseDuration(c.text)
		if err == nil || err.Error() != c.want || d != (edtf.Duration{}) {
			t.Errorf("ParseDuration(%q): %v\n got %v\nwant %s", c.text, d, err, c.want)
		}
		var parseError *edtf.ParseError
		if !errors.As(err, &parseError) || parseError.Text != c.text {
			t.Errorf("ParseDuration(%q): error %#v", c.text, err)
		}
	}
}

func TestDurationInJSON(t *testing.T) {
	t.Parallel()
	type rule struct {
		AtLeast edtf.Duration         `json:"atLeast,omitzero"`
		AtMost  edtf.Duration         `json:"atMost"`
		Terms   map[edtf.Duration]int `json:"terms,omitempty"`
	}
	for _, text := range []string{`{"atMost":"PT0S"}`, `{"atLeast":"PT48H","atMost":"P30M","terms":{"P6W":1}}`} {
		var r rule
		if err := json.Unmarshal([]byte(text), &r); err != nil {
			t.Fatal(err)
		}
		if back, err := json.Marshal(r); err != nil || string(back) != text {
			t.Errorf("%s becomes %s, %v", text, back, err)
		}
	}
	r := rule{AtMost: edtf.Weeks(1)}
	if err := json.Unmarshal([]byte(`{"atMost":"P1"}`), &r); err == nil || r.AtMost != edtf.Weeks(1) {
		t.Errorf("after %v the duration is %v", err, r.AtMost)
	}
}

func TestNegativeDurationIsShownButNotWritten(t *testing.T) {
	t.Parallel()
	for want, d := range map[string]edtf.Duration{
		"P-1M":      edtf.Months(-1),
		"PT-48H":    edtf.Hours(-48),
		"P1YT-90M":  {Months: 12, Seconds: -5400},
		"P-1M1D":    {Months: -1, Seconds: 86_400},
		"PT-3601S":  {Seconds: -3601},
		"P-1YT-36H": {Months: -12, Seconds: -36 * 3600},
	} {
		if d.String() != want {
			t.Errorf("got %s, want %s", d, want)
		}
		if text, err := d.MarshalText(); err == nil || !strings.Contains(err.Error(), "negative") {
			t.Errorf("%s is written %q, %v", d, text, err)
		}
	}
}

func FuzzParseDuration(f *testing.F) {
	for _, text := range []string{"P30M", "PT48H", "P6W", "P1Y2M", "P1Y2M3W4DT5H6M7S", "PT", "P1.5D", "P99999999999999999999M"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := edtf.ParseDuration(text)
		if err != nil {
			var parseError *edtf.ParseError
			if !errors.As(err, &parseError) || parseError.Text != text || parseError.Offset > len(text) {
				t.Errorf("%q: %#v", text, err)
			}
			return
		}
		if back, err := edtf.ParseDuration(d.String()); err != nil || back != d {
			t.Errorf("%q is written %v, which is %v, %v", text, d, back, err)
		}
	})
}
