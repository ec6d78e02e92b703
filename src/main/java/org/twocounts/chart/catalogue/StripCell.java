package org.twocounts.chart.catalogue;

import java.util.Optional;
import org.twocounts.analysis.StateLeader;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.model.Election;
import org.twocounts.model.Margin;
import org.twocounts.model.StateResult;

/** A state in an election: one cell of a strip. */
record StripCell(Election election, StateResult state) {
  static final MarginInks INKS = new MarginInks(5, 10, 20);

  Optional<String> leader() {
    return StateLeader.of(state);
  }

  Optional<String> party() {
    return leader().flatMap(election::partyOf);
  }

  Optional<Hue> hue() {
    return leader().map(leader -> Hue.ofParty(party()));
  }

  Optional<Double> lead() {
    return leader().flatMap(l -> StateLeader.lead(state.results())).map(Margin::points);
  }

  Ink ink() {
    return hue()
        .flatMap(hue -> lead().map(lead -> INKS.of(hue, lead)))
        .orElse(Blank.NO_POPULAR_VOTE.ink());
  }
}
