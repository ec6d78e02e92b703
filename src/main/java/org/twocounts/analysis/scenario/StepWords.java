package org.twocounts.analysis.scenario;

/**
 * A change of votes in the words of a user.
 *
 * @param words such as {@code D+1.5}, {@code FL=Al Gore}, {@code FL:Bush>Gore=269}, {@code
 *     Nader>Gore}, {@code Nader}
 */
public record StepWords(StepOption kind, String words) {}
