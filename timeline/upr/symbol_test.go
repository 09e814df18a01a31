package upr_test

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"example.org/review/timeline/upr"
)

// symbolParts is what a Symbol says of itself, to be compared as a whole.
type symbolParts struct {
	Series  upr.Series
	Session int
	State   string
	Part    upr.Part
	Number  int
	Base    string
	Suffix  string
}

func partsOf(s upr.Symbol) symbolParts {
	return symbolParts{s.Series(), s.Session(), s.State(), s.Part(), s.Number(), s.Base().String(), s.Suffix()}
}

func TestParseSymbol(t *testing.T) {
	for text, want := range map[string]symbolParts{
		"A/HRC/WG.6/48/KAZ/1": {upr.ReviewDocument, 48, "KAZ", upr.NationalReport, 0,
			"A/HRC/WG.6/48/KAZ/1", ""},
		"A/HRC/WG.6/7/KAZ/2/Corr.1": {upr.ReviewDocument, 7, "KAZ", upr.Compilation, 0,
			"A/HRC/WG.6/7/KAZ/2", "/Corr.1"},
		"A/HRC/WG.6/39/SDN/3": {upr.ReviewDocument, 39, "SDN", upr.Summary, 0,
			"A/HRC/WG.6/39/SDN/3", ""},
		"A/HRC/WG.6/1/PHL/4": {upr.ReviewDocument, 1, "PHL", upr.EarlyDraft, 0, "A/HRC/WG.6/1/PHL/4", ""},
		"A/HRC/WG.6/23/L.11": {upr.DraftReport, 23, "", 0, 11, "A/HRC/WG.6/23/L.11", ""},
		"A/HRC/28/10":        {upr.CouncilDocument, 28, "", 0, 10, "A/HRC/28/10", ""},
		"A/HRC/28/10/Add.1":  {upr.CouncilDocument, 28, "", 0, 10, "A/HRC/28/10", "/Add.1"},
		"A/HRC/11/L.10":      {upr.CouncilDraft, 11, "", 0, 10, "A/HRC/11/L.10", ""},
		"A/HRC/RES/5/1":      {upr.Resolution, 5, "", 0, 1, "A/HRC/RES/5/1", ""},
		"A/HRC/DEC/17/119":   {upr.Decision, 17, "", 0, 119, "A/HRC/DEC/17/119", ""},
		"A/HRC/PRST/8/1":     {upr.PresidentialStatement, 8, "", 0, 1, "A/HRC/PRST/8/1", ""},
		"A/HRC/OM/7/1":       {upr.OrganizationalDecision, 7, "", 0, 1, "A/HRC/OM/7/1", ""},
		"A/HRC/8/27/Add.1/Rev.2/Corr.3": {upr.CouncilDocument, 8, "", 0, 27, "A/HRC/8/27",
			"/Add.1/Rev.2/Corr.3"},
	} {
		s, err := upr.ParseSymbol(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if got := partsOf(s); got != want {
			t.Errorf("%s\n got %+v\nwant %+v", text, got, want)
		}
		if s.String() != text || s.IsZero() {
			t.Errorf("%s: String is %q, IsZero %v", text, s, s.IsZero())
		}
	}
}

func TestParseSymbolRefuses(t *testing.T) {
	for text, place := range map[string]int{
		"":                        0,
		"decision 6/102":          0,
		"a/hrc/28/10":             0,
		" A/HRC/28/10":            0,
		"A/HRC":                   0,
		"A/HRC/":                  6,
		"A/HRC/28":                8,
		"A/HRC/28/":               9,
		"A/HRC/28/10 ":            11,
		"A/HRC/28/10*":            11,
		"A/HRC/28/10/":            11,
		"A/HRC/28/10/add.1":       11,
		"A/HRC/28/10/Add.0":       16,
		"A/HRC/28/10/Add.":        16,
		"A/HRC/28/010":            9,
		"A/HRC/0/1":               6,
		"A/HRC/10000/1":           6,
		"A/HRC/28/1000000":        9,
		"A/HRC/99999999999999/1":  6,
		"A/HRC/S-30/1":            6,
		"A/HRC/RES/5":             11,
		"A/HRC/RES/S-13/1":        10,
		"A/HRC/WG.5/48/KAZ/1":     6,
		"A/HRC/WG.6/KAZ/1":        11,
		"A/HRC/WG.6/48/KAZ":       17,
		"A/HRC/WG.6/48/KAZ/0":     18,
		"A/HRC/WG.6/48/KAZ/4":     18,
		"A/HRC/WG.6/1/PHL/5":      17,
		"A/HRC/WG.6/48/KAZ/L.1":   18,
		"A/HRC/WG.6/48/kaz/1":     14,
		"A/HRC/WG.6/48/XXX/1":     14,
		"A/HRC/WG.6/48/KA":        14,
		"A/HRC/WG.6/48/Z A/1":     14,
		"A/HRC/WG.6/48/ AF/1":     14,
		"A/HRC/WG.6/48/1":         14,
		"A/HRC/WG.6/48/KAZ/1\x00": 19,
	} {
		s, err := upr.ParseSymbol(text)
		var bad *upr.SymbolError
		if !errors.As(err, &bad) {
			t.Errorf("%q: got %q and error %v", text, s, err)
			continue
		}
		if !s.IsZero() || bad.Text != text || bad.Offset != place || bad.Reason == "" {
			t.Errorf("%q: got %q and %+v, want offset %d", text, s, bad, place)
		}
	}
}

func TestSymbolErrorText(t *testing.T) {
	for text, want := range map[string]string{
		"A/HRC/WG.6/48/XXX/1": "want the code of a Member State, such as KAZ, or L. (at byte 14)",
		"A/HRC/WG6/48/KAZ/1":  "want the number of a session, or one of WG.6, RES, DEC, PRST and OM (at byte 6)",
		"A/HRC/":              "want the number of a session, or one of WG.6, RES, DEC, PRST and OM (at byte 6)",
		"A/HRC/0/1":           "want a session from 1 to 9999 (at byte 6)",
	} {
		_, err := upr.ParseSymbol(text)
		if want = fmt.Sprintf("document symbol %q: %s", text, want); err == nil || err.Error() != want {
			t.Errorf("got %v\nwant %s", err, want)
		}
	}
}

func TestZeroSymbol(t *testing.T) {
	var s upr.Symbol
	if s.String() != "" || !s.IsZero() || partsOf(s) != (symbolParts{}) {
		t.Errorf("zero Symbol says %q, %+v", s, partsOf(s))
	}
}

// symbolForms is the readable reference for ParseSymbol: one expression for each form, its numbers and States checked
// apart.
var symbolForms = regexp.MustCompile(`^A/HRC/(?:` +
	`(?:(?:RES|DEC|PRST|OM)/)?(\d+)/(\d+)` + // resolutions and the like, documents
	`|(\d+)/L\.(\d+)` + // drafts before the Council
	`|WG\.6/(\d+)/L\.(\d+)` + // draft reports
	`|WG\.6/(\d+)/([A-Z]{3})/(\d+)` + // documents on a State
	`)((?:/(?:Add|Corr|Rev)\.\d+)*)$`)

func slowlyValid(text string, states map[string]bool) bool {
	m := symbolForms.FindStringSubmatch(text)
	if m == nil {
		return false
	}
	good := func(n string, most int) bool {
		if n == "" {
			return true // the group belongs to another form
		}
		v, err := strconv.Atoi(n)
		return err == nil && 1 <= v && v <= most && strconv.Itoa(v) == n
	}
	parts := 3
	if m[7] == "1" {
		parts = 4
	}
	for _, suffix := range strings.Split(m[10], "/")[1:] {
		_, n, _ := strings.Cut(suffix, ".")
		if !good(n, 999_999) {
			return false
		}
	}
	return good(m[1], 9_999) && good(m[3], 9_999) && good(m[5], 9_999) && good(m[7], 9_999) &&
		good(m[2], 999_999) && good(m[4], 999_999) && good(m[6], 999_999) && good(m[9], parts) &&
		(m[8] == "" || states[m[8]])
}

// FuzzParseSymbol compares with the reference, and checks that what is read can be said again.
func FuzzParseSymbol(f *testing.F) {
	for _, seed := range []string{
		"A/HRC/WG.6/48/KAZ/1", // the plain forms
		"A/HRC/WG.6/48/L.3",
		"A/HRC/59/12",
		"A/HRC/59/L.12",
		"A/HRC/RES/5/1",
		"A/HRC/OM/7/1",
		"A/HRC/28/10/Add.1/Corr.1", // chains
		"A/HRC/WG.6/1/PHL/4",       // first session only
		"A/HRC/WG.6/2/PHL/4",
		"A/HRC/WG.6/48/XXX/1", // no such State
		"A/HRC/028/10",        // leading zero
		"A/HRC/28/10*",        // reissued
		"decision 6/102",
		"",
	} {
		f.Add(seed)
	}
	states := map[string]bool{}
	for s := range upr.States() {
		states[s] = true
	}
	f.Fuzz(func(t *testing.T, text string) {
		s, err := upr.ParseSymbol(text)
		if (err == nil) != slowlyValid(text, states) {
			t.Fatalf("%q: error %v, the reference says valid is %v", text, err, err != nil)
		}
		if err != nil {
			var bad *upr.SymbolError
			if !errors.As(err, &bad) || bad.Offset < 0 || bad.Offset > len(text) || !s.IsZero() {
				t.Fatalf("%q: got %q and %#v", text, s, err)
			}
			return
		}
		if s.String() != text || s.Base().String()+s.Suffix() != text {
			t.Fatalf("%q: said again as %q, in two as %q and %q", text, s, s.Base(), s.Suffix())
		}
		if base, err := upr.ParseSymbol(s.Base().String()); err != nil || base != s.Base() {
			t.Fatalf("%q: the base is read as %q (%v)", text, base, err)
		}
	})
}

func TestParseSymbolAllocates(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { _, _ = upr.ParseSymbol("A/HRC/WG.6/48/KAZ/1/Corr.1") }); n != 0 {
		t.Errorf("reading a symbol allocates %v times", n)
	}
}

func ExampleParseSymbol() {
	s, err := upr.ParseSymbol("A/HRC/WG.6/20/KAZ/1/Corr.1")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("issued for session", s.Session())
	fmt.Println(s.State(), s.Part() == upr.NationalReport, s.Base(), s.Suffix())

	_, err = upr.ParseSymbol("A/HRC/WG.6/20/KAZ/7")
	fmt.Println(err)
	// Output:
	// issued for session 20
	// KAZ true A/HRC/WG.6/20/KAZ/1 /Corr.1
	// document symbol "A/HRC/WG.6/20/KAZ/7": want a part from 1 to 3 (at byte 18)
}
