/**
 * What a query looks at, told from its structure, so that finding nothing can be told from looking
 * at nothing.
 *
 * <p>The two types that matter are {@link org.twocounts.table.sql.scope.QueryScope}, all of it, and
 * {@link org.twocounts.table.sql.scope.TableScope}, what a query looks at of one table. Who may see
 * which source, and which conditions hold for it, is in {@link
 * org.twocounts.table.sql.scope.QueryLevel}; {@link org.twocounts.table.sql.scope.QueryAnalysis}
 * goes through the query. To see through a further form of SQL, begin there.
 */
package org.twocounts.table.sql.scope;
