package words

// point is one date as the text says it, in the parts that it is made of. What it leaves to a neighbour, as "8" does in
// "8 to 19 February 2010", is filled in later.
type point struct {
	lexeme int // where it begins

	year       int64
	year2      int64 // of a winter or a split year: the second year
	hasYear    bool
	pair       bool // year2 is there
	decade     bool // year is the first one of a decade
	open       int8 // how many of the last digits of year are not known
	era        int8 // -1, +1, or 0 where none is said
	yearDigits int

	month, day int8 // 0: not said; unknownPart: said to be unknown
	weekday    int8
	bare       int16 // a number whose noun follows elsewhere, -1 without
	bareWord   bool  // it is an ordinal in words, or a Roman number
	bareRoman  bool
	nick       int8 // the nineties: 9; -1 without
	code       int8 // of EDTF, 21 to 41
	part       int16
	partNumber int16 // 0: not yet said
	season     int8
	seasons    bool // and the next one
	hemisphere int16
	vague      int16
	century    int16 // waiting: not yet said
	week       class // week, weekFrom or weekTo
	weekNumber int16

	clock      int // the lexeme of a time of day, 0 without
	about      bool
	possibly   bool
	unknown    bool // a date that nobody knows
	someOf     bool // some year of those that it names
	figures    bool
	opening    limit // what a word before it says that may be "of" or "from"
	yearWord   int16 // one or several
	decadeWord bool
	first      byte    // the first part that was named: D, M, Y, P or C
	order      [3]byte // of day, month and year, as they were named
	ordered    int8
}

const (
	unknownPart = -1
	waiting     = -1
)

// named reports whether pt names any part yet.
func (pt *point) named() bool {
	return pt.first != 0 || pt.bare >= 0 || pt.vague != 0 || pt.weekday != 0 || pt.week != 0 || pt.unknown
}

// name notes the first part that pt names.
func (pt *point) name(part byte) {
	if pt.first == 0 {
		pt.first = part
	}
}

// place notes that pt names its day, month or year here.
func (pt *point) place(part byte) {
	pt.name(part)
	if int(pt.ordered) < len(pt.order) {
		pt.order[pt.ordered] = part
		pt.ordered++
	}
}

// setYear sets the year. It returns false where there is one.
func (pt *point) setYear(year int64, digits int) bool {
	if pt.hasYear {
		return false
	}
	pt.hasYear, pt.year, pt.yearDigits = true, year, digits
	pt.place('Y')
	return true
}

// setMonth sets the month; a number before it is the day.
func (pt *point) setMonth(month int8) bool {
	if pt.month != 0 || pt.bareRoman && pt.bare >= 0 {
		return false
	}
	if pt.bare >= 0 && pt.day == 0 {
		pt.setDay(pt.bare)
	}
	if pt.month = month; month == 0 {
		pt.month = 100 // no month of any year
	}
	pt.place('M')
	return true
}

// setDay sets the day.
func (pt *point) setDay(day int16) bool {
	if pt.day != 0 {
		return false
	}
	pt.day, pt.bare = int8(min(day, 100)), -1
	if day == 0 {
		pt.day = 100 // no day of any month
	}
	pt.place('D')
	return true
}

// isMonthFirst reports whether pt is a month and day without a year: January 25.
func (pt *point) isMonthFirst() bool { return !pt.hasYear && pt.order[0] == 'M' && pt.day > 0 }

func (pt *point) setPair(first, second int64) {
	pt.setYear(first, 4)
	pt.year2, pt.pair = second, true
}
