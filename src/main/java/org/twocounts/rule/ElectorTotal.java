package org.twocounts.rule;

/**
 * What a candidate or slate has in all.
 *
 * @param person false for slates of unpledged electors: they elect, and are not elected
 */
public record ElectorTotal(String candidate, boolean person, Rational electors) {}
