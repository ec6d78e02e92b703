package org.twocounts.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.twocounts.input.Problem;
import org.twocounts.input.Problems;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Confidence;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.PopularStatus;
import org.twocounts.model.StateResult;

/** Makes a state's result of what a table says of it, and of the law. */
final class StateMaker {
  private final int year;
  private final ElectorsByLaw law;
  private final Map<String, String> told;
  private final Function<String, Optional<String>> party;
  private final String source;
  private final BigDecimal percent;
  private final Set<String> small;
  private final List<String> questions;
  private final Problems problems;

  /**
   * Prepares to make states of one election.
   *
   * @param told who carried a state or a district, as the user says
   * @param party of a candidate
   * @param percent by what shares are multiplied to be in percent
   * @param small candidates who stand under the persons not named
   * @param questions where what only the user can say is added
   * @param problems where what cannot be true is added
   */
  StateMaker(
      int year,
      ElectorsByLaw law,
      Map<String, String> told,
      Function<String, Optional<String>> party,
      String source,
      BigDecimal percent,
      Set<String> small,
      List<String> questions,
      Problems problems) {
    this.year = year;
    this.law = law;
    this.told = told;
    this.party = party;
    this.source = source;
    this.percent = percent;
    this.small = small;
    this.questions = questions;
    this.problems = problems;
  }

  /** The same maker, asking and complaining elsewhere. */
  StateMaker asking(List<String> others, Problems found) {
    return new StateMaker(year, law, told, party, source, percent, small, others, found);
  }

  /** The state as the table has it, its electors by the law and by its votes. */
  StateResult made(String state, StateTally tally) {
    PartTally part = tally.state();
    tally
        .whole()
        .forEach(
            p ->
                VotesOfPlace.wrongShares(p, percent).ifPresent(message -> problem(state, message)));
    VotesOfPlace votes = VotesOfPlace.of(part, percent).under(small);
    int electors = law.electors(state);
    OptionalInt atLarge = law.atLarge(state);
    Map<String, Integer> statewide = new LinkedHashMap<>();
    List<DistrictResult> districts = new ArrayList<>();
    if (atLarge.isPresent()) {
      divide(state, tally, votes, electors, atLarge.getAsInt(), statewide, districts);
    } else {
      statewide.putAll(general(state, part, votes, electors));
    }
    return new StateResult(
        state,
        OptionalInt.of(electors),
        electors,
        electors,
        atLarge.isPresent() ? ElectorMethod.DISTRICT : ElectorMethod.GENERAL_TICKET,
        total(votes),
        Optional.empty(),
        Optional.empty(),
        rows(votes, statewide),
        districts);
  }

  private static OptionalLong total(VotesOfPlace votes) {
    return votes.votes().isEmpty() ? OptionalLong.empty() : OptionalLong.of(votes.total());
  }

  private void problem(String state, String message) {
    problems.add(new Problem(0, year + ", " + state, message));
  }

  /** All electors to the leader, or as the table says. */
  private Map<String, Integer> general(
      String state, PartTally part, VotesOfPlace votes, int electors) {
    Map<String, Integer> given = new LinkedHashMap<>(part.electors());
    given.values().removeIf(n -> n == 0);
    int sum = given.values().stream().mapToInt(Integer::intValue).sum();
    if (!given.isEmpty() && sum == electors) {
      return given;
    }
    if (!given.isEmpty()) {
      problem(
          state,
          String.format(
              "the table gives %s electors, but by the census of %s there are %s",
              sum, law.census().orElse(0), electors));
      return given;
    }
    return carrier(state, part, votes)
        .<Map<String, Integer>>map(name -> Map.of(name, electors))
        .orElse(Map.of());
  }

  /** Who carried a state or a district; asked for where that is in doubt. */
  private Optional<String> carrier(String unit, PartTally part, VotesOfPlace votes) {
    if (told.containsKey(unit)) {
      return Optional.of(told.get(unit));
    }
    if (part.winner().isPresent()) {
      return part.winner();
    }
    List<String> leaders = votes.leaders();
    if (leaders.size() == 1) {
      return Optional.of(leaders.get(0));
    }
    questions.add(
        leaders.isEmpty()
            ? String.format(
                "%s: who carried %s? no row of the table says; give --district %s=NAME",
                year, unit, unit)
            : String.format(
                "%s: %s have the same votes in %s; give --district %s=NAME",
                year, String.join(" and ", leaders), unit, unit));
    return Optional.empty();
  }

