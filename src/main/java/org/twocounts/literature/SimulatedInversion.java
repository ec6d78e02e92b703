package org.twocounts.literature;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.simulation.Assumptions;
import org.twocounts.simulation.Leads;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.PartyChances;
import org.twocounts.simulation.Simulation;
import org.twocounts.simulation.SplitOdds;

/**
 * How likely an inversion is by a model of swings, each election of a period as likely as the
 * others; or which part of the inversions favours a party. In percent, within a national lead.
 */
final class SimulatedInversion {
  private SimulatedInversion() {}

  /** The probability of an inversion. */
  static Figures probability(ElectionRecord record, PublishedResult result, Call call) {
    return Figures.of(100 * chances(record, call).split().value());
  }

  /** The part of the inversions by which a party has the majority of electors. */
  static Figures favouring(ElectionRecord record, PublishedResult result, Call call) {
    PartyChances chances = chances(record, call);
    String party = call.get("party");
    if (!chances.favouring().containsKey(party)) {
      throw new NotDefinedException("no " + party + " stood in any election of the period");
    }
    return Figures.of(100 * chances.partFavouring(party));
  }

  private static PartyChances chances(ElectionRecord record, Call call) {
    int from = Integer.parseInt(call.get("from"));
    int through = Integer.parseInt(call.get("through"));
    InversionProbability.requireAll(record, from, through);
    List<Election> elections =
        record.elections().stream()
            .filter(e -> e.year() >= from && e.year() <= through)
            .filter(e -> Contest.find(e).isPresent())
            .toList();
    if (elections.isEmpty()) {
      throw new NotDefinedException(
          "no election of the period has a winner and a rival in electors");
    }
    Leads leads = Leads.within(Double.parseDouble(call.get("margin-within")));
    SplitOdds odds =
        Simulation.of(record, elections, Assumptions.usual(kind(call.get("model"))), leads)
            .answer(Simulation.USUAL_SEED);
    return odds.window(0);
  }

  private static ModelKind kind(String label) {
    Map<String, ModelKind> kinds = new TreeMap<>();
    Arrays.stream(ModelKind.values()).forEach(kind -> kinds.put(kind.label(), kind));
    return kinds.get(label);
  }
}
