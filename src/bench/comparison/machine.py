"""What everything was measured on and with."""

import datetime
import importlib.metadata
import os
import platform
import re
import shutil
import subprocess


def described(bench):
    """One paragraph: date, processor, cores, load, versions."""
    versions = [java_version(home) for home in bench.java_homes]
    versions.append(f"Python {platform.python_version()}")
    for package in ("numpy", "pandas", "matplotlib", "duckdb"):
        if has(package):
            versions.append(f"{package} {importlib.metadata.version(package)}")
    if shutil.which("sqlite3"):
        said = subprocess.run(["sqlite3", "--version"], capture_output=True, text=True, check=True)
        versions.append(f"SQLite {said.stdout.split()[0]}")
    load = os.getloadavg()[0]
    return (
        f"{datetime.date.today().isoformat()}, {processor()}, {os.cpu_count()} cores,"
        f" {platform.system()} {platform.release()}; load {load:.1f} at the start;"
        f" commit {commit(bench.home)}; {'; '.join(versions)}."
        + (" Few rounds (`--quick`)." if bench.quick else "")
    )


def has(package):
    """Whether a package of Python is installed."""
    try:
        importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


def java_version(home):
    """As a Java numbers its build."""
    return "Java " + re.search(r"\(build ([^,)]+)", said_by(home))[1]


def java_release(home):
    """The number by which a Java is known: 17, 25."""
    return re.search(r'version "(\d+)', said_by(home))[1]


def said_by(home):
    """What a Java says of itself."""
    java = os.path.join(home, "bin", "java")
    return subprocess.run([java, "-version"], capture_output=True, text=True, check=True).stderr


def processor():
    """The model, where the system tells it."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            for line in file:
                if line.startswith("model name"):
                    return line.split(":", 1)[1].strip()
    except FileNotFoundError:
        pass
    return platform.processor() or platform.machine()


def commit(home):
    """The state of the sources, short."""
    said = subprocess.run(
        ["git", "-C", home, "describe", "--always", "--dirty", "--exclude", "*"],
        capture_output=True,
        text=True,
        check=False,
    )
    return said.stdout.strip() or "unknown"
