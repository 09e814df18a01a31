package export

import "example.org/review/timeline"

// clashes are the conflicts of a timeline, with those that name each happening.
type clashes struct {
	all []timeline.Conflict
	of  map[string][]int
}

// newClashes returns the conflicts of a timeline.
func newClashes(t *timeline.Timeline) *clashes {
	c := &clashes{t.Conflicts(), make(map[string][]int)}
	for i := range c.all {
		for _, p := range c.all[i].Premises {
			for _, id := range [...]string{p.Statement.ID, p.From, p.To} {
				if at := c.of[id]; id != "" && (len(at) == 0 || at[len(at)-1] != i) {
					c.of[id] = append(at, i)
				}
			}
		}
	}
	return c
}
