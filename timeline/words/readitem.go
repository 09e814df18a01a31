package words

// itemKind is how an item of a text is put together.
type itemKind uint8

const (
	onePoint  itemKind = iota // a
	fromTo                    // from a to b
	amid                      // at some time from a to b
	limited                   // before, after, since a
	wholeOf                   // all of a, or of a to b
	boundless                 // without start or end
)

// item is a date, a range or a limit: what a list is made of.
type item struct {
	kind  itemKind
	limit limit
	a, b  int // its points; b is -1 where there is one only
}
