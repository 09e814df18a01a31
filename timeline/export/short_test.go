//go:build !long

package export_test

// long multiplies what writers, readers and databases are held to: go test -tags long.
const long = 1
