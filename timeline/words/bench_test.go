package words_test

import (
	"testing"
	"time"

	"example.org/review/timeline/words"
)

// texts are dates in words, one or two of each language.
var texts = []struct {
	language words.Language
	text     string
}{
	{words.English, "25 January 2025"},
	{words.English, "some time from 16 June to 9 July 2025"},
	{words.French, "du 27 octobre au 7 novembre 2014"},
	{words.Spanish, "a más tardar el 30 de junio de 2025"},
	{words.Russian, "с 27 октября по 7 ноября 2014 года"},
	{words.Arabic, "25 كانون الثاني/يناير 2025"},
	{words.Chinese, "2025年6月16日至7月9日"},
}

func BenchmarkRead(b *testing.B) {
	for _, c := range texts {
		b.Run(string(c.language)+" "+c.text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				words.Read(c.text, words.Options{Language: c.language})
			}
		})
	}
	b.Run("any language", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			words.Read("25 January 2025", words.Options{})
		}
	})
	b.Run("time.Parse", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			time.Parse("2 January 2006", "25 January 2025")
		}
	})
}
