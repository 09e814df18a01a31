// Command newfacts takes newly verified facts into the record of reviews: it reads a sheet, writes the lines of the
// record's tables that it makes, and says what they change.
//
//	go run ./examples/newfacts -read 2026-11-25 facts.csv          # look first
//	go run ./examples/newfacts -read 2026-11-25 -write facts.csv   # then change the tables
//
// The sheet is CSV, one row for what one source says of one review. Its first row names the columns, in any order:
//
//	iso3, cycle, session    the review; session may be empty
//	troika_date, review_date, wg_adoption_date, distr_date, council_date
//	                        dates in EDTF, or ? for a step that the source names without a date
//	council_session         without a council_date: the outcome was adopted some day in that session
//	verified                planned for what is only announced, unstated where the source does not say; else it was held
//	source                  the address or the symbol of the source, or its key in the table of sources
//	title, publisher, published, locator
//	                        of the source, where it is new or cites a place: without them the title is made of the State,
//	                        the publisher is the host, and it was published between the facts and the day it was read
//	report_symbol           the symbol of the report, where it is the source
//	decision_symbol, note   kept in the note
//
// Nothing is written if any row is wrong: each is named with its reason.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"os"

	"example.org/review/timeline/edtf"
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", "timeline/upr/data", "folder of the record's tables")
	read := flag.String("read", "", "day on which the sources were read, 2026-11-25")
	write := flag.Bool("write", false, "write the tables instead of only showing the new lines")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("usage: newfacts -read day [-data folder] [-write] facts.csv")
	}
	sheet, err := os.Open(flag.Arg(0))
	if err != nil {
		log.Fatal(err)
	}
	defer sheet.Close()
	if err := run(os.Stdout, sheet, *data, *read, *write); err != nil {
		log.Fatal(err)
	}
}

// run takes a sheet into the tables of a folder.
func run(w io.Writer, sheet io.Reader, folder, read string, write bool) error {
	day, err := edtf.Parse(read)
	if err != nil || day.Precision() != edtf.Day {
		return fmt.Errorf("-read %q: want the day on which the sources were read", read)
	}
	tables, err := load(folder)
	if err != nil {
		return err
	}
	facts, err := readSheet(sheet, tables, day)
	if err != nil {
		return err
	}
	added := tables.add(facts)
	if err := report(w, tables, facts, added); err != nil {
		return err
	}
	if write {
		return tables.save(folder)
	}
	return nil
}
