//go:build !long

package network_test

// long multiplies what networks are held to: go test -tags long.
const long = 1
