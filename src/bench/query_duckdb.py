"""The tables of `twocounts export` asked with DuckDB.

    query_duckdb.py load FOLDER DATABASE     puts the CSV files of the folder into a database
    query_duckdb.py ask DATABASE SQL         asks the database
    query_duckdb.py read FOLDER SQL          asks the CSV files that the question names

Prints rows of CSV without a header.
"""

import csv
import pathlib
import re
import sys

import duckdb

TABLES = ("elections", "results", "splits")


def load(folder, database):
    with duckdb.connect(database) as connection:
        for table in TABLES:
            connection.execute(f"CREATE TABLE {table} AS {content(folder, table)}")


def ask(database, question):
    with duckdb.connect(database, read_only=True) as connection:
        answer(connection, question)


def read(folder, question):
    with duckdb.connect() as connection:
        for table in TABLES:
            if re.search(rf"\b{table}\b", question):
                connection.execute(f"CREATE VIEW {table} AS {content(folder, table)}")
        answer(connection, question)


def content(folder, table):
    file = pathlib.Path(folder, f"{table}.csv")
    return f"SELECT * FROM read_csv('{file}', header = true)"


def answer(connection, question):
    csv.writer(sys.stdout, lineterminator="\n").writerows(connection.execute(question).fetchall())


{"load": load, "ask": ask, "read": read}[sys.argv[1]](*sys.argv[2:])
