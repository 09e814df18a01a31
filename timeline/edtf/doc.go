// Package edtf reads dates as sources give them, a day, a month, a decade, an interval or one of several, and
// answers questions about them without pretending to know more: what is certain, what is possible, what is impossible.
package edtf
