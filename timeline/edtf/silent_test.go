package edtf_test

import (
	"strings"
	"testing"

	"example.org/review/timeline/edtf"
)

// silent are the forms on which the published specification gives no clear answer, with the reading that this
// package takes: the bounds of those admitted, as people read them, and the reason of those refused.
var silent = []struct {
	name    string
	text    string
	reading string
}{
	{"hour 24", "2016-05-02T24:00:00", "at 2016-05-03T00:00:00Z"},
	{"leap second", "2019-08-17T23:59:60Z", "at 2019-08-17T23:59:59Z"},
	{"leap second of another minute", "2019-08-17T23:58:60Z", "refused: a leap second is 23:59:60 in UTC"},
	{"leap second in a zone", "2016-12-31T18:59:60-05:00", "at 2016-12-31T23:59:59Z"},
	{"zone to the minute", "2016-05-02T12:00:00-12:01", "at 2016-05-03T00:01:00Z"},
	{"zone of 24 hours", "2016-05-02T12:00:00+24:00", "refused: a zone has at most 23 hours"},
	{"zone of sixty minutes", "2004-01-01T10:10:10-05:60", "refused: minutes are 00 to 59"},
	{"zone minus zero", "2016-05-02T12:00:00-00:00", "refused: the zone without a shift is written Z or +00:00"},
	{"unspecified and qualified", "201X?", "between 2010-01-01 and 2019-12-31"},
	{"long year with leading zero", "Y012345", "refused: Y is followed by the digits of a year, the first of them not 0"},
	{"long year with zero exponent", "Y12345E0", "refused: E is followed by how many zeros the year ends in, from 1 on"},
	{"long year qualified", "Y17000?", "between 17000-01-01 and 17000-12-31"},
	{"long year qualified in front", "~Y17000", "between 17000-01-01 and 17000-12-31"},
	{"long year with month", "Y17000-08", "refused: no further part can follow here; after a year come a month and a day, after a season or a long year nothing"},
	{"long year unspecified", "Y170XX", "refused: Y is for years of more than four digits, all of them known; a shorter one goes without it"},
	{"long year in interval", "Y12345~/Y23456", "begins between 12345-01-01 and 12345-12-31, ends between 23456-01-01 and 23456-12-31"},
	{"short exponential year", "Y1E3", "between 1000-01-01 and 1000-12-31"},
	{"both ends unknown", "/", "at any time"},
	{"both ends open", "../..", "never began, never ends"},
	{"unknown and open", "/..", "begins at any time, never ends"},
	{"open and unknown", "../", "never began, ends at any time"},
	{"two dots alone", "..", "refused: two dots need a date before or after them, as in 2022/.. or [..2022]"},
	{"reversed interval", "2002/2001", "refused: the end is before the start"},
	{"interval that may be in order", "2004-06-15/2004-06", "begins on 2004-06-15, ends between 2004-06-15 and 2004-06-30"},
	{"on or before", "..2004-06-01/2004-06-20", "begins up to 2004-06-01, ends on 2004-06-20"},
	{"on or after", "2004-06-01/2004-06-20..", "begins on 2004-06-01, ends from 2004-06-20 on"},
	{"dots inside an interval", "2004-06-01../2004-06-20", "refused: two dots stand in a set, as in [2023..2024], or at an open end of an interval, as in 2023/.."},
	{"negative year", "-0001", "between -0001-01-01 and -0001-12-31"},
	{"negative year zero", "-0000", "refused: the year zero is 0000, without a sign"},
	{"negative year unspecified", "-000X", "between -0009-01-01 and -0001-12-31"},
	{"season in interval", "2018-21/2018-23", "begins between 2018-03-01 and 2018-05-31, ends between 2018-09-01 and 2018-11-30"},
	{"season in set", "[2023-21,2023-23]", "between 2023-03-01 and 2023-11-30"},
	{"season at the end of a set", "[1992-21..]", "from 1992-03-01 on"},
	{"range of seasons", "[2023-21..2023-23]", "refused: a range is from a year to a year, a month to a month or a day to a day"},
	{"season of a negative year", "-2004-23", "between -2004-09-01 and -2004-11-30"},
	{"season qualified", "2001?-23~", "between 2001-09-01 and 2001-11-30"},
	{"season of some year", "20XX-41", "between 2000-07-01 and 2099-12-31"},
	{"season unspecified", "2001-2X", "refused: months are 01 to 12, seasons 21 to 41; one that is not known is left out"},
	{"set out of order", "[1670..1672,1667]", "between 1667-01-01 and 1672-12-31"},
	{"set of one", "{2023}", "between 2023-01-01 and 2023-12-31"},
	{"set of qualified and unspecified", "[2023~,202X,?2035]", "between 2020-01-01 and 2035-12-31"},
	{"set of long years", "[Y12345,Y12347]", "between 12345-01-01 and 12347-12-31"},
	{"set with a time of day", "[2023-01-01T10:00:00Z]", "refused: a time of day follows only a full date that stands alone, without a qualifier"},
	{"range of mixed precision", "[2020..2021-05]", "refused: a range is from a year to a year, a month to a month or a day to a day"},
	{"range of qualified dates", "[2020~..2022?]", "between 2020-01-01 and 2022-12-31"},
	{"reversed range", "[2023..2022]", "refused: the range ends before it starts"},
	{"several qualifiers", "2001-?09~-09", "on 2001-09-09"},
	{"qualifier on both sides of a part", "?2001~", "between 2001-01-01 and 2001-12-31"},
	{"doubled qualifier", "2001?~", "refused: a qualifier stands once, before or after a part of a date; uncertain and approximate together is %"},
	{"significant digits", "1950S2", "between 1900-01-01 and 1999-12-31"},
	{"significant digits of a small year", "-0024S2", "between -0024-01-01 and -0024-12-31"},
	{"more significant digits than digits", "1950S5", "between 1950-01-01 and 1950-12-31"},
	{"no significant digits", "1950S0", "refused: S is followed by how many digits are significant, from 1 on"},
	{"significant digits qualified", "1950S2?", "between 1900-01-01 and 1999-12-31"},
	{"significant digits unspecified", "195XS2", "refused: significant digits are for a year without X; 19XX says the same as 1950S2"},
	{"significant digits in interval", "1950S3/1970", "begins between 1950-01-01 and 1959-12-31, ends between 1970-01-01 and 1970-12-31"},
}

