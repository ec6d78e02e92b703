package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.data.CutRecord;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;
import org.twocounts.model.ElectionRecord;

/**
 * Of the released record a command reads the sections that it asks for, and no other is there: one
 * that it touches all the same throws, instead of looking empty.
 */
@WholeGallery
class SectionsAskedForTest {
  private static final List<Integer> YEARS = List.of(1789, 1824, 1876, 1960, 2016);

  /** What options ask for, beyond the lines that are tried over records of any size. */
  private static final List<String> MORE =
      List.of(
          "elections --attribution 1960=slate",
          "elections --measures --attribution 1960=slate",
          "parties --attribution 1960=slate",
          "show 1960 --attribution 1960=slate --states --sources --measures",
          "show 1876 --measures",
          "show 1876 --states --measures",
          "state LA --attribution 1960=slate",
          "cite 1876 LA Tilden",
          "splits --attribution 1960=proportional",
          "sensitivity 1960 --attribution 1960=proportional",
          "tipping 1960 --attribution 1960=proportional",
          "bias --attribution 1960=proportional",
          "flips --attribution 1960=proportional",
          "stats --attribution 1960=proportional",
          "least 1960 --by population --attribution 1960=slate",
          "power 1960 --attribution 1960=slate",
          "simulate 1960 --runs 500 --attribution 1960=slate",
          "simulate 2020 --model random-voting --runs 500",
          "reproduce --attribution 1960=slate",
          "query SELECT_ALL_SPLITS --attribution 1960=slate",
          "whatif --all-years --electors population",
          "whatif 1960 --rule district",
          "whatif 2024 --rule district --attribution 1960=slate",
          "whatif 1876 --electors house=400",
          "apportion --census 1789",
          "apportion --census 1790",
          "apportion --census 1920",
          "apportion --census 1900 --paradox new-states");

  @TempDir static Path folder;

  static Stream<String> lines() {
    Stream<String> filled =
        IntStream.range(0, CommandsOfAnySizeTest.EVERY_KIND.size())
            .boxed()
            .flatMap(i -> ofYears(CommandsOfAnySizeTest.EVERY_KIND.get(i), i));
    return Stream.concat(filled, MORE.stream()).filter(line -> !line.matches("(charts|site) .*"));
  }

  /** A line without a year once; one with a year in two elections, so that all have their turn. */
  private static Stream<String> ofYears(String line, int turn) {
    return line.contains("YEAR")
        ? Stream.of(turn, turn + 2)
            .map(i -> line.replace("YEAR", YEARS.get(i % YEARS.size()).toString()))
        : Stream.of(line);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void a_command_touches_no_section_that_it_has_not_asked_for(String line) {
    List<String> args = new ArrayList<>();
    for (String word : line.split(" ", -1)) {
      args.add(
          word.replace("ALL_ELECTIONS", "SELECT * FROM elections")
              .replace("SELECT_ALL_SPLITS", "SELECT * FROM splits")
              .replace("OUT", folder.resolve("out").toString()));
    }
    CommandRun run = CommandRun.inside(args.toArray(new String[0]));
    assertThat(run.err()).doesNotContain("was not read").doesNotContain("IllegalState");
    assertThat(run.exitCode()).isIn(0, 1, 2, 3, 4);
  }

  @Test
  void every_section_that_was_not_asked_for_says_so_when_it_is_touched() {
    ElectionRecord record = Dataset.openPackaged(EnumSet.of(Section.STATES)).record();
    assertThat(record.states()).isNotEmpty();
    Map<Section, List<?>> others =
        Map.ofEntries(
            Map.entry(Section.SOURCES, record.sources()),
            Map.entry(Section.PARTIES, record.parties()),
            Map.entry(Section.PERSONS, record.persons()),
            Map.entry(Section.ELECTOR_LAWS, record.electorLaws()),
            Map.entry(Section.ELECTIONS, record.elections()),
            Map.entry(Section.STANDING_CAVEATS, record.standingCaveats()),
            Map.entry(Section.PUBLISHED_TOTALS, record.publishedTotals()),
            Map.entry(Section.ELECTOR_TALLIES, record.electorTallies()),
            Map.entry(Section.TURNOUT, record.turnout()),
            Map.entry(Section.CENSUSES, record.censuses()),
            Map.entry(Section.SEAT_CHANGES, record.seatChanges()),
            Map.entry(Section.APPORTIONMENT, record.apportionment()),
            Map.entry(Section.APPORTIONMENT_LAWS, record.apportionmentLaws()),
            Map.entry(Section.RESIDENT_POPULATIONS, record.residentPopulations()),
            Map.entry(Section.DISTRICTS, record.districts()),
            Map.entry(Section.DISPUTES, record.disputes()));
    assertThat(EnumSet.complementOf(EnumSet.copyOf(others.keySet())))
        .containsExactly(Section.FORMAT, Section.RELEASE, Section.STATES, Section.OTHER_NAMES);
    others.forEach(
        (section, list) -> {
          for (Supplier<?> touch :
              List.<Supplier<?>>of(
                  list::isEmpty,
                  list::size,
                  () -> list.get(0),
                  () -> list.iterator().hasNext(),
                  () -> list.stream().findFirst(),
                  () -> new ArrayList<>(list),
                  () -> list.contains("x"),
                  () -> List.copyOf(list))) {
            assertThatThrownBy(touch::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                    "section \"%s\" of the record was not read: the command did not ask for it",
                    section.key());
          }
        });
  }

  @Test
  void a_section_that_was_asked_for_and_is_not_in_the_file_is_empty() {
    assertThat(CutRecord.ofYear(1876).withOnly(Section.ELECTIONS).read().turnout()).isEmpty();
  }
}
