/**
 * What a page of the explorer asks again when a reader changes something: the record as lines that
 * a page holds, a question in the words of the command line, the answer as lines.
 *
 * <p>Start at {@link org.twocounts.recount.Recount}. The build makes a script of {@link
 * org.twocounts.recount.PageEngine} and all that it reaches, so that page and command count with
 * the same classes. The class library of the script is not the JDK's: what it lacks or does
 * differently is banned from these classes ({@code PageEngineTest}, {@code RecountTest}).
 */
package org.twocounts.recount;
