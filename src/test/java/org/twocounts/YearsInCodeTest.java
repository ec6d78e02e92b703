package org.twocounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Facts of elections stand in the record: no list of years stands in the code, a single one in few
 * named places, and the code of the capital in one.
 */
class YearsInCodeTest {
  private static final Path SOURCES = Path.of("src/main/java");

  /** Classes that write a number that is, or looks like, a single year. */
  private static final Map<String, String> SINGLE =
      Map.of(
          "HistoricYears", "from when what the record does not state held in the whole nation",
          "ElectionCalendar", "the first elections, from which the others follow",
          "Census", "the first census, from which the others follow",
          "FirstAsked", "a choice of teaching",
          "PackLimits", "characters, not a year",
          "Preset", "pixels, not a year",
          "SvgCanvas", "units of a font, not a year");

  /** Seats of the House, electors, and the place that has no seats. */
  private static final Pattern PLACE_OR_HOUSE = Pattern.compile("\"DC\"|\\b(?:435|436|538)\\b");

  private static final String YEAR = "\\b(?:1[789]|20)\\d\\d\\b(?![-.]\\d)";

  /** Two years with nothing but a comma and spaces between them, as a list has them. */
  private static final Pattern LIST = Pattern.compile(YEAR + "\\s*[,;|]\\s*" + YEAR);

  /** Two years that a value is compared with, one after the other. */
  private static final Pattern COMPARED =
      Pattern.compile("(?:==|!=)\\s*" + YEAR + "\\s*(?:\\|\\||&&)[^;{]{0,60}?(?:==|!=)\\s*" + YEAR);

  /** Two keys of a map that are years. */
  private static final Pattern KEYED =
      Pattern.compile("[(,]\\s*" + YEAR + "\\s*,[^;{}]{0,200}?[(,]\\s*" + YEAR + "\\s*,");

  /** Two cases of a switch that are years. */
  private static final Pattern CASES =
      Pattern.compile("case\\s+" + YEAR + ".{0,200}?case\\s+" + YEAR, Pattern.DOTALL);

  private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

  /** Sentences for people may name years; a text of nothing but years is a list. */
  private static final Pattern WORDS =
      Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*[A-Za-z](?:[^\"\\\\\\n]|\\\\.)*\"");

  @Test
  void no_class_lists_years_of_elections() throws IOException {
    assertThat(classesWith(source -> !lists(source).isEmpty()))
        .as("years of elections and censuses stand in elections.json, not in the code")
        .isEmpty();
  }

  @Test
  void a_single_year_stands_in_a_named_place_alone() throws IOException {
    assertThat(classesWith(source -> Pattern.compile(YEAR).matcher(code(source)).find()))
        .containsExactlyInAnyOrderElementsOf(SINGLE.keySet());
  }

  @Test
  void only_State_writes_the_code_of_the_capital_and_nothing_the_size_of_the_House()
      throws IOException {
    assertThat(classesWith(source -> PLACE_OR_HOUSE.matcher(sentencesApart(source)).find()))
        .containsExactly("State");
  }

  private static List<String> classesWith(Predicate<String> what) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        if (what.test(Files.readString(file))) {
          found.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Set.of(1824, 1828, 1880)",
        "int[] years = {1876,\n 1888};",
        "year == 1824 || year == 1876",
        "year != 1824 && election.year() != 1876",
        "switch (year) { case 1824 -> one(); case 1876 -> two(); }",
        "case 1824, 1876 -> x;",
        "Map.of(1824, \"six states\", 1876, \"disputed\")",
        "all.put(1824, a), all.put(1876, b)",
        "List.of(\"1824\", \"1876\")",
        "String years = \"1824, 1876\";"
      })
  void a_list_is_found_however_it_is_written(String code) {
    assertThat(lists(code)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private static final int FIRST = 1789;",
        "// 1824, 1876 and others",
        "/** In 1824, 1876 and 1888. */",
        "\"a year from 1789 to 2200\"",
        "year < 1804 ? A : B",
        "pixels(1920, 1080, 64)",
        "whole(name, meaning, FIRST_YEAR, LAST_YEAR, \"a year from 1789 to 2200\")"
      })
  void one_year_a_sentence_or_another_number_is_none(String code) {
    assertThat(lists(code)).isEmpty();
  }

  private static List<String> lists(String source) {
    String code = code(source);
    List<String> found = new ArrayList<>();
    for (Pattern pattern : List.of(LIST, COMPARED, KEYED, CASES)) {
      Matcher matcher = pattern.matcher(code);
      while (matcher.find()) {
        found.add(matcher.group().strip().replaceAll("\\s+", " "));
      }
    }
    return found;
  }

  /** Without comments and the words of texts. */
  private static String code(String source) {
    return WORDS
        .matcher(COMMENTS.matcher(source).replaceAll(""))
        .replaceAll("\"\"")
        .replace("\"", " ");
  }

  /** Without comments and texts of several words. */
  private static String sentencesApart(String source) {
    return WORDS
        .matcher(COMMENTS.matcher(source).replaceAll(""))
        .replaceAll(
            text -> text.group().contains(" ") ? "" : Matcher.quoteReplacement(text.group()));
  }
}
