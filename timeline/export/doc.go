// Package export writes timelines in the forms that other tools read, and says what each form cannot say.
//
// Every format is one function of the same shape. It takes a writer, a sequence of events, such as
// [timeline.Timeline.All] or [timeline.Timeline.Select], and [Options], whose zero value is the safe choice. It
// returns the [Losses]: each event that was widened, cut or left out, with the reason in words. [ReadCSV] is the way
// back in, for tables that people edit.
//
//	events := slices.Values([]timeline.Event{
//		{ID: "dialogue", Title: "Interactive dialogue", Date: edtf.MustParse("2025-01-23")},
//		{ID: "adoption", Title: "Adoption of the outcome", Date: edtf.MustParse("2025-06")},
//	})
//	losses, err := export.ICalendar(file, events, export.Options{})
//	if err != nil {
//		log.Fatal(err)
//	}
//	for _, loss := range losses {
//		fmt.Println(loss)
//	}
//
// writes a calendar with two events, the second filling all of June 2025, and prints
//
//	adoption: June 2025 is shown on all days from the first possible one to the last
//
// # Formats
//
//	function      for                                   cannot say
//	ICalendar     calendars (RFC 5545)                  vague dates, open and unknown ends, no date
//	CSV           spreadsheets and programs             carriage returns, spaces at the ends of texts
//	SVG           a picture on a screen or on paper     years beyond -9999 and 9999; topics, actors, sources
//	HTML          a page with the picture and a table   links between events
//	Markdown      a table in a text                     actors, topics, links between events
//	MarkdownList  a list in a text                      links between events
//	Mermaid       a diagram in a text                   all but dates, titles, statuses and lanes
//	MermaidGantt  a chart of bars in a text             vague dates, no date; as Mermaid
//	TimelineJS    a TimelineJS 3 page                   no date, open and unknown ends, times of day, links
//	JSONLD        search engines and linked data        links; vague dates, to readers of schema.org alone
//	SQL           queries in a database, see [Where]    zero bytes; narrowed windows only with a Timeline
//
// What a format never says, of any event, is told in this table and in the documentation of its function. What it
// cannot say of a single event is in the Losses. [timeline.Encode] writes everything, as NDJSON.
//
// # What is known beyond the events
//
// With Options.Timeline a format shows what the timeline knows of each event: the window that links and rules leave, why,
// what other sources say, which premises contradict each other, and by when it was due. What is inferred is always told
// apart from what a source said, in English by the words "by the rules", and never takes its place: the date of an event
// stays as it is. The one thing that is placed by its window is what has no date at all, and it is marked so.
//
// With Options.Language the dates and all words of the formats themselves are in one of six languages. Titles, notes and names
// are those of the sources, and are kept from turning lines that run the other way.
//
// # Losses and errors
//
// A loss is no error: the export goes on, and the caller decides. With Options.Strict the first loss ends the export
// with a [*LossError], before anything of that event is written. Otherwise only the writer can fail, and its error
// comes back as it is.
//
// # Hostile text
//
// Titles, notes and sources come from anywhere. Every format writes text so that its readers show it as text: no
// formula, markup, link, script or line of the format itself comes out of it. What a format has no way to write, such
// as a zero byte, is a loss.
//
// # Stable output
//
// The same events give the same bytes, on every machine and at any time: nothing depends on the clock, the place or
// the language of the machine. So exports can be compared and kept under version control, and a calendar that is read
// again updates its events. All formats but SVG, HTML and MermaidGantt hold one event at a time.
//
// # Terminology
//
// An event is widened if a format shows more time than its date says; it is cut if a part of it is missing; it is left
// out if nothing of it is written. Each of these is a loss.
//
// A date is vague if it leaves open when something began or ended, by more than the day. It is open if there is no
// start or end, and unknown at an end that nobody knows; the words are those of package edtf.
//
// What is inferred follows from links and rules, and is said by no source. A window is the time that they leave. A rival is
// another statement of the same happening that says more or something else; it is disputed if both cannot be true.
//
// The guard of a table is the apostrophe before a text that a spreadsheet could take for a formula. A date is damaged
// if a spreadsheet changed it.
//
// A lane is what the events of one row of a picture, or one group of another format, have in common: the kind, the
// State or the cycle.
package export
