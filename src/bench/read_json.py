"""Reads a file of JSON with Python's standard library, and no more."""

import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    json.load(file)
