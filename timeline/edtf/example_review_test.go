package edtf_test

import (
	"fmt"
	"slices"

	"example.org/review/timeline/edtf"
)

// This program puts what a newspaper said of one review in order, and asks what can be said of it.
func Example_review() {
	events := map[edtf.Date]string{
		edtf.MustParse("2025-01-23"): "dialogue on the fourth report",
		edtf.MustParse("2023-12-08"): "action plan",
		edtf.MustParse("2022/2024"):  "member of the Council",
		edtf.MustParse("2025-06~"):   "adoption, as planned",
		{}:                           "abolition of the death penalty",
	}
	var dates []edtf.Date
	for d := range events {
		dates = append(dates, d)
	}
	slices.SortFunc(dates, edtf.Date.Compare)

	dialogue, year := edtf.MustParse("2025-01-23"), edtf.MustParse("2024")
	fmt.Printf("%-10s  %-10s  %s\n", "date", "before it", "in 2024")
	for _, d := range dates {
		fmt.Printf("%-10s  %-10s  %-10s  %s\n", d, d.Precedes(dialogue), d.Overlaps(year), events[d])
	}
	// Output:
	// date        before it   in 2024
	// 2022/2024   certain     certain     member of the Council
	// 2023-12-08  certain     impossible  action plan
	// 2025-01-23  possible    impossible  dialogue on the fourth report
	// 2025-06~    impossible  impossible  adoption, as planned
	//             possible    possible    abolition of the death penalty
}
