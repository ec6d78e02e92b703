/**
 * The structure of a query in SQLite's dialect: its levels, sources, conditions and expressions.
 *
 * <p>The two types that matter are {@link org.twocounts.table.sql.parse.SqlSelect} and {@link
 * org.twocounts.table.sql.parse.SqlTerm}. Only queries that SQLite has understood come here, so
 * nothing is explained; what is not read is said to be so.
 */
package org.twocounts.table.sql.parse;
