//go:build unix

package export_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

// database is a database on a PostgreSQL server of a test's own, which nobody else can reach: it listens on a socket in
// a temporary folder.
type database struct {
	dir  string               // of the socket
	as   *syscall.SysProcAttr // the user that runs the server
	name string
}

// startDatabase starts a server and stops it when the test ends. Where there is none on the machine, the test is skipped.
func startDatabase(t *testing.T) database {
	t.Helper()
	bin := serverFolder(t)
	dir, err := os.MkdirTemp("", "timeline") // t.TempDir is too long for a socket on some systems
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	db := database{dir: dir, as: unprivileged(t, dir), name: "postgres"}
	data := filepath.Join(dir, "data")
	db.run(t, "", filepath.Join(bin, "initdb"), "--pgdata="+data, "--username=timeline", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")
	ctl := filepath.Join(bin, "pg_ctl")
	options := "-c listen_addresses='' -c fsync=off -c unix_socket_directories='" + dir + "'"
	db.run(t, "", ctl, "--pgdata="+data, "--log="+filepath.Join(dir, "log"), "--options="+options, "--wait", "start")
	t.Cleanup(func() { db.run(t, "", ctl, "--pgdata="+data, "--mode=immediate", "--wait", "stop") })
	return db
}

// serverFolder returns the folder of the newest server's programs.
func serverFolder(t *testing.T) string {
	t.Helper()
	folders, _ := filepath.Glob("/usr/lib/postgresql/*/bin") // where Debian keeps them; the pattern is right
	slices.SortFunc(folders, func(a, b string) int { return version(b) - version(a) })
	if initdb, err := exec.LookPath("initdb"); err == nil {
		folders = append(folders, filepath.Dir(initdb))
	}
	for _, folder := range folders {
		if _, err := exec.LookPath(filepath.Join(folder, "pg_ctl")); err == nil {
			if _, err := exec.LookPath("psql"); err == nil {
				return folder
			}
		}
	}
	t.Skip("no PostgreSQL server on this machine: initdb, pg_ctl and psql are needed (Debian: apt-get install postgresql)")
	return ""
}

// version returns the version in a folder of Debian's.
func version(folder string) int {
	n, _ := strconv.Atoi(filepath.Base(filepath.Dir(folder))) // 0 for any other folder
	return n
}

// unprivileged returns how to run a program as a user that the server accepts, and gives that user the folder. It is
// whoever runs the test, but for root.
func unprivileged(t *testing.T, dir string) *syscall.SysProcAttr {
	t.Helper()
	if os.Geteuid() != 0 {
		return nil
	}
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, _ := strconv.Atoi(u.Uid) // numbers on every Unix
		gid, _ := strconv.Atoi(u.Gid)
		if err := os.Chown(dir, uid, gid); err != nil {
			t.Fatal(err)
		}
		return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}
	}
	t.Skip("PostgreSQL does not run as root, and there is no user postgres or nobody")
	return nil
}

// run runs a program with an input and returns its output.
func (db database) run(t *testing.T, input, program string, args ...string) string {
	t.Helper()
	cmd := exec.Command(program, args...)
	cmd.Dir, cmd.SysProcAttr = db.dir, db.as
	cmd.Stdin = strings.NewReader(input)
	var out, problems bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &problems
	if filepath.Base(program) == "pg_ctl" {
		cmd.Stdout, cmd.Stderr = nil, nil // the server keeps them open
	}
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s: %v\n%s%s", filepath.Base(program), err, out.String(), problems.String())
	}
	return out.String()
}

// load makes a database of its own for the events and returns the losses.
func (db database) load(t *testing.T, name string, events []timeline.Event) (database, export.Losses) {
	t.Helper()
	db.query(t, "CREATE DATABASE "+name)
	db.name = name
	script, losses := render(t, export.PostgreSQL, export.Options{}, events...)
	db.query(t, script)
	return db, losses
}

