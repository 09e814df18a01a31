package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/upr"
)

// The columns of the record's tables; package upr describes them.
const (
	factColumns   = "state\tcycle\tsession\ttroika\tdialogue\tworking-group-adoption\tworking-group-report\tadoption\tstatus\tsource\tlocator\tnote"
	sourceColumns = "key\ttitle\tpublisher\turl\tsymbol\tpublished"
)

// steps are the kinds of the columns that hold dates.
var steps = [...]timeline.Kind{timeline.Troika, timeline.Dialogue, timeline.WorkingGroupAdoption, timeline.WorkingGroupReport, timeline.Adoption}

// fact is a line of reviews.tsv: what one source says of one review.
type fact struct {
	state          string
	cycle, session int // session 0: not given
	dates          [len(steps)]string
	status         timeline.Status
	source         source
	locator, note  string
}

// source is a line of sources.tsv.
type source struct{ key, title, publisher, url, symbol, published string }

func (s source) line() string {
	return strings.Join([]string{s.key, s.title, s.publisher, s.url, s.symbol, s.published}, "\t")
}

func (f fact) line() string {
	session := ""
	if f.session > 0 {
		session = strconv.Itoa(f.session)
	}
	cells := append([]string{f.state, strconv.Itoa(f.cycle), session}, f.dates[:]...)
	return strings.Join(append(cells, string(f.status), f.source.key, f.locator, f.note), "\t")
}

// place returns where a line of reviews.tsv belongs: by State, cycle, first step and status.
func place(line string) [4]string {
	cells := strings.Split(line, "\t")
	first := slices.IndexFunc(cells[3:8], func(date string) bool { return date != "" })
	status := slices.Index([]string{"held", "", "planned", "postponed"}, cells[8])
	return [...]string{cells[0], cells[1], strconv.Itoa(first), strconv.Itoa(status)}
}

func comparePlaces(a, b string) int {
	p, q := place(a), place(b)
	return slices.Compare(p[:], q[:])
}

// tables are the record's tables of facts and of sources, line by line.
type tables struct {
	names   map[string]string // of States, by code
	sources map[string]source // by key
	keys    map[string]string // of sources, by address
	cycles  map[int]int       // of sessions of the Working Group, by number
	facts   []string
}

func load(folder string) (*tables, error) {
	states, err := lines(folder, "states.tsv", "code\tname")
	if err != nil {
		return nil, err
	}
	t := &tables{names: make(map[string]string), sources: make(map[string]source), keys: make(map[string]string), cycles: make(map[int]int)}
	for s := range upr.Sessions() {
		t.cycles[s.Number] = s.Cycle
	}
	for _, line := range states {
		code, name, _ := strings.Cut(line, "\t")
		t.names[code] = name
	}
	sources, err := lines(folder, "sources.tsv", sourceColumns)
	if err != nil {
		return nil, err
	}
	for _, line := range sources {
		c := strings.Split(line, "\t")
		t.addSource(source{c[0], c[1], c[2], c[3], c[4], c[5]})
	}
	t.facts, err = lines(folder, "reviews.tsv", factColumns)
	return t, err
}

// lines returns the lines of a table but the first, which must name the columns.
func lines(folder, name, columns string) ([]string, error) {
	text, err := os.ReadFile(filepath.Join(folder, name))
	if err != nil {
		return nil, err
	}
	all := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
	if all[0] != columns {
		return nil, fmt.Errorf("%s: the columns are %q, want %q", name, all[0], columns)
	}
	for i, line := range all[1:] {
		if strings.Count(line, "\t") != strings.Count(columns, "\t") {
			return nil, fmt.Errorf("%s:%d: not as many cells as columns", name, i+2)
		}
	}
	return all[1:], nil
}

// addSource takes a source in.
func (t *tables) addSource(s source) {
	t.sources[s.key] = s
	if s.url != "" {
		t.keys[s.url] = s.key
	}
}

// add puts the facts that are new in their places, and returns their lines.
func (t *tables) add(facts []fact) (added []string) {
	known := make(map[string]bool)
	for _, line := range t.facts {
		known[line] = true
	}
	for _, f := range facts {
		if line := f.line(); !known[line] {
			known[line] = true
			added = append(added, line)
		}
	}
	t.facts = append(t.facts, added...)
	slices.SortStableFunc(t.facts, comparePlaces)
	return added
}

// save writes the tables.
func (t *tables) save(folder string) error {
	sources := sourceColumns + "\n"
	for _, key := range slices.Sorted(maps.Keys(t.sources)) {
		sources += t.sources[key].line() + "\n"
	}
	for name, text := range map[string]string{
		"sources.tsv": sources,
		"reviews.tsv": factColumns + "\n" + strings.Join(append(t.facts, ""), "\n"),
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}
