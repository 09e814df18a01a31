package export

import (
	"html"
	"io"
	"iter"
	"strconv"
	"strings"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// TimelineJS writes the JSON from which TimelineJS 3 makes a page: one slide an event, with its date in English words and all that
// it says but its links to other events, and grouped by Options.Lane. Options.Title becomes the title slide.
//
// The ID of a slide is that of the event, percent-encoded where an address needs it, so that a link can lead to the slide.
// A slide has its place on the axis by whole days of the years 1 to 9999. So dates of less than a day's precision, open and
// unknown ends and qualifiers are losses, though the words beside them hold; undated events, for which TimelineJS has no place,
// are left out. Text is text: none of it becomes HTML, and the JSON may stand in a script element. A zero byte, and text
// that is not UTF-8, becomes U+FFFD and is a loss. The slides are written as they come.
func TimelineJS(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	s, l := newStream(w), ledger{format: "TimelineJS", strict: o.Strict}
	s.buf = append(s.buf, '{')
	if o.Title != "" {
		s.buf = appendHTMLText(append(s.buf, `"title":{"text":{"headline":"`...), o.Title)
		s.buf = append(s.buf, "\"}},\n"...)
	}
	s.buf = append(s.buf, `"events":[`...)
	sep := "\n"
	for e := range events {
		days, ok, err := l.addSlide(&e)
		if err != nil {
			return l.losses, err
		}
		if !ok {
			continue
		}
		s.buf = appendSlide(append(s.buf, sep...), &e, days, o.Lane)
		sep = ",\n"
		if err := s.spill(); err != nil {
			return l.losses, err
		}
	}
	s.buf = append(s.buf, "\n]}\n"...)
	return l.losses, s.flush()
}

// addSlide returns the days of the slide of e, and records what it loses; without days there is no slide.
func (l *ledger) addSlide(e *timeline.Event) (days drawn, ok bool, err error) {
	days, loss, ok := draw(e.Date, firstShown, lastShown)
	if loss != "" {
		err = l.add(e, loss)
	}
	if err == nil {
		err = l.addTexts(e)
	}
	return days, ok, err
}

// inHTML is the markup of HTML within a JSON string.
var inHTML = markup{appendHTMLText, appendHTMLLink}

// appendSlide appends the slide of e. It has an end only if that lies on another day than its begin; TimelineJS takes both as
// the first instant of the day.
func appendSlide(dst []byte, e *timeline.Event, days drawn, by Lane) []byte {
	dst = appendSlideID(append(dst, `{"unique_id":"`...), e.ID)
	dst = appendSlideDate(append(dst, `","start_date":`...), days.first)
	if !days.oneDay() {
		dst = appendSlideDate(append(dst, `,"end_date":`...), days.last)
	}
	dst = appendPhrase(append(dst, `,"display_date":"`...), e.Date)
	dst = appendHTMLText(append(dst, `","group":"`...), html.EscapeString(laneName(e, by))) // TimelineJS takes it for HTML twice
	dst = appendHTMLText(append(dst, `","autolink":false,"text":{"headline":"`...), name(e))
	dst = append(dst, `","text":"`...)
	dst = inHTML.appendFields(dst, e, `\u003cp\u003e`, `\u003c/p\u003e`)
	return append(dst, `"}}`...)
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
