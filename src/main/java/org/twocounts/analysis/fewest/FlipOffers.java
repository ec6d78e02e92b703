package org.twocounts.analysis.fewest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.StateResult;

/**
 * What each state offers for a flip: all of its units, or those chosen; the cheapest choice among
 * them, or all of them together.
 */
final class FlipOffers {
  private final Contest contest;
  private final FlipGoal goal;
  private final ThirdPartyUnits thirdParties;
  private final Predicate<String> offered;
  private final Map<String, Integer> fixed = new TreeMap<>();
  private final List<Collection<Offer>> byState = new ArrayList<>();
  private final List<TakenUnit> each = new ArrayList<>();

  FlipOffers(Contest contest, FlipGoal goal, ThirdPartyUnits thirdParties) {
    this(contest, goal, thirdParties, unit -> true);
  }

  /**
   * Prepares offers.
   *
   * @param offered which units may be taken
   */
  FlipOffers(
      Contest contest, FlipGoal goal, ThirdPartyUnits thirdParties, Predicate<String> offered) {
    this.contest = contest;
    this.goal = goal;
    this.thirdParties = thirdParties;
    this.offered = offered;
    contest.election().states().stream()
        .filter(StateResult::tookPart)
        .sorted(Comparator.comparing(StateResult::state))
        .forEach(this::add);
  }

  SmallestFlip smallest() {
    int needed = needed();
    List<TakenUnit> units =
        CheapestChoice.reaching(needed, byState)
            .orElseThrow(
                () ->
                    new NotDefinedException(
                        contest.election().year()
                            + ": no change of voters reaches the goal; too many electors were"
                            + " chosen without a popular vote, or "
                            + contest.rival()
                            + " had no votes in too many states"));
    return new SmallestFlip(contest, goal, thirdParties, needed, units, fixed);
  }

  /** The most that each state offers, with the fewest voters, in the order of the states. */
  List<TakenUnit> most() {
    List<TakenUnit> units = new ArrayList<>();
    for (Collection<Offer> offers : byState) {
      Offer most = new Offer(List.of());
      for (Offer offer : offers) {
        int more = Integer.compare(offer.units().size(), most.units().size());
        if (more > 0 || (more == 0 && offer.voters() < most.voters())) {
          most = offer;
        }
      }
      units.addAll(most.units());
    }
    return units;
  }

  /** Each unit by itself, with the fewest voters, in the order of the states. */
  List<TakenUnit> each() {
    return List.copyOf(each);
  }

  int needed() {
    int majority = contest.election().electorsAppointed() / 2 + 1;
    return goal == FlipGoal.ELECT
        ? majority - contest.electorsWon().of(contest.rival())
        : contest.electorsWon().of(contest.winner()) - majority + 1;
  }

  private void add(StateResult state) {
    UnitAtStake atLarge = unit(state.state(), state.results());
    List<UnitAtStake> districts =
        state.districts().stream().map(d -> unit(d.unit(), d.results())).toList();
    Set<String> challengers = new TreeSet<>(Set.of(contest.rival()));
    if (goal == FlipGoal.DENY) {
      challengers.addAll(atLarge.contenders());
      districts.forEach(d -> challengers.addAll(d.contenders()));
    }
    addEach(atLarge, challengers);
    districts.forEach(district -> addEach(district, challengers));
    List<Offer> offers = new ArrayList<>();
    for (String challenger : challengers) {
      offers.addAll(offers(atLarge, districts, challenger));
    }
    byState.add(offers);
  }

  private void addEach(UnitAtStake unit, Set<String> challengers) {
    challengers.stream()
        .flatMap(challenger -> take(unit, challenger).stream())
        .min(Comparator.comparingLong(TakenUnit::voters))
        .ifPresent(each::add);
  }

  private UnitAtStake unit(String name, List<CandidateResult> results) {
    UnitAtStake unit =
        UnitAtStake.of(name, results, contest.electorsWon().byUnit().getOrDefault(name, Map.of()));
    if (unit.fixedElectors() > 0) {
      fixed.put(name, unit.fixedElectors());
    }
    return unit;
  }

  /** Movers of a district count at large only if they leave the leader at large. */
  private Collection<Offer> offers(
      UnitAtStake atLarge, List<UnitAtStake> districts, String challenger) {
    List<TakenUnit> shared = new ArrayList<>();
    List<TakenUnit> apart = new ArrayList<>();
    for (UnitAtStake district : districts) {
      boolean sameLeader =
          atLarge.leader().isPresent()
              ? district.leader().filter(atLarge.leader().get()::equals).isPresent()
              : district.leader().isEmpty();
      take(district, challenger).ifPresent((sameLeader ? shared : apart)::add);
    }
    return Offer.withUnits(Offer.ofState(take(atLarge, challenger), shared), apart);
  }

  private Optional<TakenUnit> take(UnitAtStake unit, String challenger) {
    OptionalLong movers =
        offered.test(unit.unit()) ? unit.moversTo(challenger) : OptionalLong.empty();
    int electors = unit.leader().map(leader -> gain(unit, leader)).orElse(0);
    return movers.isPresent() && electors > 0
        ? Optional.of(
            new TakenUnit(
                unit.unit(),
                electors,
                movers.getAsLong(),
                Optional.of(new TakenUnit.Change(unit.leader().orElseThrow(), challenger))))
        : Optional.empty();
  }

  private int gain(UnitAtStake unit, String leader) {
    if (goal == FlipGoal.DENY) {
      return leader.equals(contest.winner()) ? unit.electorsOf(leader) : 0;
    }
    boolean third = !leader.equals(contest.winner());
    return third && thirdParties == ThirdPartyUnits.KEEP ? 0 : unit.electorsWithTheLead();
  }
}
