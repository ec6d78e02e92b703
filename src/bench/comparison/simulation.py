def tables(bench): return []
