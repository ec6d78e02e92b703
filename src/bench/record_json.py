"""Questions to elections.json answered with Python's standard library alone.

    record_json.py splits|elections|version FILE
    record_json.py show FILE YEAR

Prints rows of CSV without a header.
"""

import csv
import hashlib
import json
import sys
from collections import Counter


def splits(record):
    for election in record["elections"]:
        votes = national_votes(election)
        president = election["president"]
        if votes and leader(votes) != president:
            best = leader(votes)
            lead = votes[president] - votes[best]
            points = f"{100 * lead / sum(votes.values()):.2f}"
            yield election["year"], president, best, lead, points


def elections(record):
    for election in record["elections"]:
        president = election["president"]
        electors = sum(
            result["electoralVotes"] or 0
            for state in election["states"]
            for unit in (state, *state.get("districts", ()))
            for result in unit["results"]
            if result["candidate"] == president
        )
        row = [
            election["year"],
            president,
            election["presidentParty"],
            electors,
            election["electorsAppointed"],
        ]
        votes = national_votes(election)
        if votes:
            own = votes[president]
            rest = max(n for name, n in votes.items() if name not in (president, "Other"))
            yield *row, own, leader(votes), own - rest
        else:
            yield *row, "", "", ""


def show(record, year):
    election = next(e for e in record["elections"] if e["year"] == int(year))
    for state in election["states"]:
        for unit in (state, *state.get("districts", ())):
            for result in unit["results"]:
                yield (
                    unit.get("unit", state["state"]),
                    result["candidate"],
                    result.get("party", ""),
                    result.get("popularVotes", ""),
                    result["electoralVotes"],
                )


def version(record, content):
    yield record["release"]["version"], hashlib.sha256(content).hexdigest()


def national_votes(election):
    """Votes by candidate; none where there is no national popular vote."""
    votes = Counter()
    if election["popularVote"] == "national":
        for state in election["states"]:
            for result in state["results"]:
                votes[result["candidate"]] += result.get("popularVotes", 0)
    return votes


def leader(votes):
    return max((name for name in votes if name != "Other"), key=votes.get)


def main(question, path, *arguments):
    with open(path, "rb") as file:
        content = file.read()
    if question == "version":
        arguments = [content]
    answer = {"splits": splits, "elections": elections, "show": show, "version": version}[question]
    csv.writer(sys.stdout, lineterminator="\n").writerows(answer(json.loads(content), *arguments))


main(*sys.argv[1:])
