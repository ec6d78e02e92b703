package org.twocounts.table.sql;

import java.util.List;
import java.util.Locale;
import org.twocounts.table.Table;
import org.twocounts.table.catalogue.Catalogue;

/** Which tables a database holds. */
enum TableSet {
  /** Those that are built in no time. */
  QUICK {
    @Override
    List<Table> tables() {
      return Catalogue.quickTables();
    }
  },
  /** Those too that take a while to count. */
  ALL {
    @Override
    List<Table> tables() {
      return Catalogue.tables();
    }
  };

  /** Begins the names of SQLite's own tables, which list the others. */
  private static final String OF_SQLITE = "sqlite_";

  /** The tables, in the order of the catalogue. */
  abstract List<Table> tables();

  /** The fewest that a query can tell from all: tables are named in it, or listed by SQLite. */
  static TableSet askedBy(String sql) {
    return sql.toLowerCase(Locale.ROOT).contains(OF_SQLITE)
            || Catalogue.namedIn(sql).stream().anyMatch(Table::isCostly)
        ? ALL
        : QUICK;
  }
}
