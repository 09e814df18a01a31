package export

import (
	"html"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// TimelineJS writes the JSON from which TimelineJS 3 makes a page: one slide an event, with its date in words and all that
// it says but its links to other events, and grouped by Options.Lane. Its page has room for eight groups: where there are more
// lanes, the first seven that come have one each and the rest share the last. Options.Title becomes the title slide. With
// Options.Timeline a slide has what is known beyond the event: the window that the rules leave and why, what other sources say,
// and what contradicts it; and what has no date stands where the rules put it.
//
// The ID of a slide is that of the event, percent-encoded where an address needs it, so that a link can lead to the slide.
// A slide has its place on the axis by whole days of the years -9999 to 9999. So dates of less than a day's precision, open and
// unknown ends and qualifiers are losses, though the words beside them hold; undated events without a window, for which
// TimelineJS has no place, are left out. Text is text: none of it becomes HTML, and the JSON may stand in a script element. A
// zero byte, and text that is not UTF-8, becomes U+FFFD and is a loss. The slides are written as they come.
//
// The fields of Options that it reads are Title, Strict, Timeline, Language and Lane.
func TimelineJS(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	k, err := newKnower(o)
	if err != nil {
		return nil, err
	}
	s := slides{
		stream: newStream(w), ledger: ledger{format: "TimelineJS", strict: o.Strict}, lane: o.Lane,
		prose: newProse(k, markup{appendHTMLText, k.appendHTMLLink}),
	}
	s.open(o.Title)
	var e timeline.Event // one for all: one each would be allocated anew
	for e = range events {
		if err := s.event(&e); err != nil {
			return s.losses, err
		}
	}
	s.buf = append(s.buf, "\n]}\n"...)
	return s.losses, s.flush()
}

// slides are the slides of a page on their way.
type slides struct {
	*stream
	ledger
	prose
	lane   Lane
	groups []string // so far
	any    bool     // there is a slide already
}

// slideFrame is what the axis shows.
var slideFrame = frame{
	from: -377_705_116_800 /* -9999-01-01 */, to: lastOfYears,
	shown: "is drawn", doubt: "is drawn as if it were certain", clock: "is drawn as a whole day, in UTC",
}

// open writes what stands before the first slide.
func (s *slides) open(title string) {
	s.buf = append(s.buf, '{')
	if title != "" {
		s.buf = appendHTMLText(append(s.buf, `"title":{"text":{"headline":"`...), title)
		s.buf = append(s.buf, "\"}},\n"...)
	}
	s.buf = append(s.buf, `"events":[`...)
}

// event writes the slide of e, unless it has to be left out.
func (s *slides) event(e *timeline.Event) error {
	k := s.known(e)
	days, loss, ok := slideFrame.days(k)
	if loss != "" {
		if err := s.add(e, loss); err != nil {
			return err
		}
	}
	if err := s.addTexts(e); err != nil || !ok {
		return err
	}
	if s.any {
		s.buf = append(s.buf, ',')
	}
	s.any = true
	s.slide(k, days)
	return s.spill()
}

// slide writes a slide. It has an end only if that lies on another day than its start; TimelineJS takes both as the first instant
// of the day.
func (s *slides) slide(k known, days dayRun) {
	e := k.event
	s.buf = appendSlideID(append(s.buf, "\n{\"unique_id\":\""...), e.ID)
	s.buf = appendSlideDate(append(s.buf, `","start_date":`...), days.first)
	if !days.oneDay() {
		s.buf = appendSlideDate(append(s.buf, `,"end_date":`...), days.last)
	}
	s.buf = appendEscapedJSON(append(s.buf, `,"display_date":"`...), s.when(k), false)
	s.buf = appendHTMLText(append(s.buf, `","group":"`...), html.EscapeString(s.group(e))) // TimelineJS takes it for HTML twice
	s.buf = appendHTMLText(append(s.buf, `","autolink":false,"text":{"headline":"`...), s.name(e))
	s.buf = append(s.buf, `","text":"`...)
	s.buf = s.appendFields(s.buf, k, `\u003cp\u003e`, `\u003c/p\u003e`)
	s.buf = append(s.buf, `"}}`...)
}

// when returns the date of an event in words, and where the rules put it if no source says.
func (s *slides) when(k known) string {
	if by := k.byRules(); by != "" {
		return s.date(k.event.Date) + s.bracketed(by)
	}
	return s.date(k.event.Date)
}

// group returns the group of e.
func (s *slides) group(e *timeline.Event) string {
	const room = 8
	name := s.prose.teller.lane(e, s.lane)
	switch {
	case slices.Contains(s.groups, name):
		return name
	case len(s.groups) < room-1:
		s.groups = append(s.groups, name)
		return name
	}
	return s.anyOther
}

// appendSlideID appends an ID as a fragment of an address may hold it. TimelineJS shows nothing at all where one ID has a line break
// and two others are the same.
func appendSlideID(dst []byte, id string) []byte {
	for i := range len(id) {
		if c := id[i]; c <= ' ' || c >= 0x7F || strings.IndexByte("%\"\\<>&", c) >= 0 {
			dst = appendPercent(dst, c)
		} else {
			dst = append(dst, c)
		}
	}
	return dst
}

// appendSlideDate appends the day of an instant.
func appendSlideDate(dst []byte, at edtf.Instant) []byte {
	year, month, day := time.Unix(int64(at), 0).UTC().Date()
	dst = strconv.AppendInt(append(dst, `{"year":`...), int64(year), 10)
	dst = strconv.AppendInt(append(dst, `,"month":`...), int64(month), 10)
	dst = strconv.AppendInt(append(dst, `,"day":`...), int64(day), 10)
	return append(dst, '}')
}
