package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.RankedUnit;
import org.twocounts.analysis.RankedUnit.Place;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.model.Election;

/**
 * The electors of winner and rival beside each other in the order of the margins, from the best of
 * the one whom positive margins favour to the worst.
 *
 * @param blocks those with a margin, in order
 * @param end electors of the two up to the right end, those that no popular vote chose among them
 * @param withoutVote electors of the two that no popular vote chose
 * @param others electors of units that a third candidate carried, and of others
 */
record TippingSnake(
    TippingPoint tipping, List<Block> blocks, int end, int withoutVote, int others) {
  TippingSnake {
    blocks = List.copyOf(blocks);
  }

  /**
   * The electors of a unit.
   *
   * @param points margin, percentage points, with the sign of the contest
   * @param from electors to the left of it
   */
  record Block(String unit, double points, int from, int electors, boolean tips) {
    double middle() {
      return from + electors / 2.0;
    }
  }

  static TippingSnake of(TippingPoint tipping) {
    Contest contest = tipping.contest();
    boolean winnerFirst = contest.sign() > 0;
    List<RankedUnit> units = new ArrayList<>(ranked(tipping, Place.BY_MARGIN));
    if (!winnerFirst) {
      Collections.reverse(units);
    }
    int winners = sum(ranked(tipping, Place.WINNER_WITHOUT_VOTE));
    int rivals = sum(ranked(tipping, Place.RIVAL_WITHOUT_VOTE));
    int at = winnerFirst ? winners : rivals;
    List<Block> blocks = new ArrayList<>();
    for (RankedUnit unit : units) {
      blocks.add(
          new Block(
              unit.unit(),
              contest.sign() * unit.margin().orElseThrow().points(),
              at,
              unit.electors(),
              tipping.tipping().contains(unit)));
      at += unit.electors();
    }
    return new TippingSnake(
        tipping,
        blocks,
        at + (winnerFirst ? rivals : winners),
        winners + rivals,
        sum(ranked(tipping, Place.THIRD)));
  }

  private static List<RankedUnit> ranked(TippingPoint tipping, Place place) {
    return tipping.ranking().stream().filter(u -> u.place() == place).toList();
  }

  private static int sum(List<RankedUnit> units) {
    return units.stream().mapToInt(RankedUnit::electors).sum();
  }

  Election election() {
    return tipping.contest().election();
  }

  /** The name of the one whom positive margins favour. */
  String positive() {
    return tipping.contest().positive();
  }

  String negative() {
    return tipping.contest().negative();
  }

  int majority() {
    return election().electorsAppointed() / 2 + 1;
  }

  /** Where a majority stands, counted from the winner's end. */
  double line() {
    return tipping.contest().sign() > 0 ? majority() : end - majority();
  }

  Block tippingBlock() {
    return blocks.stream().filter(Block::tips).findFirst().orElseThrow();
  }
}
