package timeline

// numbering gives numbers to values, from 0.
type numbering[K comparable] struct {
	numbers map[K]int32
	last    K // the value that came last, which often comes again
	number  int32
}

// of returns the number of a value, and gives it one if it is new.
func (n *numbering[K]) of(k K) int32 {
	if k == n.last && len(n.numbers) > 0 {
		return n.number
	}
	number, had := n.numbers[k]
	if !had {
		if n.numbers == nil {
			n.numbers = make(map[K]int32)
		}
		number = int32(len(n.numbers))
		n.numbers[k] = number
	}
	n.last, n.number = k, number
	return number
}
