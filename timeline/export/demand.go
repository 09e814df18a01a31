package export

import (
	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// demand returns a rule in words.
func (t *teller) demand(d demand) string {
	return t.demands.words(d, func() string {
		return fill(t.ruled, "{rule}", t.quoted(d.rule), "{cited}", d.cited, "{clause}", t.asked(d))
	})
}

// asked returns what is asked in words.
func (t *teller) asked(d demand) string {
	template, none := t.follows, edtf.Duration{}
	slots := []string{"{from}", d.from, "{to}", d.to}
	if d.least != none {
		template, slots = t.atLeast, append(slots, "{least}", t.span(d.least))
	}
	if d.most != none {
		template, slots = t.atMost, append(slots, "{most}", t.span(d.most))
	}
	switch {
	case d.relation == timeline.Within:
		template = t.within
	case d.least != none && d.most != none:
		template = t.apart
	}
	return fill(template, slots...)
}
