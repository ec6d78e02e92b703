package org.twocounts.analysis.counterfactual;

import org.twocounts.analysis.NotDefinedException;
import org.twocounts.rule.StateBallot;

/** What steps look up in the votes that they change. */
final class Steps {
  private Steps() {}

  static StateBallot state(Ballots ballots, String code) {
    return ballots
        .find(code)
        .orElseThrow(
            () ->
                new NotDefinedException(
                    code + " appointed no electors in " + ballots.election().year()));
  }

  static void checkCandidate(Ballots ballots, String candidate) {
    if (!ballots.names().contains(candidate)) {
      throw new NotDefinedException(
          "\"" + candidate + "\" has neither votes nor electors in " + ballots.election().year());
    }
  }
}
