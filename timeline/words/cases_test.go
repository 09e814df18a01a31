package words_test

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline/words"
)

func TestCases(t *testing.T) {
	file := os.Getenv("CASES")
	if file == "" {
		t.Skip()
	}
	f, _ := os.Open(file)
	defer f.Close()
	right, all := map[string]int{}, map[string]int{}
	s := bufio.NewScanner(f)
	for s.Scan() {
		cols := strings.Split(s.Text(), "\t")
		lang, opt, _ := strings.Cut(cols[0], "+")
		if cols[0] == "language" || os.Getenv("L") != "" && lang != os.Getenv("L") {
			continue
		}
		o := words.Options{Language: words.Language(lang)}
		if lang == "*" {
			o.Language = ""
		}
		switch opt {
		case "dayfirst":
			o.Order = words.DayFirst
		case "monthfirst":
			o.Order = words.MonthFirst
		case "southern":
			o.Southern = true
		}
		d, err := words.Read(cols[1], o)
		got := d.String()
		var e *words.ReadError
		want := cols[2]
		if errors.As(err, &e) {
			got = "error: " + string(e.Reason)
			if len(e.Readings) > 0 {
				var r []string
				for _, x := range e.Readings {
					r = append(r, x.String())
				}
				slices.Sort(r)
				got += " " + strings.Join(r, " | ")
			}
		}
		if _, after, ok := strings.Cut(cols[3], "readings: "); ok {
			r := strings.Split(after, " | ")
			slices.Sort(r)
			want += " " + strings.Join(r, " | ")
		}
		all[lang]++
		if got == want {
			right[lang]++
		} else {
			fmt.Printf("%s\t%q\twant %s\tgot %s  (%v)\n", cols[0], cols[1], want, got, err)
		}
	}
	for l := range all {
		fmt.Printf("%s %d of %d\n", l, right[l], all[l])
	}
}
