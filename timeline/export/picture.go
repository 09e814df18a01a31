package export

import (
	"strings"
	"unicode/utf8"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// picture is what [SVG] draws, with all places known. Places from left to right are those of a picture in which time runs
// that way; one from right to left is mirrored as it is drawn.
type picture struct {
	*stream
	knower        *knower
	teller        *teller
	title, prefix string
	shared        string // what most titles start with
	image         bool   // images on a page that has the heading, and tells the events to screen readers
	mirrored      bool
	crowded       bool // the events are too many to be drawn one by one
	events        []timeline.Event
	apart         []*timeline.Event // without a place on the axis
	placed        int               // how many events have one
	scale         scale
	ticks         []tick
	from, to      edtf.Instant // what the events reach
	lanes         []lane
	leaves        []leaf
	undated       []note
	undatedTop    px
	legend        []note
	legendTop     px
	height        px
}

// leaf is a part of a picture that is not cut by a printer: lanes with an axis above them. The last holds what stands
// below all lanes, too.
type leaf struct {
	top, bottom px
	lanes       []lane
}

// x returns the place of a place from left to right as it is drawn.
func (p *picture) x(x px) px {
	if p.mirrored {
		return pictureWidth - x
	}
	return x
}

// sharedPrefix returns what three of four titles or more start with, "Kazakhstan: ", and "" where there is no such text.
func sharedPrefix(events []timeline.Event) string {
	counts, most := make(map[string]int), ""
	for i := range events {
		end := strings.Index(events[i].Title, ": ") + 2
		if end <= 2 || end > 60 || strings.TrimSpace(events[i].Title[end:]) == "" {
			continue
		}
		prefix := events[i].Title[:end]
		if counts[prefix]++; counts[prefix] > counts[most] {
			most = prefix
		}
	}
	if n := counts[most]; n < 2 || n*4 < len(events)*3 {
		return ""
	}
	return most
}

// withoutPrefix returns a title without what most titles start with.
func (p *picture) withoutPrefix(title string) string {
	if rest, ok := strings.CutPrefix(title, plainText(p.shared)+" "); ok && p.shared != "" {
		return capital(rest)
	}
	return title
}

// years returns the years from the first to the last thing on the axis: "2003 to 2030".
func (p *picture) years() string { return p.teller.years(p.from, p.to) }

// years returns the years from one instant to another.
func (t *teller) years(from, to edtf.Instant) string {
	first, last := t.year(from), t.year(to)
	if first == last {
		return first
	}
	return fill(t.picture.span, "{first}", first, "{last}", last)
}

// summary returns what stands below the heading.
func (p *picture) summary() string {
	t := p.teller
	said := ""
	switch n := int64(len(p.apart)); {
	case len(p.lanes) > 0:
		said = t.of(&t.picture.events, int64(p.placed)) + t.comma + p.years()
		if n > 0 {
			said += t.semicolon + t.of(&t.picture.moreUndated, n)
		}
	case n > 0:
		said = t.of(&t.picture.undated, n)
	default:
		return t.picture.noEvents
	}
	if shared := plainText(p.shared); shared != "" && !strings.Contains(p.title, strings.TrimSuffix(shared, ":")) {
		return t.isolate(shared) + " " + said
	}
	return said
}

// description returns the summary with what there is to see.
func (p *picture) description() string {
	t, stop := p.teller, p.stop()
	said := p.summary() + stop
	if n := len(p.lanes); n > 0 {
		seen := t.picture.marks
		if p.crowded {
			seen = t.picture.counts
		}
		said += t.of(&t.picture.lanes, int64(p.countLanes())) + t.colon + seen + stop
	}
	if p.scale.broken() {
		said += capital(p.brokenWords()) + stop
	}
	if len(p.apart) > 0 {
		said += t.picture.apart
	}
	return strings.TrimSpace(said)
}

// stop returns what stands between two sentences of the language.
func (p *picture) stop() string {
	if r, _ := utf8.DecodeLastRuneInString(p.teller.picture.apart); r != '.' {
		return string(r)
	}
	return ". "
}

// countLanes returns how many lanes there are; one that goes on as another is one.
func (p *picture) countLanes() (n int) {
	for i := range p.lanes {
		if !p.lanes[i].goesOn {
			n++
		}
	}
	return n
}

// brokenWords returns that a part of the axis is left out, and which.
func (p *picture) brokenWords() string {
	return fill(p.teller.picture.broken, "{years}", p.teller.years(p.scale.breakFrom, p.scale.breakTo))
}

// idPrefix returns what element IDs begin with.
func idPrefix(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x80 && (r == '-' || r == '_' || '0' <= r && r <= '9' || 'A' <= r&^0x20 && r&^0x20 <= 'Z') {
			return r
		}
		return '_'
	}, s) + "timeline-"
}

// called returns what to call e in a picture.
func (p *picture) called(e *timeline.Event) string { return p.withoutPrefix(p.teller.title(e)) }
