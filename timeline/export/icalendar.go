package export

import (
	"io"
	"iter"
	"strconv"
	"strings"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// ICalendar writes the events as an iCalendar file (RFC 5545), which calendars import or subscribe to.
//
// An event is shown on whole days, and one that is known to the second at its time; a time without a zone shows at that
// time of day everywhere. iCalendar knows no vague date: what was "some time in June" fills all of June, with the
// status TENTATIVE, and is in the Losses. Of what has no end, or an end that nobody knows, only the begin is shown, and
// the other way round. What has no date or no bounds, or lies outside the years 1 to 9999, is left out. The property
// X-EDTF always holds the exact date, and the description says it in words.
//
// STATUS is CONFIRMED for what was held on known days, CANCELLED for what was cancelled, and TENTATIVE for what is
// planned, postponed, vague or qualified. For any other status it is left out.
//
// The UID is the ID of the event. DTSTAMP, and SEQUENCE in minutes since 1970, come from the publication of its source,
// and where there is none from Options.Stamp: so a calendar that imports a newer file moves an event that it has, and
// does not double it. iCalendar demands an instant there, and gets the first one of a publication that is vague;
// LAST-MODIFIED, which it does not demand, stands only where the day is known. Give one event for each ID, as
// [timeline.Timeline.All] does.
func ICalendar(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	c := calendar{recorder: newRecorder(w, "iCalendar", o), stamp: o.Stamp}
	c.open(o.Title)
	if err := c.each(events, c.event); err != nil {
		return c.losses, err
	}
	c.put("END:VCALENDAR")
	return c.losses, c.flush()
}

// calendar is an iCalendar file that is being written.
type calendar struct {
	recorder
	stamp edtf.Date // for events whose source has no date of publication
	shown shown     // the time that stands for the date of the event
	line  []byte    // the content line in the making, not yet folded
}

// open writes what stands before the first event.
func (c *calendar) open(title string) {
	c.put("BEGIN:VCALENDAR")
	c.put("VERSION:2.0")
	c.put("PRODID:-//example.org//review timeline//EN")
	c.put("CALSCALE:GREGORIAN")
	if title != "" {
		c.property("NAME:", title) // RFC 7986
		c.property("X-WR-CALNAME:", title)
	}
}

// event writes e, unless it has to be left out.
func (c *calendar) event(e *timeline.Event) error {
	var reason string
	if c.shown, reason = show(e.Date); e.ID == "" {
		c.shown, reason = shown{}, "has no ID, so calendars could not tell it from others; it is left out"
	}
	if reason != "" {
		if err := c.add(e, reason); err != nil {
			return err
		}
	}
	if !c.shown.any {
		return nil
	}
	if e.Status == timeline.Postponed {
		if err := c.add(e, "postponed is shown as tentative: iCalendar has no such status"); err != nil {
			return err
		}
	}
	return c.try(e, c.component)
}

// component writes the VEVENT of e.
func (c *calendar) component(e *timeline.Event) {
	c.put("BEGIN:VEVENT")
	c.property("UID:", e.ID)
	c.stamps(e.Source.Published)
	c.dates()
	c.property("SUMMARY:", name(e))
	if status := c.status(e.Status); status != "" {
		c.start("STATUS:")
		c.end(status)
	}
	c.put("TRANSP:TRANSPARENT") // nobody is busy because of it
	c.categories(e)
	c.description(e)
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
	at, ok := stampOf(published)
	if !ok {
		at, _ = stampOf(c.stamp)
	}
	c.start("DTSTAMP:")
	c.endTime(at, "Z")
	if b := published.Bounds(); ok && sameDay(b.EarliestStart, b.LatestEnd) {
		c.start("LAST-MODIFIED:")
		c.endTime(at, "Z")
	}
	c.start("SEQUENCE:")
	c.line = strconv.AppendInt(c.line, int64(max(0, at/60)), 10)
	c.end("")
}

// stampOf returns the first instant of d, and 0, which is not ok, where iCalendar cannot say it.
func stampOf(d edtf.Date) (at edtf.Instant, ok bool) {
	if at = d.Bounds().EarliestStart; at < firstShown || at > lastShown {
		return 0, false
	}
	return at, true
}

// dates writes the begin and the end, which iCalendar excludes.
func (c *calendar) dates() {
	if c.shown.timed {
		c.start("DTSTART:")
		c.endTime(c.shown.first, c.shown.zone)
		return
	}
	c.start("DTSTART;VALUE=DATE:")
	c.endDay(c.shown.first)
	c.start("DTEND;VALUE=DATE:")
	c.endDay(c.shown.last + secondsPerDay)
}

// status returns the value of STATUS for an event, "" for none.
func (c *calendar) status(s timeline.Status) string {
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

// categories writes the kind and the topics of e.
func (c *calendar) categories(e *timeline.Event) {
	c.start("CATEGORIES:")
	empty := len(c.line)
	for i := -1; i < len(e.Topics); i++ {
		category := kindWords(e.Kind)
		if i >= 0 {
			category = e.Topics[i]
		}
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

// description writes for people what has no property of its own.
func (c *calendar) description(e *timeline.Event) {
	c.start("DESCRIPTION:Date: ")
	c.line = appendPhrase(c.line, e.Date)
	c.detail(`\nStatus: `, string(e.Status))
	c.review(e.Review)
	c.actors(e.Actors)
	c.source(&e.Source)
	c.detail(`\n\n`, e.Note)
	c.end("")
}

// actors continues the description with the actors.
func (c *calendar) actors(actors []timeline.Actor) {
	label := `\nWith: `
	for _, a := range actors {
		c.line = append(c.line, label...)
		c.text(a.Name)
		if a.Role != "" {
			c.detail(" (", a.Role)
			c.line = append(c.line, ')')
		}
		label = `\; `
	}
}

// review continues the description with r.
func (c *calendar) review(r timeline.Review) {
	label := `\nReview: `
	if r.State != "" {
		c.detail(label, r.State)
		label = `\, `
	}
	if r.Cycle != 0 {
		c.detail(label, "cycle ")
		c.line = strconv.AppendInt(c.line, int64(r.Cycle), 10)
		label = `\, `
	}
	if r.Session != 0 {
		c.detail(label, "session ")
		c.line = strconv.AppendInt(c.line, int64(r.Session), 10)
	}
}

// source continues the description with s.
func (c *calendar) source(s *timeline.Source) {
	label := `\nSource: `
	for _, part := range [...]string{s.Title, s.Symbol, s.Locator, s.Publisher} {
		if part != "" {
			c.detail(label, part)
			label = `\, `
		}
	}
	if !isLink(s.URL) && s.URL != "" {
		c.detail(label, s.URL)
		label = `\, `
	}
	if !s.Published.IsZero() {
		c.line = append(append(c.line, label...), "published "...)
		c.line = appendPhrase(c.line, s.Published)
	}
}

// detail continues the line with label and text, if there is a text.
func (c *calendar) detail(label, text string) {
	if text != "" {
		c.line = append(c.line, label...)
		c.text(text)
	}
}

// isLink reports whether s can be written as the value of URL, which has no escapes: a web address in printable ASCII.
func isLink(s string) bool {
	if !strings.HasPrefix(s, "https://") && !strings.HasPrefix(s, "http://") {
		return false
	}
	return !strings.ContainsFunc(s, func(r rune) bool {
		return r <= ' ' || r >= 0x7f || strings.ContainsRune("\"<>\\^`{|}", r)
	})
}

// endDay ends the line with the day of an instant.
func (c *calendar) endDay(at edtf.Instant) {
	c.line = time.Unix(int64(at), 0).UTC().AppendFormat(c.line, "20060102")
	c.end("")
}

// endTime ends the line with an instant, in a zone that is "Z" for UTC and "" for wherever the reader is.
func (c *calendar) endTime(at edtf.Instant, zone string) {
	c.line = time.Unix(int64(at), 0).UTC().AppendFormat(c.line, "20060102T150405")
	c.end(zone)
}
