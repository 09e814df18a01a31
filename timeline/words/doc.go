// Package words reads dates in words, "25 January 2025", "in June 2025", "с 2022 года", "2025年1月23日", as
// [edtf.Date]s, and writes such dates in words, in English, French, Spanish, Russian, Arabic and Chinese.
//
// [Read] never guesses. A text has one reading, or it is refused with a [*ReadError] that gives the reason and, where
// there are several readings, names them. [Write] never says more than the date does, and what it writes is read back as
// the same date.
//
//	for _, text := range []string{"early 2026", "7 or 8 December 2023", "25 January"} {
//		d, err := words.Read(text, words.Options{})
//		if err != nil {
//			fmt.Println(err)
//			continue
//		}
//		fmt.Printf("%s: %s\n", d, words.Write(d, words.French))
//	}
//
// prints
//
//	[2026-01..2026-06]: entre janvier et juin 2026
//	[2023-12-07,2023-12-08]: 7 décembre 2023 ou 8 décembre 2023
//	read date "25 January": names no year (at offset 0)
//
// These are the forms of dates, in English, and what they are read as:
//
//	25 January 2025                          2025-01-25
//	June 2025                                2025-06
//	2022–24; from 2022 to 2024               2022/2024
//	27 October to 7 November 2014            2014-10-27/2014-11-07
//	since 2022; until 2025                   2022/..; ../2025
//	before 16 June 2025; by June 2025        [..2025-06-15]; [..2025-06]
//	between 16 June and 9 July 2025          [2025-06-16..2025-07-09]
//	7 or 8 December 2023                     [2023-12-07,2023-12-08]
//	7 and 8 December 2023                    {2023-12-07,2023-12-08}
//	early 2026; mid-June 2025                [2026-01..2026-06]; [2025-06-08..2025-06-23]
//	Q3 2024; winter 2025/26; the 1990s       2024-35; 2025-24; 199X
//	19th century; 44 BC                      [1800..1900]; -0043
//	c. 1990; June 2025 (TBC)                 1990~; 2025-06?
//	n.d.; date unknown                       the zero Date
//
// The other languages say the same in their own words, with the months of every country in which they are spoken, in
// every case of the noun, and with the digits of their script. A text that is EDTF is read as EDTF.
//
// # What Read never does
//
// It supplies nothing that the text does not say: no year to "25 January", no century to "25/01/25", no day to
// "yesterday". It skips no word, so that "not in 2025" is not 2025, and it corrects none. It makes no month of a day and
// no day of a month. It converts no other calendar. It reads no text in two languages at once. What a spreadsheet made of
// a date ("45809", "Jun-25", "2025.1") it refuses, because several dates end in the same ruin.
//
// # Readings that differ
//
// Readings that are different things are refused. 01/02/2025 is 1 February to most and 2 January to many, and both write
// English; programs write American figures into texts of every language. So no language settles the order of day and
// month: the caller may, with [Options].Order. It is needed only where both orders are possible: 25/01/2025 has one reading, and
// so has "Saturday 01/02/2025".
//
// "2022-24" is refused, for EDTF means the winter of 2022 by it and people mean 2022 to 2024; "2022–24" with a dash and "the years
// 2022-24" are ranges. "winter 2025" may be the winter that ends in 2025 or the one that begins in it, "June/July" one of
// the two months or both, "the 2000s" ten years or a hundred, "from 2022" in that year or ever since.
//
// # Edges that widen
//
// Where the readings share a core and differ only in where it ends, the widest is taken: nothing false is claimed, and
// nobody would call it another date. "early 2026" is [2026-01..2026-06], at some time in one of these six months. To
// some the word means two months, to some four, to nobody more than six; 2026~ would say that the year is approximate,
// 2026 would forget the word, and 2026-40 is written as "first half of 2026", which the text does not say. In the same way
// "by June 2025" may include June, early June may end on the 15th, in a month of 31 days on the 16th, and the 19th
// century holds both 1800 and 1900, because some count it from 1801 and some from 1800.
//
// As an end of an interval, where EDTF has no place for "one of", early and late are the half years, which have the same bounds:
// "early 2022 to late 2024" is 2022-40/2024-41. "since mid-2022" cannot be said.
//
// # Options
//
// The zero [Options] supply nothing: the text is read in all six languages, and those that find a date must find the
// same one. A Language restricts reading to that language, which is faster, and refuses what that language does not write.
// Order is that of day and month in figures, and never falls back on the other. Southern makes the seasons without a
// hemisphere southern ones: spring 2024 is then 2024-29 and begins in September.
//
// # Spelling
//
// Case, accents and vowel signs, kinds of spaces, digits, hyphens, dashes and apostrophes, full-width letters, traditional
// characters, characters that cannot be seen, a full stop or comma at the end and brackets around the whole change
// nothing. Two kinds of digits in one number do: it is refused.
//
// # Cost
//
// Read takes time in proportion to the length of the text, whatever that says, and allocates the date and room to work.
// The words of a language are made ready when it is first read.
//
// # Terminology
//
// A text is all of what is given to Read: one date, a list of dates, or a statement that there is none.
//
// A reading is a date that a text may mean. Two readings are different things if somebody who means the one would call the
// other wrong.
//
// A reason is the class of what keeps a text from being read.
//
// A range goes from one date to another and lasted; "between" is at some time from the one to the other.
//
// A limit is a date that something was before, after, by or not before, or that it went on since or until.
//
// Vague are early, mid and late, and what means the same: some part of a year, month, decade or century.
//
// An order is that of day and month in figures.
package words
