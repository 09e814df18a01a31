package export

import "io"

// stream gathers text and gives it to its writer in large pieces.
type stream struct {
	w   io.Writer
	buf []byte // not yet written
}

// streamSize is the length of text from which a stream writes it.
const streamSize = 32 << 10

// newStream returns an empty stream to w.
func newStream(w io.Writer) *stream { return &stream{w, make([]byte, 0, streamSize+streamSize/2)} }

// spill writes the text if there is much of it. It returns the writer's own error.
func (s *stream) spill() error {
	if len(s.buf) < streamSize {
		return nil
	}
	return s.flush()
}

// flush writes the text. It returns the writer's own error.
func (s *stream) flush() error {
	_, err := s.w.Write(s.buf)
	s.buf = s.buf[:0]
	return err
}
