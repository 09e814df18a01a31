package edtf

// qualifier reads a qualifier, if one comes next.
func (p *parser) qualifier() flags {
	switch {
	case p.accept('?'):
		return uncertain
	case p.accept('~'):
		return approximate
	case p.accept('%'):
		return uncertain | approximate
	}
	return 0
}

// qualify adds a qualifier that the given level admits where it stands.
func (u *unit) qualify(m flags, level uint8) {
	if m != 0 {
		u.facts.flags |= m
		u.facts.level = max(u.facts.level, level)
	}
}
