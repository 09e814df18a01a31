package edtf_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"example.org/review/timeline/edtf"
)

func Example() {
	june := edtf.MustParse("2025-06")
	session := edtf.MustParse("[2025-06-16..2025-07-09]") // on some day of the session
	fmt.Println(june.Within(edtf.MustParse("2025")))
	fmt.Println(june.Precedes(session))
	fmt.Println(edtf.MustParse("2025-05").Precedes(session))
	fmt.Println(session.Bounds())
	// Output:
	// certain
	// possible
	// certain
	// between 2025-06-16 and 2025-07-09
}

func ExampleParse() {
	d, err := edtf.Parse("2025-06")
	fmt.Println(d, err)

	_, err = edtf.Parse("2025-02-30")
	fmt.Println(err)

	var parseError *edtf.ParseError
	if errors.As(err, &parseError) {
		fmt.Println(parseError.Offset, parseError.Reason)
	}
	// Output:
	// 2025-06 <nil>
	// parse date "2025-02-30": February 2025 has 28 days (at offset 8)
	// 8 February 2025 has 28 days
}

func ExampleMustParse() {
	dialogue := edtf.MustParse("2025-01-23")
	fmt.Println(dialogue.Bounds())
	// Output: on 2025-01-23
}

func ExampleOf() {
	almaty := time.FixedZone("UTC+5", 5*60*60)
	fmt.Println(edtf.Of(time.Date(2025, time.January, 24, 1, 30, 0, 0, almaty)))
	// Output: 2025-01-24
}

func ExampleDate_Level() {
	for _, text := range []string{"2025-06", "2025-06~", "[2025-06,2025-09]"} {
		fmt.Println(text, edtf.MustParse(text).Level())
	}
	// Output:
	// 2025-06 0
	// 2025-06~ 1
	// [2025-06,2025-09] 2
}

func ExampleDate_Precision() {
	for _, text := range []string{"2025-06-16", "2025-06-XX", "2025-22", "201X"} {
		fmt.Println(text, edtf.MustParse(text).Precision())
	}
	fmt.Println(edtf.MustParse("2025-06").Precision() < edtf.Day)
	// Output:
	// 2025-06-16 day
	// 2025-06-XX month
	// 2025-22 season
	// 201X decade
	// true
}

func ExampleDate_Form() {
	for _, text := range []string{"2025", "2022/2024", "[2022,2024]", "{2022,2024}"} {
		fmt.Println(text, edtf.MustParse(text).Form())
	}
	// Output:
	// 2025 single
	// 2022/2024 interval
	// [2022,2024] one of
	// {2022,2024} all of
}

func ExampleDate_Uncertain() {
	d := edtf.MustParse("2025-06?")
	fmt.Println(d.Uncertain(), d.Approximate())
	fmt.Println(d.Bounds() == edtf.MustParse("2025-06").Bounds())
	// Output:
	// true false
	// true
}

func ExampleDate_Bounds() {
	b := edtf.MustParse("2022/..").Bounds()
	fmt.Println(b)
	fmt.Println(time.Unix(int64(b.EarliestStart), 0).UTC())
	// Output:
	// begins between 2022-01-01 and 2022-12-31, never ends
	// 2022-01-01 00:00:00 +0000 UTC
}

func ExampleDate_Earliest() {
	d := edtf.MustParse("2022/..")
	first, ok := d.Earliest()
	fmt.Println(first.Format(time.DateOnly), ok)
	_, ok = d.Latest()
	fmt.Println(ok)
	// Output:
	// 2022-01-01 true
	// false
}

func ExampleDate_Members() {
	for b := range edtf.MustParse("{2020-02-24..2020-03-13,2020-06-15..2020-06-23}").Members() {
		fmt.Println(b)
	}
	// Output:
	// begins on 2020-02-24, ends on 2020-03-13
	// begins on 2020-06-15, ends on 2020-06-23
}

func ExampleDate_Compare() {
	var dates []edtf.Date
	for _, text := range []string{"2025", "", "2025-01-01", "2024", "2025-01"} {
		dates = append(dates, edtf.MustParse(text))
	}
	slices.SortFunc(dates, edtf.Date.Compare)
	fmt.Printf("%q\n", dates)
	// Output: ["2024" "2025-01-01" "2025-01" "2025" ""]
}

func ExampleDate_Precedes() {
	dialogue := edtf.MustParse("2025-01-23")
	for _, text := range []string{"2025-06", "2025-01", "2024-12"} {
		fmt.Println(text, dialogue.Precedes(edtf.MustParse(text)))
	}
	// Output:
	// 2025-06 certain
	// 2025-01 possible
	// 2024-12 impossible
}

