package words

import (
	"unicode/utf8"
)

// roman returns the value of the Roman number that word begins with, and what follows it. Cyrillic letters that look
// like Roman ones count as those.
func roman(word []byte) (value int8, rest []byte) {
	var digits [16]int8
	n := 0
	for len(word) > 0 && n < len(digits) {
		r, size := utf8.DecodeRune(word)
		digit := int8(0)
		switch r {
		case 'i', 'і':
			digit = 1
		case 'v':
			digit = 5
		case 'x', 'х':
			digit = 10
		}
		if digit == 0 {
			return sumRoman(digits[:n]), word
		}
		digits[n], n, word = digit, n+1, word[size:]
	}
	return sumRoman(digits[:n]), word
}

// sumRoman returns the value of Roman digits, 0 if it is over 39.
func sumRoman(digits []int8) (value int8) {
	for i, digit := range digits {
		if i+1 < len(digits) && digits[i+1] > digit {
			value -= digit
		} else if value < 40 {
			value += digit
		}
	}
	if value < 0 || value > 39 {
		return 0
	}
	return value
}
