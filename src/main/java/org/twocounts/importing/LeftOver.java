package org.twocounts.importing;

import java.util.OptionalLong;

/**
 * A row, or a cell of it, that is nobody's result.
 *
 * @param file as the user named it
 * @param line on which it begins
 * @param votes in it; empty where it has none
 * @param counted whether its votes stand under the persons not named
 */
public record LeftOver(String file, int line, String why, OptionalLong votes, boolean counted) {}
