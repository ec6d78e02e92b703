package org.twocounts.classroom;

/**
 * A card to be put in its place.
 *
 * @param name what it stands for, such as {@code 2016, Donald Trump}
 * @param place where it belongs, 1 for the largest figure
 * @param figure by which it is ordered, as it is printed
 * @param work how the figure follows from what the sheet gives
 */
public record OrderCard(String name, int place, String figure, String work) {}