func TestSilentPointsOfTheSpecification(t *testing.T) {
	t.Parallel()
	for _, c := range silent {
		d, err := edtf.Parse(c.text)
		got := d.Bounds().String()
		if err != nil {
			got = "refused: " + err.(*edtf.ParseError).Reason
		}
		if got != c.reading {
			t.Errorf("%s: Parse(%q) is %s, want %s", c.name, c.text, got, c.reading)
		}
	}
}

// TestSilentExamples holds the validity of further forms, valid and refused ones.
func TestSilentExamples(t *testing.T) {
	t.Parallel()
	for _, text := range strings.Fields(`
		1985-04-12T24:00:00 19XX? 20XX~ 20XX% 2019-XX? / ../.. /.. ../ Y-17E7 Y17E8 Y3388E2S3 Y-17101E3S3
		..2004-06-01/~2004-06-20 2004-06-01~/2004-06-20.. ..2004-06-01/2004-06-20.. ..2004-06-01/2004-06-~20
		1985-04-12T23:59:60Z 2023-01-01T23:59:60Z Y-61000/-2000 Y12345/Y12346 Y-12345/2000 ../Y17E7
		-1985 -2018 -0042 -9999 1985-04-12T23:20:30-04 2016-05-02T16:54:59+00:00 2016-05-02T16:54:59-11:59
		1980-21/1980-24 2018/2018-23 2018-01?/2018-23 [..1990-23] -2001-34 -2001-37 2001-33? 2014?-22 2003-23?
		201X-22 XXXX-22 [1667,1668,1670..1672] [..1760-12-03] [1760-12..] [..1984] [2023~,2024?] [2023-XX]
		[?2023,2024] [2023-06~-11] [2016-03] {2023} 2004-06?-~11 2004?-06~-11 2004?-06-?11 2016~-05?
		Y171010000S3 Y17101000S3 2015S2 -0024S2`) {
		if _, err := edtf.Parse(text); err != nil {
			t.Error(err)
		}
	}
	for _, text := range strings.Fields(`
		Y00001 Y-00001 Y018470 Y08470847E1 Y17000-08-16 Y20000-04 YX .. 0800/-0999 -1000/-2000 1000/-2000 0001/0000
		2016-05-02T12:00:00-00 -0000-07-05 -0000-01-01 2018-21/2017-01-01`) {
		if d, err := edtf.Parse(text); err == nil {
			t.Errorf("Parse(%q) = %v, want an error", text, d.Bounds())
		}
	}
}
