package words_test

import (
	"fmt"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/words"
)

// examples are dates of the kinds that sources give most often.
var examples = []string{
	"2025-01-23", "2025-06", "199X", "2022/2024", "2010-02-08/2010-02-19", "2022/..",
	"[2025-06-16..2025-07-09]", "[..2025-06-15]", "2004-06~", "",
}

func ExampleWrite_english() {
	for _, text := range examples {
		fmt.Println(words.Write(edtf.MustParse(text), words.English))
	}
	// Output:
	// 23 January 2025
	// June 2025
	// the 1990s
	// 2022 to 2024
	// 8 to 19 February 2010
	// since 2022
	// some time from 16 June to 9 July 2025
	// 15 June 2025 or earlier
	// about June 2004
	// date unknown
}

func ExampleWrite_french() {
	for _, text := range examples {
		fmt.Println(words.Write(edtf.MustParse(text), words.French))
	}
	// Output:
	// 23 janvier 2025
	// juin 2025
	// les années 1990
	// de 2022 à 2024
	// du 8 au 19 février 2010
	// depuis 2022
	// entre le 16 juin et le 9 juillet 2025
	// 15 juin 2025 ou avant
	// vers juin 2004
	// date inconnue
}

func ExampleWrite_spanish() {
	for _, text := range examples {
		fmt.Println(words.Write(edtf.MustParse(text), words.Spanish))
	}
	// Output:
	// 23 de enero de 2025
	// junio de 2025
	// decenio de 1990
	// de 2022 a 2024
	// del 8 al 19 de febrero de 2010
	// desde 2022
	// entre el 16 de junio y el 9 de julio de 2025
	// 15 de junio de 2025 o antes
	// hacia junio de 2004
	// fecha desconocida
}

func ExampleWrite_russian() {
	for _, text := range examples {
		fmt.Println(words.Write(edtf.MustParse(text), words.Russian))
	}
	// Output:
	// 23 января 2025 года
	// июнь 2025 года
	// 1990-е годы
	// с 2022 по 2024 год
	// с 8 по 19 февраля 2010 года
	// с 2022 года
	// между 16 июня и 9 июля 2025 года
	// не позднее 15 июня 2025 года
	// около июня 2004 года
	// дата неизвестна
}

func ExampleWrite_arabic() {
	for _, text := range examples {
		fmt.Println(words.Write(edtf.MustParse(text), words.Arabic))
	}
	// Output:
	// 23 كانون الثاني/يناير 2025
	// حزيران/يونيه 2025
	// تسعينيات القرن العشرين
	// من عام 2022 إلى عام 2024
	// من 8 إلى 19 شباط/فبراير 2010
	// منذ عام 2022
	// بين 16 حزيران/يونيه و9 تموز/يوليه 2025
	// 15 حزيران/يونيه 2025 أو قبله
	// نحو حزيران/يونيه 2004
	// تاريخ غير معروف
}

func ExampleWrite_chinese() {
	for _, text := range examples {
		fmt.Println(words.Write(edtf.MustParse(text), words.Chinese))
	}
	// Output:
	// 2025年1月23日
	// 2025年6月
	// 1990年代
	// 2022年至2024年
	// 2010年2月8日至19日
	// 2022年以来
	// 2025年6月16日至7月9日之间
	// 2025年6月15日或更早
	// 约2004年6月
	// 日期不详
}

func ExampleWriteBounds() {
	for _, text := range []string{"2025-01-25", "[2025-01-25..2025-01-31]", "[..2025-01-31]", "2025-01-20/2025-01-31"} {
		b := edtf.MustParse(text).Bounds()
		fmt.Println(words.WriteBounds(b, words.English))
		fmt.Println(words.WriteBounds(b, words.Spanish))
	}
	// Output:
	// on 25 January 2025
	// el 25 de enero de 2025
	// some time from 25 to 31 January 2025
	// entre el 25 y el 31 de enero de 2025
	// by 31 January 2025
	// a más tardar el 31 de enero de 2025
	// starts on 20 January 2025 and ends on 31 January 2025
	// comienza el 20 de enero de 2025 y termina el 31 de enero de 2025
}
