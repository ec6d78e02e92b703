package org.twocounts.analysis.caveat;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.CaveatWording;
import org.twocounts.model.Census;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StandingCaveat;
import org.twocounts.model.State;

/** The standing caveats of a record, and which of them belong to what an output shows. */
public final class StandingCaveats {
  private final ElectionRecord record;

  private StandingCaveats(ElectionRecord record) {
    this.record = record;
  }

  /**
   * Those of a record.
   *
   * @param record with its states and caveats; with its censuses and populations where an output
   *     shows populations
   */
  public static StandingCaveats of(ElectionRecord record) {
    return new StandingCaveats(record);
  }

  /**
   * The caveats that belong to an output, in the order of the record: those that touch one of its
   * measures in one of its elections or censuses. A figure of single states is touched only by what
   * concerns one of the states shown.
   */
  public List<Caveat> belongingTo(Shown shown) {
    if (shown.measures().isEmpty() || record.standingCaveats().isEmpty()) {
      return List.of();
    }
    List<Integer> elections = shown.elections().stream().filter(this::isElection).toList();
    NavigableSet<Integer> censuses = new TreeSet<>(shown.censuses());
    if (censuses.isEmpty() && shown.measures().contains(CaveatMeasure.POPULATION)) {
      elections.forEach(year -> censuses.addAll(censusesOf(record.getElection(year))));
    }
    List<Caveat> belonging = new ArrayList<>();
    for (StandingCaveat caveat : record.standingCaveats()) {
      if (touches(caveat, shown)) {
        of(caveat, caveat.ground().isOfCensuses() ? List.copyOf(censuses) : elections)
            .ifPresent(belonging::add);
      }
    }
    return belonging;
  }

  private boolean isElection(int year) {
    return record.findElection(year).isPresent();
  }

  /** The censuses by which the populations of an election are counted. */
  private NavigableSet<Integer> censusesOf(Election election) {
    NavigableSet<Integer> used = new TreeSet<>();
    record.censuses().stream()
        .filter(c -> c.appliesTo(election.year()))
        .mapToInt(Census::census)
        .forEach(
            inForce ->
                election.states().stream()
                    .filter(s -> s.electorsAppointed() > 0)
                    .flatMap(s -> StatePopulation.find(record, s.state(), inForce).stream())
                    .forEach(p -> used.add(p.census())));
    return used;
  }

  private static boolean touches(StandingCaveat caveat, Shown shown) {
    boolean concerned =
        shown.states().isEmpty()
            || caveat.states().isEmpty()
            || caveat.states().stream().anyMatch(shown.states()::contains);
    return caveat.measures().stream()
        .filter(shown.measures()::contains)
        .anyMatch(measure -> concerned || !measure.isOfStates());
  }

  private Optional<Caveat> of(StandingCaveat caveat, List<Integer> shown) {
    List<Integer> years = shown.stream().filter(caveat::isOf).toList();
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Caveat(
                caveat.id(),
                caveat.ground(),
                years,
                when(caveat, years),
                worded(caveat.brief(), caveat, years.get(0)),
                worded(caveat.full(), caveat, years.get(0))));
  }

  private String when(StandingCaveat caveat, List<Integer> years) {
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    String span =
        isUnbroken(caveat, first, last, years.size()) ? first + "–" + last : listed(years);
    String when = years.size() == 1 ? Integer.toString(first) : span;
    return caveat.ground().isOfCensuses()
        ? (years.size() == 1 ? "Census of " : "Censuses of ") + when
        : when;
  }

  private static String listed(List<Integer> years) {
    return years.stream().map(year -> Integer.toString(year)).collect(Collectors.joining(", "));
  }

  private boolean isUnbroken(StandingCaveat caveat, int first, int last, int shown) {
    long all =
        caveat.ground().isOfCensuses()
            ? record.censuses().stream()
                .filter(c -> c.census() >= first && c.census() <= last)
                .count()
            : record.elections().stream()
                .filter(e -> e.year() >= first && e.year() <= last)
                .count();
    return shown == all;
  }

  private String worded(String wording, StandingCaveat caveat, int year) {
    return caveat.ground().isOfCensuses()
        ? wording
        : CaveatWording.of(wording, caveat, record.getElection(year), this::stateName);
  }

  private String stateName(String code) {
    return record.findState(code).map(State::name).orElse(code);
  }
}
