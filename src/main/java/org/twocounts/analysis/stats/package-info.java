/**
 * Statistics on the whole record, each with the assumption on which it rests.
 *
 * <p>{@link org.twocounts.analysis.stats.Statistics} lists them, {@link
 * org.twocounts.analysis.stats.Statistic} is what each finds. To add one, write a class with a
 * static {@code of(ElectionRecord)} and add it to the list.
 */
package org.twocounts.analysis.stats;
