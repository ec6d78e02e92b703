package org.twocounts.simulation;

import java.util.OptionalDouble;

/**
 * How far a state's own swing, beyond its region's, reached in past elections.
 *
 * @param swings from how many it is told: those in which its region had other states
 * @param raw standard deviation of these alone, percentage points; empty without any
 * @param shrunk drawn towards that of all states
 */
public record StateSpread(int swings, OptionalDouble raw, double shrunk) {}
