//go:build unix

package export_test

import (
	"bytes"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"example.org/review/timeline/export"
)

// engine is a database of a test's own, which nobody else can reach.
type engine struct {
	dialect export.Dialect
	run     func(t testing.TB, script string) (string, error) // returns what the program of the engine prints
}

// query runs a script that must not fail and returns the rows of its output.
func (e engine) query(t testing.TB, script string) [][]string {
	t.Helper()
	out, err := e.run(t, script)
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]string
	for line := range strings.Lines(out) {
		rows = append(rows, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
	}
	return rows
}

// forEngines runs a test against each engine that the machine has.
func forEngines(t *testing.T, test func(t *testing.T, open func(t testing.TB) engine)) {
	t.Run("SQLite", func(t *testing.T) { test(t, openSQLite) })
	t.Run("PostgreSQL", func(t *testing.T) {
		server := startPostgreSQL(t)
		n := 0
		test(t, func(t testing.TB) engine {
			n++
			return server.create(t, "test"+strconv.Itoa(n))
		})
	})
}

// openSQLite returns an empty database in a file.
func openSQLite(t testing.TB) engine {
	t.Helper()
	program, err := exec.LookPath("sqlite3")
	if err != nil {
		t.Skip("no sqlite3 on this machine (Debian: apt-get install sqlite3)")
	}
	file := filepath.Join(t.TempDir(), "events.db")
	return engine{export.SQLite, func(t testing.TB, script string) (string, error) {
		return output(exec.Command(program, "-batch", "-separator", "\t", file), script)
	}}
}

// output returns what a program prints, with what it complains of as the error.
func output(cmd *exec.Cmd, input string) (string, error) {
	var out, problems bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(input), &out, &problems
	if err := cmd.Run(); err != nil {
		return out.String(), &commandError{filepath.Base(cmd.Path), err, problems.String()}
	}
	return out.String(), nil
}

type commandError struct {
	program  string
	err      error
	problems string
}

func (e *commandError) Error() string { return e.program + ": " + e.err.Error() + "\n" + e.problems }

// postgres is a PostgreSQL server that a test started. It listens on a socket in a temporary folder and nowhere else.
type postgres struct {
	bin, dir string
	as       *syscall.SysProcAttr // the user that runs the server
}

// startPostgreSQL starts a server and stops it when the test ends. Where there is none on the machine, the test is skipped.
func startPostgreSQL(t *testing.T) postgres {
	t.Helper()
	s := postgres{bin: serverFolder(t)}
	s.dir, s.as = serverHome(t)
	data := filepath.Join(s.dir, "data")
	s.must(t, "initdb", "--pgdata="+data, "--username=timeline", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")
	s.must(t, "pg_ctl", "--pgdata="+data, "--log="+filepath.Join(s.dir, "log"), "--wait",
		"--options=-c listen_addresses='' -c fsync=off -c unix_socket_directories='"+s.dir+"'", "start")
	t.Cleanup(func() { s.must(t, "pg_ctl", "--pgdata="+data, "--mode=immediate", "--wait", "stop") })
	return s
}

// create returns an empty database on the server.
func (s postgres) create(t testing.TB, name string) engine {
	t.Helper()
	if _, err := s.psql("postgres", "CREATE DATABASE "+name); err != nil {
		t.Fatal(err)
	}
	return engine{export.PostgreSQL, func(t testing.TB, script string) (string, error) { return s.psql(name, script) }}
}

// psql runs a script in a database. It goes on after an error, as it does for who does not ask it to stop.
func (s postgres) psql(database, script string) (string, error) {
	cmd := exec.Command("psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--field-separator=\t",
		"--host="+s.dir, "--username=timeline", "--dbname="+database)
	cmd.Dir = s.dir
	var out, problems bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(script), &out, &problems
	err := cmd.Run()
	if err == nil && strings.Contains(problems.String(), "ERROR") {
		err = os.ErrInvalid
	}
	if err != nil {
		return out.String(), &commandError{"psql", err, problems.String()}
	}
	return out.String(), nil
}

// must runs a program of the server.
func (s postgres) must(t testing.TB, program string, args ...string) {
	t.Helper()
	cmd := exec.Command(filepath.Join(s.bin, program), args...)
	cmd.Dir, cmd.SysProcAttr = s.dir, s.as
	if program == "pg_ctl" { // the server would keep its output open
		if err := cmd.Run(); err != nil {
			log, _ := os.ReadFile(filepath.Join(s.dir, "log"))
			t.Fatalf("%s: %v\n%s", program, err, log)
		}
		return
	}
	if text, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", program, err, text)
	}
}

// serverFolder returns the folder of the newest server's programs.
func serverFolder(t *testing.T) string {
	t.Helper()
	folders, _ := filepath.Glob("/usr/lib/postgresql/*/bin") // where Debian keeps them; the pattern is right
	slices.SortFunc(folders, func(a, b string) int { return version(b) - version(a) })
	if initdb, err := exec.LookPath("initdb"); err == nil {
		folders = append(folders, filepath.Dir(initdb))
	}
	for _, folder := range folders {
		if _, err := exec.LookPath(filepath.Join(folder, "pg_ctl")); err == nil {
			if _, err := exec.LookPath("psql"); err == nil {
				return folder
			}
		}
	}
	t.Skip("no PostgreSQL server on this machine: initdb, pg_ctl and psql are needed (Debian: apt-get install postgresql)")
	return ""
}

// version returns the version in a folder of Debian's.
func version(folder string) int {
	n, _ := strconv.Atoi(filepath.Base(filepath.Dir(folder))) // 0 for any other folder
	return n
}

// serverHome returns a folder for a server and the user to run it as: the user of the test, but for root, whom the server
// does not accept. The other user has to be able to reach the folder, which may not be so below a private TMPDIR.
func serverHome(t *testing.T) (dir string, as *syscall.SysProcAttr) {
	t.Helper()
	uid, gid := serverUser(t)
	for _, parent := range []string{os.TempDir(), "/tmp", "/var/tmp", "/dev/shm"} {
		dir, err := os.MkdirTemp(parent, "timeline") // t.TempDir is too long for a socket on some systems
		if err != nil {
			continue
		}
		t.Cleanup(func() { os.RemoveAll(dir) })
		if uid < 0 {
			return dir, nil
		}
		as := &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}
		probe := exec.Command("/bin/sh", "-c", "cd "+dir+" && : >probe")
		probe.SysProcAttr, probe.Dir = as, "/"
		if os.Chown(dir, uid, gid) == nil && probe.Run() == nil {
			return dir, as
		}
	}
	t.Skip("no temporary folder that the user of a PostgreSQL server can reach")
	return "", nil
}

// serverUser returns the user to run a server as, and -1 where it is the user of the test.
func serverUser(t *testing.T) (uid, gid int) {
	if os.Geteuid() != 0 {
		return -1, -1
	}
	for _, name := range []string{"postgres", "nobody"} {
		if u, err := user.Lookup(name); err == nil {
			uid, _ := strconv.Atoi(u.Uid) // numbers on every Unix
			gid, _ := strconv.Atoi(u.Gid)
			return uid, gid
		}
	}
	t.Skip("PostgreSQL does not run as root, and there is no user postgres or nobody")
	return -1, -1
}
