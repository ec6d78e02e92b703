def tables(bench):
    return []
