package words

// Language is a language that dates are read and written in, by its code in ISO 639-1.
type Language string

// The languages. In [Options] the empty Language stands for all of them.
const (
	English Language = "en"
	French  Language = "fr"
	Spanish Language = "es"
	Russian Language = "ru"
	Arabic  Language = "ar"
	Chinese Language = "zh"
)

// Order is the order of day and month in dates that are all figures, such as 01/02/2025. The zero Order is not known:
// a date is then read only if one order is possible, or if both say the same. No language implies an order.
type Order uint8

// The orders that are known.
const (
	DayFirst   Order = iota + 1 // 01/02/2025 is 1 February
	MonthFirst                  // 01/02/2025 is 2 January
)

// Options say what a text itself does not: they are the only context that [Read] uses. The zero Options supply
// nothing.
type Options struct {
	// Language is the language of the text. If it is empty the text is read in every language, and those that find a
	// date in it must find the same one.
	Language Language

	// Order is the order of day and month in figures. Once it is said the other order is not tried.
	Order Order

	// Southern says that a season without a hemisphere is a southern one.
	Southern bool

	_ struct{}
}
