package timeline

// fields says which fields of a review are filled in.
type fields uint8

const (
	hasBody fields = 1 << iota
	hasState
	hasCycle
	hasSession

	shapes = 1 << iota // how many sets of fields there are
)

// fieldsOf returns the fields that r fills in.
func fieldsOf(r *Review) fields {
	var f fields
	if r.Body != "" {
		f |= hasBody
	}
	if r.State != "" {
		f |= hasState
	}
	if r.Cycle != 0 {
		f |= hasCycle
	}
	if r.Session != 0 {
		f |= hasSession
	}
	return f
}

// only returns r with all other fields left empty.
func (f fields) only(r Review) Review {
	if f&hasBody == 0 {
		r.Body = ""
	}
	if f&hasState == 0 {
		r.State = ""
	}
	if f&hasCycle == 0 {
		r.Cycle = 0
	}
	if f&hasSession == 0 {
		r.Session = 0
	}
	return r
}
