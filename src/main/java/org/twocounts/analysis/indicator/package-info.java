/**
 * Single numbers that describe an election: effective candidates, closeness, swings and how alike
 * they were, malapportionment.
 *
 * <p>Each indicator is a record named after it with a static {@code of}; {@link
 * org.twocounts.analysis.indicator.ElectionIndicators} gathers them. To add one, write such a
 * record and add it there.
 */
package org.twocounts.analysis.indicator;
