package org.twocounts.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.twocounts.words.Counted;

/** The sums of the rows beside the table's own totals. */
final class Sums {
  /** What the nation is called among the states. */
  static final String NATION = "US";

  private final Gathered gathered;

  Sums(Gathered gathered) {
    this.gathered = gathered;
  }

  /**
   * By year and state, the nation last where the table has it.
   *
   * @param remarks where it is told what was summed, and what of a total stands in no row
   */
  List<Sum> sums(List<String> remarks) {
    List<Sum> sums = new ArrayList<>();
    gathered.years().forEach((year, tally) -> sums.addAll(ofYear(year, tally, remarks)));
    return sums;
  }

  private static List<Sum> ofYear(int year, YearTally tally, List<String> remarks) {
    List<Sum> sums = new ArrayList<>();
    long nation = 0;
    long none = 0;
    long rest = 0;
    int counties = 0;
    int inCounties = 0;
    long byMode = 0;
    for (Map.Entry<String, StateTally> entry : tally.states().entrySet()) {
      StateTally state = entry.getValue();
      PartTally part = state.state();
      OptionalLong total = total(state, part);
      VotesOfPlace votes = VotesOfPlace.of(part, BigDecimal.ONE);
      if (!part.votes().isEmpty()) {
        sums.add(
            new Sum(year, entry.getKey(), total, votes.total(), votes.rest(), part.withoutVote()));
        nation += votes.total();
        none += part.withoutVote();
        rest += votes.rest();
      }
      counties += state.counties();
      inCounties += state.counties() > 0 ? 1 : 0;
      for (PartTally each : state.parts()) {
        byMode += each.rowsLeftOut();
      }
    }
    OptionalLong own = nationTotal(tally.nation());
    if (own.isPresent() && nation > 0) {
      sums.add(new Sum(year, NATION, own, nation, 0, none));
    }
    if (counties > 0) {
      remarks.add(
          String.format(
              "%s: summed %s of %s",
              year,
              Counted.of(counties, "county or other part", "counties or other parts"),
              Counted.of(inCounties, "state")));
    }
    if (rest > 0) {
      remarks.add(
          String.format(
              "%s: %s of the totals are no candidate's of the table; they stand under Other",
              year, Counted.of(rest, "vote")));
    }
    if (byMode > 0) {
      remarks.add(
          String.format(
              "%s: %s of single ways of voting were left out: other rows have all ways together",
              year, Counted.of(byMode, "figure")));
    }
    return sums;
  }

  private static OptionalLong total(StateTally state, PartTally part) {
    return state
        .rowOfTotals()
        .map(
            row ->
                row.total().isPresent()
                    ? row.total()
                    : OptionalLong.of(
                        row.votes().values().stream().mapToLong(Long::longValue).sum()))
        .filter(OptionalLong::isPresent)
        .orElse(part.total());
  }

  private static OptionalLong nationTotal(PartTally nation) {
    return nation.votes().isEmpty()
        ? nation.total()
        : OptionalLong.of(nation.votes().values().stream().mapToLong(Long::longValue).sum());
  }
}
