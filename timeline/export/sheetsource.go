package export

import "io"

// source is the text of a sheet whose start was read ahead.
type source struct {
	r     io.Reader
	ahead []byte // not yet given out
	err   error  // what r gave after ahead
}

// newSource reads the start of a sheet ahead.
func newSource(r io.Reader) *source {
	const size = 64 << 10
	s := &source{r: r, ahead: make([]byte, 0, size)}
	for idle := 0; s.err == nil && len(s.ahead) < size; idle++ {
		var n int
		n, s.err = r.Read(s.ahead[len(s.ahead):size])
		s.ahead = s.ahead[:len(s.ahead)+n]
		if n > 0 {
			idle = 0
		} else if idle > maxIdle {
			s.err = io.ErrNoProgress
		}
	}
	return s
}

// maxIdle is how often a reader may give nothing before it counts as broken.
const maxIdle = 100

// Read gives out what was read ahead, then what follows.
func (s *source) Read(p []byte) (int, error) {
	if len(s.ahead) > 0 {
		n := copy(p, s.ahead)
		s.ahead = s.ahead[n:]
		return n, nil
	}
	if s.err != nil {
		return 0, s.err
	}
	return s.r.Read(p)
}
