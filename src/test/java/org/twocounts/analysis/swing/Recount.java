package org.twocounts.analysis.swing;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twocounts.analysis.Contest;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.StateResult;
import org.twocounts.rule.Rational;

/**
 * A second computation of a uniform swing, for tests: straight from the rows of the record, in
 * twenty-thousandths of a voter.
 */
record Recount(Contest pair, Map<String, Integer> electors, Rational nationalMargin) {
  private static final long PARTS = 20_000;

  static Recount of(Contest pair, int hundredths) {
    Map<String, Integer> electors = new TreeMap<>();
    long lead = 0;
    long all = 0;
    for (StateResult state : pair.election().states()) {
      if (!state.tookPart()) {
        continue;
      }
      Map<String, Long> votes = votes(pair, state.results(), hundredths);
      award(pair, state.state(), state.results(), votes, electors);
      for (DistrictResult district : state.districts()) {
        Map<String, Long> own = votes(pair, district.results(), hundredths);
        award(pair, district.unit(), district.results(), own, electors);
      }
      lead += votes.getOrDefault(pair.winner(), 0L) - votes.getOrDefault(pair.rival(), 0L);
      all += votes.values().stream().mapToLong(Long::longValue).sum();
    }
    return new Recount(
        pair,
        electors,
        Rational.of(
            BigInteger.valueOf(lead).multiply(BigInteger.valueOf(100)), BigInteger.valueOf(all)));
  }

  int of(String candidate) {
    return electors.getOrDefault(candidate, 0);
  }

  private static Map<String, Long> votes(
      Contest pair, List<CandidateResult> results, int hundredths) {
    Map<String, Long> votes = new LinkedHashMap<>();
    long total = 0;
    for (CandidateResult row : results) {
      if (row.popularVotes().isPresent()) {
        votes.merge(row.candidate(), PARTS * row.popularVotes().getAsLong(), Long::sum);
        total += row.popularVotes().getAsLong();
      }
    }
    if (votes.containsKey(pair.winner()) && votes.containsKey(pair.rival())) {
      long toWinner = total * hundredths;
      long moved = Math.max(-votes.get(pair.winner()), Math.min(votes.get(pair.rival()), toWinner));
      votes.merge(pair.winner(), moved, Long::sum);
      votes.merge(pair.rival(), -moved, Long::sum);
    }
    return votes;
  }

  private static void award(
      Contest pair,
      String unit,
      List<CandidateResult> results,
      Map<String, Long> votes,
      Map<String, Integer> electors) {
    String before = leader(votes(pair, results, 0));
    String now = leader(votes);
    pair.electorsWon()
        .byUnit()
        .getOrDefault(unit, Map.of())
        .forEach(
            (name, won) -> {
              String to = name.equals(before) ? now : name;
              if (!to.isEmpty()) {
                electors.merge(to, won, Integer::sum);
              }
            });
  }

  private static String leader(Map<String, Long> votes) {
    String leader = "";
    long most = 0;
    for (Map.Entry<String, Long> entry : votes.entrySet()) {
      if (entry.getKey().equals(CandidateResult.OTHER)) {
        continue;
      }
      if (entry.getValue() > most) {
        most = entry.getValue();
        leader = entry.getKey();
      } else if (entry.getValue() == most) {
        leader = "";
      }
    }
    return leader;
  }
}
