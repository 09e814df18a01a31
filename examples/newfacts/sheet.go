package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

// The columns that a sheet may have.
var (
	needed   = []string{"iso3", "cycle", "source"}
	optional = []string{"session", "troika_date", "review_date", "wg_adoption_date", "report_symbol", "distr_date",
		"council_session", "council_date", "decision_symbol", "verified", "note", "title", "publisher", "url", "symbol", "published", "locator"}
	dateColumns = [len(steps)]string{"troika_date", "review_date", "wg_adoption_date", "distr_date", "council_date"}
)

// readSheet reads the rows of a sheet; their new sources are added to the tables. The error joins those of all rows.
func readSheet(r io.Reader, t *tables, read edtf.Date) ([]fact, error) {
	rows := csv.NewReader(r)
	head, err := rows.Read()
	if err != nil {
		return nil, fmt.Errorf("the first row: %w", err)
	}
	if err := checkColumns(head); err != nil {
		return nil, err
	}
	var facts []fact
	var wrong []error
	for {
		cells, err := rows.Read()
		if err == io.EOF {
			return facts, errors.Join(wrong...)
		}
		if err != nil {
			return nil, err
		}
		line, _ := rows.FieldPos(0)
		row := make(map[string]string)
		for i, name := range head {
			row[name] = strings.TrimSpace(cells[i])
		}
		f, err := readRow(row, t, read)
		if err != nil {
			wrong = append(wrong, fmt.Errorf("line %d: %w", line, err))
		}
		facts = append(facts, f)
	}
}

func checkColumns(head []string) error {
	for _, name := range needed {
		if !slices.Contains(head, name) {
			return fmt.Errorf("the column %q is missing", name)
		}
	}
	for i, name := range head {
		if !slices.Contains(needed, name) && !slices.Contains(optional, name) || slices.Contains(head[:i], name) {
			return fmt.Errorf("the column %q is unknown or there twice; there are %q and %q", name, needed, optional)
		}
	}
	return nil
}

// readRow reads what one source says of one review.
func readRow(row map[string]string, t *tables, read edtf.Date) (f fact, err error) {
	for name, cell := range row {
		if strings.ContainsAny(cell, "\t\n\r") {
			return f, fmt.Errorf("%s: tabs and line feeds have no place in the tables", name)
		}
	}
	f = fact{state: row["iso3"], locator: row["locator"], note: row["note"]}
	if t.names[f.state] == "" {
		return f, fmt.Errorf("no Member State %q", f.state)
	}
	if f.cycle, err = strconv.Atoi(row["cycle"]); err != nil || f.cycle < 1 {
		return f, fmt.Errorf("no cycle %q", row["cycle"])
	}
	if row["session"] != "" {
		f.session, _ = strconv.Atoi(row["session"])
		if t.cycles[f.session] != f.cycle {
			return f, fmt.Errorf("cycle %d has no session %q", f.cycle, row["session"])
		}
	}
	if f.status, err = statusOf(row["verified"]); err != nil {
		return f, err
	}
	for i, column := range dateColumns {
		f.dates[i] = row[column]
	}
	if err := f.adoptedInSession(row["council_session"]); err != nil {
		return f, err
	}
	f.addNote(row["decision_symbol"], "Decision %s.")
	if row["report_symbol"] != row["source"] {
		f.addNote(row["report_symbol"], "The report is %s.")
	}
	if f.dates == [len(steps)]string{} {
		return f, errors.New("no fact")
	}
	if err := f.checkDates(read); err != nil {
		return f, err
	}
	f.source, err = f.sourceOf(row, t, read)
	return f, err
}

// statusOf returns the status that the column "verified" means.
func statusOf(verified string) (timeline.Status, error) {
	switch verified {
	case "planned", "postponed":
		return timeline.Status(verified), nil
	case "unstated":
		return "", nil
	case "", "yes", "full", "partial", "session":
		return timeline.Held, nil
	}
	return "", fmt.Errorf("verified %q is unknown", verified)
}

func (f *fact) addNote(symbol, sentence string) {
	if symbol != "" {
		f.note = strings.TrimSpace(f.note + " " + fmt.Sprintf(sentence, symbol))
	}
}

