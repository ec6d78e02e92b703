package org.twocounts.literature;

/**
 * A table of results, or a single one, as the literature prints it.
 *
 * @param citation author, year, place
 * @param rounding to which all its figures are printed
 */
public record PublishedTable(String id, String citation, Rounding rounding) {}
