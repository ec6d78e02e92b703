package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.indicator.ComparableSwings;
import org.twocounts.analysis.indicator.Swings;
import org.twocounts.analysis.indicator.ThirdCandidate;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.FamilyName;
import org.twocounts.words.Joined;

/** Why two candidates are not compared in a state or an election, in words. */
final class NotCompared {
  /** What a third candidate was, where the two are not compared. */
  static final String THIRD = "a third candidate was first or second, or had a fifth of the votes,";

  private static final int NAMED = 4;

  private NotCompared() {}

  /** Who they were and when, each once, in order of year. */
  static String names(Collection<ThirdCandidate> thirds) {
    return Joined.of(
        thirds.stream()
            .sorted(
                Comparator.comparingInt(ThirdCandidate::year).thenComparing(ThirdCandidate::name))
            .map(t -> FamilyName.of(t.name()) + " in " + t.year())
            .distinct()
            .toList());
  }

  /** Why states are lined on a map of swings; empty where none is. */
  static String lined(ComparableSwings swings, ElectionRecord record) {
    List<String> sentences = new ArrayList<>();
    if (!swings.thirds().isEmpty()) {
      sentences.add(
          String.format(
              "Lined: %s in %s: %s.",
              THIRD,
              states(swings.thirds().keySet(), record),
              names(swings.thirds().values().stream().flatMap(List::stream).toList())));
    }
    if (!swings.withoutVotes().isEmpty()) {
      sentences.add(
          String.format(
              "Lined, with no votes for one of the two in one of the years: %s.",
              states(swings.withoutVotes(), record)));
    }
    return String.join(" ", sentences);
  }

  /** The same on a page of maps. */
  static String lined(Collection<ComparableSwings> all) {
    List<ComparableSwings> drawn = all.stream().filter(ComparableSwings::isComparable).toList();
    boolean third = drawn.stream().anyMatch(s -> !s.thirds().isEmpty());
    boolean without = drawn.stream().anyMatch(s -> !s.withoutVotes().isEmpty());
    String votes = "one of the two had no votes there";
    if (third) {
      return String.format(
          "Lined: %s there in one of the two elections%s.", THIRD, without ? ", or " + votes : "");
    }
    return without ? "Lined: " + votes + "." : "";
  }

  /** Which elections are left out of a page of maps, and why; empty where none is. */
  static String leftOut(Collection<ComparableSwings> all) {
    List<ComparableSwings> ofNation = all.stream().filter(s -> !s.inNation().isEmpty()).toList();
    List<ComparableSwings> ofStates =
        all.stream().filter(s -> s.inNation().isEmpty() && !s.isComparable()).toList();
    List<String> sentences = new ArrayList<>();
    if (!ofNation.isEmpty()) {
      sentences.add(
          String.format(
              "No map of %s: in the nation a third candidate was first or second, in votes or"
                  + " electors, or had a fifth of the votes: %s.",
              years(ofNation),
              names(ofNation.stream().flatMap(s -> s.inNation().stream()).toList())));
    }
    if (!ofStates.isEmpty()) {
      sentences.add(String.format("No map of %s: no state can be compared.", years(ofStates)));
    }
    return String.join(" ", sentences);
  }

  private static String years(Collection<ComparableSwings> some) {
    return Joined.of(some.stream().map(s -> Integer.toString(s.swings().year())).toList());
  }

  /**
   * The same swings, if the nation and some state can be compared.
   *
   * @throws NotDefinedException naming the third candidate
   */
  static ComparableSwings check(ComparableSwings comparable) {
    Swings swings = comparable.swings();
    List<ThirdCandidate> thirds = comparable.inNation();
    if (!thirds.isEmpty()) {
      throw new NotDefinedException(
          String.format(
              "%s: not to be compared with %s: %s",
              swings.year(),
              swings.from(),
              Joined.of(thirds.stream().map(NotCompared::strength).toList())));
    }
    if (swings.states().isEmpty()) {
      throw new NotDefinedException(
          String.format(
              "%s: no state can be compared with %s: votes for one of the two are missing, or %s"
                  + " there",
              swings.year(), swings.from(), THIRD));
    }
    return comparable;
  }

  private static String strength(ThirdCandidate third) {
    return "a third candidate, "
        + third.name()
        + ","
        + switch (third.strength()) {
          case FIRST_OR_SECOND_IN_VOTES -> " was first or second in votes";
          case FIFTH_OF_VOTES -> " had a fifth of the votes";
          case FIRST_OR_SECOND_IN_ELECTORS -> " was first or second in electors";
        }
        + " in "
        + third.year();
  }

  /** By name where they are few. */
  private static String states(Collection<String> codes, ElectionRecord record) {
    Set<String> sorted = new TreeSet<>(codes);
    Stream<String> names = sorted.stream().map(c -> StateNames.said(record, c)).sorted();
    return sorted.size() <= NAMED ? Joined.of(names.toList()) : StatesCounted.of(sorted);
  }
}
