package words

import (
	"strings"
)

// simplify returns the simplified form of a traditional character, and of the ways to write zero the one in 二〇二五.
func simplify(r rune) rune {
	switch r {
	case '後':
		return '后'
	case '來':
		return '来'
	case '紀':
		return '纪'
	case '週':
		return '周'
	case '約':
		return '约'
	case '號':
		return '号'
	case '從':
		return '从'
	case '間':
		return '间'
	case '於':
		return '于'
	case '個':
		return '个'
	case '確':
		return '确'
	case '認':
		return '认'
	case '詳':
		return '详'
	case '無':
		return '无'
	case '終':
		return '终'
	case '農':
		return '农'
	case '曆':
		return '历'
	case '財':
		return '财'
	case '國':
		return '国'
	case '與':
		return '与'
	case '遲':
		return '迟'
	case '時':
		return '时'
	case '點':
		return '点'
	case '這':
		return '这'
	case '兩':
		return '两'
	case '歲':
		return '岁'
	case '陰':
		return '阴'
	case '陽':
		return '阳'
	case '會':
		return '会'
	case '計':
		return '计'
	case '舊':
		return '旧'
	case '臘':
		return '腊'
	case '過':
		return '过'
	case '還':
		return '还'
	case '進':
		return '进'
	case '際':
		return '际'
	case '數':
		return '数'
	case '單':
		return '单'
	case '雙':
		return '双'
	case '億':
		return '亿'
	case '萬':
		return '万'
	case '零', '○', '◯':
		return '〇'
	case '發':
		return '发'
	case '稱':
		return '称'
	case '貳':
		return '二'
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
