"""Two Counts beside other programs, on one machine: run by src/bench/all."""
