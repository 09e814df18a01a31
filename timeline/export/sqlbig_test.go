//go:build unix && long

package export_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

// TestSQLMillion measures a million events in each engine: the export, the load, a month and a State with a kind and a
// year, each beside Select.
func TestSQLMillion(t *testing.T) {
	tl, err := timeline.New(bulk(1_000_000))
	if err != nil {
		t.Fatal(err)
	}
	forEngines(t, func(t *testing.T, open func(testing.TB) engine) {
		db := open(t)
		var script bytes.Buffer
		start := time.Now()
		if _, err := export.SQL(&script, tl.All(), export.Options{Timeline: tl, Dialect: db.dialect}); err != nil {
			t.Fatal(err)
		}
		took := time.Since(start)
		t.Logf("export: %d MB in %v, %.0f MB/s", script.Len()>>20, took, float64(script.Len())/1e6/took.Seconds())
		start = time.Now()
		db.query(t, script.String()+"ANALYZE;\n")
		t.Logf("load: %v", time.Since(start))
		r := rand.New(rand.NewPCG(1, 1))
		timing := map[export.Dialect]string{export.SQLite: ".timer on\n", export.PostgreSQL: "\\timing on\n"}[db.dialect]
		for name, ask := range map[string]func() timeline.Query{
			"a month": func() timeline.Query {
				return timeline.Query{During: edtf.MustParse(fmt.Sprintf("%d-%02d", 2010+r.IntN(10), 1+r.IntN(12)))}
			},
			"State, kind and year": func() timeline.Query {
				return timeline.Query{During: edtf.MustParse(fmt.Sprint(2010 + r.IntN(10))), States: []string{"KAZ"}, Kinds: []timeline.Kind{timeline.Dialogue}}
			},
		} {
			q := ask()
			start := time.Now()
			n := len(slices.Collect(tl.Select(q)))
			t.Logf("%s: %d rows, Select %v", name, n, time.Since(start))
			for range 3 {
				rows := db.query(t, timing+"SELECT count(*), max(id) FROM (SELECT id FROM events WHERE "+export.Where(q, db.dialect)+" ORDER BY place) AS found;\n")
				t.Log(rows)
			}
		}
	})
}
