package org.twocounts.analysis.counterfactual;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.counterfactual.HouseSizes.AtSize;
import org.twocounts.rule.StateBallot;
import org.twocounts.rule.Unit;
import org.twocounts.rule.UnitVote;
import org.twocounts.rule.apportionment.Allotment;

/**
 * Counts electors by the unit rule for one House after another. Who leads a state does not depend
 * on the House, so that it is found once.
 */
final class HouseElectors {
  private static final Unit UNIT = new Unit();

  private final Ballots ballots;
  private final List<String> names;
  private final Map<String, List<String>> leaders = new LinkedHashMap<>();

  HouseElectors(Ballots ballots) {
    this.ballots = ballots;
    this.names = ballots.names();
    for (StateBallot ballot : ballots.states()) {
      ballot
          .statewide()
          .map(UnitVote::leaders)
          .ifPresent(found -> leaders.put(ballot.state(), found));
    }
  }

  AtSize atSize(Map<String, Long> byState, Allotment allotment) {
    Map<String, Long> won = new LinkedHashMap<>();
    names.forEach(name -> won.put(name, 0L));
    long all = 0;
    for (StateBallot ballot : ballots.states()) {
      long electors = byState.get(ballot.state());
      all += electors;
      add(won, ballot, electors);
    }
    won.values().removeIf(electors -> electors == 0);
    return new AtSize(allotment.size(), won, all, winner(won, all, allotment), allotment.tie());
  }

  private void add(Map<String, Long> won, StateBallot ballot, long electors) {
    List<String> leading = leaders.get(ballot.state());
    if (leading == null) {
      UNIT.award(ballot, electors)
          .won()
          .forEach((name, part) -> won.merge(name, part.numerator().longValueExact(), Long::sum));
    } else if (leading.size() == 1) {
      won.merge(leading.get(0), electors, Long::sum);
    }
  }

  private Optional<String> winner(Map<String, Long> won, long all, Allotment allotment) {
    return allotment.tie().isPresent()
        ? Optional.empty()
        : won.entrySet().stream()
            .filter(e -> 2 * e.getValue() > all)
            .map(Map.Entry::getKey)
            .filter(ballots.election()::isPerson)
            .findFirst();
  }
}
