package edtf

// season is the number that stands for a part of the year in the place of a month, 21 to 41; 0 is none.
type season int

const (
	firstSeason = 21
	lastSeason  = 41
)

// seasons are the first month and the number of months of each season, from 21 on.
var seasons = [...]struct{ month, months int }{
	{3, 3}, {6, 3}, {9, 3}, {12, 3}, // 21-24: spring, summer, autumn, winter, of the meteorologists of the north
	{3, 3}, {6, 3}, {9, 3}, {12, 3}, // 25-28: the same, said to be of the northern hemisphere
	{9, 3}, {12, 3}, {3, 3}, {6, 3}, // 29-32: the same of the southern hemisphere
	{1, 3}, {4, 3}, {7, 3}, {10, 3}, // 33-36: quarters
	{1, 4}, {5, 4}, {9, 4}, // 37-39: quadrimesters
	{1, 6}, {7, 6}, // 40-41: semesters
}

// level returns the level of EDTF that admits s.
func (s season) level() uint8 {
	if s <= 24 {
		return 1
	}
	return 2
}

// in returns the first and the last instant of s in a year; a season that starts in December ends in the next year.
func (s season) in(year int64) (first, last Instant) {
	of := seasons[s-firstSeason]
	return firstOfMonth(year, of.month), before(firstOfMonth(year, of.month+of.months))
}

// season returns the season that stands in the place of the month, if one does.
func (d *pattern) season() season {
	if n := twoDigits(d.month[0], d.month[1]); n >= firstSeason && n <= lastSeason {
		return season(n)
	}
	return 0
}

// seasonAt returns the first and the last instant of the season of the year that has i earlier ones that fit.
func (d *pattern) seasonAt(i int) (first, last Instant) { return d.season().in(d.yearAt(i)) }
