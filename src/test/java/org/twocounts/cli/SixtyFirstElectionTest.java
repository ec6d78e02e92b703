package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.SoundWords;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.chart.Chart;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.spec.AltText;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.SheetMaker;
import org.twocounts.data.MadeUp2028;
import org.twocounts.data.RecordReader;
import org.twocounts.model.ElectionRecord;

/**
 * The next election goes the whole way: every command, chart and worksheet takes it as any other.
 */
@WholeGallery
class SixtyFirstElectionTest {
  @TempDir static Path folder;
  private static String file;
  private static ElectionRecord record;

  @BeforeAll
  static void a_record_of_61_elections() throws IOException {
    Path written = MadeUp2028.write(folder.resolve("61.json"));
    file = written.toString();
    record = RecordReader.read(file, Files.readAllBytes(written));
  }

  private static CommandRun run(String line) {
    List<String> args = new ArrayList<>(List.of(line.split(" ", -1)));
    args.replaceAll(
        word -> word.replace("FILE", file).replace("OUT", folder.resolve("x").toString()));
    args.replaceAll(word -> word.replace('_', ' '));
    args.addAll(List.of("--data", file));
    return CommandRun.inside(args.toArray(new String[0]));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "validate FILE                        | obeys",
        "elections                            | 2028  Sam Sample",
        "elections --measures                 | 2028",
        "elections --party Republican         | 2028  Sam Sample",
        "show 2028 --states --measures        | Sam Sample (Republican) became President",
        "show 2028 --state ME --sources       | ME-2",
        "state PA                             | 2028  Sam Sample",
        "find Sample                          | 2028",
        "parties Republican                   | Republican",
        "splits                               | 2028  Sam Sample",
        "splits --definition electoral-majority | 2028  Sam Sample",
        "sensitivity 2028                     | The record documents no other count",
        "tipping 2028                         | PA tipped the election to Sam Sample",
        "tipping 2028 --convention either-side | Sam Sample",
        "bias                                 | 2028  PA",
        "flips                                | 2028",
        "flips 2028                           | could have elected Alex Example",
        "flips 2028 --goal deny               | 2028",
        "least 2028 --by population           | 2028",
        "power 2028                           | Power of the states in 2028",
        "stats                                | inversions",
        "whatif 2028 --rule proportional      | Sam Sample",
        "whatif 2028 --rule popular           | Alex Example",
        "whatif 2028 --swing D+1 --states     | Alex Example",
        "whatif 2028 --preset lodge-gossett   | Sam Sample",
        "whatif --all-years                   | 2028",
        "house-size 2028 --from 430 --to 440  | 2028",
        "apportion --census 2020              | 2020",
        "cite 2028 PA                         | 2028",
        "claims check                         | SUPPORTED",
        "query SELECT_max(year)_FROM_elections | 2028",
        "export OUT                           | elections.csv",
        "exercise --topic splits              | Two counts, one President",
        "reproduce                            | agrees",
      })
  void every_command_takes_it(String line, String said) {
    CommandRun run = run(line.strip());
    assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
    assertThat(run.out()).contains(said);
  }

  @Test
  void every_chart_is_described_with_it_but_those_of_disputes_that_it_has_not() {
    List<String> undefined = new ArrayList<>();
    for (Chart chart : ChartCatalogue.all()) {
      hold(chart.describe(ChartRequest.of(record)));
      if (chart.scope() == Chart.Scope.ELECTION) {
        try {
          hold(chart.describe(ChartRequest.of(record).forYear(2028)));
        } catch (NotDefinedException e) {
          undefined.add(chart.id() + ", " + e.getMessage());
        }
      }
    }
    assertThat(undefined)
        .containsExactly(
            "attribution, 2028: there is only one way to count that year in the record",
            "disputed, 2028: no disputed electors were counted for the President");
  }

  private static void hold(ChartSpec spec) {
    assertThat(SoundWords.faults(spec.words().title().orElseThrow())).as(spec.name()).isEmpty();
    assertThat(SoundWords.faults(AltText.of(spec, List.of()))).as(spec.name()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void worksheets_of_every_topic_ask_about_it_too(Topic topic) {
    SheetMaker maker = new SheetMaker(record);
    for (Level level : Level.values()) {
      for (long seed = 1; seed <= 5; seed++) {
        Sheet sheet = maker.make(topic, level, 3, seed);
        assertThat(sheet.exercises()).as("%s, %s, seed %d", topic, level, seed).isNotEmpty();
      }
    }
  }
}
