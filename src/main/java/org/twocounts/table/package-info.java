/**
 * The record and its findings as tidy tables: what SQL asks, what {@code export} writes.
 *
 * <p>The two types that matter are {@link org.twocounts.table.Table}, a documented table whose rows
 * are computed from {@link org.twocounts.table.Facts}, and {@link
 * org.twocounts.table.catalogue.Catalogue}, the list of all of them. To add a table, write one
 * class in {@code org.twocounts.table.catalogue} and list it there; SQL, export, documentation and
 * checks follow from the definition.
 */
package org.twocounts.table;
