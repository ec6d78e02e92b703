package org.twocounts.cli.simulate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twocounts.simulation.BiasSpread;
import org.twocounts.simulation.Effort;
import org.twocounts.simulation.ElectionOdds;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.ModelledNation;
import org.twocounts.simulation.PartyChances;
import org.twocounts.simulation.Sampling;
import org.twocounts.simulation.SplitOdds;
import org.twocounts.simulation.Window;

/**
 * An answer with what was asked.
 *
 * @param nations every election asked about, with its model
 * @param given names of the options that gave parameters
 * @param within the leads of at most so many points that were asked for, ascending
 * @param odds of the elections that were drawn before the end
 */
public record SimulationAnswer(
    AskedElections asked,
    List<ModelledNation> nations,
    ModelKind kind,
    List<String> given,
    List<Double> within,
    SplitOdds odds,
    Effort effort) {

  public SimulationAnswer {
    nations = List.copyOf(nations);
    given = List.copyOf(given);
    within = List.copyOf(within);
  }

  /** Chances over all elections with a lead of a window. */
  record Row(Window window, PartyChances chances) {}

  /** Chances of one election. */
  record ElectionRow(ModelledNation modelled, ElectionOdds odds) {
    /** Over the maps; empty for coins, whose maps differ by less than anybody counts. */
    Optional<BiasSpread> bias() {
      return modelled.model().kind() == ModelKind.RANDOM_VOTING ? Optional.empty() : odds.bias();
    }
  }

  /** A point of the curve. */
  record Point(double lead, PartyChances chances) {}

  boolean isExact() {
    return odds.sampling() == Sampling.EXACT;
  }

  /** All leads, then those within each limit. */
  List<Row> rows() {
    return IntStream.rangeClosed(-1, within.size() - 1).mapToObj(this::row).toList();
  }

  private Row row(int index) {
    return index < 0
        ? new Row(Window.ALL, odds.all())
        : new Row(odds.leads().windows().get(index), odds.window(index));
  }

  /** Bins of one point. */
  List<Row> steps() {
    return IntStream.range(within.size(), odds.leads().windows().size())
        .mapToObj(this::row)
        .toList();
  }

  /** Empty where leads have no density, because elections were drawn whole. */
  List<Point> curve() {
    List<Double> leads = odds.leads().exact();
    boolean dense =
        odds.sampling() != Sampling.PLAIN
            && odds.elections().stream().allMatch(e -> e.exact().size() == leads.size());
    return dense
        ? IntStream.range(0, leads.size())
            .mapToObj(i -> new Point(leads.get(i), odds.exact(i)))
            .toList()
        : List.of();
  }

  /** Every election that was drawn. */
  List<ElectionRow> elections() {
    return odds.elections().stream()
        .map(
            e ->
                new ElectionRow(
                    nations.stream()
                        .filter(n -> n.nation().pair().election().year() == e.year())
                        .findFirst()
                        .orElseThrow(),
                    e))
        .toList();
  }

  /** Whether it was stopped before it was done. */
  boolean isCut() {
    if (isExact()) {
      return odds.elections().size() < nations.size();
    }
    boolean hadMoreToDo = effort.precision().isEmpty() || isUnprecise();
    return hadMoreToDo && odds.draws() < effort.draws();
  }

  /** Whether the precision asked for was not reached. */
  boolean isUnprecise() {
    return !isExact()
        && effort.precision().isPresent()
        && !(odds.largestError() <= effort.precision().getAsDouble());
  }
}
