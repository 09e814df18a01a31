package network

// A queue is a heap: what has the least key comes first.
type queue []entry

type entry struct {
	key   int64
	value int32
}

// push adds an entry.
func (q *queue) push(x entry) {
	h := append(*q, x)
	i := len(h) - 1
	for i > 0 && h[(i-1)/2].key > x.key {
		h[i] = h[(i-1)/2]
		i = (i - 1) / 2
	}
	h[i] = x
	*q = h
}

// pop takes the value with the least key. There must be one.
func (q *queue) pop() int32 {
	h := *q
	least, x := h[0].value, h[len(h)-1]
	h = h[:len(h)-1]
	i := 0
	for child := 1; child < len(h); child = 2*i + 1 {
		if child+1 < len(h) && h[child+1].key < h[child].key {
			child++
		}
		if h[child].key >= x.key {
			break
		}
		h[i] = h[child]
		i = child
	}
	if len(h) > 0 {
		h[i] = x
	}
	*q = h
	return least
}
