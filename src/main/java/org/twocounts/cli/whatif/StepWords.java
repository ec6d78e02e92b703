package org.twocounts.cli.whatif;

/**
 * A change of votes in the words of a user.
 *
 * @param kind {@code swing}, {@code flip}, {@code move}, {@code merge} or {@code remove}
 * @param words such as {@code D+1.5}, {@code FL=Al Gore}, {@code FL:Bush>Gore=269}, {@code
 *     Nader>Gore}, {@code Nader}
 */
public record StepWords(String kind, String words) {}
