package words

import (
	"unicode"
)

// kind is what a character, and then a token, is.
type kind uint8

const (
	kindOther  kind = iota // what no date is made of
	kindUnseen             // dropped wherever it stands: zero-width, vowel signs, accents
	kindSpace
	kindLetter
	kindHan // a Chinese character, a word of its own
	kindDigit
	kindHyphen
	kindDash
	kindTilde
	kindSlash
	kindDot
	kindComma
	kindListComma // the Chinese comma between the members of a list
	kindStop      // ; and :, which may end a text
	kindColon
	kindApostrophe
	kindQuote
	kindOpen
	kindClose
	kindQuestion
	kindPlus
	kindHash
	kindEnd // after the last token
)

// fold returns what r is and the character that stands for it in comparisons: small, without accents, in the simplified
// form. For a digit it is the digit from '0' to '9'.
func fold(r rune) (kind, rune) {
	switch {
	case r < 0x80:
		return foldASCII(r)
	case r < 0x300:
		return foldLatin(r)
	case r < 0x370:
		return kindUnseen, 0 // combining marks
	case r >= 0x400 && r < 0x460:
		return kindLetter, foldCyrillic(r)
	case r >= 0x600 && r < 0x700:
		return foldArabic(r)
	case r >= 0x2000 && r < 0x2070 || r == 0x2212:
		return foldPunctuation(r)
	case r >= 0x3000 && r < 0xA000 || r == 0x25CB || r == 0x25EF:
		return foldChinese(r)
	case r >= 0xFF01 && r <= 0xFF5E:
		return fold(r - 0xFF01 + '!') // full-width ASCII
	}
	return foldRare(r)
}

func foldASCII(r rune) (kind, rune) {
	switch {
	case r >= 'a' && r <= 'z':
		return kindLetter, r
	case r >= 'A' && r <= 'Z':
		return kindLetter, r + 'a' - 'A'
	case r >= '0' && r <= '9':
		return kindDigit, r
	}
	switch r {
	case ' ', '\t', '\n', '\v', '\f', '\r':
		return kindSpace, ' '
	case '-':
		return kindHyphen, '-'
	case '~':
		return kindTilde, '~'
	case '/':
		return kindSlash, '/'
	case '.':
		return kindDot, '.'
	case ',':
		return kindComma, ','
	case ';':
		return kindStop, ';'
	case ':':
		return kindColon, ':'
	case '\'':
		return kindApostrophe, '\''
	case '"':
		return kindQuote, '"'
	case '(':
		return kindOpen, '('
	case ')':
		return kindClose, ')'
	case '?':
		return kindQuestion, '?'
	case '+':
		return kindPlus, '+'
	case '#':
		return kindHash, '#'
	}
	return kindOther, r
}

// latinBases are the base letters of U+00C0 to U+017F, where there is one; a dot stands for a letter that is its own.
const latinBases = "aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y" +
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll." +
	".llnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz."

func foldLatin(r rune) (kind, rune) {
	switch r {
	case 0xA0, 0x85:
		return kindSpace, ' '
	case 0xAD:
		return kindUnseen, 0
	case 'ª':
		return kindLetter, 'a'
	case 'º', '°': // 1.º, and the sign of degrees that is typed for it
		return kindLetter, 'o'
	case 'ʳ':
		return kindLetter, 'r'
	case '«', '»':
		return kindQuote, '"'
	case 'ʼ', '´':
		return kindApostrophe, '\''
	case '×', '÷':
		return kindOther, r
	}
	if r >= 0xC0 && r < 0x180 && latinBases[r-0xC0] != '.' {
		return kindLetter, rune(latinBases[r-0xC0])
	}
	return foldRare(r)
}

func foldCyrillic(r rune) rune {
	switch {
	case r < 0x410:
		r += 0x50
	case r < 0x430:
		r += 0x20
	}
	switch r {
	case 'ё', 'ѐ':
		return 'е'
	case 'й', 'ѝ':
		return 'и'
	case 'ї':
		return 'і'
	case 'ў':
		return 'у'
	case 'ѓ':
		return 'г'
	case 'ќ':
		return 'к'
	}
	return r
}

func foldArabic(r rune) (kind, rune) {
	switch {
	case r >= 0x660 && r <= 0x669:
		return kindDigit, r - 0x660 + '0'
	case r >= 0x6F0 && r <= 0x6F9:
		return kindDigit, r - 0x6F0 + '0'
	case r >= 0x64B && r <= 0x652, r == 0x670, r == 0x640, r == 0x61C:
		return kindUnseen, 0 // vowel signs, tatweel, the mark of direction
	}
	switch r {
	case 'أ', 'إ', 'آ', 'ٱ':
		return kindLetter, 'ا'
	case 'ى', 'ی':
		return kindLetter, 'ي'
	case 'ک':
		return kindLetter, 'ك'
	case '،':
		return kindComma, ','
	case '؛':
		return kindStop, ';'
	case '؟':
		return kindQuestion, '?'
	case '۔':
		return kindDot, '.'
	}
	return foldRare(r)
}

func foldPunctuation(r rune) (kind, rune) {
	switch {
	case r <= 0x200A, r == 0x2028, r == 0x2029, r == 0x202F, r == 0x205F:
		return kindSpace, ' '
	case r <= 0x200F, r >= 0x202A && r <= 0x202E, r == 0x2060, r >= 0x2066 && r <= 0x2069:
		return kindUnseen, 0
	case r <= 0x2011:
		return kindHyphen, '-'
	case r <= 0x2015, r == 0x2212:
		return kindDash, '–'
	case r == '‘' || r == '’' || r == '‛':
		return kindApostrophe, '\''
	case r == '“' || r == '”' || r == '„' || r == '‟' || r == '‹' || r == '›':
		return kindQuote, '"'
	}
	return kindOther, r
}

func foldChinese(r rune) (kind, rune) {
	switch r {
	case 0x3000:
		return kindSpace, ' '
	case '、':
		return kindListComma, ','
	case '。':
		return kindDot, '.'
	case '〜':
		return kindTilde, '~'
	case '「', '」', '『', '』':
		return kindQuote, '"'
	case '〇':
		return kindHan, r
	}
	if r >= 0x3400 || r == 0x25CB || r == 0x25EF {
		return kindHan, simplify(r)
	}
	return foldRare(r)
}

func foldRare(r rune) (kind, rune) {
	switch {
	case r == 'ᵉ':
		return kindLetter, 'e'
	case r == 0xFEFF:
		return kindUnseen, 0
	case r == 0xFE63:
		return kindHyphen, '-'
	case r == unicode.ReplacementChar:
		return kindOther, r
	case unicode.IsLetter(r):
		return kindLetter, unicode.ToLower(r)
	case unicode.IsSpace(r):
		return kindSpace, ' '
	}
	return kindOther, r
}
