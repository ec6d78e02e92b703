package org.twocounts.model;

import java.util.OptionalLong;

/**
 * Resident population of a place that is not apportioned: the District of Columbia.
 *
 * @param change people more (or, below 0, fewer) than by the census before; empty where the record
 *     does not say
 */
public record ResidentPopulation(
    int census, String state, long population, OptionalLong change, String source, String note) {}
