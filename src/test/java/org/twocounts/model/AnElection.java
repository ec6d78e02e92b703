package org.twocounts.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Builds small elections for tests: {@code anElection().state("AA", 5, "Ann 60 Bob 40")}.
 *
 * <p>Tallies are written as words, a name and a number in turn. The popular leader of a unit gets
 * its electors unless they are given; the President is who has most of them unless named.
 */
public final class AnElection {
  private static final Provenance NONE = new Provenance(List.of(), Optional.empty(), List.of());

  private final List<UnitInTheMaking> states = new ArrayList<>();
  private final List<IrregularElectors> irregular = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final Map<String, String> parties = new LinkedHashMap<>();
  private int year = 1900;
  private Optional<String> president = Optional.empty();

  private record UnitInTheMaking(
      String name,
      int electors,
      Map<String, Long> votes,
      Map<String, Integer> won,
      List<UnitInTheMaking> districts) {}

  private AnElection() {}

  /** An election of 1900 without states. */
  public static AnElection anElection() {
    return new AnElection();
  }

  public AnElection in(int year) {
    this.year = year;
    return this;
  }

  /** Gives a candidate a party; without one the label is empty. */
  public AnElection party(String candidate, String label) {
    parties.put(candidate, label);
    return this;
  }

  public AnElection president(String candidate) {
    president = Optional.of(candidate);
    return this;
  }

  /** A state whose popular leader gets all electors. */
  public AnElection state(String state, int electors, String votes) {
    return state(state, electors, votes, "");
  }

  /** A state whose electors are as given, whatever the popular vote. */
  public AnElection state(String state, int electors, String votes, String won) {
    states.add(unit(state, electors, votes, won));
    return this;
  }

  /** A state whose legislature chose the electors. */
  public AnElection legislature(String state, String won) {
    Map<String, Long> electors = tally(won);
    int sum = electors.values().stream().mapToInt(Long::intValue).sum();
    return state(state, sum, "", won);
  }

  /** A district, with one elector, of the state added last. */
  public AnElection district(String unit, String votes) {
    states.get(states.size() - 1).districts().add(unit(unit, 1, votes, ""));
    return this;
  }

  public AnElection irregular(
      String state, IrregularKind kind, int count, String pledgedTo, String votedFor) {
    irregular.add(
        new IrregularElectors(
            Optional.of(state),
            Office.PRESIDENT,
            kind,
            count,
            Optional.of(pledgedTo).filter(s -> !s.isEmpty()),
            Optional.empty(),
            Optional.of(votedFor).filter(s -> !s.isEmpty()),
            Optional.empty(),
            NONE));
    return this;
  }

  /** Electors without a pledge who stood on the ticket of a candidate or slate of the state. */
  public AnElection unpledged(String state, int count, String ticket, String votedFor) {
    irregular.add(
        new IrregularElectors(
            Optional.of(state),
            Office.PRESIDENT,
            IrregularKind.UNPLEDGED,
            count,
            Optional.empty(),
            Optional.of(ticket).filter(s -> !s.isEmpty()),
            Optional.of(votedFor),
            Optional.empty(),
            NONE));
    return this;
  }

  /** An attribution that gives one state these votes. */
  public AnElection attribution(String name, boolean isDefault, String state, String votes) {
    List<Attribution.AttributedCount> counts = new ArrayList<>();
    tally(votes)
        .forEach(
            (candidate, count) ->
                counts.add(
                    new Attribution.AttributedCount(state, candidate, count, name, List.of())));
    attributions.add(new Attribution(name, Optional.empty(), isDefault, counts));
    return this;
  }

  public Election build() {
    List<StateResult> results = states.stream().map(this::state).toList();
    int appointed = results.stream().mapToInt(StateResult::electorsAppointed).sum();
    int counted = results.stream().mapToInt(StateResult::votesCounted).sum();
    String winner = president.orElseGet(() -> mostElectors(results));
    return new Election(
        year,
        1,
        LocalDate.of(year, 11, 5),
        LocalDate.of(year, 11, 5),
        results.size(),
        appointed,
        counted,
        appointed / 2 + 1,
        winner,
        parties.getOrDefault(winner, ""),
        Optional.empty(),
        DecidedBy.ELECTORAL_COLLEGE,
        year < 1804 ? VotingRule.TWO_VOTES_PER_ELECTOR : VotingRule.SEPARATE_BALLOTS,
        year < 1824 ? PopularVoteCoverage.PARTIAL : PopularVoteCoverage.NATIONAL,
        Optional.empty(),
        NONE,
        List.of(),
        candidacies(results),
        results,
        irregular,
        List.of(),
        attributions,
        List.of());
  }

