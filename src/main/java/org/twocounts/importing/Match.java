package org.twocounts.importing;

/**
 * A word of the table and what it was taken for.
 *
 * @param kind {@code state}, {@code candidate}, {@code party} or {@code column}
 * @param how {@code as written}, {@code other name}, {@code new} and so on
 * @param rows in which it stands
 */
public record Match(String kind, String given, String taken, String how, long rows) {}
