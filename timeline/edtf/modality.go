package edtf

import "fmt"

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

// MarshalText returns what String does. The error is for a value that is none of the three.
func (m Modality) MarshalText() ([]byte, error) {
	if m < Impossible || m > Certain {
		return nil, fmt.Errorf("modality %d is none of impossible, possible and certain", int8(m))
	}
	return []byte(m.String()), nil
}

// UnmarshalText reads "impossible", "possible" or "certain". Any other text is an error that names the three.
func (m *Modality) UnmarshalText(text []byte) error {
	for n := Impossible; n <= Certain; n++ {
		if n.String() == string(text) {
			*m = n
			return nil
		}
	}
	return fmt.Errorf("modality %q is unknown: it is impossible, possible or certain", text)
}

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
