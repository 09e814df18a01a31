package export

import (
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// Where returns q as a condition on the table events that [SQL] makes:
//
//	SELECT id, title, date FROM events WHERE <condition> ORDER BY place
//
// selects what [timeline.Timeline.Select] selects, in the same order, and the indexes of the script serve it. The statement
// must call the table events, and give it no alias. Texts in q are data, whatever is in them. Match and Reverse are left to
// the caller.
//
// Where is less exact than Select in two cases. A database does not know what lies beyond the years that a bigint of
// seconds holds. And where q is Certain and its period is one of a range of dates, such as [2024..2026], an event whose date
// has gaps is selected only if it fills that range without a gap.
func Where(q timeline.Query, d Dialect) string {
	w := where{dialect: d}
	w.texts("body", q.Bodies)
	w.texts("state", q.States)
	w.texts("kind", asStrings(q.Kinds))
	w.texts("status", asStrings(q.Statuses))
	w.numbers("cycle", q.Cycles)
	w.numbers("session", q.Sessions)
	w.topics(q.Topics)
	w.during(&q)
	if len(w.all) == 0 {
		return "1 = 1"
	}
	return strings.Join(w.all, " AND ")
}

// never is a condition that no row fulfils.
const never = "1 = 0"

// where gathers conditions that must all hold.
type where struct {
	dialect Dialect
	all     []string
}

func (w *where) add(condition string) { w.all = append(w.all, condition) }

// asStrings returns texts of any type as such.
func asStrings[T ~string](texts []T) []string {
	strings := make([]string, len(texts))
	for i, t := range texts {
		strings[i] = string(t)
	}
	return strings
}

// texts adds that a column has one of the values, if there are any. No row has a text that the database cannot hold.
func (w *where) texts(column string, values []string) {
	if len(values) > 0 {
		w.add(w.among("events."+column, values))
	}
}

// among returns the condition that a column has one of the values.
func (w *where) among(column string, values []string) string {
	var held []string
	for _, v := range values {
		if strings.IndexByte(v, 0) < 0 {
			held = append(held, strings.ToValidUTF8(v, "\uFFFD"))
		}
	}
	if held == nil {
		return never
	}
	return string(appendList([]byte(column+" IN "), held, w.dialect.appendText))
}

// numbers adds that a column has one of the values, if there are any.
func (w *where) numbers(column string, values []int) {
	if len(values) > 0 {
		w.add(string(appendList([]byte("events."+column+" IN "), values, appendInt[int])))
	}
}

// topics adds that an event has one of the topics, if there are any.
func (w *where) topics(topics []string) {
	if len(topics) > 0 {
		w.add("(events.component, events.place) IN (SELECT component, place FROM topics WHERE " + w.among("topic", topics) + ")")
	}
}

// during adds that an event may overlap the period of q, and that it certainly does if q says so.
func (w *where) during(q *timeline.Query) {
	if q.During.IsZero() {
		return
	}
	p := periodOf(q.During)
	w.add(mayReach(p.hull()))
	if len(p.most) > 1 {
		w.add("(" + anyOf(p.most, func(s span) string {
			return reaches("events.earliest_start", "events.latest_end", s)
		}) + ")")
	}
	if q.Certain {
		w.add("(" + p.certainly() + ")")
	}
	w.add("(events.gaps = 0 OR " + inParts("sure = 0", anyOf(p.most, func(s span) string { return reaches("starts", "ends", s) })) + ")")
}

// mayReach returns the condition that the span of an event reaches into s, so that an index serves it: an event of a size
// class that starts before s by more than that does not.
func mayReach(s span) string {
	var classes []string
	for _, size := range sizes {
		from := edtf.DistantPast
		if length := edtf.Instant(1) << size; size < 63 && s.first > edtf.DistantPast+length {
			from = s.first - length
		}
		class := append([]byte("events.size = "), appendInt(nil, size)...)
		class = appendAtLeast(class, "events.earliest_start", from)
		class = appendAtMost(class, "events.earliest_start", s.last)
		classes = append(classes, string(class))
	}
	condition := "(" + strings.Join(classes, " OR ") + ")"
	return string(appendAtLeast([]byte(condition), "events.latest_end", s.first))
}

// appendAtLeast appends that a column is not before an instant, where that says anything.
func appendAtLeast(dst []byte, column string, i edtf.Instant) []byte {
	if i == edtf.DistantPast {
		return dst
	}
	return appendInt(append(dst, " AND "+column+" >= "...), i)
}

// appendAtMost appends that a column is not after an instant, where that says anything.
func appendAtMost(dst []byte, column string, i edtf.Instant) []byte {
	if i == edtf.DistantFuture {
		return dst
	}
	return appendInt(append(dst, " AND "+column+" <= "...), i)
}

// reaches returns the condition that what lies from the one column to the other has an instant from s.first to s.last, in
// this order of the two, whichever of them is the earlier.
func reaches(from, to string, s span) string {
	condition := appendAtMost([]byte("1 = 1"), from, s.last)
	condition = appendAtLeast(condition, to, s.first)
	return strings.TrimPrefix(string(condition), "1 = 1 AND ")
}

// anyOf returns that a condition holds for one of the spans.
func anyOf(spans []span, condition func(span) string) string {
	if len(spans) == 0 {
		return never
	}
	conditions := make([]string, len(spans))
	for i, s := range spans {
		conditions[i] = condition(s)
		if len(spans) > 1 {
			conditions[i] = "(" + conditions[i] + ")"
		}
	}
	return strings.Join(conditions, " OR ")
}

// inParts returns that a condition holds for one of the parts of an event.
func inParts(which, condition string) string {
	return "(events.component, events.place) IN (SELECT component, place FROM parts WHERE " + which + " AND (" + condition + "))"
}

// period is what a condition has to know of the period of a query.
type period struct {
	most  []span // all that the period may be
	sure  []span // what it is in any case; from the later to the earlier where it is only one instant of that
	exact bool   // sure is a time and not an instant somewhere
	each  []span // where the period is one of several: all that an event must overlap
}

// hull returns the time from the first to the last instant of p.
func (p *period) hull() span {
	if len(p.most) == 0 {
		return span{edtf.DistantFuture, edtf.DistantPast}
	}
	return span{p.most[0].first, p.most[len(p.most)-1].last}
}

// periodOf returns the calendar time that d stands for.
func periodOf(d edtf.Date) period {
	b := calendarTime(d)
	p := period{most: []span{{b.EarliestStart, b.LatestEnd}}, sure: []span{{b.LatestStart, b.EarliestEnd}}}
	p.exact = b.LatestStart <= b.EarliestEnd
	switch d.Form() {
	case edtf.OneOf:
		p.most = spansOf(d.Members())
		p.each, p.sure, p.exact = choices(d), nil, false
		if p.each != nil {
			p.sure = []span{common(p.each)}
			p.exact = p.sure[0].first <= p.sure[0].last
		}
	case edtf.AllOf:
		p.most = spansOf(d.Members())
		p.sure = p.most
		if p.exact = !d.Unspecified(); !p.exact {
			p.sure = []span{{p.hull().last, p.hull().first}}
		}
	}
	return p
}

// calendarTime returns the bounds of d as a calendar time, which goes from its first to its last instant. A start or an
// end that is not known stays so.
func calendarTime(d edtf.Date) edtf.Bounds {
	b := d.Bounds()
	certain := func(i edtf.Instant) bool {
		at := edtf.Bounds{EarliestStart: i, LatestStart: i, EarliestEnd: i, LatestEnd: i}
		return at.Overlaps(d) == edtf.Certain
	}
	first, last := b.EarliestStart, b.LatestEnd
	if first != edtf.DistantPast && certain(first) {
		b.LatestStart = first
	}
	if last != edtf.DistantFuture && certain(last) {
		b.EarliestEnd = last
	}
	return b
}

// choices returns, for each member of a one-of set, from the start of the last to the end of the first of the dates that it
// stands for: what overlaps that, in this order of the two, overlaps each.
func choices(d edtf.Date) []span {
	text := d.String()
	all, err := edtf.Parse("{" + text[1:len(text)-1] + "}")
	if err != nil || d.Unspecified() {
		return nil // nobody knows which they are
	}
	var spans []span
	for m := range all.Members() {
		spans = append(spans, span{m.EarliestEnd, m.LatestStart})
	}
	return spans
}

// common returns what overlaps all of the spans must overlap, from the latest first to the earliest last of them.
func common(spans []span) span {
	s := span{edtf.DistantPast, edtf.DistantFuture}
	for _, t := range spans {
		s = span{max(s.first, t.first), min(s.last, t.last)}
	}
	return s
}

// certainly returns the condition that an event overlaps p in every case. Where the bounds of an event that was at one
// time of several are narrowed, they may settle it alone.
func (p *period) certainly() string {
	plain := anyOf(p.sure, func(s span) string { return reaches("events.latest_start", "events.earliest_end", s) })
	covered := never
	if p.exact {
		covered = "NOT " + inParts("sure = 0", "NOT ("+anyOf(p.sure, encloses)+")")
	}
	stated := anyOf(p.sure, func(s span) string { return reaches("events.stated_latest_start", "events.stated_earliest_end", s) })
	return "events.gaps < 2 AND (" + plain + ") OR events.gaps IN (1, 3) AND " + covered +
		" OR events.gaps = 2 AND " + p.filled() + " OR events.gaps = 4 AND (" + stated + ")"
}

// encloses returns the condition that a part lies in s.
func encloses(s span) string {
	condition := appendAtLeast([]byte("1 = 1"), "starts", s.first)
	condition = appendAtMost(condition, "ends", s.last)
	return strings.TrimPrefix(string(condition), "1 = 1 AND ")
}

// filled returns the condition that an event with gaps fills an instant of p in every case, or of each that p can be.
func (p *period) filled() string {
	meets := func(s span) string { return reaches("starts", "ends", s) }
	if p.each == nil {
		return inParts("sure = 1", anyOf(p.sure, meets))
	}
	conditions := make([]string, len(p.each))
	for i, s := range p.each {
		conditions[i] = inParts("sure = 1", meets(s))
	}
	return strings.Join(conditions, " AND ")
}
