/**
 * What every result goes through on its way out of the program, whoever makes it. It knows no
 * facts, and every package but the record's and the rules' may use it.
 *
 * <p>{@link org.twocounts.output.Csv} quotes the fields of a row, {@link
 * org.twocounts.output.Markup} and {@link org.twocounts.output.Markdown} take words as words,
 * {@link org.twocounts.output.TextPage} fits text for people into a width, and {@link
 * org.twocounts.output.WholeFile} writes files whole or not at all. To print in one more format,
 * begin here.
 */
package org.twocounts.output;
