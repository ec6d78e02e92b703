package org.twocounts.cli;

import picocli.CommandLine.TypeConversionException;

/** Reads years and other whole numbers from the command line. */
final class WholeNumber {
  private WholeNumber() {}

  static Integer parse(String given) {
    try {
      return Integer.valueOf(given);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + given + "' is not a whole number");
    }
  }
}
