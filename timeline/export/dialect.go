package export

import (
	"strconv"
	"strings"
)

// Dialect is the language of a database, where [SQL] and [Where] have to tell one from another.
type Dialect uint8

// The dialects of SQL. Engines that speak the language of one of them are served by it.
const (
	SQLite Dialect = iota
	PostgreSQL
)

// String returns the name of the engine: "SQLite".
func (d Dialect) String() string {
	switch d {
	case SQLite:
		return "SQLite"
	case PostgreSQL:
		return "PostgreSQL"
	}
	return "unknown dialect"
}

// bytewise returns what makes a column sort by its bytes, where that does not go without saying.
func (d Dialect) bytewise() string {
	if d == PostgreSQL {
		return ` COLLATE "C"`
	}
	return ""
}

// appendText appends s as a text of SQL. In PostgreSQL a text with a backslash has to say what that means, since a
// setting of the session can change it. A carriage return does not stand as such, for the shell of SQLite drops it at the
// end of a line.
func (d Dialect) appendText(dst []byte, s string) []byte {
	if strings.IndexAny(s, "\\\r") < 0 {
		return appendQuoted(dst, s)
	}
	if d == PostgreSQL {
		s = strings.ReplaceAll(strings.ReplaceAll(s, `\`, `\\`), "\r", `\r`)
		return appendQuoted(append(dst, 'E'), s)
	}
	for i, piece := range strings.Split(s, "\r") {
		if i > 0 {
			dst = append(dst, "||char(13)||"...)
		}
		dst = appendQuoted(dst, piece)
	}
	return dst
}

// appendQuoted appends s in single quotes, with those in it doubled.
func appendQuoted(dst []byte, s string) []byte {
	dst = append(dst, '\'')
	for i := strings.IndexByte(s, '\''); i >= 0; i = strings.IndexByte(s, '\'') {
		dst = append(append(dst, s[:i]...), "''"...)
		s = s[i+1:]
	}
	return append(append(dst, s...), '\'')
}

// appendList appends values in brackets, as IN wants them.
func appendList[T any](dst []byte, values []T, appendValue func([]byte, T) []byte) []byte {
	dst = append(dst, '(')
	for i, v := range values {
		if i > 0 {
			dst = append(dst, ", "...)
		}
		dst = appendValue(dst, v)
	}
	return append(dst, ')')
}

// appendInt appends a whole number.
func appendInt[T ~int | ~int64](dst []byte, n T) []byte { return strconv.AppendInt(dst, int64(n), 10) }
