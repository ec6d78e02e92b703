package org.twocounts.cli;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.twocounts.words.Quoted;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads years and other numbers from the command line. */
final class OptionNumber<T extends Number> implements ITypeConverter<T> {
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?([0-9]{1,18}([.][0-9]{1,18})?|[.][0-9]{1,18})");
  private static final Pattern ANY_LENGTH = Pattern.compile("[-+]?[0-9]+");

  private final Function<String, T> reader;
  private final String form;
  private final String limits;

  private OptionNumber(Function<String, T> reader, String form, String limits) {
    this.reader = reader;
    this.form = form;
    this.limits = limits;
  }

  static void register(CommandLine line) {
    OptionNumber<Integer> small =
        new OptionNumber<>(
            Integer::valueOf, "a whole number", range(Integer.MIN_VALUE, Integer.MAX_VALUE));
    OptionNumber<Long> large =
        new OptionNumber<>(Long::valueOf, "a whole number", range(Long.MIN_VALUE, Long.MAX_VALUE));
    OptionNumber<Double> decimal =
        new OptionNumber<>(OptionNumber::decimal, "a number", "has more than 18 digits");
    line.registerConverter(Integer.class, small);
    line.registerConverter(int.class, small);
    line.registerConverter(Long.class, large);
    line.registerConverter(long.class, large);
    line.registerConverter(Double.class, decimal);
    line.registerConverter(double.class, decimal);
  }

  private static String range(long least, long most) {
    return "is not from " + least + " to " + most;
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
      String fault = ANY_LENGTH.matcher(given).matches() ? limits : "is not " + form;
      throw new TypeConversionException("'" + Quoted.bare(given) + "' " + fault);
    }
  }
}
