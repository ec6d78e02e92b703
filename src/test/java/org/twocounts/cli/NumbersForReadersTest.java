package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read has a true minus; what programs read has a hyphen. */
class NumbersForReadersTest {
  private static final Pattern HYPHENED = Pattern.compile("(?<![\\p{L}\\p{N}])-\\d");
  private static final Pattern MINUS = Pattern.compile("−\\d");

  private static CommandRun run(String command, String format) {
    List<String> args = new ArrayList<>(List.of(command.split(" ", -1)));
    args.replaceAll(
        word -> word.replace("SELECT", "SELECT year, margin_votes, margin_points FROM splits"));
    args.addAll(List.of("--format", format));
    return CommandRun.inside(args.toArray(new String[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "elections",
        "splits",
        "state NY",
        "tipping 2016",
        "bias",
        "flips 2016",
        "whatif 2016",
        "house-size 2000",
        "apportion --census 1910 --house 433",
        "simulate 2016",
        "stats",
        "sensitivity 1960",
        "claims check article-2018",
        "exercise --topic tipping-point --seed 3",
        "query SELECT",
        "reproduce"
      })
  void text_and_markdown_hold_no_hyphen_before_a_number(String command) {
    for (String format : List.of("table", "markdown")) {
      CommandRun run = run(command, format);
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out()).as(format).doesNotContainPattern(HYPHENED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"elections", "bias", "query SELECT"})
  void data_hold_a_hyphen_and_no_minus(String command) {
    for (String format : List.of("csv", "json")) {
      assertThat(run(command, format).out()).containsPattern(HYPHENED).doesNotContainPattern(MINUS);
    }
  }
}
