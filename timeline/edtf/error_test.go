package edtf_test

import (
	"errors"
	"strings"
	"testing"

	"example.org/review/timeline/edtf"
)

func TestParseErrors(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"2025-02-30", `parse date "2025-02-30": February 2025 has 28 days (at offset 8)`},
		{"-0004-02-30", `parse date "-0004-02-30": February -4 has 29 days (at offset 9)`},
		{"1999-04-31?", `parse date "1999-04-31?": April 1999 has 30 days (at offset 8)`},
		{"2025-13", `parse date "2025-13": months are 01 to 12, seasons 21 to 41 (at offset 5)`},
		{"2025-00-01", `parse date "2025-00-01": months are 01 to 12, seasons 21 to 41 (at offset 5)`},
		{"2025-01-32", `parse date "2025-01-32": days are 01 to 31 (at offset 8)`},
		{"2025-1-1", `parse date "2025-1-1": a month has two digits (at offset 6)`},
		{"2025-01-1", `parse date "2025-01-1": a day has two digits (at offset 9)`},
		{"2025-02-3X", `parse date "2025-02-3X": no month that fits has such a day (at offset 8)`},
		{"25", `parse date "25": a year has four digits, such as 0198 (at offset 2)`},
		{"12345", `parse date "12345": a year has four digits; a longer one begins with Y (at offset 4)`},
		{"20250123", `parse date "20250123": a year has four digits; a longer one begins with Y (at offset 4)`},
		{"-0000", `parse date "-0000": the year zero is 0000, without a sign (at offset 1)`},
		{"Y2025", `parse date "Y2025": Y is for years of more than four digits (at offset 1)`},
		{"Y012345", `parse date "Y012345": Y is followed by a year without leading zeros (at offset 1)`},
		{"Y1E0", `parse date "Y1E0": E is followed by a number of zeros from 1 on (at offset 3)`},
		{"1950S", `parse date "1950S": S is followed by a number of digits from 1 on (at offset 5)`},
		{"195XS2", `parse date "195XS2": significant digits are for a year without X (at offset 4)`},
		{"199u", `parse date "199u": an unspecified digit is written X (at offset 3)`},
		{"2025 01", `parse date "2025 01": there are no spaces in a date (at offset 4)`},
		{" 2025", `parse date " 2025": there are no spaces in a date (at offset 0)`},
		{"2025?~", `parse date "2025?~": a qualifier cannot stand here; uncertain and approximate together is % (at offset 5)`},
		{"2025-21-01", `parse date "2025-21-01": this cannot stand here (at offset 7)`},
		{"2025-06?15", `parse date "2025-06?15": this digit cannot stand here (at offset 8)`},
		{"2025-01-23t10:00:00", `parse date "2025-01-23t10:00:00": a time of day follows only a full date that stands alone (at offset 10)`},
		{"2025-01T10:00:00", `parse date "2025-01T10:00:00": a time of day follows only a full date that stands alone (at offset 7)`},
		{"2025-01-23?T10:00:00", `parse date "2025-01-23?T10:00:00": a time of day follows only a full date that stands alone (at offset 11)`},
		{"2025-01-23T10:00", `parse date "2025-01-23T10:00": a time of day is written hh:mm:ss (at offset 16)`},
		{"2025-01-23T1:00:00", `parse date "2025-01-23T1:00:00": a time of day is written hh:mm:ss (at offset 11)`},
		{"2025-01-23T25:00:00", `parse date "2025-01-23T25:00:00": hours are 00 to 24 (at offset 11)`},
		{"2025-01-23T10:60:00", `parse date "2025-01-23T10:60:00": minutes are 00 to 59 (at offset 14)`},
		{"2025-01-23T10:00:61", `parse date "2025-01-23T10:00:61": seconds are 00 to 59 (at offset 17)`},
		{"2025-01-23T10:00:60Z", `parse date "2025-01-23T10:00:60Z": a leap second is 23:59:60 in UTC (at offset 11)`},
		{"2025-01-23T24:00:01", `parse date "2025-01-23T24:00:01": the last instant of a day is 24:00:00 (at offset 11)`},
		{"2025-01-23T10:00:00+5", `parse date "2025-01-23T10:00:00+5": a zone is written Z, +hh, +hh:mm, -hh or -hh:mm (at offset 21)`},
		{"2025-01-23T10:00:00-00:00", `parse date "2025-01-23T10:00:00-00:00": the zone without a shift is Z or +00:00 (at offset 19)`},
		{"2025/2024", `parse date "2025/2024": the end is before the begin (at offset 5)`},
		{"2023/2024/2025", `parse date "2023/2024/2025": an interval has one / between its two ends (at offset 9)`},
		{"2023/open", `parse date "2023/open": a year has four digits, such as 0198 (at offset 5)`},
		{"2023..2024", `parse date "2023..2024": two dots belong into a set, or to an end of an interval (at offset 4)`},
		{"[2023", `parse date "[2023": the set is not closed by ] (at offset 5)`},
		{"{2023]", `parse date "{2023]": the set is not closed by } (at offset 5)`},
		{"[2023..", `parse date "[2023..": the set is not closed by ] (at offset 7)`},
		{"[]", `parse date "[]": a year has four digits, such as 0198 (at offset 1)`},
		{"[2023, 2024]", `parse date "[2023, 2024]": there are no spaces in a date (at offset 6)`},
		{"[2023,..2024]", `parse date "[2023,..2024]": only the first member of a set can be open at its begin (at offset 6)`},
		{"[2023..,2024]", `parse date "[2023..,2024]": only the last member of a set can be open at its end (at offset 7)`},
		{"[..2023..2025]", `parse date "[..2023..2025]": two dots belong into a set, or to an end of an interval (at offset 7)`},
		{"[2023..2022]", `parse date "[2023..2022]": the range ends before it begins (at offset 1)`},
		{"[202X..203X]", `parse date "[202X..203X]": a range cannot have unspecified digits (at offset 1)`},
		{"[2020..2021-05]", `parse date "[2020..2021-05]": a range is from a year to a year, a month to a month or a day to a day (at offset 1)`},
		{"[2023]x", `parse date "[2023]x": an unspecified digit is written X (at offset 6)`},
		{"\xff\xfe", `parse date "\xff\xfe": a year has four digits, such as 0198 (at offset 0)`},
		{"２０２３", `parse date "２０２３": a year has four digits, such as 0198 (at offset 0)`},
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
	before, after := strings.Repeat("[2023,", 1)+strings.Repeat("2023,", 100), strings.Repeat(",2023", 100)+"]"
	_, err := edtf.Parse(before + "2O23" + after)
	want := `parse date ..."` + before[len(before)-39:] + `2O23` + after[:37] + `"...: a year has four digits, such as 0198 (at offset 507)`
	if err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}
