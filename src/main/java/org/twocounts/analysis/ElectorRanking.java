package org.twocounts.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.twocounts.analysis.RankedUnit.Place;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Margin;
import org.twocounts.model.StateResult;

/**
 * Ranks the electors of an election by the winner's margin over the rival.
 *
 * <p>The rule: a unit that winner or rival carried stands at the winner's margin with the electors
 * that the two won there. Electors without a popular vote stand first if the winner's, after all
 * margins if the rival's. Units that a third candidate carried and electors that anyone else won
 * stand last. Electors that nobody is known to have won are left out. Equal margins: by unit.
 */
final class ElectorRanking {
  private final Contest contest;
  private final TippingOptions.Baseline baseline;
  private final List<Block> blocks = new ArrayList<>();

  private record Block(String unit, Optional<Margin> margin, int electors, Place place) {}

  private ElectorRanking(Contest contest, TippingOptions.Baseline baseline) {
    this.contest = contest;
    this.baseline = baseline;
    for (StateResult state : contest.election().states()) {
      if (state.tookPart()) {
        add(state.state(), state.results());
        for (DistrictResult district : state.districts()) {
          add(district.unit(), district.results());
        }
      }
    }
  }

  /** From the winner's best block to the worst. */
  static List<RankedUnit> fromWinner(Contest contest, TippingOptions.Baseline baseline) {
    ElectorRanking ranking = new ElectorRanking(contest, baseline);
    ranking.blocks.sort(by(Place::ordinal, bestFirst()));
    return cumulate(ranking.blocks);
  }

  /** From the rival's best block to the worst; third candidates' electors last here too. */
  static List<RankedUnit> fromRival(Contest contest, TippingOptions.Baseline baseline) {
    ElectorRanking ranking = new ElectorRanking(contest, baseline);
    ranking.blocks.sort(by(ElectorRanking::rivalOrder, bestFirst().reversed()));
    return cumulate(ranking.blocks);
  }

  private static Comparator<Block> by(ToIntFunction<Place> places, Comparator<Margin> margins) {
    return (a, b) -> {
      int byPlace = Integer.compare(places.applyAsInt(a.place()), places.applyAsInt(b.place()));
      if (byPlace != 0) {
        return byPlace;
      }
      int byMargin = margins.compare(a.margin().orElse(null), b.margin().orElse(null));
      return byMargin != 0 ? byMargin : a.unit().compareTo(b.unit());
    };
  }

  private static int rivalOrder(Place place) {
    return switch (place) {
      case RIVAL_WITHOUT_VOTE -> 0;
      case BY_MARGIN -> 1;
      case WINNER_WITHOUT_VOTE -> 2;
      case THIRD -> 3;
    };
  }

  private static Comparator<Margin> bestFirst() {
    return Comparator.nullsLast(Comparator.<Margin>reverseOrder());
  }

  private void add(String unit, List<CandidateResult> results) {
    Map<String, Integer> won = contest.electorsWon().byUnit().getOrDefault(unit, Map.of());
    int winners = won.getOrDefault(contest.winner(), 0);
    int rivals = won.getOrDefault(contest.rival(), 0);
    int others = won.values().stream().mapToInt(Integer::intValue).sum() - winners - rivals;
    Optional<Margin> margin = margin(results);
    Optional<String> carriedBy = StateLeader.of(results);
    if (margin.isEmpty()) {
      addBlock(unit, margin, winners, Place.WINNER_WITHOUT_VOTE);
      addBlock(unit, margin, rivals, Place.RIVAL_WITHOUT_VOTE);
    } else if (carriedBy.isEmpty() || isOneOfTwo(carriedBy.get())) {
      addBlock(unit, margin, winners + rivals, Place.BY_MARGIN);
    } else {
      others += winners + rivals;
    }
    addBlock(unit, margin, others, Place.THIRD);
  }

  private void addBlock(String unit, Optional<Margin> margin, int electors, Place place) {
    if (electors > 0) {
      blocks.add(new Block(unit, margin, electors, place));
    }
  }

  private boolean isOneOfTwo(String candidate) {
    return candidate.equals(contest.winner()) || candidate.equals(contest.rival());
  }

  private Optional<Margin> margin(List<CandidateResult> results) {
    long winner = votes(results, contest.winner());
    long rival = votes(results, contest.rival());
    long all = results.stream().mapToLong(r -> r.popularVotes().orElse(0)).sum();
    long of = baseline == TippingOptions.Baseline.ALL ? all : winner + rival;
    return of > 0 ? Optional.of(new Margin(winner - rival, of)) : Optional.empty();
  }

  private static long votes(List<CandidateResult> results, String candidate) {
    return results.stream()
        .filter(r -> r.candidate().equals(candidate))
        .mapToLong(r -> r.popularVotes().orElse(0))
        .sum();
  }

  private static List<RankedUnit> cumulate(List<Block> blocks) {
    List<RankedUnit> ranked = new ArrayList<>();
    int sum = 0;
    for (Block block : blocks) {
      sum += block.electors();
      ranked.add(
          new RankedUnit(block.unit(), block.margin(), block.electors(), sum, block.place()));
    }
    return List.copyOf(ranked);
  }
}
