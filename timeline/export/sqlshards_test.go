//go:build unix && long

package export_test

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

// sqlTables are the tables of a script with the columns that a coordinator declares of them.
func sqlTables(script string) (names, columns []string) {
	for _, m := range regexp.MustCompile(`(?s)CREATE TABLE IF NOT EXISTS (\w+) \((.*?),\s*PRIMARY KEY`).FindAllStringSubmatch(script, -1) {
		names, columns = append(names, m[1]), append(columns, m[2])
	}
	return names, columns
}

// shards makes three servers hold the tables, shared out by component, and returns a database that sees them as one.
func shards(t *testing.T) engine {
	t.Helper()
	const servers = 3
	empty, _ := render(t, export.SQL, export.Options{Dialect: export.PostgreSQL})
	names, columns := sqlTables(empty)
	coordinator := startPostgreSQL(t).create(t, "coordinator")
	var setup strings.Builder
	setup.WriteString("CREATE EXTENSION postgres_fdw;\n")
	for i, name := range names {
		fmt.Fprintf(&setup, "CREATE TABLE %s (%s) PARTITION BY HASH (component);\n", name, columns[i])
	}
	for n := range servers {
		server := startPostgreSQL(t)
		server.create(t, "shard").query(t, empty)
		fmt.Fprintf(&setup, "CREATE SERVER shard%d FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '%s', dbname 'shard', batch_size '1000');\n", n, server.dir)
		fmt.Fprintf(&setup, "CREATE USER MAPPING FOR CURRENT_USER SERVER shard%d OPTIONS (user 'timeline');\n", n)
		for _, name := range names {
			fmt.Fprintf(&setup, "CREATE FOREIGN TABLE %s_%d PARTITION OF %s FOR VALUES WITH (MODULUS %d, REMAINDER %d) SERVER shard%d OPTIONS (table_name '%s');\n",
				name, n, name, servers, n, n, name)
		}
	}
	coordinator.query(t, setup.String())
	return coordinator
}

// TestSQLOnThreeServers asks a database on three servers what Select is asked, and counts the rows that travel to the one
// that was asked: those that are selected, and those of dates with gaps whose bounds reach into the period.
func TestSQLOnThreeServers(t *testing.T) {
	db := shards(t)
	tl := randomTimeline(t, 1500, 5)
	script, _ := render(t, export.SQL, export.Options{Timeline: tl, Dialect: export.PostgreSQL}, slices.Collect(tl.All())...)
	db.query(t, script)

	r := rand.New(rand.NewPCG(9, 9))
	periods := randomDates(300, 77)
	var queries []timeline.Query
	var ask strings.Builder
	for n := range 500 {
		q := randomQuery(r, periods)
		queries = append(queries, q)
		q.Certain = q.Certain && q.During.Form() != edtf.OneOf // see checkLawWhereIsSelect
		queries[n] = q
		fmt.Fprintf(&ask, "SELECT %d, id FROM events WHERE %s ORDER BY place;\n", n, export.Where(q, export.PostgreSQL))
	}
	got := make(map[string][]string)
	for _, row := range db.query(t, ask.String()) {
		got[row[0]] = append(got[row[0]], row[1])
	}
	for n, q := range queries {
		if got, want := got[strconv.Itoa(n)], selected(tl, q); !slices.Equal(got, want) {
			t.Errorf("%+v: %s", q, difference(tl, got, want))
		}
	}
	for _, q := range []timeline.Query{{During: edtf.MustParse("2001-03")}, {During: edtf.MustParse("2002"), States: []string{"KAZ"}}} {
		rows := 0
		scan := regexp.MustCompile(`Foreign Scan on events_\d.*actual time=\S+ rows=(\d+)`)
		for _, line := range db.query(t, "EXPLAIN ANALYZE SELECT id FROM events WHERE "+export.Where(q, export.PostgreSQL)+";") {
			if m := scan.FindStringSubmatch(line[0]); m != nil {
				n, _ := strconv.Atoi(m[1]) // the pattern is of digits
				rows += n
			}
		}
		most := tl.Count(q)
		for e := range tl.All() {
			if f := e.Date.Form(); f == edtf.OneOf || f == edtf.AllOf {
				most++
			}
		}
		if rows == 0 || rows > most {
			t.Errorf("%+v: %d rows travelled, at most %d are asked for", q, rows, most)
		}
		t.Logf("%+v: %d rows travelled, %d were selected, of %d", q, rows, tl.Count(q), tl.Len())
	}
}
