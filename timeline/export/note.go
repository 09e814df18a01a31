package export

import "example.org/review/timeline"

// note is a short text of a picture with what stands before it: an event without a date, or a line of the legend.
type note struct {
	says explains

	event  *timeline.Event // for an event
	status timeline.Status // for a mark
	vague  bool            // for a mark that fades
	spans  bool            // for a mark: a bar stands after it
	sample certainty       // for a bar

	text, small string
	more        string // on a line below
	x, y        px     // of where it starts and of its middle
}

// explains is what a note stands for.
type explains uint8

const (
	anEvent explains = iota
	aMark
	aRival
	aBar
	anArrow
	aWindow
	aBreak
	aCount
)

// barSample is the width of a bar of the legend.
const barSample px = 220

// sampleWidth is the room that stands before the text of a note.
func (n *note) sampleWidth() px {
	switch {
	case n.spans:
		return barSample + 220
	case n.says == aRival:
		return rivalSize + 50
	case n.says >= aBar:
		return barSample + 60
	}
	return 150
}

// flow gives notes their places line by line, with the middle of the first line at y. It returns where the last line ends.
func flow(notes []note, left, y px) ([]note, px) {
	x, high := left, lineHeight // of the line
	for i := range notes {
		n := &notes[i]
		width := n.sampleWidth() + max(widthAt(n.text, letterSize)+wordGap+widthAt(n.small, smallSize), widthAt(n.more, smallSize))
		if x > left && x+width > pictureWidth-margin {
			x, y, high = left, y+high, lineHeight
		}
		if n.more != "" {
			high = lineHeight + lineStep
		}
		n.x, n.y = x, y
		x += width + 120
	}
	return notes, y + high - lineHeight/2
}
