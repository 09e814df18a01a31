//go:build long

package network_test

// long multiplies what networks are held to.
const long = 10
