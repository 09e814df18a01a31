// Package words reads dates in words, "25 January 2025", "in June 2025", "с 2022 года", "2025年1月23日", as
// [edtf.Date]s, and writes dates in words, in English, French, Spanish, Russian, Arabic and Chinese.
package words
