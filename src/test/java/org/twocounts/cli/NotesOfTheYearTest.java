package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.Apportionment;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;

/** What is said about an election speaks of no state, district or census that it did not have. */
class NotesOfTheYearTest {
  private static final List<String> COMMANDS =
      List.of(
          "show YEAR",
          "tipping YEAR",
          "tipping YEAR --convention=either-side",
          "flips YEAR",
          "flips YEAR --goal=deny",
          "simulate YEAR --runs=500",
          "least YEAR",
          "least YEAR --by=population",
          "power YEAR",
          "sensitivity YEAR",
          "house-size YEAR --from=401 --to=402",
          "whatif YEAR",
          "whatif YEAR --rule=law",
          "whatif YEAR --rule=unit",
          "whatif YEAR --rule=proportional",
          "whatif YEAR --rule=fractional --electors=no-bonus",
          "whatif YEAR --rule=district",
          "whatif YEAR --rule=popular",
          "whatif YEAR --electors=population",
          "whatif YEAR --house=450",
          "whatif YEAR --house=450 --electors=no-bonus",
          "whatif YEAR --preset=cervas-grofman --electors=population",
          "whatif YEAR --preset=direct-1969");

  private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2}\\b");

  /** That a census has no people is said; counted is another. */
  private static final Pattern CENSUS =
      Pattern.compile("(?<!no population of the states by the )census(?:es)? of (\\d{4})");

  /** The first, states that come, censuses that lack, electors of the District, the last. */
  static Stream<Integer> years() {
    String asked = System.getProperty("years", "");
    return asked.isEmpty()
        ? Stream.of(1824, 1836, 1848, 1864, 1888, 1896, 1924, 1928, 1932, 1960, 1964, 1988, 2020)
        : TheRecord.record().elections().stream().map(Election::year);
  }

  @ParameterizedTest
  @MethodSource("years")
  void no_note_speaks_of_what_the_year_did_not_have(int year) {
    ElectionRecord record = TheRecord.record();
    Election election = record.getElection(year);
    List<String> wrong = new ArrayList<>();
    for (String command : COMMANDS) {
      String words = command.replace("YEAR", Integer.toString(year));
      CommandRun run = CommandRun.inside(words.split(" "));
      assertThat(run.exitCode()).as("%s: %s", words, run.err()).isIn(0, 2);
      String said = (run.out() + run.err()).replaceAll("\\s+", " ");
      for (String word : strange(record, election, said)) {
        wrong.add(words + ": " + word);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Set<String> strange(ElectionRecord record, Election election, String said) {
    Set<String> listed =
        election.states().stream().map(StateResult::state).collect(Collectors.toSet());
    Set<String> strange = new TreeSet<>();
    String words = said;
    for (Candidacy candidacy : election.candidacies()) {
      words = words.replace(candidacy.candidate(), "");
    }
    for (State state : record.states()) {
      if (!listed.contains(state.state())) {
        Pattern name = Pattern.compile("(?<!West )\\b" + state.name() + "\\b");
        if (name.matcher(words).find()) {
          strange.add(state.name());
        }
      }
    }
    Matcher codes = CODE.matcher(said);
    while (codes.find()) {
      if (!listed.contains(codes.group()) && record.findState(codes.group()).isPresent()) {
        strange.add(codes.group());
      }
    }
    Set<Integer> counted =
        record.apportionment().stream()
            .filter(a -> a.population().isPresent())
            .map(Apportionment::census)
            .collect(Collectors.toSet());
    Matcher censuses = CENSUS.matcher(said);
    while (censuses.find()) {
      int census = Integer.parseInt(censuses.group(1));
      if (!counted.contains(census) || census > election.year() + 10) {
        strange.add("census of " + census);
      }
    }
    return strange;
  }
}
