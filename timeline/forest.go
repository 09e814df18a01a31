package timeline

// A forest finds which of the numbers from 0 belong together. It holds the parent of each; a root is its own.
type forest []int32

// newForest returns the forest of n numbers that each stand alone.
func newForest(n int) forest {
	f := make(forest, n)
	for i := range f {
		f[i] = int32(i)
	}
	return f
}

// root returns the number that all that belong to i have in common: the least of them.
func (f forest) root(i int32) int32 {
	for f[i] != i {
		f[i] = f[f[i]]
		i = f[i]
	}
	return i
}

// join lets i and j belong together.
func (f forest) join(i, j int32) {
	i, j = f.root(i), f.root(j)
	f[max(i, j)] = min(i, j)
}

// rings returns the next number of those that belong together, for each of the first n, so that walking on from any of
// them comes by all and back; nil if each stands alone.
func (f forest) rings(n int) []int32 {
	var next []int32
	for i := range int32(n) {
		root := f.root(i)
		if root == i {
			continue
		}
		if next == nil {
			next = newForest(n)
		}
		next[i], next[root] = next[root], i
	}
	return next
}
