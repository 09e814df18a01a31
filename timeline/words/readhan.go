package words

import (
	"strings"
	"unicode/utf8"
)

// The traditional characters that dates are written in, with the ways to write zero, and below each what it is read as.
const (
	traditional = "後來紀週約號從間於個確認詳無終農曆財國與遲時點這兩歲陰陽會計舊臘過還進際數單雙億萬零○◯發稱貳"
	simplified  = "后来纪周约号从间于个确认详无终农历财国与迟时点这两岁阴阳会计旧腊过还进际数单双亿万〇〇〇发称二"
)

// simplify returns the simplified form of a traditional character, and of the ways to write zero the one in 二〇二五.
func simplify(r rune) rune {
	if at := strings.IndexRune(traditional, r); at >= 0 {
		r, _ = utf8.DecodeRuneInString(simplified[at:]) // all of them take three bytes
	}
	return r
}

// hanDigit returns the value of a Chinese digit, and of the characters for 10, 20, 30, 100 and 1000 their number.
func hanDigit(r rune) (value int64, digit bool) {
	switch r {
	case '十':
		return 10, false
	case '廿':
		return 20, false
	case '卅':
		return 30, false
	case '百':
		return 100, false
	case '千':
		return 1000, false
	}
	const digits = "〇一二三四五六七八九"
	if at := strings.IndexRune(digits, r); at >= 0 {
		return int64(at / len("一")), true
	}
	return -1, false
}
