package export

import (
	"bytes"
	"io"
	"unicode/utf8"
)

// rows takes a sheet apart into rows and cells. Its cells are as RFC 4180 has them, but any of CR, LF and CR LF ends a
// row, and quotation marks that are not doubled are text: those in a cell without them around it, and those that no end
// of the cell follows. In time and memory a row costs no more than its length.
type rows struct {
	r    io.Reader
	stop [256]bool // what ends a cell without quotation marks: comma, CR, LF
	sep  byte      // between cells: the comma
	buf  []byte    // read
	pos  int       // in buf: what is before is taken apart
	err  error     // of r
	crlf bool      // a CR was taken: an LF that follows belongs to it

	number int    // of the row, from 1
	text   []byte // of all its cells, less the quotation marks
	ends   []int  // of its cells in text
	doubt  int    // the first cell, from 1, with quotation marks that may be missing or too many; 0: none
	open   bool   // the quotation mark that opens the last cell is never closed
	bare   bool   // the cell in quotation marks has others that are not doubled
}

// newRows returns the rows of the text of r, whose cells are separated by sep.
func newRows(r io.Reader, sep byte) *rows {
	rs := &rows{r: r, sep: sep}
	rs.stop[sep], rs.stop['\r'], rs.stop['\n'] = true, true, true
	return rs
}

// rowsOf returns the rows of a text.
func rowsOf(text []byte, sep byte) *rows {
	rs := newRows(nil, sep)
	rs.buf, rs.err = text, io.EOF
	return rs
}

// next reads the next row. It returns io.EOF after the last, and the error of the reader as it is.
func (rs *rows) next() error {
	rs.text, rs.ends, rs.doubt = rs.text[:0], rs.ends[:0], 0
	if !rs.more() {
		return rs.err
	}
	rs.number++
	for rs.cell() {
	}
	if rs.err != nil && rs.err != io.EOF {
		return rs.err
	}
	return nil
}

// cell reads a cell and reports whether another one follows in the row.
func (rs *rows) cell() bool {
	start := len(rs.text)
	if rs.more() && rs.buf[rs.pos] == '"' {
		rs.pos++
		rs.quoted()
		if rs.doubt == 0 && (rs.open || rs.bare && bytes.IndexByte(rs.text[start:], '\n') >= 0) {
			rs.doubt = len(rs.ends) + 1
		}
	}
	on := rs.plain()
	rs.ends = append(rs.ends, len(rs.text))
	return on
}

// plain reads up to the end of the cell, and reports whether another one follows in the row.
func (rs *rows) plain() bool {
	for rs.more() {
		left := rs.buf[rs.pos:]
		n := 0
		for n < len(left) && !rs.stop[left[n]] {
			n++
		}
		rs.text = append(rs.text, left[:n]...)
		rs.pos += n
		if n < len(left) {
			rs.pos++
			rs.crlf = left[n] == '\r'
			return left[n] == rs.sep
		}
	}
	return false
}

// quoted reads the text of a cell after the quotation mark that opens it, and the one that closes it.
func (rs *rows) quoted() {
	rs.bare, rs.open = false, false
	for rs.more() {
		left := rs.buf[rs.pos:]
		n := bytes.IndexByte(left, '"')
		if n < 0 {
			rs.lines(left)
			rs.crlf = left[len(left)-1] == '\r'
			rs.pos = len(rs.buf)
			continue
		}
		rs.lines(left[:n])
		rs.pos += n + 1
		if rs.closed() {
			return
		}
	}
	rs.open = true
}

// closed reports whether the quotation mark that was read closes the cell: whether the cell ends after it, spaces apart.
// If not it is text.
func (rs *rows) closed() bool {
	if rs.more() && rs.buf[rs.pos] == '"' {
		rs.pos++
		rs.text = append(rs.text, '"')
		return false
	}
	mark := len(rs.text)
	rs.text = append(rs.text, '"')
	for rs.more() {
		switch c := rs.buf[rs.pos]; {
		case rs.stop[c]:
			rs.text = rs.text[:mark]
			return true
		case c == ' ' || c == '\t':
			rs.text = append(rs.text, c)
			rs.pos++
		default:
			rs.bare = true
			return false
		}
	}
	rs.text = rs.text[:mark]
	return true
}

// lines appends text with LF for CR and CR LF.
func (rs *rows) lines(text []byte) {
	for {
		n := bytes.IndexByte(text, '\r')
		if n < 0 {
			rs.text = append(rs.text, text...)
			return
		}
		rs.text = append(append(rs.text, text[:n]...), '\n')
		text = bytes.TrimPrefix(text[n+1:], []byte("\n"))
	}
}

// more reports whether a byte is left, and reads on where it must.
func (rs *rows) more() bool {
	for {
		if rs.pos == len(rs.buf) && !rs.fill() {
			return false
		}
		if !rs.crlf {
			return true
		}
		rs.crlf = false
		if rs.buf[rs.pos] == '\n' {
			rs.pos++
		}
	}
}

// fill reads the next piece and reports whether there is one.
func (rs *rows) fill() bool {
	const size = 64 << 10
	if rs.buf == nil && rs.err == nil {
		rs.buf = make([]byte, size)
	}
	for idle := 0; rs.err == nil; idle++ {
		n, err := rs.r.Read(rs.buf[:cap(rs.buf)])
		if rs.err = err; n > 0 {
			rs.buf, rs.pos = rs.buf[:n], 0
			return true
		}
		if idle > maxIdle {
			rs.err = io.ErrNoProgress
		}
	}
	return false
}

// cells appends the cells of the row to list, which is then the row until the next one is read.
func (rs *rows) cells(list []string) []string {
	text, start := string(rs.text), 0
	for _, end := range rs.ends {
		list = append(list, text[start:end])
		start = end
	}
	return list
}

// valid reports whether the row is UTF-8.
func (rs *rows) valid() bool { return utf8.Valid(rs.text) }

// blank reports whether there is nothing but spaces in the row.
func (rs *rows) blank() bool {
	return rs.doubt == 0 && isBlank(rs.text)
}