  /** An election of the record with other irregular electors. */
  public static Election with(Election e, List<IrregularElectors> irregular) {
    return new Election(
        e.year(),
        e.ordinal(),
        e.dateFrom(),
        e.dateTo(),
        e.statesParticipating(),
        e.electorsAppointed(),
        e.votesCounted(),
        e.majority(),
        e.president(),
        e.presidentParty(),
        e.vicePresident(),
        e.decidedBy(),
        e.votingRule(),
        e.popularVote(),
        e.note(),
        e.provenance(),
        e.remarks(),
        e.candidacies(),
        e.states(),
        irregular,
        e.contingentVotes(),
        e.attributions(),
        e.figuresBySource());
  }

  /** A record of these elections and nothing else. */
  public static ElectionRecord recordOf(Election... elections) {
    return new ElectionRecord(
        new Release("test", "test", "test"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(elections),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static UnitInTheMaking unit(String name, int electors, String votes, String won) {
    Map<String, Long> tally = tally(votes);
    Map<String, Integer> wonBy = new LinkedHashMap<>();
    tally(won).forEach((candidate, count) -> wonBy.put(candidate, count.intValue()));
    if (wonBy.isEmpty()) {
      tally.entrySet().stream()
          .filter(e -> !e.getKey().equals(CandidateResult.OTHER))
          .max(Map.Entry.comparingByValue())
          .ifPresent(leader -> wonBy.put(leader.getKey(), electors));
    }
    return new UnitInTheMaking(name, electors, tally, wonBy, new ArrayList<>());
  }

  private static Map<String, Long> tally(String words) {
    Map<String, Long> tally = new LinkedHashMap<>();
    if (!words.isBlank()) {
      String[] parts = words.strip().split(" +", -1);
      for (int i = 0; i < parts.length; i += 2) {
        tally.put(parts[i], Long.parseLong(parts[i + 1]));
      }
    }
    return tally;
  }

  private StateResult state(UnitInTheMaking state) {
    int districtElectors = state.districts().stream().mapToInt(UnitInTheMaking::electors).sum();
    int appointed = state.electors() + districtElectors;
    int counted = state.won().values().stream().mapToInt(Integer::intValue).sum();
    boolean popular = !state.votes().isEmpty();
    return new StateResult(
        state.name(),
        OptionalInt.of(appointed),
        appointed,
        counted + districtElectors,
        popular
            ? districtElectors > 0 ? ElectorMethod.DISTRICT : ElectorMethod.GENERAL_TICKET
            : ElectorMethod.LEGISLATURE,
        popular ? OptionalLong.of(total(state)) : OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        rows(state),
        state.districts().stream()
            .map(d -> new DistrictResult(d.name(), OptionalLong.of(total(d)), rows(d)))
            .toList());
  }

  private static long total(UnitInTheMaking unit) {
    return unit.votes().values().stream().mapToLong(Long::longValue).sum();
  }

  private List<CandidateResult> rows(UnitInTheMaking unit) {
    List<CandidateResult> rows = new ArrayList<>();
    unit.votes()
        .forEach(
            (name, votes) ->
                rows.add(row(name, OptionalLong.of(votes), unit.won().getOrDefault(name, 0))));
    unit.won()
        .forEach(
            (name, electors) -> {
              if (!unit.votes().containsKey(name)) {
                rows.add(row(name, OptionalLong.empty(), electors));
              }
            });
    return rows;
  }

  private CandidateResult row(String name, OptionalLong votes, int electors) {
    return new CandidateResult(
        name,
        Optional.ofNullable(parties.get(name)),
        votes,
        votes.isPresent() ? PopularStatus.COUNTED : PopularStatus.NONE,
        electors,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private List<Candidacy> candidacies(List<StateResult> results) {
    return results.stream()
        .flatMap(StateResult::allResults)
        .map(CandidateResult::candidate)
        .filter(name -> !name.equals(CandidateResult.OTHER))
        .distinct()
        .map(
            name ->
                new Candidacy(
                    name,
                    true,
                    Optional.ofNullable(parties.get(name)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    NONE))
        .toList();
  }

  private static String mostElectors(List<StateResult> results) {
    Map<String, Integer> sum = new LinkedHashMap<>();
    results.stream()
        .flatMap(StateResult::allResults)
        .forEach(r -> sum.merge(r.candidate(), r.electoralVotes(), Integer::sum));
    return sum.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("nobody");
  }
}
