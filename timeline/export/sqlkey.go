package export

import (
	"crypto/sha256"
	"encoding/hex"
)

// keyLength is the number of bytes up to which an ID stands whole in the keys of a database: some refuse keys of a few
// thousand bytes.
const keyLength = 500

// sqlKey returns a key that a database takes: its first bytes and a digest in place of the rest of a very long one.
func sqlKey(key string) string {
	if len(key) <= 2*keyLength {
		return key
	}
	digest := sha256.Sum256([]byte(key))
	cut := keyLength
	for cut > 0 && key[cut]&0xC0 == 0x80 { // not within a character
		cut--
	}
	return key[:cut] + hex.EncodeToString(digest[:])
}
