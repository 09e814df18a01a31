package export

import "cmp"

// outline is one lane of a page that is too narrow for a picture.
type outline struct {
	Name  string
	Marks []mark
}

// mark is one event of an outline.
type mark struct{ Form, Title, Date, Inferred, Alarm string }

// outlines returns the lanes of p as lists, and after them the events that have no place on the axis.
func (p *picture) outlines() (all []outline) {
	add := func(name string, k known) {
		if n := len(all); n == 0 || all[n-1].Name != name {
			all = append(all, outline{Name: name})
		}
		last := &all[len(all)-1]
		last.Marks = append(last.Marks, p.mark(k))
	}
	for i := range p.lanes {
		for j := range p.lanes[i].items {
			add(valid(p.lanes[i].name), p.knower.known(p.lanes[i].items[j].event))
		}
	}
	for _, e := range p.apart {
		add(p.teller.picture.noDate, p.knower.known(e))
	}
	return all
}

// mark returns one event of an outline.
func (p *picture) mark(k known) mark {
	t := p.teller
	return mark{
		Form:     formNames[form(k.event.Status)],
		Title:    valid(cmp.Or(p.withoutPrefix(plainText(t.name(k.event))), plainText(k.event.ID))),
		Date:     valid(t.date(k.event.Date) + t.statusWords(k.event.Status)),
		Inferred: valid(capital(k.byRules())), Alarm: capital(k.marks()),
	}
}
