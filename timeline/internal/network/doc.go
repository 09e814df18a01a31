// Package network finds out when points in time can lie, given where each is
// stated to lie and how long some of them lie after others.
package network
