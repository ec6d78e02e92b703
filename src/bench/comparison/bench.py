"""What every part of the comparison needs: where things are, which Java, how many rounds."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass

from comparison.timing import Command


@dataclass(frozen=True)
class Bench:
    """:param java_homes: the Java that the command finds by itself first"""

    home: str
    program: str
    java_homes: list
    quick: bool

    @property
    def data(self):
        """The record that everybody reads."""
        return os.path.join(self.home, "elections.json")

    @property
    def jar(self):
        """The program that the launcher of a checkout builds."""
        return os.path.join(self.home, "target", "twocounts.jar")

    def rounds(self, usual, quick=2):
        """How often each competitor runs."""
        return quick if self.quick else usual

    def source(self, name):
        """A file of the comparison."""
        return os.path.join(self.home, "src", "bench", name)

    def lines(self, name):
        """The lines of a list."""
        with open(self.source(name), encoding="utf-8") as file:
            return file.read().split("\n")[:-1]

    def work(self, *names):
        """A folder for what is made, empty."""
        folder = os.path.join(self.home, "target", "bench", *names)
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        return folder

    def ours(self, *arguments, java_home=None):
        """A command of the program, by its launcher."""
        return Command([self.program, *arguments], {"JAVA_HOME": java_home or self.java_homes[0]})

    def java(self, *arguments, tool="java"):
        """The Java found, or another tool of it."""
        return Command([os.path.join(self.java_homes[0], "bin", tool), *arguments])

    def python(self, script, *arguments, environment=None):
        """A script of the comparison."""
        return Command([sys.executable, self.source(script), *arguments], environment or {})

    def compiled(self, source):
        """The class path of the program and a class of the comparison beside it."""
        name = os.path.basename(source).removesuffix(".java")
        folder = self.work("compiled", name)
        self.java("-d", folder, "-cp", self.jar, self.source(source), tool="javac").output()
        archive = f"{folder}.jar"
        self.java("--create", "--file", archive, "-C", folder, ".", tool="jar").output()
        return f"{self.jar}{os.pathsep}{archive}"


def java_homes():
    """The Java on the path or of JAVA_HOME, and those of BENCH_JAVA_HOMES."""
    found = os.environ.get("JAVA_HOME") or found_home()
    others = os.environ.get("BENCH_JAVA_HOMES", "").split(os.pathsep)
    return list(dict.fromkeys(os.path.realpath(home) for home in [found, *others] if home))


def found_home():
    """The folder of the Java on the path."""
    try:
        said = subprocess.run(
            ["java", "-XshowSettings:properties", "-version"],
            capture_output=True,
            text=True,
            check=True,
        )
    except FileNotFoundError:
        sys.exit("bench: needs a JDK, 17 or later, on the path or as JAVA_HOME")
    return next(
        line.split("=", 1)[1].strip() for line in said.stderr.splitlines() if "java.home =" in line
    )
