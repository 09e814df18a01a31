// Command shards splits the record of all reviews by component, lets four processes of its own build a timeline each, and
// shows that what they say together is what one timeline of everything says.
//
// Any engine for batch jobs can do the same: one job a component or a group of them, each a program that reads statements
// and writes rows. The keys of [timeline.Timeline.Place] put the rows of all jobs into one order by a plain sort of bytes.
package main

import (
	"bufio"
	"bytes"
	"cmp"
	"fmt"
	"io"
	"log"
	"os"
	"os/exec"
	"slices"
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/upr"
)

func main() {
	err := error(nil)
	if len(os.Args) > 1 && os.Args[1] == "shard" {
		err = shard(os.Stdin, os.Stdout)
	} else {
		err = run(os.Stdout)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// processes is how many of them share the work.
const processes = 4

// run splits, lets the processes work, merges, and compares.
func run(w io.Writer) error {
	events := upr.Reviews()
	groups := timeline.Components(events, upr.Rules()...)
	jobs := share(groups)
	rows, err := runAll(jobs)
	if err != nil {
		return err
	}
	slices.Sort(rows)

	whole, err := timeline.New(events, upr.Rules()...)
	if err != nil {
		return err
	}
	var want []string
	for e := range whole.All() {
		want = append(want, row(whole, e.ID))
	}
	fmt.Fprintf(w, "%d statements about %d happenings fall into %d components, the largest of %d statements\n",
		len(events), whole.Len(), len(groups), len(slices.MaxFunc(groups, bySize)))
	for i, job := range jobs {
		fmt.Fprintf(w, "  process %d: %d statements\n", i+1, len(job))
	}
	if !slices.Equal(rows, want) {
		return fmt.Errorf("the shards do not say what the whole says")
	}
	fmt.Fprintf(w, "merged: %d rows, the same order, components and bounds as those of the whole\n", len(rows))
	for _, r := range rows[:3] {
		_, rest, _ := strings.Cut(r, "\t")
		fmt.Fprint(w, "  ", strings.ReplaceAll(rest, "\t", "  "))
	}
	return nil
}

func bySize(a, b []timeline.Event) int { return cmp.Compare(len(a), len(b)) }

// share deals out the components, the largest first, each to the job that has least to do so far.
func share(groups [][]timeline.Event) [][]timeline.Event {
	groups = slices.Clone(groups)
	slices.SortStableFunc(groups, func(a, b []timeline.Event) int { return bySize(b, a) })
	jobs := make([][]timeline.Event, processes)
	for _, g := range groups {
		least := 0
		for i := range jobs {
			if len(jobs[i]) < len(jobs[least]) {
				least = i
			}
		}
		jobs[least] = append(jobs[least], g...)
	}
	return jobs
}

// runAll runs a process for each job, all at once, and returns the rows that they write.
func runAll(jobs [][]timeline.Event) ([]string, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	outputs := make([]bytes.Buffer, len(jobs))
	commands := make([]*exec.Cmd, len(jobs))
	for i, job := range jobs {
		var statements bytes.Buffer
		if err := timeline.Encode(&statements, slices.Values(job)); err != nil {
			return nil, err
		}
		c := exec.Command(self, "shard")
		c.Stdin, c.Stdout, c.Stderr = &statements, &outputs[i], os.Stderr
		if err := c.Start(); err != nil {
			return nil, err
		}
		commands[i] = c
	}
	var rows []string
	for i, c := range commands {
		if err := c.Wait(); err != nil {
			return nil, err
		}
		rows = slices.AppendSeq(rows, strings.Lines(outputs[i].String()))
	}
	return rows, nil
}

// shard is what each process does: it reads statements, and writes a row for each happening.
func shard(r io.Reader, w io.Writer) error {
	tl, err := timeline.Load(r, upr.Rules()...)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	for e := range tl.All() {
		if _, err := out.WriteString(row(tl, e.ID)); err != nil {
			return err
		}
	}
	return out.Flush()
}

// row says of a happening where it stands, what it belongs to, and where it lies by the rules. The key comes first, and a
// tab is less than all that a key goes on with, so rows sort as keys do.
func row(tl *timeline.Timeline, id string) string {
	component, key, _ := tl.Place(id)
	bounds, _ := tl.Bounds(id)
	return fmt.Sprintf("%s\t%s\t%s\t%s\n", key, component, id, bounds)
}
