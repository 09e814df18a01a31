package words_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"

	"example.org/review/timeline/edtf"
)

// corpora returns all dates of the corpora of both packages.
func corpora(t testing.TB) (dates []edtf.Date) {
	text, err := os.ReadFile("../edtf/testdata/cases.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(string(text), "\n")[1:] {
		input, _, _ := strings.Cut(line, "\t")
		if d, err := edtf.Parse(input); err == nil {
			dates = append(dates, d)
		}
	}
	for _, row := range table(t, "write.tsv") {
		dates = append(dates, edtf.MustParse(row[0]))
	}
	return dates
}

// randomDate returns any date, most often one for which there are words.
func randomDate(r *rand.Rand) edtf.Date {
	for {
		if d, err := edtf.Parse(randomText(r)); err == nil {
			return d
		}
	}
}

// randomText returns what is often the text of a date.
func randomText(r *rand.Rand) string {
	switch r.IntN(9) {
	case 0:
		return randomInterval(r)
	case 1:
		return "[" + randomMembers(r) + "]"
	case 2:
		return "{" + randomMembers(r) + "}"
	case 3:
		return fmt.Sprintf("%s-%s-%02dT%02d:%02d:%02d%s", pick(r, "2025", "0044", "-0043"), month(r), 1+r.IntN(28),
			r.IntN(24), r.IntN(60), r.IntN(60), pick(r, "", "Z", "+05:00", "-03", "+00:00"))
	}
	return randomPoint(r)
}

// pick returns one of several texts.
func pick(r *rand.Rand, texts ...string) string { return texts[r.IntN(len(texts))] }

// month returns the number of a month.
func month(r *rand.Rand) string { return fmt.Sprintf("%02d", 1+r.IntN(12)) }

// randomPoint returns a single date.
func randomPoint(r *rand.Rand) string {
	mark := pick(r, "", "", "", "", "", "", "", "?", "~", "%")
	return randomYear(r) + pick(r, "", "-"+month(r), "-"+month(r)+fmt.Sprintf("-%02d", 1+r.IntN(31)),
		"-"+strconv.Itoa(21+r.IntN(21)), "-XX", "-"+month(r)+"-XX", "-XX-XX", "-1X", "-XX-05") + mark
}

// randomYear returns a year, of the kinds that words tell apart.
func randomYear(r *rand.Rand) string {
	switch r.IntN(12) {
	case 0:
		return pick(r, "0044", "0999", "0001", "0000", "-0043", "-9999", "9999", "1000", "0800", "8000")
	case 1:
		return pick(r, "199X", "190X", "200X", "201X", "202X", "105X", "210X", "214X", "18XX", "20XX", "1XXX", "XXXX")
	case 2:
		return pick(r, "000X", "-201X", "20X3", "X999", "Y12345", "Y-12345", "Y17E8", "Y20E2", "Y12E1", "Y-20E2",
			"1950S2", "Y99999999999999999", "Y999999999999999999", "Y123456789012345678901234567890")
	}
	return strconv.Itoa(2015 + r.IntN(12))
}

// randomInterval returns an interval.
func randomInterval(r *rand.Rand) string {
	start, end := randomPoint(r), randomPoint(r)
	switch r.IntN(12) {
	case 0:
		start = pick(r, "", "..")
	case 1:
		end = pick(r, "", "..")
	case 2:
		start, end = pick(r, "", ".."), pick(r, "", "..")
	case 3:
		start = ".." + start
	case 4:
		end = start
	case 5, 6, 7:
		start, end = near(r)
	}
	return start + "/" + end
}

// near returns two dates of one precision that are not far from each other.
func near(r *rand.Rand) (start, end string) {
	year, month := 2020+r.IntN(3), 1+r.IntN(12)
	switch r.IntN(3) {
	case 0:
		return strconv.Itoa(year), strconv.Itoa(year + r.IntN(3))
	case 1:
		return fmt.Sprintf("%d-%02d", year, month), fmt.Sprintf("%d-%02d", year+r.IntN(2), month+r.IntN(13-month))
	}
	day := 1 + r.IntN(28)
	return fmt.Sprintf("%d-%02d-%02d", year, month, day),
		fmt.Sprintf("%d-%02d-%02d", year+r.IntN(2), month+r.IntN(2)*r.IntN(13-month), day+r.IntN(2)*r.IntN(29-day))
}

// randomMembers returns the members of a set.
func randomMembers(r *rand.Rand) string {
	members := make([]string, 1+r.IntN(3))
	for i := range members {
		start, end := near(r)
		members[i] = pick(r, start, start, start+".."+end, randomPoint(r))
	}
	switch last := len(members) - 1; r.IntN(8) {
	case 0:
		members[0] = ".." + strings.TrimLeft(members[0], ".")
	case 1:
		members[last] = strings.TrimRight(members[last], ".") + ".."
	}
	return strings.Join(members, ",")
}
