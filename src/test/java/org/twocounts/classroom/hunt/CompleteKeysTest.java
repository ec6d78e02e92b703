package org.twocounts.classroom.hunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.TheRecord;
import org.twocounts.classroom.Clue;
import org.twocounts.classroom.EveryHandout;
import org.twocounts.classroom.HuntAnswer;
import org.twocounts.classroom.HuntSheet;
import org.twocounts.model.Apportionment;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.StateResult;

/** A key names all that fits a clue and nothing else, by going through the whole record. */
@WholeGallery
class CompleteKeysTest {
  private static final MathContext EXACT = new MathContext(40);
  private static final Pattern THRESHOLD =
      Pattern.compile("(less than|fewer than|more than|at least) ([0-9.,]+)");
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}\\.");

  /** What a clue says of an election or of a state. */
  private record Oracle(String kind, Function<Clue, Set<String>> names) {
    @Override
    public String toString() {
      return kind;
    }
  }

  /** The years of the sheet under test. */
  private static int first;

  static List<Oracle> oracles() {
    return List.of(
        elections(
            "fewer-votes", e -> hasNation(e) && lead(e, e.president()).signum() < 0, e -> null),
        elections("less-than-a-share", CompleteKeysTest::hasNation, e -> share(e, e.president())),
        elections(
            "large-share", CompleteKeysTest::hasNation, e -> share(e, ranked(nation(e)).get(0))),
        elections(
            "small-lead", CompleteKeysTest::hasNation, e -> lead(e, ranked(nation(e)).get(0))),
        elections(
            "large-lead", CompleteKeysTest::hasNation, e -> lead(e, ranked(nation(e)).get(0))),
        elections("share-of-electors", e -> true, e -> electorsShare(e)),
        elections(
            "shares-far-apart",
            CompleteKeysTest::hasNation,
            e -> electorsShare(e).subtract(share(e, e.president()))),
        elections(
            "narrow-majority",
            e -> e.decidedBy() == DecidedBy.ELECTORAL_COLLEGE,
            e -> BigDecimal.valueOf(electors(e) - e.electorsAppointed() / 2 - 1)),
        states("many-electors", s -> s.electorsAppointed() > 0, s -> appointed(s)),
        states("few-electors", s -> s.electorsAppointed() > 0, s -> appointed(s)),
        states(
            "close-state",
            s -> s.hasPopularVote() && ranked(votes(List.of(s))).size() > 1,
            s -> leadOf(s)),
        states(
            "legislature",
            s -> s.electorsAppointed() > 0 && s.method() == ElectorMethod.LEGISLATURE,
            s -> null),
        states("divided-state", s -> persons(s) > 1, s -> null),
        new Oracle("many-seats", CompleteKeysTest::seats),
        new Oracle("seats-lost", CompleteKeysTest::lost));
  }

  @ParameterizedTest
  @MethodSource("oracles")
  void a_key_names_all_that_fits_and_nothing_else(Oracle oracle) {
    int asked = 0;
    for (HuntSheet sheet : EveryHandout.hunts().toList()) {
      first = sheet.level().firstElection();
      for (Clue clue : sheet.clues()) {
        if (clue.kind().equals(oracle.kind())) {
          assertThat(clue.answers().stream().map(HuntAnswer::name))
              .as("%s from %s", clue.question(), first)
              .containsExactlyInAnyOrderElementsOf(oracle.names().apply(clue));
          asked++;
        }
      }
    }
    assertThat(asked).isGreaterThan(20);
  }

  /** Elections of a sheet of which something holds and whose figure, if any, fits the clue. */
  private static Oracle elections(
      String kind, Predicate<Election> asked, Function<Election, BigDecimal> figure) {
    return new Oracle(
        kind,
        clue -> {
          Set<String> names = new HashSet<>();
          for (Election election : TheRecord.record().elections()) {
            if (election.year() >= first
                && asked.test(election)
                && fits(clue, figure.apply(election))) {
              names.add(election.year() + " (" + election.president() + ")");
            }
          }
          return names;
        });
  }

  /** States in the year that the clue names. */
  private static Oracle states(
      String kind, Predicate<StateResult> asked, Function<StateResult, BigDecimal> figure) {
    return new Oracle(
        kind,
        clue -> {
          Set<String> names = new HashSet<>();
          for (StateResult state : TheRecord.election(year(clue)).states()) {
            if (asked.test(state) && fits(clue, figure.apply(state))) {
              names.add(nameOf(state.state()));
            }
          }
          return names;
        });
  }

  private static boolean fits(Clue clue, BigDecimal figure) {
    if (figure == null) {
      return true;
    }
    Matcher matcher = THRESHOLD.matcher(clue.question());
    assertThat(matcher.find()).as(clue.question()).isTrue();
    int compared = figure.compareTo(new BigDecimal(matcher.group(2).replaceAll(",|\\.$", "")));
    return switch (matcher.group(1)) {
      case "more than" -> compared > 0;
      case "at least" -> compared >= 0;
      default -> compared < 0;
    };
  }

  private static int year(Clue clue) {
    Matcher matcher = YEAR.matcher(clue.question());
    return matcher.find()
        ? Integer.parseInt(matcher.group().substring(0, 4))
        : Integer.parseInt(clue.question().replaceAll(".* in ([12][0-9]{3}).*", "$1"));
  }

  private static String nameOf(String code) {
    return TheRecord.record().findState(code).orElseThrow().name();
  }

  private static boolean hasNation(Election election) {
    return election.year() >= 1824;
  }

  private static Map<String, Long> nation(Election election) {
    return votes(election.states());
  }

  private static Map<String, Long> votes(List<StateResult> states) {
    Map<String, Long> votes = new TreeMap<>();
    for (StateResult state : states) {
      for (CandidateResult result : state.results()) {
        result.popularVotes().ifPresent(v -> votes.merge(result.candidate(), v, Long::sum));
      }
    }
    return votes;
  }

  private static List<String> ranked(Map<String, Long> votes) {
    List<String> names = new ArrayList<>(votes.keySet());
    names.remove("Other");
    names.sort(Comparator.comparing((String name) -> votes.get(name)).reversed());
    return names;
  }

  private static BigDecimal percent(long part, long whole) {
    return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), EXACT);
  }

  private static long sum(Map<String, Long> votes) {
    return votes.values().stream().mapToLong(v -> v).sum();
  }

  private static BigDecimal share(Election election, String name) {
    Map<String, Long> votes = nation(election);
    return percent(votes.get(name), sum(votes));
  }

  private static BigDecimal lead(Election election, String name) {
    Map<String, Long> votes = nation(election);
    String best = ranked(votes).stream().filter(n -> !n.equals(name)).findFirst().orElseThrow();
    return percent(votes.get(name) - votes.get(best), sum(votes));
  }

  private static BigDecimal leadOf(StateResult state) {
    Map<String, Long> votes = votes(List.of(state));
    List<String> names = ranked(votes);
    return percent(
        votes.get(names.get(0)) - votes.get(names.get(1)), state.totalPopularVotes().orElseThrow());
  }

  private static long electors(Election election) {
    return election.states().stream().mapToLong(s -> s.electoralVotes(election.president())).sum();
  }

  private static BigDecimal electorsShare(Election election) {
    return percent(electors(election), election.electorsAppointed());
  }

  private static BigDecimal appointed(StateResult state) {
    return BigDecimal.valueOf(state.electorsAppointed());
  }

  private static long persons(StateResult state) {
    return state
        .allResults()
        .filter(r -> r.electoralVotes() > 0)
        .map(CandidateResult::candidate)
        .distinct()
        .count();
  }

  private static Map<String, Integer> seats(int census) {
    Map<String, Integer> seats = new TreeMap<>();
    for (Apportionment row : TheRecord.record().apportionment()) {
      if (row.census() == census) {
        seats.put(nameOf(row.state()), row.seats());
      }
    }
    return seats;
  }

  private static Set<String> seats(Clue clue) {
    Set<String> names = new HashSet<>();
    seats(year(clue))
        .forEach(
            (name, seats) -> {
              if (fits(clue, BigDecimal.valueOf(seats))) {
                names.add(name);
              }
            });
    return names;
  }

  private static Set<String> lost(Clue clue) {
    Set<String> names = new HashSet<>();
    Map<String, Integer> after = seats(year(clue));
    Map<String, Integer> before =
        seats(Integer.parseInt(clue.question().replaceAll(".*censuses of ([0-9]{4}) and.*", "$1")));
    before.forEach(
        (name, seats) -> {
          if (fits(clue, BigDecimal.valueOf(seats - after.getOrDefault(name, seats)))) {
            names.add(name);
          }
        });
    return names;
  }
}
