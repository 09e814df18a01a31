package upr_test

import (
	"testing"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

// BenchmarkStages measures one pass over all reviews beside the timeline that it goes over.
func BenchmarkStages(b *testing.B) {
	events, on := everything(), edtf.MustParse("2025-01-25")
	tl := newTimeline(b, events, upr.Rules()...)
	b.Run("New", func(b *testing.B) {
		for b.Loop() {
			newTimeline(b, events, upr.Rules()...)
		}
	})
	b.Run("Stages", func(b *testing.B) {
		for b.Loop() {
			for range upr.Stages(tl, on) {
			}
		}
	})
}
