/**
 * Tables of text that users bring (CSV and its kin): recognised by their first bytes, decoded, and
 * split into rows, with the line and column of everything that is wrong.
 *
 * <p>{@link org.twocounts.input.tabular.TabularFile} is the one reader of such files, {@link
 * org.twocounts.input.tabular.NumberSigns} reads the numbers in their cells. To understand one more
 * kind of file, begin at {@link org.twocounts.input.FileKind}.
 */
package org.twocounts.input.tabular;
