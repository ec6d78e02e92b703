"""Whole processes, timed in turn, so that a machine whose speed drifts is fair to each.

The system's own account of a finished process gives its time on processors, with that of
all processes that it started and waited for.
"""

import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Command:
    """A program with its arguments, and what of the environment it needs otherwise.

    :param fresh: folders that are to be gone before each run
    """

    arguments: list
    environment: dict = field(default_factory=dict)
    fresh: tuple = ()

    def whole_environment(self):
        """OPENBLAS_… may hold a library to old processors; peers choose for themselves."""
        own = {k: v for k, v in os.environ.items() if not k.startswith("OPENBLAS_")}
        return own | self.environment

    def output(self):
        """What it prints, as text."""
        with tempfile.TemporaryFile() as errors:
            done = subprocess.run(
                self.arguments,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=self.whole_environment(),
                check=False,
            )
            self.hold(done.returncode, errors)
        return done.stdout.decode("utf-8")

    def refusal(self):
        """What it says on the standard error, as text, where it must fail."""
        done = subprocess.run(
            self.arguments, capture_output=True, env=self.whole_environment(), check=False
        )
        if done.returncode == 0:
            sys.exit(f"bench: {' '.join(self.arguments)} ought to fail")
        return done.stderr.decode("utf-8").strip()

    def hold(self, status, errors):
        """Ends the comparison where the command failed."""
        if status:
            errors.seek(0)
            said = errors.read().decode("utf-8", "replace").strip()
            sys.exit(f"bench: {' '.join(self.arguments)} ended with {status}: {said}")


@dataclass(frozen=True)
class Run:
    """Seconds by the clock and on processors, and the memory at most, in MiB."""

    wall: float
    cpu: float
    memory: float


def run(command, limit=None):
    """Runs a command once, its output thrown away.

    :param limit: seconds after which it is ended; None is returned then
    """
    for folder in command.fresh:
        shutil.rmtree(folder, ignore_errors=True)
    with tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(
            command.arguments,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            env=command.whole_environment(),
        )
        clock = threading.Timer(limit or 0, process.kill)
        if limit:
            clock.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        clock.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        if limit and process.returncode == -signal.SIGKILL:
            return None
        command.hold(process.returncode, errors)
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def in_turn(commands, rounds, warm_ups=1):
    """Runs of each command by its name: A B C, A B C, …"""
    runs = {name: [] for name in commands}
    for turn in range(-warm_ups, rounds):
        for name, command in commands.items():
            measured = run(command)
            if turn >= 0:
                runs[name].append(measured)
    return runs


def median(values):
    """The middle one, or the mean of the two in the middle."""
    return statistics.median(values)


def ratio(over, under, of):
    """The median of the ratios of runs of the same turn."""
    return median([of(a) / of(b) for a, b in zip(over, under)])
