package timeline

// Components returns the events in groups that no link or rule joins, so that a timeline of each group says of its
// happenings what one of all events would say. Two happenings are in one group if any statements of theirs are joined,
// or a missing event that a rule asks for. [Merge] puts such timelines back into one order. The groups stand in the order
// of the first event of each, and the events of a group in the order given. Their lists are those of the events given.
// Time and memory grow with the events and rules.
//
// A group can grow large: an event with a cycle and neither State nor session belongs with all reviews of its cycle,
// statements without a Review with all others of that sort, and links between States join the reviews of both. Where
// that is not meant, fill in State, cycle and session.
func Components(events []Event, rules ...Rule) [][]Event {
	g := resolveAll(events)
	j := joinAll(g, newFamily(rules))
	find := func(i int) int32 {
		h, _ := g.ids.find(events[i].ID)
		return j.forest.root(int32(h))
	}
	sizes := make([]int, len(g.happenings)) // by root
	for i := range events {
		sizes[find(i)]++
	}
	numbers := make([]int, len(g.happenings)) // by root: that of its group, from 1
	var groups [][]Event
	for i := range events {
		root := find(i)
		if numbers[root] == 0 {
			groups = append(groups, make([]Event, 0, sizes[root]))
			numbers[root] = len(groups)
		}
		group := &groups[numbers[root]-1]
		*group = append(*group, events[i])
	}
	return groups
}

// A face is what rules see of a happening: a kind and a review that statements about it give, by their numbers.
type face struct{ kind, review int32 }

// A holder is a happening that shows a face.
type holder struct{ face, happening int32 }

// A joiner finds which happenings links and rules join.
type joiner struct {
	*family
	reviews reviews
	faces   []face
	numbers map[face]int32 // of each face
	holders []holder
	shown   [][shapes][]int32 // the faces of each kind, by what their reviews fill in
	joined  []bool            // by face, whether it belongs with another
	forest  forest            // of happenings, and of faces after them
}

// joinAll joins all that links and rules join.
func joinAll(g *gathered, f *family) *joiner {
	j := &joiner{family: f, numbers: make(map[face]int32), forest: newForest(len(g.happenings))}
	j.shown = make([][shapes][]int32, len(j.kinds))
	for h := range g.happenings {
		for _, before := range g.before(int32(h)) {
			if before >= 0 {
				j.forest.join(int32(h), before)
			}
		}
	}
	for _, l := range g.others {
		j.forest.join(l.happening, l.before)
	}
	if len(f.rules) == 0 {
		return j
	}
	j.holders = make([]holder, 0, len(g.happenings))
	for h := range g.happenings {
		hold := func(kind int32, r *Review) {
			j.holders = append(j.holders, holder{j.face(face{kind, j.reviews.number(r)}), int32(h)})
		}
		if e := g.happenings[h].event; g.happenings[h].said != nil {
			j.eachFace(g.happenings[h].statements, hold)
		} else if kind, ok := j.kinds[e.Kind]; ok {
			hold(kind, &e.Review)
		}
	}
	j.joinFaces(int32(len(g.happenings)))
	return j
}

// face returns the number of a face, and gives it one if it is new.
func (j *joiner) face(f face) int32 {
	n, had := j.numbers[f]
	if !had {
		n = int32(len(j.faces))
		j.numbers[f], j.faces = n, append(j.faces, f)
		shown := &j.shown[f.kind][j.reviews.shapes[f.review]]
		*shown = append(*shown, n)
	}
	return n
}

// joinFaces joins the faces that rules join, and with them the n happenings that show them.
func (j *joiner) joinFaces(n int32) {
	type pair struct{ face, asked int32 }
	var missing []pair
	for f := range j.faces {
		j.eachAsked(j.faces[f].kind, &j.reviews.list[j.faces[f].review], func(kind int32) {
			missing = append(missing, pair{int32(f), j.face(face{kind, j.faces[f].review})})
		})
	}
	j.joined = make([]bool, len(j.faces))
	for f := range j.faces {
		j.forest = append(j.forest, n+int32(f))
	}
	for _, m := range missing {
		j.joinPair(n, m.face, m.asked)
	}
	for i := range j.rules {
		j.rule(n, &j.rules[i])
	}
	for _, h := range j.holders {
		if j.joined[h.face] {
			j.forest.join(h.happening, n+h.face)
		}
	}
}

// joinPair joins two faces.
func (j *joiner) joinPair(n, f, g int32) {
	j.joined[f], j.joined[g] = true, true
	j.forest.join(n+f, n+g)
}

// rule joins the faces that a rule joins.
func (j *joiner) rule(n int32, r *Rule) {
	for this, these := range j.shown[j.kinds[r.Kind]] {
		for that, those := range j.shown[j.kinds[r.Of]] {
			if on, ok := r.common(fields(this), fields(that)); ok && len(these) > 0 && len(those) > 0 {
				j.joinOn(n, r, j.reviews.in(on), these, those)
			}
		}
	}
}

// joinOn joins these faces to those that say the same in common.
func (j *joiner) joinOn(n int32, r *Rule, c *common, these, those []int32) {
	partners := make([]int32, len(c.numbers)) // by what they say: one of those faces, from 1, and less than 0 once it is joined
	for _, f := range those {
		if at := &partners[c.of[j.faces[f].review]]; *at == 0 && j.concerned(r, f) {
			*at = f + 1
		}
	}
	for _, f := range these {
		if at := &partners[c.of[j.faces[f].review]]; *at != 0 && j.concerned(r, f) {
			*at = -max(*at, -*at)
			j.joinPair(n, f, -*at-1)
		}
	}
	for _, f := range those {
		if at := partners[c.of[j.faces[f].review]]; at < 0 && j.concerned(r, f) {
			j.joinPair(n, f, -at-1)
		}
	}
}

// concerned reports whether a rule is about reviews by the body of a face.
func (j *joiner) concerned(r *Rule, f int32) bool {
	return r.concerns(&j.reviews.list[j.faces[f].review])
}