  private void divide(
      String state,
      StateTally tally,
      VotesOfPlace votes,
      int electors,
      int atLarge,
      Map<String, Integer> statewide,
      List<DistrictResult> districts) {
    PartTally part = tally.state();
    Optional<String> all = alone(part, electors);
    Optional<String> leading = all.or(() -> atLarge(part, atLarge));
    leading.or(() -> carrier(state, part, votes)).ifPresent(name -> statewide.put(name, atLarge));
    Map<String, Integer> won = new LinkedHashMap<>(statewide);
    for (int i = 1; i <= electors - atLarge; i++) {
      String unit = state + "-" + i;
      PartTally own = tally.districts().getOrDefault(i, new PartTally());
      VotesOfPlace ownVotes = VotesOfPlace.ofDistrict(own, percent).under(small);
      Optional<String> carried =
          own.electors().isEmpty()
              ? all.or(() -> carrier(unit, own, ownVotes))
              : own.electors().keySet().stream().findFirst();
      Map<String, Integer> one = new LinkedHashMap<>();
      carried.ifPresent(name -> one.put(name, 1));
      one.forEach((name, n) -> won.merge(name, n, Integer::sum));
      districts.add(new DistrictResult(unit, total(ownVotes), rows(ownVotes, one)));
    }
    Map<String, Integer> given = new LinkedHashMap<>(part.electors());
    given.values().removeIf(n -> n == 0);
    int sum = given.values().stream().mapToInt(Integer::intValue).sum();
    if (sum == electors
        && won.values().stream().mapToInt(n -> n).sum() == sum
        && !won.equals(given)) {
      problem(
          state,
          String.format(
              "the table gives the electors as %s, but its districts make them %s", given, won));
    }
  }

  /** Who has the electors at large, if the numbers of the table leave no doubt. */
  private static Optional<String> atLarge(PartTally part, int atLarge) {
    List<String> enough =
        part.electors().entrySet().stream()
            .filter(e -> e.getValue() >= atLarge)
            .map(Map.Entry::getKey)
            .toList();
    return enough.size() == 1 ? Optional.of(enough.get(0)) : Optional.empty();
  }

  /** Who has all electors of a state by the table: then each of its districts. */
  private static Optional<String> alone(PartTally part, int electors) {
    return part.electors().entrySet().stream()
        .filter(e -> e.getValue() == electors)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Best first; the persons not named last. */
  private List<CandidateResult> rows(VotesOfPlace votes, Map<String, Integer> electors) {
    Set<String> names = new LinkedHashSet<>(votes.votes().keySet());
    names.addAll(electors.keySet());
    return names.stream()
        .sorted(
            Comparator.<String>comparingInt(n -> n.equals(CandidateResult.OTHER) ? 1 : 0)
                .thenComparing(
                    Comparator.<String>comparingLong(n -> votes.votes().getOrDefault(n, 0L))
                        .reversed())
                .thenComparing(Comparator.naturalOrder()))
        .map(name -> row(name, votes, electors.getOrDefault(name, 0)))
        .toList();
  }

  private CandidateResult row(String name, VotesOfPlace votes, int electors) {
    boolean other = name.equals(CandidateResult.OTHER);
    Long own = votes.votes().get(name);
    List<String> here = List.of(source);
    PopularStatus without = votes.votes().isEmpty() ? PopularStatus.UNKNOWN : PopularStatus.NONE;
    return new CandidateResult(
        name,
        other ? Optional.empty() : party.apply(name),
        own == null ? OptionalLong.empty() : OptionalLong.of(own),
        own == null ? without : PopularStatus.COUNTED,
        electors,
        own == null
            ? Optional.empty()
            : Optional.of(other ? Confidence.DERIVED : Confidence.SINGLE),
        own == null ? List.of() : here,
        electors > 0 ? here : List.of(),
        Optional.empty());
  }
}
