"""The splits of elections.json with pandas, for comparison of start times."""

import json
import sys

import pandas as pd


def main(path):
    with open(path, encoding="utf-8") as file:
        record = json.load(file)
    elections = pd.DataFrame.from_records(
        record["elections"], columns=["year", "president", "popularVote"], index="year"
    )
    results = pd.json_normalize(
        record["elections"], record_path=["states", "results"], meta=["year"]
    )
    votes = results.groupby(["year", "candidate"], as_index=False)["popularVotes"].sum()
    totals = votes.groupby("year")["popularVotes"].sum()
    persons = votes[votes["candidate"] != "Other"]
    leaders = persons.loc[persons.groupby("year")["popularVotes"].idxmax()].set_index("year")
    table = elections.join(leaders)
    splits = table[(table["popularVote"] == "national") & (table["president"] != table["candidate"])]
    own = persons.set_index(["year", "candidate"])["popularVotes"]
    for year, row in splits.iterrows():
        margin = int(own[(year, row["president"])] - row["popularVotes"])
        points = f"{100 * margin / totals[year]:.2f}"
        print(year, row["president"], row["candidate"], margin, points, sep=",")


main(sys.argv[1])
