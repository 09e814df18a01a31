//go:build long

package timeline_test

// long multiplies what the laws are held to.
const long = 10
