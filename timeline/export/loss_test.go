package export_test

import (
	"testing"

	"example.org/review/timeline/export"
)

func TestLossString(t *testing.T) {
	t.Parallel()
	for id, want := range map[string]string{
		"kaz-4-adoption": "kaz-4-adoption: has no date",
		"a\n\u202eb":     `"a\n\u202eb": has no date`,
	} {
		if got := (export.Loss{ID: id, Reason: "has no date"}).String(); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
