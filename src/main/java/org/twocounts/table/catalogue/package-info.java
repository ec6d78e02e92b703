/**
 * The definitions of the tidy tables, a class each, named after the table.
 *
 * <p>Start at {@link org.twocounts.table.catalogue.Catalogue}. To add a table, write a class with a
 * static {@code table()} and list it there.
 */
package org.twocounts.table.catalogue;
