package org.twocounts.chart.spec;

import java.util.Optional;

/**
 * What stands behind the words around a plot and stays when an editor changes them.
 *
 * @param finding as computed; empty where the chart states none
 * @param sources every source of the figures
 * @param remark said of data other than those released, a sentence
 */
public record Origin(Optional<String> finding, String sources, Optional<String> remark) {}
