package network

// Plus, Minus and Excess let tests reach the arithmetic of bounds.
var (
	Plus   = plus
	Minus  = minus
	Excess = excess
)

// Thorough is the number of elements up to which a proof is tried in full.
const Thorough = thorough

// Edges returns the edges of a network that count.
func (n *Network) Edges() []Edge { return n.graph.edges() }
