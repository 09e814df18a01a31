package export

// memory remembers the words for what comes again and again in one export.
type memory[K comparable] map[K]string

// fewWords is how many words a memory holds: more than a record of reviews needs, and no burden.
const fewWords = 1 << 14

// words returns the words for a key, which say makes where they are not remembered.
func (m memory[K]) words(key K, say func() string) string {
	if said, ok := m[key]; ok {
		return said
	}
	if len(m) >= fewWords {
		clear(m)
	}
	said := say()
	m[key] = said
	return said
}
