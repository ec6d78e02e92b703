package org.twocounts.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.twocounts.cli.session.Suggestions;
import org.twocounts.model.Labelled;
import org.twocounts.words.Quoted;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of several words, each a constant of an enum.
 *
 * <p>A class and not a lambda: Java 17 crashes when it archives lambdas of interfaces compiled for
 * Java 5, as picocli's are, and the launcher would start without its archive.
 */
final class Choice<T> implements ITypeConverter<T> {
  private final Map<String, T> words;

  private Choice(Map<String, T> words) {
    this.words = words;
  }

  static <T> void register(CommandLine line, Class<T> type) {
    line.registerConverter(type, new Choice<>(words(type)));
  }

  /** The words of an enum, in its order. */
  static <T> Map<String, T> words(Class<T> type) {
    Map<String, T> words = new LinkedHashMap<>();
    for (T constant : type.getEnumConstants()) {
      String word =
          constant instanceof Labelled labelled
              ? labelled.label()
              : constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
      words.put(word, constant);
    }
    return words;
  }

  @Override
  public T convert(String given) {
    T constant =
        words.entrySet().stream()
            .filter(word -> word.getKey().equalsIgnoreCase(given))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
    if (constant == null) {
      throw new TypeConversionException(
          String.format(
              "'%s' is none of %s%s",
              Quoted.bare(given),
              String.join(", ", words.keySet()),
              Suggestions.nearest(given, words.keySet())
                  .map(n -> "; did you mean " + n + "?")
                  .orElse("")));
    }
    return constant;
  }
}