// query runs a script and returns the rows of its output.
func (db database) query(t *testing.T, script string) [][]string {
	t.Helper()
	out := db.run(t, script, "psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--field-separator=\t",
		"--set=ON_ERROR_STOP=1", "--host="+db.dir, "--username=timeline", "--dbname="+db.name)
	var rows [][]string
	for line := range strings.Lines(out) {
		rows = append(rows, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
	}
	return rows
}

// randomDates returns n dates of every form.
func randomDates(n int) []edtf.Date {
	r := rand.New(rand.NewPCG(3, 4))
	day := func() string { return fmt.Sprintf("%04d-%02d-%02d", 2000+r.IntN(4), 1+r.IntN(12), 1+r.IntN(28)) }
	single := func() string { return day()[:[]int{4, 7, 10}[r.IntN(3)]] }
	forms := []func() string{
		single, single, day,
		func() string { return single() + "?" },
		func() string { return single() + "/" + single() },
		func() string { return day() + "/" + single() },
		func() string { return single() + "/" },
		func() string { return single() + "/.." },
		func() string { return "/" + single() },
		func() string { return "../" + single() },
		func() string { return single() + "/" + single() + ".." },
		func() string {
			return []string{"/", "../..", "/..", "../", "", "XXXX", "Y17E7", "Y-17E17/..", "20XX", "2001-21", "200X-12"}[r.IntN(11)]
		},
		func() string { return day()[:7] + "-XX" },
		func() string { return day()[:4] + "-XX-" + day()[8:] },
		func() string { return day() + fmt.Sprintf("T%02d:30:00Z", r.IntN(24)) },
		func() string { return "[" + single() + "," + single() + "]" },
		func() string { return "[" + day() + ".." + day() + "," + single() + "]" },
		func() string { return "[" + single()[:4] + "-XX," + day() + "]" },
		func() string { return "[.." + single() + "]" },
		func() string { return "[" + single() + ".." + "]" },
		func() string { return "{" + single() + "," + single() + "}" },
		func() string { return "{" + day() + ".." + day() + "," + single() + "," + day() + "}" },
		func() string { return "{" + single()[:4] + "-XX," + day() + "}" },
		func() string { return "{.." + single() + "," + day() + "}" },
		func() string { return "{" + single() + "}" },
	}
	var dates []edtf.Date
	for len(dates) < n {
		text := forms[r.IntN(len(forms))]()
		if d, err := edtf.Parse(text); err == nil { // some ends come before their begins
			dates = append(dates, d)
		}
	}
	return dates
}

// asDate returns the calendar time from one day to another.
func asDate(first, last string) edtf.Date { return edtf.MustParse(first + "/" + last) }

func TestPostgreSQLServer(t *testing.T) {
	db := startDatabase(t)
	t.Run("answers as the library", func(t *testing.T) { checkAnswers(t, db) })
	t.Run("keeps text", func(t *testing.T) { checkText(t, db) })
	t.Run("uses its indexes", func(t *testing.T) { checkIndexes(t, db) })
}

func checkAnswers(t *testing.T, db database) {
	dates := randomDates(10_000)
	events := make([]timeline.Event, len(dates))
	for i, d := range dates {
		events[i] = timeline.Event{ID: strconv.Itoa(i), Date: d}
	}
	db, losses := db.load(t, "answers", events)
	lossy := map[string]bool{} // of these the database is less certain than the library
	for _, l := range losses {
		lossy[l.ID] = true
	}
	r := rand.New(rand.NewPCG(5, 6))

	// The questions are lines of a table; each asks of event a, a time and event b.
	const questions = 3000
	var ask strings.Builder
	ask.WriteString("CREATE TABLE asked (n bigint, one bigint, first bigint, last bigint, two bigint);\nCOPY asked FROM stdin;\n")
	type question struct {
		a, b        int
		first, last edtf.Instant
		period      edtf.Date
	}
	var asked []question
	for n := range questions {
		first, last := randomDays(r)
		q := question{a: r.IntN(len(events)), b: r.IntN(len(events)), period: asDate(first, last)}
		q.first, q.last = q.period.Bounds().EarliestStart, q.period.Bounds().LatestEnd
		asked = append(asked, q)
		fmt.Fprintf(&ask, "%d\t%d\t%d\t%d\t%d\n", n, q.a+1, q.first, q.last, q.b+1)
	}
	ask.WriteString("\\.\n" + `
		SELECT overlaps_possible(a, first, last)::int, overlaps_certain(a, first, last)::int, precedes(a, first, last), precedes(first, last, a),
			overlaps_possible(a, b)::int, overlaps_certain(a, b)::int, precedes(a, b)
		FROM asked JOIN events a ON a.place = one JOIN events b ON b.place = two ORDER BY n;`)
	rows := db.query(t, ask.String())
	if len(rows) != questions {
		t.Fatalf("got %d answers, want %d", len(rows), questions)
	}
	seen := map[string]int{}
	for i, q := range asked {
		d, e := dates[q.a], dates[q.b]
		first, last := edtf.Bounds{EarliestStart: q.first, LatestStart: q.first, EarliestEnd: q.first, LatestEnd: q.first}, edtf.Bounds{EarliestStart: q.last, LatestStart: q.last, EarliestEnd: q.last, LatestEnd: q.last}
		during, between := d.Overlaps(q.period), d.Overlaps(e)
		want := []string{
			digit(during != edtf.Impossible), digit(during == edtf.Certain),
			modality(d.Bounds().Precedes(first)), modality(last.Precedes(d.Bounds())),
			digit(between != edtf.Impossible), digit(between == edtf.Certain), modality(d.Precedes(e)),
		}
		if lossy[events[q.a].ID] || lossy[events[q.b].ID] {
			for column, claim := range []string{"1", "0", "0", "0", "1", "0", "0"} {
				if rows[i][column] == claim {
					want[column] = claim // that nothing is certain is never wrong, and is told in the losses
				}
			}
		}
		if !slices.Equal(rows[i], want) {
			t.Errorf("%q towards %q and %q:\n got %q\nwant %q", d, q.period, e, rows[i], want)
		}
		for column, answer := range want {
			seen[fmt.Sprint(column, answer)]++
		}
	}
	if len(seen) != 2*4+3*3 {
		t.Errorf("got %d different answers, want every answer of every question: %v", len(seen), seen)
	}
}

// randomDays returns two days, the first not after the last.
func randomDays(r *rand.Rand) (first, last string) {
	day := func() string { return fmt.Sprintf("%04d-%02d-%02d", 1999+r.IntN(6), 1+r.IntN(12), 1+r.IntN(28)) }
	first, last = day(), day()
	if first > last {
		return last, first
	}
	return first, last
}

func digit(b bool) string {
	if b {
		return "1"
	}
	return "0"
}

func modality(m edtf.Modality) string { return strconv.Itoa(int(m)) }

func checkText(t *testing.T, db database) {
	events := append(sample(), hostile()...)
	events = append(events, timeline.Event{ID: strings.Repeat("long", 250_000), Title: strings.Repeat("t", 1<<20)})
	db, _ = db.load(t, "texts", events)
	rows := db.query(t, `SELECT encode(convert_to(concat_ws('|', id, kind, title, date, status, state, cycle, session,
		actors->0->>'name', actors->0->>'role', array_to_string(topics, '|'), array_to_string(after, '|'), source, publisher, url, symbol, published, locator, note), 'UTF8'), 'hex')
		FROM events ORDER BY place;`)
	if len(rows) != len(events) {
		t.Fatalf("got %d rows, want %d", len(rows), len(events))
	}
	for i, e := range events {
		var parts []string
		for _, s := range []string{e.ID, string(e.Kind), e.Title, e.Date.String(), string(e.Status), e.Review.State, numeral(e.Review.Cycle), numeral(e.Review.Session)} {
			parts = appendStated(parts, s)
		}
		if len(e.Actors) > 0 {
			parts = appendStated(appendStated(parts, e.Actors[0].Name), e.Actors[0].Role)
		}
		for _, list := range [][]string{e.Topics, e.After} {
			if len(list) > 0 {
				parts = append(parts, databaseText(strings.Join(list, "|")))
			}
		}
		for _, s := range []string{e.Source.Title, e.Source.Publisher, e.Source.URL, e.Source.Symbol, e.Source.Published.String(), e.Source.Locator, e.Note} {
			parts = appendStated(parts, s)
		}
		if want := fmt.Sprintf("%x", strings.Join(parts, "|")); rows[i][0] != want {
			t.Errorf("event %.40q:\n got %.200s\nwant %.200s", e.ID, rows[i][0], want)
		}
	}
}

// appendStated appends what PostgreSQL holds of s, which is NULL if it is empty.
func appendStated(parts []string, s string) []string {
	if s = databaseText(s); s == "" {
		return parts
	}
	return append(parts, s)
}

// numeral returns n, empty for 0.
func numeral(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func checkIndexes(t *testing.T, db database) {
	db, _ = db.load(t, "indexes", bulk(10_000))
	for _, function := range []string{"overlaps_possible", "overlaps_certain"} {
		plan := fmt.Sprint(db.query(t, "EXPLAIN SELECT id FROM events e WHERE "+function+"(e, 1735689600, 1735775999);"))
		if !strings.Contains(plan, "Index") {
			t.Errorf("%s looks at every row:\n%s", function, plan)
		}
	}
}
