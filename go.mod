module example.org/review

go 1.24
