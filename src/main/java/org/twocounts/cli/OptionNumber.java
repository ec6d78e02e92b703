package org.twocounts.cli;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.twocounts.words.Quoted;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads years and other numbers from the command line. */
final class OptionNumber<T extends Number> implements ITypeConverter<T> {
  private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,18}([.][0-9]{1,18})?");

  private final Function<String, T> reader;
  private final String form;

  private OptionNumber(Function<String, T> reader, String form) {
    this.reader = reader;
    this.form = form;
  }

  static void register(CommandLine line) {
    OptionNumber<Integer> small = new OptionNumber<>(Integer::valueOf, "a whole number");
    OptionNumber<Long> large = new OptionNumber<>(Long::valueOf, "a whole number");
    OptionNumber<Double> decimal = new OptionNumber<>(OptionNumber::decimal, "a number");
    line.registerConverter(Integer.class, small);
    line.registerConverter(int.class, small);
    line.registerConverter(Long.class, large);
    line.registerConverter(long.class, large);
    line.registerConverter(Double.class, decimal);
    line.registerConverter(double.class, decimal);
  }

  private static Double decimal(String given) {
    if (!DECIMAL.matcher(given).matches()) {
      throw new NumberFormatException(given);
    }
    return Double.valueOf(given);
  }

  @Override
  public T convert(String given) {
    try {
      return reader.apply(given);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + Quoted.bare(given) + "' is not " + form);
    }
  }
}
