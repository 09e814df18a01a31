// Package ndjsontest is the slow and obvious model that tests of strict readers are held to.
package ndjsontest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Model reads values slowly: encoding/json reads each, after checks for what it lets pass. For bad input it returns the
// line of the first bad value, counted from 1, and the values before it; of a bad array it returns neither, and the line
// -1. For good input the line is 0. A list without members is nil. The names of T's fields in lower case are those in JSON.
func Model[T any](input string) (values []T, badLine int) {
	input = strings.TrimPrefix(input, "\ufeff")
	if strings.HasPrefix(trim(input), "[") {
		return modelArray[T](input)
	}
	for i, line := range strings.Split(input, "\n") {
		if line = trim(line); line == "" {
			continue
		}
		value, err := modelValue[T]([]byte(line))
		if err != nil {
			return values, i + 1
		}
		values = append(values, value)
	}
	return values, 0
}

// modelArray is Model for an array.
func modelArray[T any](input string) (values []T, badLine int) {
	var texts []json.RawMessage
	if err := json.Unmarshal([]byte(input), &texts); err != nil {
		return nil, -1
	}
	for _, text := range texts {
		value, err := modelValue[T](text)
		if err != nil {
			return nil, -1
		}
		values = append(values, value)
	}
	return values, 0
}

// trim returns s without white space, as JSON has it, around it.
func trim(s string) string { return strings.Trim(s, " \t\r\n") }

// modelValue reads one value.
func modelValue[T any](text []byte) (value T, err error) {
	if !utf8.Valid(text) {
		return value, errors.New("broken UTF-8")
	}
	if err := json.Unmarshal(text, &value); err != nil {
		return value, err
	}
	if err := loneSurrogate(string(text)); err != nil {
		return value, err
	}
	if err := badNames(json.NewDecoder(bytes.NewReader(text)), reflect.TypeFor[T]()); err != nil {
		return value, err
	}
	emptyAsNil(reflect.ValueOf(&value).Elem())
	return value, nil
}

// emptyAsNil sets empty lists in v to nil.
func emptyAsNil(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			emptyAsNil(v.Elem())
		}
	case reflect.Slice:
		if v.Len() == 0 {
			v.SetZero()
		}
		for i := range v.Len() {
			emptyAsNil(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				emptyAsNil(v.Field(i))
			}
		}
	}
}

// loneSurrogate finds half a surrogate pair among the escapes of a valid text.
func loneSurrogate(text string) error {
	var high rune
	for text != "" {
		if strings.HasPrefix(text, `\u`) {
			unit, _ := strconv.ParseUint(text[2:6], 16, 16)
			r := rune(unit)
			switch {
			case high != 0 && utf16.DecodeRune(high, r) != utf8.RuneError:
				high = 0
			case high != 0 || 0xdc00 <= r && r <= 0xdfff:
				return errors.New("half a surrogate pair")
			case utf16.IsSurrogate(r):
				high = r
			}
			text = text[6:]
			continue
		}
		if high != 0 {
			return errors.New("half a surrogate pair")
		}
		text = text[1+strings.Count(text[:1], `\`):] // the second backslash of a pair begins no escape
	}
	return nil
}

// badNames finds null, and names that the type has not, or that stand twice, in the next value.
func badNames(dec *json.Decoder, typ reflect.Type) error {
	token, err := dec.Token()
	switch {
	case err != nil:
		return err
	case token == nil:
		return errors.New("null")
	case token == json.Delim('['):
		for dec.More() {
			if err := badNames(dec, typ.Elem()); err != nil {
				return err
			}
		}
		_, err = dec.Token()
	case token == json.Delim('{'):
		return badNamesOf(dec, typ)
	}
	return err
}

// badNamesOf is badNames for the rest of an object.
func badNamesOf(dec *json.Decoder, typ reflect.Type) error {
	if typ.Kind() == reflect.Pointer {
		typ = typ.Elem()
	}
	var names []string
	for dec.More() {
		token, err := dec.Token()
		if err != nil {
			return err
		}
		name := token.(string)
		field, known := typ.FieldByNameFunc(func(s string) bool { return strings.ToLower(s) == name })
		if !known || slices.Contains(names, name) {
			return fmt.Errorf("unknown or doubled name %q", name)
		}
		names = append(names, name)
		if err := badNames(dec, field.Type); err != nil {
			return err
		}
	}
	_, err := dec.Token()
	return err
}
