"""The splits of elections.json with Python's standard library, for comparison of start times."""

import json
import sys
from collections import Counter


def main(path):
    with open(path, encoding="utf-8") as file:
        record = json.load(file)
    for election in record["elections"]:
        if election["popularVote"] != "national":
            continue
        votes = Counter()
        for state in election["states"]:
            for result in state["results"]:
                votes[result["candidate"]] += result.get("popularVotes", 0)
        total = sum(votes.values())
        votes.pop("Other", None)
        leader, most = votes.most_common(1)[0]
        president = election["president"]
        if leader != president:
            margin = votes[president] - most
            print(election["year"], president, leader, margin, f"{100 * margin / total:.2f}", sep=",")


main(sys.argv[1])
