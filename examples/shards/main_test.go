package main

import (
	"log"
	"os"
	"testing"

	"example.org/review/examples/internal/golden"
)

// TestMain lets the test be the processes that the program starts too.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == "shard" {
		if err := shard(os.Stdin, os.Stdout); err != nil {
			log.Fatal(err)
		}
		return
	}
	os.Exit(m.Run())
}

func TestOutput(t *testing.T) { golden.Check(t, "testdata/output.txt", run) }
