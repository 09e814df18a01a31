package edtf

// Modality is an answer about dates that may be vague: whether something is so in every case that they leave open,
// in some, or in none. The zero Modality, Possible, claims nothing.
type Modality int8

// The three answers.
const (
	Impossible Modality = iota - 1 // in no case
	Possible                       // in some cases, or not known
	Certain                        // in every case
)

// String returns "impossible", "possible" or "certain".
func (m Modality) String() string { return name(uint8(m+1), "impossible", "possible", "certain") }

// judge returns the answer to a question that is so in every case, or in none, or otherwise is open.
func judge(always, never bool) Modality {
	switch {
	case always:
		return Certain
	case never:
		return Impossible
	}
	return Possible
}
