package org.twocounts.analysis.fewest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Share;
import org.twocounts.model.StateResult;

/**
 * The smallest share of the nation that can win a majority of the electors appointed.
 *
 * <p>The rule, exact under these words: two candidates share all votes. The winner has one more
 * than half (⌊v/2⌋ + 1) in each unit taken and none elsewhere. By votes, districts of Maine and
 * Nebraska are units of their own, whose votes count at large too, and electors chosen without a
 * popular vote cost nothing. By population every state is one unit.
 *
 * @param needed electors that are a majority
 * @param units the units taken, by code, with the votes or people needed in each
 * @param share those needed in all of the nation
 */
public record LeastWinningShare(
    Election election, Electorate electorate, int needed, List<TakenUnit> units, Share share) {

  public LeastWinningShare {
    units = List.copyOf(units);
  }

  /**
   * Finds the least winning share of an election.
   *
   * @throws NotDefinedException by votes without a national popular vote, or where nobody voted; by
   *     population where the record lacks one; where the electors are too few to be a majority
   */
  public static LeastWinningShare of(
      ElectionRecord record, Election election, Electorate electorate) {
    return electorate == Electorate.VOTES
        ? byVotes(election, s -> true)
        : byPopulation(record, election);
  }

  /**
   * The least winning share of the votes where only electors chosen by voters are taken, and those
   * chosen without a popular vote are left to the other side; empty where the former are no
   * majority, or no share by votes is defined.
   */
  public static Optional<LeastWinningShare> ofVotersAlone(Election election) {
    try {
      return Optional.of(byVotes(election, StateResult::hasPopularVote));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  private static LeastWinningShare byVotes(Election election, Predicate<StateResult> taken) {
    PopularVote popular = PopularVote.of(election);
    if (!popular.isNational()) {
      throw new NotDefinedException(
          election.year() + ": no national popular vote in the record; --by population has one");
    }
    List<Collection<Offer>> byState =
        states(election).stream().filter(taken).map(LeastWinningShare::offersByVotes).toList();
    return cheapest(election, Electorate.VOTES, byState, popular.total());
  }

  private static Collection<Offer> offersByVotes(StateResult state) {
    List<TakenUnit> districts = new ArrayList<>();
    if (state.districts().stream().allMatch(d -> d.totalPopularVotes().isPresent())) {
      for (DistrictResult district : state.districts()) {
        districts.add(unit(district.unit(), 1, district.totalPopularVotes().orElseThrow()));
      }
    }
    int atLarge = state.electorsAppointed() - districts.size();
    long needed = state.totalPopularVotes().orElse(0);
    return Offer.ofState(Optional.of(unit(state.state(), atLarge, needed)), districts);
  }

  private static LeastWinningShare byPopulation(ElectionRecord record, Election election) {
    Map<String, StatePopulation> populations = StatePopulation.of(record, election);
    List<Collection<Offer>> byState = new ArrayList<>();
    for (StateResult state : states(election)) {
      long people = populations.get(state.state()).people();
      byState.add(List.of(Offer.of(unit(state.state(), state.electorsAppointed(), people))));
    }
    long nation = populations.values().stream().mapToLong(StatePopulation::people).sum();
    return cheapest(election, Electorate.POPULATION, byState, nation);
  }

  private static List<StateResult> states(Election election) {
    return election.states().stream()
        .filter(s -> s.electorsAppointed() > 0)
        .sorted(Comparator.comparing(StateResult::state))
        .toList();
  }

  static TakenUnit unit(String name, int electors, long voters) {
    return new TakenUnit(name, electors, voters == 0 ? 0 : voters / 2 + 1, Optional.empty());
  }

  private static LeastWinningShare cheapest(
      Election election, Electorate electorate, List<Collection<Offer>> byState, long nation) {
    if (nation == 0) {
      throw new NotDefinedException(
          election.year() + ": no " + electorate.label() + " of which a share could win");
    }
    int majority = election.electorsAppointed() / 2 + 1;
    List<TakenUnit> units =
        CheapestChoice.reaching(majority, byState)
            .orElseThrow(
                () ->
                    new NotDefinedException(
                        election.year() + ": the states' electors are no majority"));
    long voters = units.stream().mapToLong(TakenUnit::voters).sum();
    return new LeastWinningShare(election, electorate, majority, units, new Share(voters, nation));
  }

  /** Electors won: at least those needed. */
  public int electors() {
    return units.stream().mapToInt(TakenUnit::electors).sum();
  }

  /**
   * States whose electors were chosen without a popular vote and cost no votes, by code; none by
   * population, where every state has people.
   */
  public List<StateResult> withoutVote() {
    return electorate == Electorate.VOTES
        ? states(election).stream().filter(s -> !s.hasPopularVote()).toList()
        : List.of();
  }

  /** Electors of the states without a popular vote. */
  public int electorsWithoutVote() {
    return withoutVote().stream().mapToInt(StateResult::electorsAppointed).sum();
  }
}
