package org.twocounts.classroom;

/**
 * Something that fits a clue.
 *
 * @param name such as {@code 1860 (Abraham Lincoln)} or {@code Ohio}
 * @param figure that shows it
 * @param command that shows the figure, such as {@code twocounts show 1860}
 */
public record HuntAnswer(String name, String figure, String command) {}
