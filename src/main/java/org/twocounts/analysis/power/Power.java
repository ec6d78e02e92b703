package org.twocounts.analysis.power;

import org.twocounts.rule.Rational;

/**
 * The power of one bloc.
 *
 * @param banzhaf absolute Banzhaf (Penrose) index: the chance that it decides when every other bloc
 *     votes yes or no by the toss of a coin
 * @param banzhafNormalised its share of all decisive votes; the indices of a game sum to 1
 * @param shapleyShubik the share of orders of blocs in which it is the one that reaches the quota;
 *     the indices of a game sum to 1
 */
public record Power(
    String bloc,
    int weight,
    Rational banzhaf,
    Rational banzhafNormalised,
    Rational shapleyShubik) {}
