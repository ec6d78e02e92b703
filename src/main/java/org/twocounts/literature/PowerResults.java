package org.twocounts.literature;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.analysis.power.Power;
import org.twocounts.analysis.power.PowerIndex;
import org.twocounts.analysis.power.PowerIndices;
import org.twocounts.analysis.power.VoterPower;
import org.twocounts.analysis.power.WeightedGame;
import org.twocounts.analysis.power.WeightedGame.Bloc;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** Published results on power. */
final class PowerResults {

  private PowerResults() {}

  /** The largest power of a voter over the smallest, by an index of the states. */
  static Figures voterRatio(ElectionRecord record, PublishedResult result, Call call) {
    Election election = Computations.election(record, result);
    PowerIndex index =
        call.get("index").equals(PowerIndex.BANZHAF.label())
            ? PowerIndex.BANZHAF
            : PowerIndex.SHAPLEY_SHUBIK;
    return Figures.of(
        VoterPower.of(
                PowerIndices.of(WeightedGame.of(election)),
                index,
                StatePopulation.of(record, election))
            .stream()
            .mapToDouble(VoterPower::relative)
            .max()
            .orElseThrow());
  }

  /** Normalised Banzhaf indices of the published blocs, with the weights of the call. */
  static Figures normalised(ElectionRecord record, PublishedResult result, Call call) {
    List<Bloc> blocs = new ArrayList<>();
    Iterator<String> names = result.published().values().keySet().iterator();
    for (String weight : call.get("weights").split(" ", -1)) {
      blocs.add(new Bloc(names.next(), Integer.parseInt(weight)));
    }
    Map<String, Double> indices = new LinkedHashMap<>();
    for (Power power :
        PowerIndices.of(new WeightedGame(Integer.parseInt(call.get("quota")), blocs)).blocs()) {
      indices.put(power.bloc(), power.banzhafNormalised().value());
    }
    return new Figures(indices);
  }
}
