package words_test

import (
	"errors"
	"fmt"

	"example.org/review/timeline/words"
)

func ExampleRead() {
	d, err := words.Read("some time from 16 June to 9 July 2025", words.Options{Language: words.English})
	fmt.Println(d, err)

	_, err = words.Read("01/02/2025", words.Options{})
	fmt.Println(err)

	var e *words.ReadError
	if errors.As(err, &e) {
		fmt.Println(e.Reason, e.Readings)
	}
	// Output:
	// [2025-06-16..2025-07-09] <nil>
	// read date "01/02/2025": may be 2025-01-02 or 2025-02-01; say whether the day or the month comes first (at offset 0)
	// ambiguous [2025-01-02 2025-02-01]
}

// printRead prints what each text says in a language.
func printRead(l words.Language, texts ...string) {
	for _, text := range texts {
		d, err := words.Read(text, words.Options{Language: l})
		var e *words.ReadError
		switch {
		case errors.As(err, &e):
			fmt.Println(text, "is", e.Reason)
		case d.IsZero():
			fmt.Println(text, "says nothing")
		default:
			fmt.Println(text, "is", d)
		}
	}
}

func ExampleRead_english() {
	printRead(words.English, "Jan. 25 – Feb. 3, 2025", "early 2026", "by the end of 2025", "winter 2025/26", "n.d.", "the nineties")
	// Output:
	// Jan. 25 – Feb. 3, 2025 is 2025-01-25/2025-02-03
	// early 2026 is [2026-01..2026-06]
	// by the end of 2025 is [..2025]
	// winter 2025/26 is 2025-24
	// n.d. says nothing
	// the nineties is two-digit-year
}

func ExampleRead_french() {
	printRead(words.French, "1er janvier 2025", "du 8 au 19 février 2010", "jusqu’en 2025", "XIXe siècle", "date inconnue", "pour 2030")
	// Output:
	// 1er janvier 2025 is 2025-01-01
	// du 8 au 19 février 2010 is 2010-02-08/2010-02-19
	// jusqu’en 2025 is ../2025
	// XIXe siècle is [1800..1900]
	// date inconnue says nothing
	// pour 2030 is ambiguous
}

func ExampleRead_spanish() {
	printRead(words.Spanish, "1.º de enero de 2025", "7 u 8 de diciembre de 2023", "a más tardar el 30 de junio de 2025",
		"el decenio de 1990", "por determinar", "31 de junio de 2025")
	// Output:
	// 1.º de enero de 2025 is 2025-01-01
	// 7 u 8 de diciembre de 2023 is [2023-12-07,2023-12-08]
	// a más tardar el 30 de junio de 2025 is [..2025-06-30]
	// el decenio de 1990 is 199X
	// por determinar says nothing
	// 31 de junio de 2025 is impossible
}

func ExampleRead_russian() {
	printRead(words.Russian, "«25» января 2025 г.", "с 2022 по 2024 год", "в III квартале 2024 года", "между июнем и августом 2025 года",
		"дата неизвестна", "до 2025 года")
	// Output:
	// «25» января 2025 г. is 2025-01-25
	// с 2022 по 2024 год is 2022/2024
	// в III квартале 2024 года is 2024-35
	// между июнем и августом 2025 года is [2025-06..2025-08]
	// дата неизвестна says nothing
	// до 2025 года is ambiguous
}

func ExampleRead_arabic() {
	printRead(words.Arabic, "٢٥ كانون الثاني/يناير ٢٠٢٥", "بين عامي 2022 و2024", "منذ عام 2022", "د.ت", "15 رمضان 1446")
	// Output:
	// ٢٥ كانون الثاني/يناير ٢٠٢٥ is 2025-01-25
	// بين عامي 2022 و2024 is [2022..2024]
	// منذ عام 2022 is 2022/..
	// د.ت says nothing
	// 15 رمضان 1446 is calendar
}

func ExampleRead_chinese() {
	printRead(words.Chinese, "二〇二五年一月二十五日", "2014年10月27日至11月7日", "2025年6月上旬", "2022年至2024年之间", "日期不详", "三年前")
	// Output:
	// 二〇二五年一月二十五日 is 2025-01-25
	// 2014年10月27日至11月7日 is 2014-10-27/2014-11-07
	// 2025年6月上旬 is [2025-06-01..2025-06-10]
	// 2022年至2024年之间 is [2022..2024]
	// 日期不详 says nothing
	// 三年前 is relative
}

func ExampleOptions() {
	for _, o := range []words.Options{{}, {Order: words.DayFirst}, {Order: words.MonthFirst}} {
		d, err := words.Read("01/02/2025", o)
		fmt.Println(d, err != nil)
	}
	northern, _ := words.Read("spring 2024", words.Options{})
	southern, _ := words.Read("spring 2024", words.Options{Southern: true})
	fmt.Println(northern, southern)
	// Output:
	//  true
	// 2025-02-01 false
	// 2025-01-02 false
	// 2024-21 2024-29
}
