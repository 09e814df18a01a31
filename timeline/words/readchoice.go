package words

// choice is something that a text leaves open: each of its options is one reading of the whole text.
type choice uint8

const (
	choiceOrder   choice = iota // of day and month in figures
	choiceShort                 // 2022-24: a month or season in EDTF, or a range
	choiceSlash                 // June/July: one of the two, or from the one to the other
	choiceList                  // a list without "and" or "or"
	choiceLimit                 // a limit word of several meanings
	choiceWinter                // the winter that begins in a year, or that ends in it
	choiceDecade                // the 2000s: ten years or a hundred
	choiceYears                 // the years 1980 and 1990, or the decades
	choiceMonth                 // a month name that two months share
	choiceWithin                // in the year, or in the middle of it
	choiceWeek                  // how weeks are counted
	choiceTerm                  // S1: half a year, or a week
	choiceSeasons               // two seasons in one word
	choiceEra                   // 公元前3000至2500年: the era holds for both years, or for the first
	choices
)

// options are how each choice is taken in one reading, and how many options it was found to have.
type options struct {
	taken [choices]uint8
	known [choices]uint8
}

// advance moves to the next combination of options. It returns false after the last.
func (o *options) advance() bool {
	for c := range o.taken {
		if o.taken[c]+1 < o.known[c] {
			o.taken[c]++
			return true
		}
		o.taken[c] = 0
	}
	return false
}
