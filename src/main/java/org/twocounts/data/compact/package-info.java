/**
 * The compact form of the released record: the same facts as {@code elections.json}, written at
 * build so that a command need not read four megabytes of text. The JSON stays the truth: the
 * compact form names the file it was made from, and is made anew whenever that changes.
 *
 * <p>{@link org.twocounts.data.compact.CompactRecord} is the whole. To add a field to a fact, add
 * it in both halves of its form.
 */
package org.twocounts.data.compact;
