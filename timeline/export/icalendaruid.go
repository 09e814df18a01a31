package export

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

// uidLimit is the greatest length of a UID in octets (RFC 7986, section 5.3).
const uidLimit = 255

// uidSuffix returns what UIDs end in: the caller's part, so that two calendars that both have an "adoption" can be imported
// into one.
func uidSuffix(callers string) string {
	return "@" + string(appendUnreserved(nil, cmp.Or(callers, "review.invalid"))) // RFC 2606: nobody's domain
}

// appendUID appends the UID of the event with that ID, which ends in suffix. One that would be too long is cut, and ends in a hash of the whole.
func appendUID(dst []byte, id, suffix string) []byte {
	start := len(dst)
	dst = append(appendUnreserved(dst, id), suffix...)
	if len(dst)-start <= uidLimit {
		return dst
	}
	hash := sha256.Sum256(dst[start:])
	tail := "-" + hex.EncodeToString(hash[:16])
	cut := start + uidLimit - len(tail)
	if i := strings.IndexByte(string(dst[cut-2:cut]), '%'); i >= 0 { // no half of an escape
		cut += i - 2
	}
	return append(dst[:cut], tail...)
}

// appendUnreserved appends s with every octet percent-encoded but those that mean nothing in any address.
func appendUnreserved(dst []byte, s string) []byte {
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c|0x20 && c|0x20 <= 'z', '0' <= c && c <= '9', strings.IndexByte("-._~", c) >= 0:
			dst = append(dst, c)
		default:
			dst = appendPercent(dst, c)
		}
	}
	return dst
}
