//go:build long

package edtf_test

// long multiplies what the laws are held to.
const long = 20
