package examples_test

import (
	"io"
	"slices"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
	"example.org/review/timeline/upr"
)

// BenchmarkKnown writes the record of all reviews, with what its timeline knows beyond the events, beside the events alone.
func BenchmarkKnown(b *testing.B) {
	tl, err := timeline.New(upr.Reviews(), upr.Rules()...)
	if err != nil {
		b.Fatal(err)
	}
	events := slices.Collect(tl.All())
	stamp := edtf.MustParse("2026-11-25")
	for _, f := range []struct {
		name  string
		write export.Format
	}{
		{"CSV", export.CSV}, {"HTML", export.HTML}, {"ICalendar", export.ICalendar}, {"JSONLD", export.JSONLD},
		{"Markdown", export.Markdown}, {"MarkdownList", export.MarkdownList}, {"Mermaid", export.Mermaid},
		{"MermaidGantt", export.MermaidGantt}, {"SQL", export.SQL}, {"SVG", export.SVG}, {"TimelineJS", export.TimelineJS},
	} {
		for _, o := range []struct {
			name    string
			options export.Options
		}{
			{"baseline=events", export.Options{}}, {"known", export.Options{Timeline: tl}},
			{"deadlines", export.Options{Timeline: tl, Stamp: stamp}},
		} {
			b.Run(f.name+"/"+o.name, func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if _, err := f.write(io.Discard, slices.Values(events), o.options); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
