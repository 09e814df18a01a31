package edtf_test

import (
	"errors"
	"strings"
	"testing"

	"example.org/review/timeline/edtf"
)

func TestParseErrors(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, want string }{
		{"2025-02-30", `parse date "2025-02-30": February 2025 has 28 days (at offset 8)`},
		{"-0004-02-30", `parse date "-0004-02-30": February -4 has 29 days (at offset 9)`},
		{"1999-04-31?", `parse date "1999-04-31?": April 1999 has 30 days (at offset 8)`},
		{"2025-13", `parse date "2025-13": months are 01 to 12, seasons 21 to 41; one that is not known is left out (at offset 5)`},
		{"2025-00-01", `parse date "2025-00-01": months are 01 to 12, seasons 21 to 41; one that is not known is left out (at offset 5)`},
		{"2025-01-32", `parse date "2025-01-32": days are 01 to 31 (at offset 8)`},
		{"2025-1-1", `parse date "2025-1-1": a month has two digits, such as 06 (at offset 6)`},
		{"2025-01-1", `parse date "2025-01-1": a day has two digits, such as 09 (at offset 9)`},
		{"2025-02-3X", `parse date "2025-02-3X": no month that fits has such a day (at offset 8)`},
		{"25", `parse date "25": a year has four digits, such as 2025 or 0098 (at offset 2)`},
		{"12345", `parse date "12345": a year has four digits, and a dash before its month; a longer one starts with Y (at offset 4)`},
		{"20250123", `parse date "20250123": a year has four digits, and a dash before its month; a longer one starts with Y (at offset 4)`},
		{"-0000", `parse date "-0000": the year zero is 0000, without a sign (at offset 1)`},
		{"Y2025", `parse date "Y2025": Y is for years of more than four digits, all of them known; a shorter one goes without it (at offset 1)`},
		{"Y012345", `parse date "Y012345": Y is followed by the digits of a year, the first of them not 0 (at offset 1)`},
		{"Y1E0", `parse date "Y1E0": E is followed by how many zeros the year ends in, from 1 on (at offset 3)`},
		{"1950S", `parse date "1950S": S is followed by how many digits are significant, from 1 on (at offset 5)`},
		{"195XS2", `parse date "195XS2": significant digits are for a year without X; 19XX says the same as 1950S2 (at offset 4)`},
		{"199u", `parse date "199u": an unspecified digit is written X (at offset 3)`},
		{"2025 01", `parse date "2025 01": there are no spaces in a date; a time of day follows after a T (at offset 4)`},
		{" 2025", `parse date " 2025": there are no spaces in a date; a time of day follows after a T (at offset 0)`},
		{"2025?~", `parse date "2025?~": a qualifier stands once, before or after a part of a date; uncertain and approximate together is % (at offset 5)`},
		{"2025-21-01", `parse date "2025-21-01": no further part can follow here; after a year come a month and a day, after a season or a long year nothing (at offset 7)`},
		{"2025-06?15", `parse date "2025-06?15": there is a digit too many, or a dash is missing before it (at offset 8)`},
		{"2025-01-23t10:00:00", `parse date "2025-01-23t10:00:00": the letters of a date are capitals (at offset 10)`},
		{"2025-01T10:00:00", `parse date "2025-01T10:00:00": a time of day follows only a full date that stands alone, without a qualifier (at offset 7)`},
		{"2025-01-23?T10:00:00", `parse date "2025-01-23?T10:00:00": a time of day follows only a full date that stands alone, without a qualifier (at offset 11)`},
		{"2025-01-23T10:00", `parse date "2025-01-23T10:00": a time of day is written hh:mm:ss, as in 10:00:00 (at offset 16)`},
		{"2025-01-23T1:00:00", `parse date "2025-01-23T1:00:00": a time of day is written hh:mm:ss, as in 10:00:00 (at offset 11)`},
		{"2025-01-23T25:00:00", `parse date "2025-01-23T25:00:00": hours are 00 to 24 (at offset 11)`},
		{"2025-01-23T10:60:00", `parse date "2025-01-23T10:60:00": minutes are 00 to 59 (at offset 14)`},
		{"2025-01-23T10:00:61", `parse date "2025-01-23T10:00:61": seconds are 00 to 59 (at offset 17)`},
		{"2025-01-23T10:00:60Z", `parse date "2025-01-23T10:00:60Z": a leap second is 23:59:60 in UTC (at offset 11)`},
		{"2025-01-23T24:00:01", `parse date "2025-01-23T24:00:01": hour 24 is the end of the day, 24:00:00 (at offset 11)`},
		{"2025-01-23T10:00:00+5", `parse date "2025-01-23T10:00:00+5": a zone is written Z, +hh, +hh:mm, -hh or -hh:mm (at offset 21)`},
		{"2025-01-23T10:00:00-00:00", `parse date "2025-01-23T10:00:00-00:00": the zone without a shift is written Z or +00:00 (at offset 19)`},
		{"2025/2024", `parse date "2025/2024": the end is before the start (at offset 5)`},
		{"2023/2024/2025", `parse date "2023/2024/2025": an interval has one / between its two ends (at offset 9)`},
		{"2023/open", `parse date "2023/open": an end that nobody knows is left empty, as in 2022/, and one that never comes is .., as in 2022/.. (at offset 5)`},
		{"2023..2024", `parse date "2023..2024": two dots stand in a set, as in [2023..2024], or at an open end of an interval, as in 2023/.. (at offset 4)`},
		{"[2023", `parse date "[2023": the set is not closed by ] (at offset 5)`},
		{"{2023]", `parse date "{2023]": the set is not closed by } (at offset 5)`},
		{"[2023..", `parse date "[2023..": the set is not closed by ] (at offset 7)`},
		{"[]", `parse date "[]": a set has at least one date, and none after its last comma (at offset 1)`},
		{"[2023, 2024]", `parse date "[2023, 2024]": there are no spaces in a date; a time of day follows after a T (at offset 6)`},
		{"[2023,..2024]", `parse date "[2023,..2024]": only the first member of a set can be open at its start (at offset 6)`},
		{"[2023..,2024]", `parse date "[2023..,2024]": only the last member of a set can be open at its end (at offset 7)`},
		{"[..2023..2025]", `parse date "[..2023..2025]": two dots stand in a set, as in [2023..2024], or at an open end of an interval, as in 2023/.. (at offset 7)`},
		{"[2023..2022]", `parse date "[2023..2022]": the range ends before it starts (at offset 1)`},
		{"[202X..203X]", `parse date "[202X..203X]": a range goes from one date to another, both without X (at offset 1)`},
		{"[2020..2021-05]", `parse date "[2020..2021-05]": a range is from a year to a year, a month to a month or a day to a day (at offset 1)`},
		{"[2023]x", `parse date "[2023]x": an unspecified digit is written X (at offset 6)`},
		{"June 2025", `parse date "June 2025": a date has no words: June 2025 is written 2025-06 (at offset 0)`},
		{"today", `parse date "today": a date has no words: June 2025 is written 2025-06 (at offset 0)`},
		{"2004-06-01/unknown", `parse date "2004-06-01/unknown": an end that nobody knows is left empty, as in 2022/, and one that never comes is .., as in 2022/.. (at offset 11)`},
		{"2016-05-02T16:54:59-0015", `parse date "2016-05-02T16:54:59-0015": the hours and minutes of a zone have a colon between them, as in +05:30 (at offset 22)`},
		{"2016-05-02T16:54:59.042", `parse date "2016-05-02T16:54:59.042": seconds are whole; leave out the fraction (at offset 19)`},
		{"2025.06.16", `parse date "2025.06.16": the parts of a date have dashes between them, as in 2025-06-16 (at offset 4)`},
		{"01.06.2025", `parse date "01.06.2025": a year comes first and has four digits; a day is written with dashes, 2025-06-16 (at offset 2)`},
		{"2025/06/01", `parse date "2025/06/01": a year comes first and has four digits; a day is written with dashes, 2025-06-16 (at offset 7)`},
		{"2025-06-16 10:00:00", `parse date "2025-06-16 10:00:00": there are no spaces in a date; a time of day follows after a T (at offset 10)`},
		{"2025:06", `parse date "2025:06": a time of day is written after a full date, as in 2025-06-16T10:00:00 (at offset 4)`},
		{"2025-06-16\n", `parse date "2025-06-16\n": there are no line breaks and no other control characters in a date (at offset 10)`},
		{"[2025/2026]", `parse date "[2025/2026]": an interval is no member of a set; a range is written 2025..2026 (at offset 5)`},
		{"2024,2025", `parse date "2024,2025": a set is one pair of brackets around the whole, with commas between its members (at offset 4)`},
		{"[,2025]", `parse date "[,2025]": a date is missing before the comma (at offset 1)`},
		{"..", `parse date "..": two dots need a date before or after them, as in 2022/.. or [..2022] (at offset 0)`},
		{"2025E3", `parse date "2025E3": the letters of a date have their places, as in 201X, Y17E7, 1950S2 and 10:00:00Z (at offset 4)`},
		{"y12345", `parse date "y12345": the letters of a date are capitals (at offset 0)`},
		{"\xff\xfe", `parse date "\xff\xfe": all of a date is plain ASCII: the digits 0 to 9, the dash -, the dots .. and a few marks (at offset 0)`},
		{"２０２３", `parse date "２０２３": all of a date is plain ASCII: the digits 0 to 9, the dash -, the dots .. and a few marks (at offset 0)`},
	} {
		_, err := edtf.Parse(c.text)
		if err == nil || err.Error() != c.want {
			t.Errorf("Parse(%q):\n got %v\nwant %s", c.text, err, c.want)
		}
		var parseError *edtf.ParseError
		if !errors.As(err, &parseError) || parseError.Text != c.text {
			t.Errorf("Parse(%q): error %#v", c.text, err)
		}
	}
}

func TestParseErrorCutsLongText(t *testing.T) {
	t.Parallel()
	before, after := strings.Repeat("[2023,", 1)+strings.Repeat("2023,", 100), strings.Repeat(",2023", 100)+"]"
	_, err := edtf.Parse(before + "2O23" + after)
	want := `parse date ..."` + before[len(before)-39:] + `2O23` + after[:37] + `"...: a year has four digits, such as 2025 or 0098 (at offset 507)`
	if err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}