// adoptedInSession dates an adoption by the session of the Council where no day is given.
func (f *fact) adoptedInSession(number string) error {
	last := len(steps) - 1
	if number == "" || f.dates[last] != "" {
		return nil
	}
	n, _ := strconv.Atoi(number)
	s, ok := upr.CouncilSession(n)
	days := strings.NewReplacer("/", "..", "{", "", "}", "").Replace(s.Dates.String())
	if _, err := edtf.Parse("[" + days + "]"); !ok || err != nil || strings.HasSuffix(days, "..") {
		return fmt.Errorf("the days of session %q of the Council are not in the record", number)
	}
	f.dates[last] = "[" + days + "]"
	f.addNote(number, "The day was not seen: these are the days of session %s of the Council.")
	return nil
}

// checkDates checks that all dates can be read, and that nothing was held after the day on which the source was read.
func (f *fact) checkDates(read edtf.Date) error {
	for i, text := range f.dates {
		if text == "" || text == "?" {
			continue
		}
		d, err := edtf.Parse(text)
		if err != nil {
			return err
		}
		if f.status == timeline.Held && d.Bounds().EarliestStart > read.Bounds().LatestEnd {
			return fmt.Errorf("%s %s was held after the source was read", steps[i].Words(), text)
		}
	}
	return nil
}

// sourceOf returns the source of a row: one of the tables or, if it is new, what the row says of it, which is added.
func (f *fact) sourceOf(row map[string]string, t *tables, read edtf.Date) (source, error) {
	named := row["source"]
	s := source{key: named, title: row["title"], publisher: row["publisher"], url: row["url"], symbol: row["symbol"], published: row["published"]}
	address, err := url.Parse(named)
	_, noSymbol := upr.ParseSymbol(named)
	switch isAddress := err == nil && (address.Scheme == "https" || address.Scheme == "http") && address.Host != ""; {
	case isAddress:
		s.url, s.key = named, ""
		s.publisher = orElse(s.publisher, strings.TrimPrefix(address.Host, "www."))
	case noSymbol == nil:
		s.symbol = named
		s.publisher = orElse(s.publisher, "United Nations")
	}
	if known, ok := t.sources[orElse(s.key, t.keys[s.url])]; ok {
		return known, known.agrees(s)
	}
	if named == "" || s.key != "" && s.symbol != named && s.title == "" {
		return s, fmt.Errorf("the source %q is no address, no symbol and no key of the record", named)
	}
	s.title = orElse(s.title, t.names[f.state]+": review")
	s.published = orElse(s.published, f.publishedBy(read))
	if _, err := edtf.Parse(s.published); err != nil {
		return s, fmt.Errorf("published: %w", err)
	}
	if s.key == "" {
		s.key = t.freeKey(fmt.Sprintf("%s/%s-%d", strings.TrimPrefix(address.Host, "www."), strings.ToLower(f.state), f.cycle))
	}
	t.addSource(s)
	return s, nil
}

func orElse(text, other string) string {
	if text == "" {
		return other
	}
	return text
}

// agrees returns an error if a row says something else of a source that the record has already.
func (s source) agrees(row source) error {
	for _, c := range [...][2]string{{s.title, row.title}, {s.publisher, row.publisher}, {s.url, row.url}, {s.symbol, row.symbol}, {s.published, row.published}} {
		if c[1] != "" && c[0] != c[1] && row.title != "" {
			return fmt.Errorf("the source %q is in the record with %q, not %q", s.key, c[0], c[1])
		}
	}
	return nil
}

// freeKey returns a key that no source has.
func (t *tables) freeKey(key string) string {
	free := key
	for n := 2; t.sources[free].key != ""; n++ {
		free = fmt.Sprintf("%s-%d", key, n)
	}
	return free
}

// publishedBy returns when a page of no date was published: between the last day that it speaks of and the day on which
// it was read, or at any time before that if it only announces.
func (f *fact) publishedBy(read edtf.Date) string {
	last := ""
	for _, text := range f.dates {
		if d, err := edtf.Parse(text); err == nil && d.Precision() == edtf.Day && len(text) == len("2006-01-02") {
			last = max(last, text)
		}
	}
	if f.status != timeline.Held {
		last = ""
	}
	return "[" + last + ".." + read.String() + "]"
}
