package export

import (
	"fmt"
	"iter"
	"strconv"
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// The measures of a picture.
const (
	pictureWidth px = 9600
	margin       px = 240
	bandMargin   px = 80  // by which the ground of a lane is longer than what stands on it
	headLine     px = 460 // where the heading stands
	headHeight   px = 700
	axisHeight   px = 480
	lanePad      px = 60 // above the first row of a lane and below its last
	rowHeight    px = 250
	lineHeight   px = 220 // of the list of undated events, and of the legend
	tall         px = 5000

	headSize px = 230 // heavy letters are wider than their size says
	laneSize px = 128
)

// picture is what [SVG] draws, with all places known.
type picture struct {
	*stream
	teller        *teller
	title, prefix string
	image         bool // one image on a page that has the heading, and tells the events to those who listen
	events        []timeline.Event
	placed        int // how many events have a place on the axis
	scale         scale
	from, to      edtf.Instant // what the events reach
	lanes         []lane
	foot          px // where the lanes end
	undated       []note
	undatedTop    px
	legend        []note
	legendTop     px
	height        px
}

// newPicture returns the picture of events.
func newPicture(events iter.Seq[timeline.Event], o Options, image bool) (*picture, error) {
	t, err := newTeller(o.Language)
	if err != nil {
		return nil, err
	}
	p := &picture{teller: t, title: o.Title, prefix: idPrefix(o.IDPrefix), image: image}
	if p.title == "" {
		p.title = "Timeline"
	}
	var r reach
	for e := range events {
		p.events = append(p.events, e)
		r.add(e.Date.Bounds())
	}
	dated, undated := p.split(r.any)
	p.placed, p.from, p.to = len(dated), r.from, r.to
	p.scale = r.scale(gutter(dated, o.Lane, t), pictureWidth-margin)
	items := make([]item, len(dated))
	for i, e := range dated {
		items[i] = p.scale.item(e, t)
	}
	p.lanes = lanes(items, o.Lane, t)
	p.arrange(undated, o.Lane)
	return p, nil
}

// split returns the events that have a place on an axis, if there is one, and those that have none.
func (p *picture) split(axis bool) (dated, undated []*timeline.Event) {
	for i := range p.events {
		if e := &p.events[i]; axis && placed(e.Date.Bounds()) {
			dated = append(dated, e)
		} else {
			undated = append(undated, e)
		}
	}
	return dated, undated
}

// arrange stacks the parts of p.
func (p *picture) arrange(undated []*timeline.Event, by Lane) {
	y := headHeight
	if p.image {
		y = 0
	}
	if len(p.lanes) > 0 {
		y += axisHeight
	}
	for i := range p.lanes {
		p.lanes[i].top = y
		y += p.lanes[i].height()
	}
	p.foot = y
	if len(p.lanes) > 0 && y > tall {
		y += 400
	}
	if len(undated) > 0 {
		p.undatedTop = y + 200
		notes := p.teller.undatedNotes(undated, by, p.scale.right-p.scale.left)
		p.undated, y = flow(notes, p.scale.left, p.undatedTop+lineHeight/2)
	}
	p.legendTop = y + 200
	p.legend, y = flow(p.legendNotes(), margin, p.legendTop+lineHeight/2)
	p.height = y + margin
}

// gutter returns where the axis begins, behind the names of the lanes.
func gutter(dated []*timeline.Event, by Lane, t *teller) px {
	width := px(700)
	for _, e := range dated {
		width = max(width, widthAt(t.lane(e, by), laneSize))
	}
	return margin + min(width, 1600) + 200
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

// years returns the years from the first to the last thing on the axis: "2003 to 2030".
func (p *picture) years() string {
	from, to := p.teller.year(p.from), p.teller.year(p.to)
	if from == to {
		return from
	}
	return from + " to " + to
}

// summary returns what stands below the heading.
func (p *picture) summary() string {
	var words string
	if len(p.lanes) > 0 {
		words = count(p.placed, "event") + ", " + p.years()
	}
	if n := len(p.undated); n > 0 && words == "" {
		words = count(n, "event") + " without a date"
	} else if n > 0 {
		words += "; " + strconv.Itoa(n) + " more without a date"
	}
	if words == "" {
		return "No events"
	}
	return words
}

// description returns the summary with what there is to see.
func (p *picture) description() string {
	words := p.summary() + "."
	if len(p.lanes) > 0 {
		words += " " + count(len(p.lanes), "lane") + " on a time axis:"
		words += " solid where a date is certain, hatched or fading where it is only possible."
	}
	if len(p.undated) > 0 {
		words += " Events without a date are listed apart from the axis."
	}
	return words
}

// count returns "1 event" or "2 events".
func count(n int, word string) string {
	if n != 1 {
		word += "s"
	}
	return fmt.Sprint(n, " ", word)
}
