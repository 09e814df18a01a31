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

// prose writes what events say, and what is known of them, in the markup of a format and the words of a language.
type prose struct {
	markup
	*knower
	comma, colon string // as the format writes them
	brackets     [2]string
}

// newProse returns a prose for what k knows.
func newProse(k *knower, m markup) prose {
	written := func(s string) string {
		text := strings.Trim(s, " ") // spaces around it are not escaped, for they are inside the line
		return strings.Replace(s, text, string(m.escape(nil, text)), 1)
	}
	return prose{
		markup: m, knower: k, comma: written(k.comma), colon: written(k.colon),
		brackets: [2]string{written(k.brackets[0]), written(k.brackets[1])},
	}
}

// appendFields appends all that an event says besides its date and name, and what is known of it, one line a field, each
// between start and end. Every line is a block of its own, so that text cannot turn other lines.
func (p prose) appendFields(dst []byte, k known, start, end string) []byte {
	e := k.event
	label := func(label string) { dst = append(append(append(dst, start...), label...), p.colon...) }
	line := func(name, s string) {
		if s != "" {
			label(name)
			dst = append(p.appendRest(dst, s), end...)
		}
	}
	line(p.labels.kind, p.kind(e.Kind))
	line(p.labels.status, p.status(e.Status))
	p.eachKnown(k, line)
	if e.Review != (timeline.Review{}) {
		label(p.labels.review)
		dst = append(p.appendReview(dst, e.Review), end...)
	}
	if len(e.Actors) > 0 {
		label(p.labels.with)
		dst = append(p.appendActors(dst, e.Actors), end...)
	}
	if len(e.Topics) > 0 {
		label(p.labels.topics)
		dst = append(p.appendTopics(dst, e.Topics), end...)
	}
	if e.Source != (timeline.Source{}) {
		label(p.labels.source)
		dst = append(p.appendSource(dst, &e.Source), end...)
	}
	line(p.labels.note, e.Note)
	return dst
}

// eachKnown hands over what is known of an event, each with its label.
func (p prose) eachKnown(k known, line func(label, s string)) {
	if b, ok := k.window(); ok {
		line(p.labels.rules, p.teller.window(b))
		line(p.labels.why, strings.Join(k.why(), p.semicolon))
	}
	for _, r := range k.rivals() {
		line(r.label, r.text)
	}
	for _, s := range k.dues() {
		line(p.labels.due, s)
	}
	for _, s := range k.contradictions() {
		line(p.labels.contradiction, s)
	}
}

// appendText appends s, which may be in any language and direction, to a line that goes on after it.
func (p prose) appendText(dst []byte, s string) []byte { return p.appendIsolated(dst, s, p.escape) }

// appendRest appends s, which is the rest of a line. Where it runs with the line nothing is there that it could turn.
func (p prose) appendRest(dst []byte, s string) []byte {
	if p.dir == "rtl" {
		return p.appendText(dst, s)
	}
	return p.escape(dst, s)
}

// appendReview appends what is known of a review: "UPR, KAZ, cycle 4, session 48".
func (p prose) appendReview(dst []byte, r timeline.Review) []byte {
	start := len(dst)
	for _, text := range [...]string{r.Body, r.State} {
		if text != "" {
			dst = p.appendMore(dst, len(dst) > start, text)
		}
	}
	dst = p.appendNumber(dst, len(dst) > start, p.cycle, r.Cycle)
	return p.appendNumber(dst, len(dst) > start, p.session, r.Session)
}

// appendNumber appends "cycle 4", with a comma before it if there is more; 0 says nothing.
func (p prose) appendNumber(dst []byte, more bool, template string, n int) []byte {
	if n == 0 {
		return dst
	}
	if more {
		dst = append(dst, p.comma...)
	}
	before, after, _ := strings.Cut(template, "{n}")
	return append(strconv.AppendInt(append(dst, before...), int64(n), 10), after...)
}

// appendActors appends the actors, with their roles in brackets.
func (p prose) appendActors(dst []byte, actors []timeline.Actor) []byte {
	for i, a := range actors {
		dst = p.appendMore(dst, i > 0, a.Name)
		if a.Role != "" {
			dst = append(p.appendText(append(dst, p.brackets[0]...), a.Role), p.brackets[1]...)
		}
	}
	return dst
}

// appendTopics appends the topics.
func (p prose) appendTopics(dst []byte, topics []string) []byte {
	for i, topic := range topics {
		dst = p.appendMore(dst, i > 0, topic)
	}
	return dst
}

// appendSource appends a source. Its first words are a link, if it has an address that a page may link to.
func (p prose) appendSource(dst []byte, s *timeline.Source) []byte {
	start, link := len(dst), webAddress(s.URL)
	for _, text := range [...]string{s.Title, s.Publisher, s.Symbol, s.Locator} {
		switch more := len(dst) > start; {
		case text == "":
		case link && !more:
			dst = p.link(dst, text, s.URL)
		default:
			dst = p.appendMore(dst, more, text)
		}
	}
	switch more := len(dst) > start; {
	case link && !more:
		dst = p.link(dst, s.URL, s.URL)
	case s.URL != "" && !link:
		dst = p.appendMore(dst, more, s.URL)
	}
	if s.Published.IsZero() {
		return dst
	}
	if len(dst) > start {
		dst = append(dst, p.brackets[0]...)
	} else {
		dst = append(dst, strings.TrimLeft(p.brackets[0], " ")...)
	}
	return append(p.escape(dst, p.date(s.Published)), p.brackets[1]...)
}

// appendMore appends s to a line that goes on after it, and a comma first if there is more before it.
func (p prose) appendMore(dst []byte, more bool, s string) []byte {
	if more {
		dst = append(dst, p.comma...)
	}
	return p.appendText(dst, s)
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
		e.ID, string(e.Kind), e.Title, string(e.Status), e.Review.Body, e.Review.State, e.Note,
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
