package org.twocounts.cli.simulate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.analysis.Contest;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.simulate.SimulationAnswer.ElectionRow;
import org.twocounts.figure.DrawnElectorFigures;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.simulation.ElectionOdds;

/**
 * The electors of one of the pair in the elections drawn.
 *
 * @param distribution probability of so many, from none to all
 */
record DrawnElectors(
    String candidate,
    Optional<String> party,
    OptionalLong won,
    int majority,
    List<Double> distribution) {
  private static final int DECIMALS = 6;
  private static final double TAIL = 0.025;
  private static final double ROUNDING = 1e-12;

  /** Both, the winner first. */
  static List<DrawnElectors> of(ElectionRow row) {
    Contest pair = row.odds().nation().pair();
    return pair.names().stream().map(name -> of(row.odds(), pair, name)).toList();
  }

  private static DrawnElectors of(ElectionOdds odds, Contest pair, String name) {
    return new DrawnElectors(
        name,
        pair.election().partyOf(name),
        OptionalLong.of(pair.electorsWon().of(name)),
        odds.nation().majority(),
        name.equals(pair.positive()) ? odds.positiveElectors() : odds.negativeElectors());
  }

  double expected() {
    double sum = 0;
    for (int i = 0; i < distribution.size(); i++) {
      sum += i * distribution.get(i);
    }
    return sum;
  }

  /** The fewest with at most a fortieth of the elections below. */
  long low() {
    double below = 0;
    for (int i = 0; i < distribution.size(); i++) {
      below += distribution.get(i);
      if (below > TAIL + ROUNDING) {
        return i;
      }
    }
    return distribution.size() - 1L;
  }

  /** The most with at most a fortieth of the elections above. */
  long high() {
    double above = 0;
    for (int i = distribution.size() - 1; i >= 0; i--) {
      above += distribution.get(i);
      if (above > TAIL + ROUNDING) {
        return i;
      }
    }
    return 0;
  }

  double majorityProbability() {
    return distribution
        .subList(Math.min(majority, distribution.size()), distribution.size())
        .stream()
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  private Cell chances() {
    return new Cell.Items(distribution.stream().map(p -> Cell.decimal(p, DECIMALS)).toList());
  }

  /** As a table of text and as objects of JSON. */
  static Listing<DrawnElectors> listing(ElectionRow row) {
    return new Listing<>(
        "Electors in these elections",
        List.of(
            Column.of(SharedFigures.candidate(DrawnElectors::candidate)),
            Column.of(SharedFigures.party(DrawnElectors::party)),
            Column.of(ElectorFigures.electorsWon(DrawnElectors::won).headed("Really\nwon")),
            Column.of(DrawnElectorFigures.expected(DrawnElectors::expected).headed("Mean"))
                .decimals(1),
            Column.of(DrawnElectorFigures.low(DrawnElectors::low)).onlyData(),
            Column.of(DrawnElectorFigures.high(DrawnElectors::high)).onlyData(),
            Column.<DrawnElectors>shown(
                    "95 percent\nfrom … to", e -> Cell.text(e.low() + "–" + e.high()))
                .flushRight(),
            Column.of(DrawnElectorFigures.majorityProbability(DrawnElectors::majorityProbability))
                .onlyData(),
            Column.<DrawnElectors>shown(
                    "Majority\n(%)", e -> Cell.percent(100 * e.majorityProbability()))
                .flushRight(),
            Column.data("distribution", DrawnElectors::chances)),
        of(row));
  }
}
