// Command serve shows a timeline on the web: a page, its calendar feed, and a query that answers in JSON, one event a
// line.
//
//	/                     the page
//	/calendar.ics         the feed
//	/events?during=2025   the query; see parseQuery for its parameters
//
// It listens on the loopback interface unless told otherwise.
package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"io"
	"iter"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"time"

	"example.org/review/timeline"
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
	return serve(ctx, listener, newHandler(tl))
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

// newHandler returns what answers for a timeline, which never changes: no lock is needed.
func newHandler(tl *timeline.Timeline) http.Handler {
	options := export.Options{Title: "Kazakhstan and the Universal Periodic Review"}
	mux := http.NewServeMux()
	mux.Handle("GET /{$}", answer(tl, "text/html; charset=utf-8", func(w io.Writer, events iter.Seq[timeline.Event]) error {
		_, err := export.HTML(w, events, options)
		return err
	}))
	mux.Handle("GET /calendar.ics", answer(tl, "text/calendar; charset=utf-8", func(w io.Writer, events iter.Seq[timeline.Event]) error {
		_, err := export.ICalendar(w, events, options)
		return err
	}))
	mux.Handle("GET /events", answer(tl, "application/x-ndjson", timeline.Encode))
	return mux
}

// answer writes the events that the parameters of an address select. It makes the whole answer before it sends the first
// byte, so that an error is never half an answer.
func answer(tl *timeline.Timeline, contentType string, write func(io.Writer, iter.Seq[timeline.Event]) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		q, err := parseQuery(r.URL.RawQuery)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		if n := tl.Count(q); n > mostEvents {
			http.Error(w, "more events than one answer holds: ask for a shorter period or for one State", http.StatusBadRequest)
			return
		}
		var body bytes.Buffer
		if err := write(&body, tl.Select(q)); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", contentType)
		w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Write(body.Bytes())
	})
}
