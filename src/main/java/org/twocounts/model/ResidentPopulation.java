package org.twocounts.model;

/** Resident population of a place that is not apportioned: the District of Columbia. */
public record ResidentPopulation(
    int census, String state, long population, String source, String note) {}
