package words

// text reads the whole text into items.
func (p *parser) text() {
	p.items = append(p.items, p.item())
	for !p.failed() && p.separator() {
		p.items = append(p.items, p.item())
	}
	if p.failed() {
		return
	}
	if p.is(betweenAfter) && p.joint == and && len(p.items) == 2 && p.items[0].kind == onePoint && p.items[1].kind == onePoint { // A和B之间
		p.pos++
		p.items[0].kind, p.items[0].b = amid, p.items[1].a
		p.items = p.items[:1]
	}
	p.unsure()
	switch last := p.at(0); {
	case p.atEnd():
	case p.pos == len(p.list)-1 && last.class != number && leads(last) && last.class != month && last.class != season:
		p.fail(Incomplete, len(p.list), "")
	default:
		p.fail(Unknown, p.pos, "")
	}
	if len(p.items) > 1 && p.joint == classNone {
		p.joint = [...]class{and, or}[p.choose(choiceList, 2)]
	}
}

// separator reads what joins two items of a list. It returns false where the list ends.
func (p *parser) separator() bool {
	l := p.at(0)
	comma := l.sign(kindComma) || l.sign(kindListComma)
	if comma {
		if c := p.at(1).class; c == confirm || c == confirming {
			return false
		}
		p.pos++
		l = p.at(0)
	}
	joint := l.class
	switch {
	case joint == and || joint == or:
		p.pos++
	case !comma && l.sign(kindSlash):
		p.pos++
		joint, p.slashed = or, true
	default:
		return comma
	}
	if p.joint != classNone && p.joint != joint {
		p.fail(Unknown, p.pos-1, "joins dates with both \"and\" and \"or\"")
	}
	p.joint = joint
	return true
}

// unsure reads what says, after the date, that the source is not sure.
func (p *parser) unsure() {
	comma := p.at(0).sign(kindComma)
	if open := p.at(0).sign(kindOpen); open && isConfirm(p.at(1)) && p.at(2).sign(kindClose) {
		p.pos += 3
	} else if comma && isConfirm(p.at(1)) && !p.at(1).sign(kindQuestion) {
		p.pos += 2
	} else if isConfirm(p.at(0)) {
		p.pos++
	} else {
		return
	}
	for i := range p.points {
		p.points[i].possibly = true
	}
}

func isConfirm(l *lexeme) bool {
	return l.class == confirm || l.class == confirming || l.sign(kindQuestion)
}
