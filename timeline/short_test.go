//go:build !long

package timeline_test

// long multiplies what the laws are held to: go test -tags long.
const long = 1
