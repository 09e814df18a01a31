// Command serve shows a timeline on the web: a page, two calendar feeds, and a query that answers in JSON, one event a
// line.
//
//	/                     the page, with what the rules leave and why
//	/calendar.ics         the feed of the events
//	/deadlines.ics        the feed of what is due, and whether it is late
//	/events?during=2025   the query; see parseRequest for its parameters
//
// All take the parameters of the query. The page and the feeds take lang=fr too, for any of the six languages, and on=2025-02-01
// for the day on which deadlines are known; without it that is today.
//
// It listens on the loopback interface unless told otherwise. What a client has already is not sent again.
package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
	"example.org/review/timeline/upr"
)

func main() {
	address := flag.String("listen", "127.0.0.1:8080", "address to listen on")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *address); err != nil {
		log.Fatal(err)
	}
}

// run serves the record of one State at an address until the context ends.
func run(ctx context.Context, address string) error {
	tl, err := timeline.New(upr.Record("KAZ"), upr.Rules()...)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return err
	}
	log.Printf("listening on http://%s", listener.Addr())
	return serve(ctx, listener, newHandler(tl, time.Now))
}

// serve answers until the context ends, and returns when the requests that were under way then are finished.
func serve(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
	}
	finished := make(chan error, 1)
	context.AfterFunc(ctx, func() {
		last, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		finished <- server.Shutdown(last)
	})
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-finished
}

// mostEvents is how many events one answer holds.
const mostEvents = 10_000

// mostTime is how long one answer may take.
const mostTime = 20 * time.Second

// newHandler returns what answers for a timeline, which never changes: no lock is needed.
func newHandler(tl *timeline.Timeline, now func() time.Time) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /{$}", answer(tl, now, "text/html; charset=utf-8", func(w io.Writer, r request) error {
		_, err := export.HTML(w, tl.Select(r.query), r.options(tl))
		return err
	}))
	mux.Handle("GET /calendar.ics", answer(tl, now, "text/calendar; charset=utf-8", func(w io.Writer, r request) error {
		_, err := export.ICalendar(w, tl.Select(r.query), r.options(tl))
		return err
	}))
	mux.Handle("GET /deadlines.ics", answer(tl, now, "text/calendar; charset=utf-8", func(w io.Writer, r request) error {
		_, err := export.ICalendar(w, due(tl, r), r.options(tl))
		return err
	}))
	mux.Handle("GET /events", answer(tl, now, "application/x-ndjson", func(w io.Writer, r request) error {
		return timeline.Encode(w, tl.Select(r.query))
	}))
	return http.TimeoutHandler(mux, mostTime, "this takes too long: ask for a shorter period or for one State")
}

// due returns the deadlines of the reviews that a request selects, as events.
func due(tl *timeline.Timeline, r request) iter.Seq[timeline.Event] {
	selected := make(map[string]bool)
	for e := range tl.Select(r.query) {
		selected[e.ID] = true
	}
	return func(yield func(timeline.Event) bool) {
		for _, d := range tl.Deadlines(r.on) {
			if (selected[d.ID] || selected[d.Of]) && !yield(d.Event()) {
				return
			}
		}
	}
}

// answer writes what the parameters of an address select. It makes the whole answer before it sends the first byte, so that
// an error is never half an answer, and tells answers apart by a hash, so that one which a client has is not sent again.
func answer(tl *timeline.Timeline, now func() time.Time, contentType string, write func(io.Writer, request) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked, err := parseRequest(r.URL.RawQuery, edtf.Of(now().UTC()))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		if n := tl.Count(asked.query); n > mostEvents {
			http.Error(w, "more events than one answer holds: ask for a shorter period or for one State", http.StatusBadRequest)
			return
		}
		var body bytes.Buffer
		if err := write(&body, asked); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		header := w.Header()
		header.Set("Content-Type", contentType)
		header.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Cache-Control", "no-cache") // which means: keep it, but ask whether it is the newest
		header.Set("ETag", fmt.Sprintf(`"%x"`, sha256.Sum256(body.Bytes())))
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body.Bytes()))
	})
}
