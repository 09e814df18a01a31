package edtf

// facts are the answers that Parse finds on its way and that cost nothing to keep.
type facts struct {
	form       Form
	level      uint8
	precision  Precision
	start, end endpoint
	flags      flags
}

// and returns what there is to know of two dates together, of the form of f.
func (f facts) and(g facts) facts {
	f.level = max(f.level, g.level)
	f.precision = max(f.precision, g.precision)
	f.flags |= g.flags
	return f
}

// flags is a set of yes-or-no facts about a date.
type flags uint8

const (
	uncertain   flags = 1 << iota // has a ? or a %
	approximate                   // has a ~ or a %
	unspecified                   // has an X
	gapped                        // has an X before a digit: the times that fit are not all the time between them
	saturated                     // has a year that int64 seconds cannot hold
)

// has reports whether any of the facts holds.
func (f flags) has(any flags) bool { return f&any != 0 }

// endpoint is what is said of the start or the end of an interval or set.
type endpoint uint8

const (
	dated      endpoint = iota // a date
	unknown                    // there is one, but it is not known: "1985/"
	open                       // there is none: "1985/.."
	onOrBeyond                 // a date, or anything on its far side: "1985/1990.."
)