func ExampleDate_Overlaps() {
	// A session in two parts, with a gap between them.
	session := edtf.MustParse("{2020-02-24..2020-03-13,2020-06-15..2020-06-23}")
	for _, text := range []string{"2020-02", "2020-04", "2020-06-23T12:00:00Z"} {
		fmt.Println(text, session.Overlaps(edtf.MustParse(text)))
	}
	// Output:
	// 2020-02 certain
	// 2020-04 impossible
	// 2020-06-23T12:00:00Z possible
}

func ExampleDate_Within() {
	d := edtf.MustParse("2025-06-15")
	for _, text := range []string{"2025-06", "[2025-06,2025-07]", "2025-07"} {
		fmt.Println(text, d.Within(edtf.MustParse(text)))
	}
	// Output:
	// 2025-06 certain
	// [2025-06,2025-07] possible
	// 2025-07 impossible
}

func ExampleDate_Relations() {
	term := edtf.MustParse("2022-01-01/2024-12-31")
	dialogue := edtf.MustParse("2025-01-23")
	fmt.Println(term.Relations(dialogue))
	fmt.Println(dialogue.Relations(term))

	july := edtf.MustParse("2024-07")
	fmt.Println(july.Relations(term)&edtf.During != 0)
	// Output:
	// before
	// after
	// true
}

func ExampleRelations_Converse() {
	fmt.Println((edtf.Before | edtf.During).Converse())
	// Output: after, contains
}

func ExampleBounds_Within() {
	// The Working Group adopted after the dialogue and before the session ended.
	first := edtf.MustParse("2025-01-25").Bounds()
	last := edtf.MustParse("2025-01-31").Bounds()
	adopted := edtf.Bounds{
		EarliestStart: first.EarliestStart, LatestStart: last.LatestEnd,
		EarliestEnd: first.EarliestStart, LatestEnd: last.LatestEnd,
	}
	fmt.Println(adopted)
	fmt.Println(adopted.Within(edtf.MustParse("2025-01")))
	fmt.Println(adopted.Overlaps(edtf.MustParse("2025-01-31")))
	// Output:
	// between 2025-01-25 and 2025-01-31
	// certain
	// possible
}

func ExampleDate_MarshalText() {
	type event struct {
		Title string    `json:"title"`
		Date  edtf.Date `json:"date,omitzero"`
	}
	text, _ := json.Marshal([]event{
		{"Adoption", edtf.MustParse("2025-06")},
		{"Abolition of the death penalty", edtf.Date{}},
	})
	fmt.Println(string(text))

	var events []event
	err := json.Unmarshal([]byte(`[{"title":"Action plan","date":"2023-12-08"}]`), &events)
	fmt.Println(events[0].Date, err)
	// Output:
	// [{"title":"Adoption","date":"2025-06"},{"title":"Abolition of the death penalty"}]
	// 2023-12-08 <nil>
}

func ExampleDate_Scan() {
	var d edtf.Date
	for _, column := range []any{"2025-06", []byte("2022/.."), nil} {
		err := d.Scan(column)
		value, _ := d.Value()
		fmt.Println(value, err)
	}
	// Output:
	// 2025-06 <nil>
	// 2022/.. <nil>
	// <nil> <nil>
}

func ExampleDuration() {
	d, err := edtf.ParseDuration("P1M")
	fmt.Println(d, err)
	fmt.Println(d.From(edtf.MustParse("2025-01-20").Bounds().EarliestStart))
	fmt.Println(d.From(edtf.MustParse("2025-01-31T10:00:00Z").Bounds().EarliestStart)) // the last second of February
	least, most := d.Range()
	fmt.Println(least/86_400, "to", most/86_400, "days")
	fmt.Println(edtf.Hours(48) == edtf.Days(2))
	// Output:
	// P1M <nil>
	// 2025-02-20
	// 2025-02-28
	// 28 to 31 days
	// true
}

func ExampleBounds_Date() {
	adoption := edtf.MustParse("2025-01").Bounds()
	adoption.EarliestStart = edtf.MustParse("2025-01-25").Bounds().EarliestStart // no earlier, as a rule says
	adoption.EarliestEnd = adoption.EarliestStart
	fmt.Println(adoption.Date())

	quarter := edtf.MustParse("2025-33").Bounds() // no season is named
	fmt.Println(quarter.Date())
	fmt.Println(edtf.MustParse("2022-01-01/2024-12-XX").Bounds().Date())
	// Output:
	// [2025-01-25..2025-01-31] true
	// [2025-01..2025-03] true
	// 2022-01-01/2024-12 true
}
