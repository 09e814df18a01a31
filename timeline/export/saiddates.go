package export

import (
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/words"
)

// saidDates are dates with the words for them, each at its place by a hash, where a later one replaces it. Most dates of an
// export come again soon, those of publications above all.
type saidDates [1 << 9]struct {
	date edtf.Date
	said string
}

// words returns d in words.
func (s *saidDates) words(d edtf.Date, l words.Language) string {
	b := d.Bounds()
	hash := (uint64(b.EarliestStart) + 3*uint64(b.LatestEnd)) * 0x9E37_79B9_7F4A_7C15 // 2^64 over the golden ratio
	at := &s[hash>>(64-9)]
	if at.said == "" || at.date != d {
		at.date, at.said = d, words.Write(d, l)
	}
	return at.said
}
