"""Questions in SQL, beside SQLite's own shell and DuckDB on the tables that were exported."""

import os
import shutil

from comparison import answers, machine
from comparison.tables import beside
from comparison.timing import Command, in_turn

QUESTIONS = {
    "splits": "SELECT year, president, popular_leader, margin_votes FROM splits ORDER BY year",
    "leader of every state": (
        "SELECT year, candidate, count(*) AS states, sum(popular_votes) AS votes FROM"
        " (SELECT year, state, candidate, popular_votes, row_number() OVER"
        " (PARTITION BY year, state ORDER BY popular_votes DESC, candidate) AS place FROM results"
        " WHERE popular_votes IS NOT NULL AND candidate <> 'Other') AS ranked"
        " WHERE place = 1 GROUP BY year, candidate ORDER BY year, states DESC, candidate"
    ),
    "join of results and parties": (
        "SELECT r.year, r.party, count(DISTINCT r.state) AS states, sum(r.electoral_votes) AS votes"
        " FROM results AS r JOIN elections AS e ON e.year = r.year"
        " AND e.president_party = r.party WHERE r.electoral_votes > 0"
        " GROUP BY r.year, r.party ORDER BY r.year, r.party"
    ),
}


def tables(bench):
    """One table, a group a question."""
    folder = bench.work("sql")
    bench.ours("export", folder, "--formats", "csv,sqlite").output()
    database = duck_database(bench, folder)
    runs = {}
    ours = []
    for question, statement in QUESTIONS.items():
        own = bench.ours("query", statement)
        peers = asked(bench, folder, database, statement)
        answer = bench.ours("query", statement, "--format", "csv").output()
        given = {peer: answers.lines(command.output()) for peer, command in peers.items()}
        answers.hold(question, answers.lines(answer)[1:], given)
        name = f"`query`, {question}"
        ours.append(name)
        competitors = {name: own} | {f"{question}: {p}": c for p, c in peers.items()}
        runs |= in_turn(competitors, bench.rounds(9))
    return [beside("SQL, whole processes", "", runs, ours)]


def asked(bench, folder, database, statement):
    """The same statement to each that is here."""
    peers = {}
    shell = shutil.which("sqlite3")
    if shell:
        file = os.path.join(folder, "twocounts.sqlite")
        peers["sqlite3"] = Command([shell, "-readonly", "-csv", file, statement])
    if database:
        peers["DuckDB, own file"] = bench.python("query_duckdb.py", "ask", database, statement)
        peers["DuckDB, CSV"] = bench.python("query_duckdb.py", "read", folder, statement)
    return peers


def duck_database(bench, folder):
    """The exported tables in DuckDB's own form; None where it is not here."""
    if not machine.has("duckdb"):
        return None
    database = os.path.join(folder, "twocounts.duckdb")
    bench.python("query_duckdb.py", "load", folder, database).output()
    return database
