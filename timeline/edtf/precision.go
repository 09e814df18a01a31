package edtf

// Precision is how finely a date is said. Precisions are ordered from coarse to fine and can be compared with <.
type Precision uint8

// The precisions. The zero Precision says nothing.
const (
	Unstated   Precision = iota // nothing is said, as in the zero Date, "XXXX" or "../.."
	Millennium                  // a thousand years, "1XXX", or more, "Y171010000S3"
	Century                     // "19XX" or "1950S2"
	Decade                      // "201X"
	Year                        // "2025"
	Season                      // "2025-21", and the quarters, quadrimesters and semesters
	Month                       // "2025-06"
	Day                         // "2025-06-16"
	Second                      // "2025-06-16T10:00:00Z"
)

// fillsCalendar reports whether the dates of p, one after the other, fill the calendar.
func (p Precision) fillsCalendar() bool { return p == Year || p == Month || p == Day }

// String returns the name of p in lower case, such as "month".
func (p Precision) String() string {
	return name(p, "unstated", "millennium", "century", "decade", "year", "season", "month", "day", "second")
}

// Form is how a date is put together, and so which happenings it admits.
type Form uint8

// The forms. The zero Date is Single.
const (
	Single   Form = iota // at some time in one date: "2025-06"
	Interval             // from a start to an end: "2022/2024"
	OneOf                // at some time in one of a set: "[2020,2022]"
	AllOf                // in all of a set, whole, with its gaps: "{2020,2022}"
)

// String returns the name of f in words, such as "one of".
func (f Form) String() string { return name(f, "single", "interval", "one of", "all of") }

// name returns the name of a small number, and "unknown" beyond the last.
func name[T ~uint8](n T, names ...string) string {
	if int(n) < len(names) {
		return names[n]
	}
	return "unknown"
}
