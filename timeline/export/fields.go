package export

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.org/review/timeline"
)

// markup is how a format writes text and links.
type markup struct {
	escape func(dst []byte, s string) []byte
	link   func(dst []byte, text, url string) []byte
}

// appendFields appends all that e says beside its date and name, one line a field, each between begin and end. Every line is a
// block of its own, so that text cannot turn other lines.
func (m markup) appendFields(dst []byte, e *timeline.Event, begin, end string) []byte {
	line := func(label string) { dst = append(append(dst, begin...), label...) }
	text := func(label, s string) {
		if s != "" {
			line(label)
			dst = append(m.escape(dst, s), end...)
		}
	}
	text("Kind: ", kindWords(e.Kind))
	text("Status: ", string(e.Status))
	if e.Review != (timeline.Review{}) {
		line("Review: ")
		dst = append(m.appendReview(dst, e.Review), end...)
	}
	if len(e.Actors) > 0 {
		line("With: ")
		dst = append(m.appendActors(dst, e.Actors), end...)
	}
	if len(e.Topics) > 0 {
		line("Topics: ")
		dst = append(m.appendTopics(dst, e.Topics), end...)
	}
	if e.Source != (timeline.Source{}) {
		line("Source: ")
		dst = append(m.appendSource(dst, &e.Source), end...)
	}
	text("Note: ", e.Note)
	return dst
}

// appendReviewWords appends what is known of a review as plain text: "KAZ, cycle 4, session 48".
func appendReviewWords(dst []byte, r timeline.Review) []byte {
	plain := markup{escape: func(dst []byte, s string) []byte { return append(dst, s...) }}
	return plain.appendReview(dst, r)
}

// appendReview appends what is known of a review: "KAZ, cycle 4, session 48".
func (m markup) appendReview(dst []byte, r timeline.Review) []byte {
	start := len(dst)
	dst = m.appendWithin(dst, false, r.State)
	dst = appendCounted(dst, len(dst) > start, "cycle ", r.Cycle)
	return appendCounted(dst, len(dst) > start, "session ", r.Session)
}

// appendCounted appends "cycle 4", with a comma before it if there is more; 0 says nothing.
func appendCounted(dst []byte, more bool, name string, n int) []byte {
	if n == 0 {
		return dst
	}
	if more {
		dst = append(dst, ", "...)
	}
	return strconv.AppendInt(append(dst, name...), int64(n), 10)
}

// appendActors appends the actors, with their roles in brackets.
func (m markup) appendActors(dst []byte, actors []timeline.Actor) []byte {
	for i, a := range actors {
		dst = m.appendWithin(dst, i > 0, a.Name)
		if a.Role != "" {
			dst = append(m.appendWithin(append(dst, " ("...), false, a.Role), ')')
		}
	}
	return dst
}

// appendTopics appends the topics.
func (m markup) appendTopics(dst []byte, topics []string) []byte {
	for i, topic := range topics {
		dst = m.appendWithin(dst, i > 0, topic)
	}
	return dst
}

// appendSource appends a source. Its first words are a link, if it has an address that a page may link to.
func (m markup) appendSource(dst []byte, s *timeline.Source) []byte {
	start, link := len(dst), webAddress(s.URL)
	for _, text := range [...]string{s.Title, s.Publisher, s.Symbol, s.Locator} {
		switch more := len(dst) > start; {
		case text == "":
		case link && !more:
			dst = m.link(dst, text, s.URL)
		default:
			dst = m.appendWithin(dst, more, text)
		}
	}
	switch more := len(dst) > start; {
	case link && !more:
		dst = m.link(dst, s.URL, s.URL)
	case s.URL != "" && !link:
		dst = m.appendWithin(dst, more, s.URL)
	}
	if s.Published.IsZero() {
		return dst
	}
	if len(dst) > start {
		dst = append(dst, ' ')
	}
	return append(appendPhrase(append(dst, '('), s.Published), ')')
}

// appendWithin appends s to a line that goes on behind it, and a comma first if there is more before it.
func (m markup) appendWithin(dst []byte, more bool, s string) []byte {
	if more {
		dst = append(dst, ", "...)
	}
	return appendIsolated(dst, s, m.escape)
}

// webAddress reports whether url is an address that a page may link to.
func webAddress(url string) bool {
	return hasPrefixFold(url, "https://") || hasPrefixFold(url, "http://")
}

// hasPrefixFold reports whether s begins with prefix, in capitals or not.
func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// appendAddress appends url with everything percent-encoded that no address may hold or that is markup somewhere, and amp
// for "&".
func appendAddress(dst []byte, url, amp string) []byte {
	for i := range len(url) {
		switch c := url[i]; {
		case c == '&':
			dst = append(dst, amp...)
		case c <= ' ' || c >= 0x7F || strings.IndexByte("\"'<>\\^`{|}*_", c) >= 0:
			dst = appendPercent(dst, c)
		default:
			dst = append(dst, c)
		}
	}
	return dst
}

// appendPercent appends a byte percent-encoded.
func appendPercent(dst []byte, c byte) []byte {
	const digits = "0123456789ABCDEF"
	return append(dst, '%', digits[c>>4], digits[c&15])
}

// notHeld is the loss of texts that cannot be written as they are.
const notHeld = "some of its characters cannot be written; U+FFFD stands for them"

// addTexts records the texts of e that a page cannot hold.
func (l *ledger) addTexts(e *timeline.Event) error { return l.addUnheld(e, holdsText) }

// addUnheld records the texts of e for which holds is false.
func (l *ledger) addUnheld(e *timeline.Event, holds func(string) bool) error {
	if holdsAll(e, holds) {
		return nil
	}
	return l.add(e, notHeld)
}

// holdsAll reports whether holds is true for all texts of e.
func holdsAll(e *timeline.Event, holds func(string) bool) bool {
	for _, s := range [...]string{
		e.ID, string(e.Kind), e.Title, string(e.Status), e.Review.State, e.Note,
		e.Source.Title, e.Source.Publisher, e.Source.URL, e.Source.Symbol, e.Source.Locator,
	} {
		if !holds(s) {
			return false
		}
	}
	return !slices.ContainsFunc(e.Actors, func(a timeline.Actor) bool { return !holds(a.Name) || !holds(a.Role) }) &&
		!slices.ContainsFunc(e.Topics, func(s string) bool { return !holds(s) })
}

// holdsText reports whether a page can hold s: whether it is UTF-8 without a zero byte.
func holdsText(s string) bool { return utf8.ValidString(s) && strings.IndexByte(s, 0) < 0 }
