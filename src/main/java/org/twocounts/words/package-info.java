/**
 * Words that fit what they count, for every text that the program writes. It knows no facts and no
 * files, and every other package may use it.
 *
 * <p>{@link org.twocounts.words.Counted} puts a noun into the number that fits: "1 election", "2
 * elections"; {@link org.twocounts.words.Numerals} writes numbers. To add a turn of phrase that
 * several packages need, start here.
 */
package org.twocounts.words;
