package export

import (
	"io"
	"iter"
	"math"
	"strconv"
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// ICalendar writes the events as an iCalendar file (RFC 5545), which calendars import or subscribe to; it asks those that
// subscribe to look once a day.
//
// An event is shown on whole days, and one that is known to the second at its time; a time without a zone shows at that
// time of day everywhere. iCalendar knows no vague date: what was "some time in June" fills all of June, with the
// status TENTATIVE and these words in the summary, and is in the Losses. Of what has no end, or an end that nobody knows, only
// the start is shown, and the other way round; of "12 February 2010 or earlier" that day. With Options.Timeline, what has no date
// stands on the days that the rules leave, marked so in the summary; without, it is left out, as is what lies outside the years 1
// to 9999. The property X-EDTF always holds the exact date, and the description says it in words, with all else that is
// known of the event.
//
// STATUS is CONFIRMED for what was held on known days, CANCELLED for what was cancelled, and TENTATIVE for what is
// planned, postponed, vague or qualified. For any other status it is left out. The summary says it too of what was
// cancelled or postponed. A deadline, as [timeline.Deadline.Event] gives it, fills the days on which it may end.
//
// The UID is the ID of the event, percent-encoded, "@" and Options.UID; one of more than 255 octets ends in a hash. DTSTAMP,
// LAST-MODIFIED, and SEQUENCE in minutes since 1970, come from Options.Stamp; where there is none, from the publication of
// the source, which may be too old for what a newer source sharpens. So a calendar that imports a file with a newer
// Stamp moves an event that it has, and does not double it. Of a stamp that is vague the first instant counts, and LAST-MODIFIED
// stands only where the day is known. Give one event for each ID, as [timeline.Timeline.All] does.
//
// The fields of Options that it reads are Title, Strict, Timeline, Language, Stamp and UID.
func ICalendar(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	k, err := newKnower(o)
	if err != nil {
		return nil, err
	}
	c := &calendar{content: content{recorder: newRecorder(w, "iCalendar", o)}, knower: k, stamp: o.Stamp, uid: uidSuffix(o.UID)}
	c.prose = newProse(k, markup{c.appendText, c.appendLink})
	c.open(o.Title)
	if err := c.each(events, c.event); err != nil {
		return c.losses, err
	}
	c.put("END:VCALENDAR")
	return c.losses, c.flush()
}

// calendar is an iCalendar file that is being written.
type calendar struct {
	content
	*knower
	prose      prose
	stamp      edtf.Date // the publication of each source, if zero
	uid        string    // what UIDs end in
	stamped    stamped
	shown      shown    // what stands for the date of the event
	categories []string // of the event, scratch
}

// stamped are the lines that were last written for a stamp: many events have the same.
type stamped struct {
	by    edtf.Date
	lines []byte
}

// shown is the time that stands for an event.
type shown struct {
	dayRun
	isTimed bool // the first instant alone
	zone    string
	vaguely bool // the summary has to say what the days do not
}

// calendarFrame is what a calendar shows.
var calendarFrame = frame{
	from: yearOne, to: lastOfYears, shown: "is shown", doubt: "is shown as tentative: iCalendar cannot say more",
}

// open writes what stands before the first event.
func (c *calendar) open(title string) {
	c.put("BEGIN:VCALENDAR")
	c.put("VERSION:2.0")
	c.put("PRODID:-//example.org//review timeline//" + strings.ToUpper(string(c.tag)))
	c.put("CALSCALE:GREGORIAN")
	if title != "" {
		c.property("NAME:", title) // RFC 7986
		c.property("X-WR-CALNAME:", title)
	}
	c.put("REFRESH-INTERVAL;VALUE=DURATION:P1D") // RFC 7986
	c.put("X-PUBLISHED-TTL:P1D")
}

// event writes e, unless it has to be left out.
func (c *calendar) event(e *timeline.Event) error {
	k := c.known(e)
	shown, reason, ok := c.show(k)
	if reason != "" {
		if err := c.add(e, reason); err != nil {
			return err
		}
	}
	if !ok {
		return nil
	}
	c.shown = shown
	return c.try(e, func(*timeline.Event) { c.component(k) })
}

// show returns what stands for an event, and what is lost by that; ok is false where nothing can.
func (c *calendar) show(k known) (s shown, loss string, ok bool) {
	if k.event.ID == "" {
		return s, "has no ID, so calendars could not tell it from others; it is left out", false
	}
	s.dayRun, loss, ok = calendarFrame.days(k)
	s.vaguely = loss != ""
	d := k.event.Date
	s.isTimed = ok && d.Precision() == edtf.Second && d.Form() == edtf.Single && k.event.Kind != kindDeadline
	if s.isTimed {
		s.zone, s.vague, s.vaguely, loss = zoneOf(d.String()), false, false, ""
	}
	return s, loss, ok
}

// zoneOf returns "Z" for the text of an instant that names its zone, and "" for one that does not.
func zoneOf(text string) string {
	_, clock, _ := strings.Cut(text, "T")
	if strings.ContainsAny(clock, "Z+-") {
		return "Z"
	}
	return ""
}

// component writes the VEVENT of an event.
func (c *calendar) component(k known) {
	e := k.event
	c.put("BEGIN:VEVENT")
	c.start("UID:")
	c.line = appendUID(c.line, e.ID, c.uid)
	c.end("")
	c.stamps(e.Source.Published)
	c.dates()
	c.summary(k)
	if status := c.statusOf(e.Status); status != "" {
		c.start("STATUS:")
		c.end(status)
	}
	c.put("TRANSP:TRANSPARENT") // nobody is busy because of it
	c.writeCategories(e)
	c.description(k)
	if isLink(e.Source.URL) {
		c.start("URL:")
		c.end(e.Source.URL)
	}
	for _, id := range e.After {
		c.property("X-AFTER:", id)
	}
	c.start("X-EDTF;X-PRECISION=")
	c.line = append(c.line, e.Date.Precision().String()...)
	c.line = append(c.line, ':')
	c.endText(e.Date.String())
	c.put("END:VEVENT")
}

// stamps writes when the event was said to be so.
func (c *calendar) stamps(published edtf.Date) {
	stamp := c.stamp
	if stamp.IsZero() {
		stamp = published
	}
	if stamp == c.stamped.by && c.stamped.lines != nil {
		c.buf = append(c.buf, c.stamped.lines...)
		return
	}
	start := len(c.buf)
	c.writeStamps(stamp)
	c.stamped.by, c.stamped.lines = stamp, append(c.stamped.lines[:0], c.buf[start:]...)
}

// writeStamps writes what follows from a stamp.
func (c *calendar) writeStamps(stamp edtf.Date) {
	at, ok := stampOf(stamp)
	c.start("DTSTAMP:")
	c.endTime(at, "Z")
	if b := stamp.Bounds(); ok && sameDay(b.EarliestStart, b.LatestEnd) {
		c.start("LAST-MODIFIED:")
		c.endTime(at, "Z")
	}
	c.start("SEQUENCE:")
	c.line = strconv.AppendInt(c.line, min(max(0, int64(at)/60), math.MaxInt32), 10)
	c.end("")
}

// stampOf returns the first instant of d, and 0, which is not ok, where iCalendar cannot say it.
func stampOf(d edtf.Date) (at edtf.Instant, ok bool) {
	if at = d.Bounds().EarliestStart; at < yearOne || at > lastOfYears {
		return 0, false
	}
	return at, true
}

// dates writes the start and the end, which iCalendar excludes.
func (c *calendar) dates() {
	if c.shown.isTimed {
		c.start("DTSTART:")
		c.endTime(c.shown.first, c.shown.zone)
		return
	}
	c.start("DTSTART;VALUE=DATE:")
	c.endDay(c.shown.first)
	c.start("DTEND;VALUE=DATE:")
	c.endDay(c.shown.last + secondsPerDay)
}

// summary writes what to call the event and, because many calendars show nothing else, what its days and its status do not
// say.
func (c *calendar) summary(k known) {
	s := k.event.Status
	isOff := s == timeline.Cancelled || s == timeline.Postponed
	if !isOff && !c.shown.vaguely {
		c.property("SUMMARY:", c.name(k.event))
		return
	}
	c.start("SUMMARY:")
	c.line = c.appendIsolated(c.line, c.name(k.event), c.prose.escape)
	c.line = append(c.line, c.prose.brackets[0]...)
	if isOff {
		c.text(c.status(s))
	}
	if isOff && c.shown.vaguely {
		c.line = append(c.line, c.prose.comma...)
	}
	if c.shown.vaguely {
		c.vaguely(k)
	}
	c.end(c.prose.brackets[1])
}

// vaguely adds to the line words for a time that the days shown do not say.
func (c *calendar) vaguely(k known) {
	switch d := k.event.Date; {
	case d.IsZero():
		c.text(k.byRules())
	case d.Form() == edtf.Single && d.Precision() < edtf.Day && !d.Uncertain() && !d.Approximate() && !d.Unspecified():
		before, after, _ := strings.Cut(c.sometime, "{date}")
		c.text(before)
		c.text(c.date(d))
		c.text(after)
	default:
		c.text(c.date(d))
	}
}

// statusOf returns the value of STATUS for an event, "" for none.
func (c *calendar) statusOf(s timeline.Status) string {
	switch {
	case s == timeline.Cancelled:
		return "CANCELLED"
	case c.shown.vague, s == timeline.Planned, s == timeline.Postponed:
		return "TENTATIVE"
	case s == timeline.Held:
		return "CONFIRMED"
	}
	return ""
}

// writeCategories writes the kind and the topics of e, each once.
func (c *calendar) writeCategories(e *timeline.Event) {
	c.categories = append(c.categories[:0], c.kind(e.Kind))
	c.categories = append(c.categories, e.Topics...)
	c.start("CATEGORIES:")
	empty := len(c.line)
	for category := range distinct(c.categories) {
		if category == "" {
			continue
		}
		if len(c.line) > empty {
			c.line = append(c.line, ',')
		}
		c.text(category)
	}
	if len(c.line) > empty {
		c.end("")
	}
}

// description writes for people all that the event says, and what is known of it.
func (c *calendar) description(k known) {
	c.start("DESCRIPTION:")
	c.line = append(append(c.line, c.labels.date...), c.prose.colon...)
	c.text(c.date(k.event.Date))
	c.line = c.prose.appendFields(c.line, k, `\n`, "")
	c.end("")
}

// appendLink appends the text of a link. The address has a property of its own, unless that cannot hold it.
func (c *calendar) appendLink(dst []byte, text, url string) []byte {
	dst = c.appendIsolated(dst, text, c.prose.escape)
	if text != url && !isLink(url) {
		dst = c.appendText(append(dst, c.prose.comma...), url)
	}
	return dst
}
