"""Questions to elections.json answered with pandas.

    record_pandas.py splits|elections FILE
    record_pandas.py show FILE YEAR

Prints rows of CSV without a header.
"""

import json
import sys

import pandas as pd


def splits(elections):
    votes = national_votes(elections)
    table = facts(elections).join(leaders(votes), how="inner").reset_index()
    table = table[table["president"] != table["leader"]]
    own = votes.set_index(["year", "candidate"])["popularVotes"]
    table["lead"] = [
        int(own[row.year, row.president] - own[row.year, row.leader]) for row in table.itertuples()
    ]
    totals = votes.groupby("year")["popularVotes"].sum()
    points = 100 * table["lead"] / table["year"].map(totals)
    table["points"] = points.map("{:.2f}".format)
    return table[["year", "president", "leader", "lead", "points"]]


def elections(elections):
    table = facts(elections)
    states = results(elections)
    districts = pd.json_normalize(
        [
            {"year": election["year"], **district}
            for election in elections
            for state in election["states"]
            for district in state.get("districts", ())
        ],
        record_path="results",
        meta="year",
    )
    electors = pd.concat([states, districts]).groupby(["year", "candidate"])["electoralVotes"].sum()
    table["electors"] = [electors[row.Index, row.president] for row in table.itertuples()]
    votes = national_votes(elections)
    table = table.join(leaders(votes))
    of_president = votes.merge(
        table["president"], left_on=["year", "candidate"], right_on=["year", "president"]
    ).set_index("year")["popularVotes"]
    rivals = votes[votes["candidate"] != "Other"].merge(table["president"], on="year")
    rivals = rivals[rivals["candidate"] != rivals["president"]]
    table["votes"] = of_president
    table["lead"] = of_president - rivals.groupby("year")["popularVotes"].max()
    whole = {"votes": "Int64", "lead": "Int64", "electors": "Int64"}
    return table.astype(whole).reset_index()[
        [
            "year",
            "president",
            "presidentParty",
            "electors",
            "electorsAppointed",
            "votes",
            "leader",
            "lead",
        ]
    ]


def show(elections, year):
    election = next(e for e in elections if e["year"] == int(year))
    table = pd.json_normalize(election["states"], record_path="results", meta="state")
    return table.astype({"popularVotes": "Int64"})[
        ["state", "candidate", "party", "popularVotes", "electoralVotes"]
    ]


def facts(elections):
    columns = ["year", "president", "presidentParty", "electorsAppointed"]
    return pd.DataFrame.from_records(elections, columns=columns, index="year")


def results(elections):
    return pd.json_normalize(elections, record_path=["states", "results"], meta=["year"])


def national_votes(elections):
    """A row a candidate of each election with a national popular vote."""
    national = [e for e in elections if e["popularVote"] == "national"]
    table = results(national)
    return table.groupby(["year", "candidate"], as_index=False)["popularVotes"].sum()


def leaders(votes):
    persons = votes[votes["candidate"] != "Other"]
    first = persons.loc[persons.groupby("year")["popularVotes"].idxmax()]
    return first.set_index("year")["candidate"].rename("leader")


def main(question, path, *arguments):
    with open(path, encoding="utf-8") as file:
        record = json.load(file)
    answer = {"splits": splits, "elections": elections, "show": show}[question]
    answer(record["elections"], *arguments).to_csv(sys.stdout, index=False, header=False)


main(*sys.argv[1:])
