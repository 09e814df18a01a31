package words

// render appends the EDTF of all items to p.out.
func (p *parser) render() {
	either := p.slashed && len(p.points) == 2 && p.points[0].vague != 0 && p.points[0].first == 0 && p.points[1].vague != 0
	p.share()
	if either { // early/mid 2025
		p.items = append(p.items[:0], item{a: p.choose(choiceSlash, 2), b: -1})
	}
	if len(p.items) == 1 {
		p.single(&p.items[0])
		return
	}
	open, end := byte('['), byte(']')
	if p.joint == and {
		open, end = '{', '}'
	}
	p.out = append(p.out, open)
	for i := range p.items {
		if i > 0 {
			p.out = append(p.out, ',')
		}
		p.checkOpen(&p.items[i], i == 0, i == len(p.items)-1)
		p.member(&p.items[i])
	}
	p.out = append(p.out, end)
}

// single appends the only item.
func (p *parser) single(it *item) {
	switch it.kind {
	case onePoint:
		p.alone(p.span(&p.points[it.a]))
	case fromTo:
		p.interval(it)
	case limited:
		p.limit(it, p.span(&p.points[it.a]), false)
	case wholeOf:
		p.out = append(p.out, '{')
		p.whole(it)
		p.out = append(p.out, '}')
	case boundless:
		p.out = append(p.out, "../.."...)
	case amid:
		p.out = append(p.out, '[')
		p.amid(it)
		p.out = append(p.out, ']')
	}
}

// member appends a member of a list.
func (p *parser) member(it *item) {
	switch {
	case it.kind == onePoint:
		p.dateMember(p.span(&p.points[it.a]))
	case it.kind == amid && p.joint == or:
		p.amid(it)
	case it.kind == fromTo && p.joint == and:
		p.allFrom(p.span(&p.points[it.a]), p.span(&p.points[it.b]))
	case it.kind == limited && p.joint == or && it.limit != before && it.limit != after: // before May or June is before one of them
		p.limit(it, p.span(&p.points[it.a]), true)
	default:
		p.fail(Unsayable, p.points[max(it.a, 0)].lexeme, unsayableList)
	}
}

// checkOpen fails a limit in a list that EDTF has no place for: only the first member may be open at its start, and only
// the last at its end.
func (p *parser) checkOpen(it *item, first, last bool) {
	if it.kind != limited {
		return
	}
	switch it.limit {
	case before, by:
		last = true
	case after, notBefore:
		first = true
	default:
		first = first && last
	}
	if !first || !last {
		p.fail(Unsayable, p.points[it.a].lexeme, unsayableList)
	}
}
