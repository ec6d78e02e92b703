package org.twocounts.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads years and other whole numbers from the command line. */
final class WholeNumber implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String given) {
    try {
      return Integer.valueOf(given);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + given + "' is not a whole number");
    }
  }
}
