// Package ndjson reads a stream of JSON values from left to right, once, and strictly: one value a line (NDJSON), or all
// of them in one array, where white space is free. It knows nothing of what the values stand for: the caller says, by the
// methods of [Reader], what it wants next, and a value of another type is an error.
//
//	values := ndjson.Values(file, func(r *ndjson.Reader) (p point) {
//		for o := r.Object("x", "y"); o.Next(); {
//			switch o.Name() {
//			case "x":
//				p.x = r.Int()
//			case "y":
//				p.y = r.Int()
//			}
//		}
//		return p
//	})
//
// # What is refused
//
// A reader that lets things pass loses them silently. So these are errors: a name that is unknown, stands twice in its
// object or differs in case; null; a number that is not whole; text that is not Unicode (broken UTF-8, half of a
// surrogate pair); anything after the value on its line or after the array. Blank lines, carriage returns at line ends
// and a byte order mark at the front mean nothing.
//
// # Errors
//
// The first failure is kept, and all reading after it means nothing and returns at once. So a caller need not look for
// errors while it reads a value. An [Error] says the line and where in the value it lies.
//
// # Cost
//
// A Reader holds one chunk of its input and the longest string so far, however long the stream is. It reads no further
// than to the first failure. Nothing nests deeper than the caller's own calls, so hostile input cannot exhaust the stack.
//
// # Terminology
//
// A value is one JSON value of the stream: a line of NDJSON, or an element of the array. A member is a name in an object with
// what it stands for. Strict is what accepts nothing that two readers could take for different things.
package ndjson
