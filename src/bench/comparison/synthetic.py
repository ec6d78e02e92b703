"""Records of many made-up elections, which obey every rule that the data must obey.

Every election has the states, electors and districts of the last one of the record, and votes
drawn around it. The first is of the next year due, so that no claim about history is asked of
them. The largest record that the reader takes is 64 MiB, and its dates have years of four digits:
1,900 elections fill both.
"""

import datetime
import json
import random

FIRST = 2028
EVERY = 4
GIVEN = "Ada Ben Cleo Dan Eve Fay Gus Hal Ida Jon Kay Leo Mae Ned Oda Pia Ray Sue Tom Uma".split()
SYLLABLES = "Ar Bel Cor Dun El Far Gar Hol Ing Jar Kel Lor Mar Nor Or Pel Quin Ros Sal Tor".split()
ENDS = (
    "bury by court dale field ford ham ley low man mere more ridge son stone ton ward well".split()
)
SOURCE = {"id": "MADE-UP", "title": "Made up", "citation": "Made up", "kind": "secondary"}
PARTIES = ("Democratic", "Republican")


def write(record, count, path):
    """Writes so many elections, always the same ones.

    :param record: the released record
    """
    draw = random.Random(1)
    last = record["elections"][-1]
    names = persons(draw)
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"format": {"name": "twocounts-record", "version": 1},\n')
        file.write(f' "sources": [{json.dumps(SOURCE)}],\n "elections": [\n')
        for number in range(count):
            year = FIRST + EVERY * number
            file.write(",\n" if number else "")
            file.write(json.dumps(election(year, last, draw, [next(names) for _ in range(4)])))
        file.write("\n]}\n")


def persons(draw):
    """Names, each of them once."""
    everybody = [
        f"{given} {first}{second.lower()}{end}"
        for given in GIVEN
        for first in SYLLABLES
        for second in SYLLABLES
        for end in ENDS
    ]
    draw.shuffle(everybody)
    return iter(everybody)


def election(year, last, draw, names):
    """An election of that year between the first two of the names, with the others behind them."""
    while True:
        swing = draw.gauss(0, 0.03)
        states = [
            state(form, names[:2], swing + draw.gauss(0, 0.04), draw) for form in last["states"]
        ]
        electors = [sum(electors_of(row, name) for row in states) for name in names[:2]]
        if electors[0] != electors[1]:
            break
    winner = electors.index(max(electors))
    appointed = sum(electors)
    day = election_day(year)
    return {
        "year": year,
        "ordinal": (year - 1792) // EVERY + 2,
        "dateFrom": day,
        "dateTo": day,
        "statesParticipating": len(states),
        "electorsAppointed": appointed,
        "votesCounted": appointed,
        "majority": appointed // 2 + 1,
        "president": names[winner],
        "presidentParty": PARTIES[winner],
        "vicePresident": names[2 + winner],
        "decidedBy": "electoral-college",
        "votingRule": "separate-ballots",
        "popularVote": "national",
        "sources": [SOURCE["id"]],
        "candidates": [
            {
                "candidate": names[i],
                "party": PARTIES[i],
                "homeState": "OH" if i else "MN",
                "runningMate": names[2 + i],
                "sources": [SOURCE["id"]],
            }
            for i in (0, 1)
        ],
        "states": states,
    }


def state(form, names, swing, draw):
    """A state with its districts, the votes of which add up to its own."""
    by_district = form.get("districts", [])
    if by_district:
        votes = [drawn(unit, swing, draw) for unit in by_district]
        total = [sum(column) for column in zip(*votes)]
    else:
        votes, total = [], drawn(form, swing, draw)
    electors = form["electorsAllotted"]
    row = {
        "state": form["state"],
        "electorsAllotted": electors,
        "electorsAppointed": electors,
        "votesCounted": electors,
        "method": "district" if by_district else "general-ticket",
        "totalPopularVotes": sum(total),
        "results": results(names, total, electors - len(by_district)),
    }
    if by_district:
        row["districts"] = [
            {
                "unit": unit["unit"],
                "totalPopularVotes": sum(own),
                "results": results(names, own, 1),
            }
            for unit, own in zip(by_district, votes)
        ]
    return row


def drawn(unit, swing, draw):
    """Votes for the two and for others, around those of the last election, never equal."""
    total = unit["totalPopularVotes"]
    first = next(row["popularVotes"] for row in unit["results"] if row.get("party") == PARTIES[0])
    share = min(0.95, max(0.03, first / total + swing + draw.gauss(0, 0.01)))
    others = int(total * draw.uniform(0.01, 0.02))
    own = int((total - others) * share)
    rival = total - others - own
    return (own + 1, rival, others) if own == rival else (own, rival, others)


def results(names, votes, electors):
    """All electors of the unit to its leader."""
    leader = 0 if votes[0] > votes[1] else 1
    rows = [
        {
            "candidate": names[i],
            "party": PARTIES[i],
            "popularVotes": votes[i],
            "electoralVotes": electors if i == leader else 0,
            "confidence": "single",
            "popularSources": [SOURCE["id"]],
            **({"electoralSources": [SOURCE["id"]]} if i == leader else {}),
        }
        for i in sorted((0, 1), key=lambda i: -votes[i])
    ]
    rows.append(
        {
            "candidate": "Other",
            "popularVotes": votes[2],
            "electoralVotes": 0,
            "confidence": "derived",
            "popularSources": [SOURCE["id"]],
        }
    )
    return rows


def electors_of(row, name):
    return sum(
        result["electoralVotes"]
        for unit in (row, *row.get("districts", ()))
        for result in unit["results"]
        if result["candidate"] == name
    )


def election_day(year):
    """The Tuesday after the first Monday of November."""
    first = datetime.date(year, 11, 1)
    return (first + datetime.timedelta(days=-first.weekday() % 7 + 1)).isoformat()
