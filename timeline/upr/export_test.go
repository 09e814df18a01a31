package upr

import "strings"

// MemberStates returns the codes that symbols may name.
func MemberStates() []string { return strings.Fields(memberStates) }
