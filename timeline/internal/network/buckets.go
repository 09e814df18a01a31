package network

// buckets holds the numbers 0, 1, 2, ... sorted into buckets, ascending in
// each: the edges by the point they leave, the points by their owner.
type buckets struct {
	start   []int32 // bucket k is numbers[start[k]:start[k+1]]
	numbers []int32
}

// newBuckets sorts the numbers below count by key, which is less than size,
// or negative for numbers that go into no bucket.
func newBuckets(size, count int, key func(int32) int32) buckets {
	b := buckets{start: make([]int32, size+2)}
	for i := range int32(count) {
		if k := key(i); k >= 0 {
			b.start[k+2]++
		}
	}
	for k := 2; k < len(b.start); k++ {
		b.start[k] += b.start[k-1]
	}
	b.numbers = make([]int32, b.start[size+1])
	for i := range int32(count) {
		if k := key(i); k >= 0 {
			b.numbers[b.start[k+1]] = i
			b.start[k+1]++ // ends as the start of the bucket after k
		}
	}
	return b
}

// at returns bucket k.
func (b buckets) at(k int32) []int32 {
	return b.numbers[b.start[k]:b.start[k+1]]
}

// sets are disjoint sets of numbers, each known by the least of them.
type sets []int32

func newSets(size int) sets {
	s := make(sets, size)
	for i := range s {
		s[i] = int32(i)
	}
	return s
}

// of returns the least number of the set that i is in.
func (s sets) of(i int32) int32 {
	for s[i] != i {
		s[i] = s[s[i]] // halves the way for the next time
		i = s[i]
	}
	return i
}

// unite makes one set of those that i and j are in.
func (s sets) unite(i, j int32) {
	i, j = s.of(i), s.of(j)
	s[max(i, j)] = min(i, j)
}
