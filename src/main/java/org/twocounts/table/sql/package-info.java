/**
 * SQL over the tidy tables, safe with any SQL.
 *
 * <p>The two types that matter are {@link org.twocounts.table.sql.SqliteFile}, which writes the
 * tables into a database file, and {@link org.twocounts.table.sql.TableDatabase}, which asks such a
 * file. What a query may do is decided three times over: by {@link
 * org.twocounts.table.sql.ReadOnlyRules} before SQLite sees it, by a file and a connection that
 * cannot write, attach or load, and by limits of time, memory and rows while it runs. What SQLite
 * does not count itself is in {@link org.twocounts.table.sql.SqlStatistic}; to add a statistic, add
 * it there. What a query looks at is told by {@code org.twocounts.table.sql.scope}.
 */
package org.twocounts.table.sql;
