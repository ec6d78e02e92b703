package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.Splits;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.classroom.Focus;
import org.twocounts.classroom.Level;
import org.twocounts.model.Apportionment;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;

/** What exercises are made of: the record, and what of it suits a level. */
public final class Material {
  private final ElectionRecord record;
  private final Focus focus;
  private final StandingCaveats caveats;
  private final List<Election> elections;
  private final Set<Integer> splitYears;
  private final Map<String, List<HomeElection>> homes = new LinkedHashMap<>();
  private final Map<String, Integer> tipping = new LinkedHashMap<>();
  private List<PresidentsCounts> presidents = List.of();

  /** Begins with a record and what is asked about of it. */
  public Material(ElectionRecord whole, Focus focus) {
    this.focus = focus;
    this.record = focus.hasYears() ? between(whole, focus) : whole;
    this.caveats = StandingCaveats.of(record);
    this.elections =
        record.elections().stream()
            .filter(e -> focus.state().map(s -> held(e, s.state())).orElse(true))
            .filter(e -> PopularVote.of(e).isNational() && !lostACandidate(e))
            .filter(e -> ElectorsWon.of(e).isPresent())
            .filter(
                e -> PopularVote.of(e).tallies().stream().filter(t -> t.contender()).count() > 1)
            .toList();
    this.splitYears =
        elections.stream()
            .filter(e -> Splits.status(e, SplitDefinition.TOOK_OFFICE) == SplitStatus.SPLIT)
            .map(Election::year)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The elections, districts and censuses in force of the years asked for. */
  private static ElectionRecord between(ElectionRecord whole, Focus focus) {
    List<Election> elections =
        whole.elections().stream().filter(e -> focus.covers(e.year())).toList();
    return whole
        .withElections(elections)
        .withDistricts(whole.districts().stream().filter(d -> focus.covers(d.year())).toList())
        .withApportionment(
            whole.apportionment().stream()
                .filter(a -> isInForce(whole, a.census(), elections))
                .toList());
  }

  private static boolean isInForce(ElectionRecord whole, int census, List<Election> elections) {
    return whole.censuses().stream()
        .filter(c -> c.census() == census)
        .anyMatch(c -> elections.stream().anyMatch(e -> c.appliesTo(e.year())));
  }

  /** Whether a state held a popular vote. */
  private static boolean held(Election election, String state) {
    return election.findState(state).filter(s -> s.tookPart() && s.hasPopularVote()).isPresent();
  }

  /** Electors whose candidate had died voted for many: a puzzle of its own. */
  private static boolean lostACandidate(Election election) {
    return election.irregularElectors().stream()
        .anyMatch(
            i ->
                i.kind() == IrregularKind.DIED_CANDIDATE
                    && i.office() == org.twocounts.model.Office.PRESIDENT);
  }

  /** The record, of the years asked for. */
  public ElectionRecord record() {
    return record;
  }

  /** Elections for a level. The youngest get none whose popular vote can be credited two ways. */
  public List<Election> elections(Level level) {
    return elections.stream()
        .filter(e -> isAskedOf(e.year(), level) || splitYears.contains(e.year()))
        .filter(e -> level != Level.MIDDLE_SCHOOL || e.attributions().isEmpty())
        .toList();
  }

  /** Whether a level asks about a year: if a first year was asked for, about all from it on. */
  public boolean isAskedOf(int year, Level level) {
    return focus.from().isPresent() || year >= level.firstElection();
  }

  /** Whether elections that a level asks about follow from a census. */
  public boolean isCensusOf(int census, Level level) {
    return record.censuses().stream()
        .filter(c -> c.census() == census)
        .anyMatch(c -> isAskedOf(c.lastElection(), level));
  }

  /** Whether it was asked from which year on. */
  boolean areYearsChosen() {
    return focus.from().isPresent();
  }

  /** The state that every question is about, where one is. */
  public Optional<State> state() {
    return focus.state();
  }

  /** Elections in which somebody took office whom another led in votes. */
  List<Election> splits(Level level) {
    return elections(level).stream().filter(this::isSplit).toList();
  }

  /** A split, or an election that was none; any where the record has none such. */
  Election splitOrNot(boolean split, Level level, Dice dice) {
    List<Election> all = elections(level);
    List<Election> fit = all.stream().filter(e -> splitYears.contains(e.year()) == split).toList();
    return dice.pick(fit.isEmpty() ? all : fit);
  }

  /** How many elections of the record a state tipped; at least 1. */
  int timesTipping(String unit) {
    if (tipping.isEmpty()) {
      elections.forEach(e -> tipped(e).ifPresent(u -> tipping.merge(u, 1, Integer::sum)));
    }
    return tipping.getOrDefault(unit, 1);
  }

  private static Optional<String> tipped(Election election) {
    try {
      return Optional.of(
          TippingPoint.of(election, TippingOptions.STANDARD).tipping().get(0).unit());
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  /** The elections of the state, found once for each purpose. */
  List<HomeElection> homeElections(String purpose, Supplier<List<HomeElection>> found) {
    List<HomeElection> known = homes.get(purpose);
    if (known == null) {
      known = found.get();
      homes.put(purpose, known);
    }
    return known;
  }

  /** Both counts of every President, found once. */
  List<PresidentsCounts> presidentsCounts(Supplier<List<PresidentsCounts>> found) {
    if (presidents.isEmpty()) {
      presidents = List.copyOf(found.get());
    }
    return presidents;
  }

  /** Whether somebody took office whom another led in votes. */
  public boolean isSplit(Election election) {
    return splitYears.contains(election.year());
  }

  /** The wanted rows of apportionment, of censuses that have at least so many of them. */
  List<Apportionment> apportioned(int least, Predicate<Apportionment> wanted) {
    List<Apportionment> rows = record.apportionment().stream().filter(wanted).toList();
    Map<Integer, Long> states =
        rows.stream().collect(Collectors.groupingBy(Apportionment::census, Collectors.counting()));
    Set<Integer> asked =
        rows.stream()
            .filter(a -> isToAsk(a.state()))
            .map(Apportionment::census)
            .collect(Collectors.toSet());
    return rows.stream()
        .filter(a -> states.get(a.census()) >= least && asked.contains(a.census()))
        .toList();
  }

  /** Some rows of one census in random order, among them that of the state asked about. */
  List<Apportionment> some(int count, List<Apportionment> rows, Dice dice) {
    List<Apportionment> some = new ArrayList<>(dice.pick(count, rows));
    rows.stream()
        .filter(a -> state().isPresent() && isToAsk(a.state()) && !some.contains(a))
        .forEach(own -> some.set(dice.below(some.size()), own));
    return some;
  }

  /** Whether questions may be about a state. */
  public boolean isToAsk(String code) {
    return focus.state().map(s -> s.state().equals(code)).orElse(true);
  }

  /** States that held a popular vote and may be asked about. */
  List<StateResult> statesToAsk(Election election) {
    return voting(election).stream().filter(s -> isToAsk(s.state())).toList();
  }

  /** Whether a caveat that stands beside figures of an election names a state. */
  boolean isNamedByACaveat(String code, Set<CaveatMeasure> measures, Election election) {
    return caveats.belongingTo(Shown.of(measures).in(election.year())).stream()
        .anyMatch(caveat -> caveat.full().contains(titleOf(code)));
  }

  /** States that held a popular vote. */
  public static List<StateResult> voting(Election election) {
    return election.states().stream().filter(s -> s.tookPart() && s.hasPopularVote()).toList();
  }

  /** The name of a state as it stands in a sentence. */
  public String nameOf(String code) {
    Optional<String> name = record.findState(code).map(State::name);
    return name.map(n -> n.startsWith("District of") ? "the " + n : n).orElse(code);
  }

  /** The name of a state as it stands in a table, or of a district such as {@code ME-2}. */
  public String titleOf(String unit) {
    int hyphen = unit.indexOf('-');
    if (hyphen > 0) {
      return titleOf(unit.substring(0, hyphen)) + ", district " + unit.substring(hyphen + 1);
    }
    return record.findState(unit).map(State::name).orElse(unit);
  }
}
