// Package edtf reads dates as sources give them and compares them without pretending to know more.
//
// Sources rarely give the day. They say "in June 2025", "from 2022 to 2024", "before the session", "in one of these
// two weeks". Written in the Extended Date/Time Format (EDTF, part of ISO 8601-2), each of these is a [Date]. It keeps
// the text that it was read from, knows its [Bounds] to the second, and answers questions about two dates with a
// [Modality]: Certain, Possible or Impossible. Nothing is padded: June never becomes the first of June.
//
//	june := edtf.MustParse("2025-06")
//	session := edtf.MustParse("[2025-06-16..2025-07-09]") // on some day of the session
//	fmt.Println(june.Within(edtf.MustParse("2025")))
//	fmt.Println(june.Precedes(session))
//	fmt.Println(edtf.MustParse("2025-05").Precedes(session))
//	fmt.Println(session.Bounds())
//
// prints
//
//	certain
//	possible
//	certain
//	between 2025-06-16 and 2025-07-09
//
// # Reading and writing
//
// [Parse] reads all three levels of EDTF as the Library of Congress published them on 4 February 2019, and nothing else:
//
//	2025  2025-06  2025-06-16  -0044-03-15  2025-06-16T10:00:00+05:00   a year, month, day, second
//	2025-21  2025-33  2025-40                                          a season, quarter, semester
//	201X  2025-06-XX  156X-12-25                                       with unspecified digits
//	2025?  2025-06~  2025-%06-16                                       uncertain, approximate, both
//	Y170000002  Y-17E7  1950S2                                         years of any size
//	2022/2024  2022/..  2022/                                          intervals; open; with an unknown end
//	[1667,1668,1670..1672]  [..1984]                                   one of a set
//	{2020-02-24..2020-03-13,2020-06-15..2020-06-23}                    all of a set, with its gaps
//
// What is not a date is refused with a [*ParseError] that says where and why. That includes impossible days, and intervals
// that would end before they start. A Date is a string in JSON and in text columns of SQL databases, where NULL is the
// zero Date. Dates are small comparable values; == holds for the same text.
//
// # What a date says of a happening
//
// A happening has a start and an end, and its start is not after its end. A date limits both:
//
//	date                       starts                 ends
//	2025-06                    in June                in June
//	2022/2024                  in 2022                in 2024
//	2022/..                    in 2022                never
//	2022/                      in 2022                at any time from its start on
//	../2022                    never: it was always   in 2022
//	/2022                      at any time up to      in 2022
//	                           its end
//	[2020,2022..2024]          in one of these years  in the same year
//	{2020-02-24..2020-03-13,   in the first day       in the last day
//	2020-06-15..2020-06-23}    named                  named
//	the zero Date              at any time, or never  at any time, or never
//
// So a date that is no interval means at some time in it: a meeting in June is some meeting that started and ended in June,
// not one that took all of it. What happened in all of a set fills the members from its start to its end, and nothing
// of the gaps. An unknown end is an end all the same: it may come at any instant, but it comes. Of the zero Date not even
// that is known, so it excludes nothing but what the other date of a question excludes by itself.
//
// The qualifiers ?, ~ and % say how sure the source is, and move no bound: what is Certain is so if the source is right.
// [Date.Uncertain] and [Date.Approximate] ask for them.
//
// # Questions
//
// [Date.Precedes] compares two happenings; so does [Date.Relations], which returns which of the thirteen relations of
// Allen's interval algebra are possible between the two. [Date.Overlaps] and [Date.Within] compare a happening with a period: the
// whole calendar time from the first to the last instant of a date. A period that is {all of} a set keeps its gaps. One
// that is itself not known, with an unknown end, [one of] a set, or the zero Date, gives an answer other than Possible
// only if that holds for every period that it can be.
//
// Certain and Impossible are never wrong, and Possible means that there are cases of both. The only exception is
// the unspecified digit: "1985-XX-25" is taken for a time from 25 January to 25 December 1985, so that Possible may
// stand where more could be known. As a period it is one of those days, while "201X", in which no digit follows the X,
// is the whole decade.
//
// # Bounds, instants and durations
//
// [Bounds] are what a date says in numbers: four instants, the first and the last at which the happening can have started
// and ended. They have the same questions as dates, for limits that come from elsewhere, and [Bounds.Date] writes them as
// the shortest date that says the same, if there is one. An [Instant] is a second of the time line. A [Duration] counts
// months by the calendar and everything else in seconds; [Duration.From] and [Duration.Until] lead from one instant to
// another and keep the order of instants.
//
// # Order
//
// [Date.Compare] is for sorting. It gives every date one place and agrees with what is certain: if d Certainly
// precedes e, d sorts before e. Of dates that start together the finer comes first, and the zero Date comes last.
//
// There are no methods Before and After. Their readers take !d.Before(e) && !d.After(e) for equality and Before for a
// sort order. Of vague dates one of the two must be false: whether one precedes another may be open, and "not before"
// is not transitive. Precedes is a relation, Compare a sort key, and neither can be taken for the other.
//
// # Zones and seconds
//
// A time of day with a zone is that instant. Without a zone, it and all days, months and years are read as UTC.
// A second is the smallest unit: a happening fills the seconds from its start to its end, both included, and meets
// another if that starts in the very next second. The calendar is the Gregorian one for all of time, with a year 0000
// before 0001.
//
// Years can be of any size. Beyond some 292 thousand million the seconds since 1970 do not fit an int64, and Bounds
// saturate; Compare, Precedes, Overlaps, Within and Relations of Dates still compare such years, by number.
//
// # Seasons
//
// EDTF numbers the parts of a year but does not say when they start. Here they are:
//
//	21, 25  spring of the north, March to May
//	22, 26  summer of the north, June to August
//	23, 27  autumn of the north, September to November
//	24, 28  winter of the north, December to February of the next year
//	29      spring of the south, September to November
//	30      summer of the south, December to February of the next year
//	31      autumn of the south, March to May
//	32      winter of the south, June to August
//	33-36   quarters
//	37-39   quadrimesters, four months each
//	40, 41  semesters, six months each
//
// Those from 21 to 24, which name no hemisphere, are read as northern. All are whole months, as meteorologists have them.
//
// # Where the specification is silent
//
// Some forms are neither shown nor excluded by the published text. This package admits:
//
//   - 24:00:00, which is 00:00:00 of the next day, and the leap second 23:59:60 UTC, which counts as 23:59:59;
//   - zones up to 23 hours 59 minutes either way, but not -00:00;
//   - intervals with both ends open or unknown, "/" and "../..", but not ".." alone;
//   - ends of intervals that are on or before, on or after a date, "..2004-06-01/2004-06-20..";
//   - seasons, long years, and unspecified and qualified dates as ends of intervals and members of sets, and
//     seasons of a year that is negative, qualified or unspecified;
//   - unspecified digits together with qualifiers, qualifiers of long years, and qualifiers on several parts of a date
//     or on both sides of one;
//   - sets of one member, and members in any order or one within another: what is in all of them starts before any of
//     them has ended, and ends after each has started;
//   - more significant digits than a year has, which say the year; leading zeros are not significant;
//   - exponents that make a year of four digits or fewer, Y1E3.
//
// It refuses:
//
//   - the year -0000, so "-000X" ends with -0001;
//   - leading zeros, an unspecified digit, or a month after the Y of a long year, and an exponent or number of significant
//     digits that is zero;
//   - unspecified digits that no day fits, such as 2023-02-3X;
//   - intervals and ranges that must end before they start;
//   - ranges a..b of seasons, of unspecified dates, and between dates of different precision;
//   - times of day in intervals and sets.
//
// The level of a date is the highest that one of its parts needs: a negative year is level 1 with or without a month, and
// unspecified digits in an interval are level 2.
//
// # Cost
//
// Parse takes time in proportion to the text, allocates nothing, and never spells out a range, an exponent or unspecified digits:
// "[0001-01-01..9999-12-31]" and "Y1E999999999" cost as little as they are short. Questions about dates that are no sets
// take constant time. A set is read again for each question, which takes time in proportion to its members, and to
// n log n if they are out of order or two sets are compared; from nine members on it takes memory too.
//
// # Terminology
//
// A happening is something that has one start and one end; a date says when it was, as far as is known.
//
// An instant is a second.
//
// Known is what the text says. What it leaves open is not known, and nothing is assumed of it.
//
// Certain is what holds in every case that the dates leave open, impossible what holds in none, and possible everything else.
//
// A period is a stretch of calendar time, or several, that a date names as a whole.
//
// To precede is to have ended before the other starts. Two that share even one second do not precede each other.
//
// To overlap is to share an instant. Allen's relation of that name, which is narrower, is called [Overlapping] here.
//
// To lie within a period is to have no instant outside it.
//
// The hull of a set is the time from the start of its first to the end of its last member, gaps included.
//
// An open end is one that never comes; an unknown end is one that comes at a time nobody knows.
//
// Order is how dates are sorted, by Compare; it says nothing of what is certain.
//
// Level is how much of EDTF a text needs; precision is how fine the finest thing is that it says.
package edtf
