package words

// lexeme is a word or phrase of a language, a number or a sign.
type lexeme struct {
	class  class
	suffix suffix // of a number
	roman  int8   // its value as a Roman number, if it can be one
	value  int16
	digits int   // of a number
	number int64 // its value
	from   int   // the tokens that it is made of are from to to, both included
	to     int
}

// suffix is what is written together with a number.
type suffix uint8

const (
	noSuffix      suffix = iota
	ordinalSuffix        // 25th
	decadeSuffix         // 1990s
	eitherSuffix         // 90-е: an ordinal or a decade
	dativeSuffix         // 1990-м: a decade after "by" and one year elsewhere
)

// sign reports whether l is the sign k.
func (l *lexeme) sign(k kind) bool { return l.class == sign && l.value == int16(k) }

// leads reports whether a part of a date begins at l, or another word that leads to one.
func leads(l *lexeme) bool {
	switch l.class {
	case number, ordinal, month, marTuesday, marEither, weekday, partOf, partCode, partNamed, century, decade, decadeName, week,
		season, hemisphere, vague, era, unspecified, unknownYear, noneOrEnd, clock, lead, leadOn, leadOrIn, of,
		monthWord, dayWord, period, unitOfTime, year, about, possibly:
		return true
	}
	return false
}
