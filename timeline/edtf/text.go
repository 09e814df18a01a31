package edtf

import (
	"database/sql/driver"
	"fmt"
)

// String returns the text of d as it was parsed, and "" for the zero Date.
func (d Date) String() string { return d.text }

// AppendText appends the text of d to b. It never fails.
func (d Date) AppendText(b []byte) ([]byte, error) { return append(b, d.text...), nil }

// MarshalText returns the text of d, empty for the zero Date. Through it a Date is a string in JSON, and a map key.
// It never fails.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.text), nil }

// UnmarshalText sets d to the date in text, as [Parse] reads it; empty text gives the zero Date. After an error d is
// unchanged.
func (d *Date) UnmarshalText(text []byte) error { return d.set(string(text)) }

// set parses s into d.
func (d *Date) set(s string) error {
	parsed, err := Parse(s)
	if err == nil {
		*d = parsed
	}
	return err
}

// Value returns the text of d for a text column, and NULL for the zero Date. It never fails.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return d.text, nil
}

// Scan sets d to what a column holds: text that [Parse] reads, as string or []byte, or NULL, which is the zero Date.
// Anything else is an error; a date column of the database, which cannot hold a vague date, must be cast to text.
// After an error d is unchanged.
func (d *Date) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case string:
		return d.set(v)
	case []byte:
		return d.set(string(v))
	}
	return fmt.Errorf("scan date: need text or NULL, not %T", src)
}
