package main

import (
	"errors"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strconv"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
	"example.org/review/timeline/words"
)

// request is what an address asks for.
type request struct {
	query    timeline.Query
	language words.Language
	on       edtf.Date // the day on which deadlines are known
}

// options returns how an answer to r is written.
func (r request) options(tl *timeline.Timeline) export.Options {
	return export.Options{
		Title: "Kazakhstan and the Universal Periodic Review", Timeline: tl, Language: r.language, Stamp: r.on, UID: "serve.example.org",
	}
}

// parseRequest reads the parameters of an address; on is the day where they give none. A parameter that may be given more
// than once means "any of these". What it does not know it refuses: a slip of the pen must not select everything.
func parseRequest(text string, on edtf.Date) (request, error) {
	r := request{language: words.English, on: on}
	values, err := url.ParseQuery(text)
	if err != nil {
		return r, fmt.Errorf("parameters: %w", err)
	}
	q := &r.query
	for _, name := range slices.Sorted(maps.Keys(values)) {
		given := values[name]
		switch name {
		case "during":
			q.During, err = once(given, edtf.Parse)
		case "certain":
			q.Certain, err = once(given, truth)
		case "reverse":
			q.Reverse, err = once(given, truth)
		case "state":
			q.States = given
		case "topic":
			q.Topics = given
		case "kind":
			q.Kinds = converted[timeline.Kind](given)
		case "status":
			q.Statuses = converted[timeline.Status](given)
		case "cycle":
			q.Cycles, err = numbers(given)
		case "session":
			q.Sessions, err = numbers(given)
		case "lang":
			r.language, err = once(given, language)
		case "on":
			r.on, err = once(given, edtf.Parse)
		default:
			err = errors.New("there is no such parameter; there are during, certain, reverse, state, topic, kind, status, cycle, session, lang and on")
		}
		if err != nil {
			return r, fmt.Errorf("parameter %q: %w", name, err)
		}
	}
	return r, nil
}

// once returns what a parameter says that may be given only once.
func once[T any](given []string, parse func(string) (T, error)) (T, error) {
	if len(given) > 1 {
		var none T
		return none, fmt.Errorf("it is given %d times", len(given))
	}
	return parse(given[0])
}

// language returns the language of a code.
func language(code string) (words.Language, error) {
	switch l := words.Language(code); l {
	case words.English, words.French, words.Spanish, words.Russian, words.Arabic, words.Chinese:
		return l, nil
	}
	return "", fmt.Errorf("%.40q is none of en, fr, es, ru, ar and zh", code)
}

// truth returns whether a text says true or false.
func truth(s string) (bool, error) {
	yes, err := strconv.ParseBool(s)
	if err != nil {
		return false, fmt.Errorf("%.40q is neither true nor false", s)
	}
	return yes, nil
}

// converted returns the texts as values of another kind of text.
func converted[T ~string](texts []string) []T {
	all := make([]T, len(texts))
	for i, s := range texts {
		all[i] = T(s)
	}
	return all
}

// numbers returns the texts as whole numbers.
func numbers(texts []string) ([]int, error) {
	all := make([]int, len(texts))
	for i, s := range texts {
		n, err := strconv.Atoi(s)
		if err != nil {
			return nil, fmt.Errorf("%.40q is not a whole number", s)
		}
		all[i] = n
	}
	return all, nil
}
