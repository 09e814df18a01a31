package words

import "example.org/review/timeline/edtf"

// Read reads a date in words, in figures or in EDTF. A text has one reading, or the error is a [*ReadError] that says
// why it has none, or which ones it has. The empty text is the zero Date, and so is a text that says that there is no
// date.
//
// Read takes time in proportion to the length of the text, whatever that says.
func Read(text string, o Options) (edtf.Date, error) {
	d, _, err := read(text, o)
	return d, err
}

// read is Read, and also returns how many tokens and lexemes were looked at.
func read(text string, o Options) (d edtf.Date, work int, err error) {
	if d, ok := readEDTF(text); ok {
		return d, len(text), nil
	}
	var r room
	p := parser{
		lexer:    lexer{tokens: tokens{folded: r.folded[:0], list: r.tokens[:0]}, list: r.list[:0]},
		order:    o.Order,
		southern: o.Southern,
		items:    r.items[:0],
		points:   r.points[:0],
		out:      r.out[:0],
	}
	p.scan(text)
	p.trim()
	var all answer
	for i := range lexicons {
		if l := &lexicons[i]; o.Language == "" || o.Language == l.language {
			all.merge(p.in(l.lexicon()))
		}
	}
	d, err = all.result(text, &p.tokens)
	return d, p.work, err
}
