package org.twocounts.table.sql.scope;

/** A column of a table as it stands at one place of a query. */
record SourceColumn(LookedTable table, String column) {}
