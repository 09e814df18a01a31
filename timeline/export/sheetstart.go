package export

import (
	"bytes"
	"io"
	"strings"
)

// opened is a sheet whose encoding and separator are known.
type opened struct {
	rows *rows
	utf  bool // the text said that it is Unicode, by a byte order mark or zero bytes
}

// openSheet finds out how a sheet is written by looking for its headers.
func openSheet(r io.Reader, h headers) (opened, error) {
	text, utf := decoded(newSource(r), h)
	if len(text.ahead) == 0 && text.err != io.EOF {
		return opened{}, text.err
	}
	if reason := foreign(text.ahead); reason != "" {
		return opened{}, &CellError{Row: 1, Reason: reason}
	}
	sep, n := sepLine(text.ahead)
	if n > 0 {
		text.ahead = text.ahead[n:]
	} else {
		sep, _ = h.separator(text.ahead)
	}
	return opened{newRows(text, sep), utf}, nil
}

// decoded returns the text of a sheet in UTF-8, and whether it said what it is.
func decoded(s *source, h headers) (text *source, utf bool) {
	switch {
	case bytes.HasPrefix(s.ahead, []byte("\xff\xfe")):
		s = newSource(&utf16Text{r: s})
	case bytes.HasPrefix(s.ahead, []byte("\xfe\xff")):
		s = newSource(&utf16Text{r: s, big: true})
	default:
		if big, ok := h.isUTF16(s.ahead); ok {
			return newSource(&utf16Text{r: s, big: big}), true
		}
	}
	for bytes.HasPrefix(s.ahead, []byte(byteOrderMark)) {
		s.ahead, utf = s.ahead[len(byteOrderMark):], true
	}
	return s, utf
}

// isUTF16 reports whether text without a mark is in UTF-16, and with the high byte first: whether there are more
// headers in it then.
func (h headers) isUTF16(text []byte) (big, ok bool) {
	if bytes.IndexByte(text, 0) < 0 {
		return false, false
	}
	_, most := h.separator(text)
	for _, order := range [...]bool{false, true} {
		u := newSource(&utf16Text{r: bytes.NewReader(text), big: order})
		if _, n := h.separator(u.ahead); n > most {
			big, ok, most = order, true, n
		}
	}
	return big, ok
}

// separator returns which of comma, semicolon and tab gives the most headers in the first row of a text, and how many.
// Where there are none it is the one that gives the most cells.
func (h headers) separator(text []byte) (sep byte, known int) {
	_, n := sepLine(text)
	text = text[n:]
	sep, known = ',', -1
	most := 0
	for _, c := range []byte(",;\t") {
		names := firstRow(text, c)
		if names == nil {
			return c, 0
		}
		if n := h.count(names); n > known || n == known && known == 0 && len(names) > most {
			sep, known, most = c, n, len(names)
		}
	}
	return sep, known
}

// firstRow returns the cells of the first row of a text that is not blank.
func firstRow(text []byte, sep byte) []string {
	rs := rowsOf(text, sep)
	for rs.next() == nil {
		if !rs.blank() {
			return rs.cells(nil)
		}
	}
	return nil
}

// sepLine returns the separator that a first line such as "sep=;" names, and the length of that line; 0 where there is
// none.
func sepLine(text []byte) (sep byte, length int) {
	end := bytes.IndexAny(text, "\r\n")
	if end < 0 {
		return 0, 0
	}
	line := bytes.Trim(text[:end], `"`)
	if len(line) != len("sep=;") || !strings.EqualFold(string(line[:4]), "sep=") {
		return 0, 0
	}
	if sep = line[4]; sep >= 0x80 || isAlphanumeric(sep) {
		return 0, 0
	}
	if bytes.HasPrefix(text[end:], []byte("\r\n")) {
		end++
	}
	return sep, end + 1
}

// foreign returns what to do with a file that is no text of rows and cells, and "" for one that may be.
func foreign(text []byte) string {
	const save = "; open it in its program and save it as CSV in UTF-8"
	start := bytes.TrimSpace(text[:min(len(text), 512)])
	switch begins := func(s string) bool { return bytes.HasPrefix(start, []byte(s)) }; {
	case len(text) == 0:
		return "the sheet is empty; its first row must name the columns"
	case begins("PK\x03\x04"):
		return "this is a workbook (.xlsx or .ods) or another archive, not CSV" + save
	case begins("\xd0\xcf\x11\xe0"):
		return "this is a workbook (.xls) or another Office file, not CSV" + save
	case begins("%PDF"):
		return "this is a PDF, not CSV; save the table that it was made from as CSV in UTF-8"
	case begins("\x1f\x8b"):
		return "this is a compressed file (gzip), not CSV; unpack it first"
	case begins("<"):
		return "this is a web page or XML, not CSV; if a spreadsheet shows it" + strings.Replace(save, ";", ",", 1)
	case begins("\u00ef\u00bb\u00bf"): // a byte order mark, taken for Windows-1252
		return "this is UTF-8 that a program opened as Windows-1252 and saved, so that its letters beyond ASCII are wrong; " +
			"open the file from before that as UTF-8, and save it again"
	case begins("{"), begins("["):
		return "this is JSON, not CSV; timeline.Decode reads events in JSON"
	}
	return ""
}
