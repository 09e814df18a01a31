//go:build long

package edtf_test

import (
	"fmt"
	"strings"
	"testing"

	"example.org/review/timeline/edtf"
)

// TestMoreYearsThanPlaces asks about a set of more years beyond int64 seconds than the axis of package edtf has places.
func TestMoreYearsThanPlaces(t *testing.T) {
	t.Parallel()
	const far = 300_000_000_000
	var b strings.Builder
	for i := range 1_500_000 {
		fmt.Fprintf(&b, ",Y%d", far+2*i)
	}
	all := edtf.MustParse("{" + b.String()[1:] + "}")
	d := edtf.MustParse("Y400000000000")
	if d.Within(all) == edtf.Certain || d.Overlaps(all) == edtf.Certain || d.Precedes(all) != edtf.Possible {
		t.Errorf("within: %v, overlaps: %v, precedes: %v", d.Within(all), d.Overlaps(all), d.Precedes(all))
	}
}
