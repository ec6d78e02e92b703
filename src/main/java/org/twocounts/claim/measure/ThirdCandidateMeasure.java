package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.StateLeader;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** Units in which a third candidate had more votes than the winner's lead over a rival. */
final class ThirdCandidateMeasure implements Measure {
  private static final Parameter<String> CANDIDATE =
      Parameter.text("candidate", "full name of the third candidate");
  private static final Parameter<String> RIVAL =
      Parameter.text("rival", "full name of the rival who lost the units");

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "third-candidate",
          Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS),
          "Units that a rival lost by fewer votes than a third candidate had there.",
          List.of(ElectionArguments.YEAR, CANDIDATE, RIVAL),
          List.of(
              Answer.items("units", "which, by code"),
              Answer.figure("electors", Unit.ELECTORS, "their electors"),
              Answer.figure(
                  "lacking",
                  Unit.ELECTORS,
                  "electors that the rival still lacks to a majority with all of them; negative"
                      + " where there are more than enough")),
          List.of(
              Column.words("unit", "unit"),
              Column.words("leader", "carried by"),
              new Column("marginVotes", "lead over rival", Unit.VOTES),
              new Column("thirdVotes", "third candidate's votes", Unit.VOTES),
              new Column("shareNeeded", "% of them needed", Unit.PERCENT),
              new Column("electors", "electors", Unit.ELECTORS)));

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Election election = ElectionArguments.election(record, arguments);
    String third = Facts.candidate(election, arguments.get(CANDIDATE));
    String rival = Facts.candidate(election, arguments.get(RIVAL));
    ElectorsWon won =
        ElectorsWon.of(election)
            .orElseThrow(
                () -> new NotDefinedException(election.year() + ": electors won no single ticket"));
    Finding.Builder finding = Finding.of(this).restsOn(election.year());
    List<String> units = new ArrayList<>();
    int electors = 0;
    for (Map.Entry<String, List<CandidateResult>> unit : Units.results(election).entrySet()) {
      Optional<String> leader = StateLeader.of(unit.getValue());
      long lead = votes(unit.getValue(), leader) - votes(unit.getValue(), Optional.of(rival));
      long thirds = votes(unit.getValue(), Optional.of(third));
      if (lead > 0 && thirds > lead && !leader.equals(Optional.of(third))) {
        int moved = won.byUnit().get(unit.getKey()).values().stream().mapToInt(e -> e).sum();
        units.add(unit.getKey());
        electors += moved;
        finding.row(unit.getKey(), leader, lead, thirds, 100.0 * (lead + 1) / thirds, moved);
      }
    }
    int majority = election.electorsAppointed() / 2 + 1;
    return finding
        .remark("%d units with %d electors", units.size(), electors)
        .answer("units", units)
        .answer("electors", electors)
        .answer("lacking", majority - won.of(rival) - electors)
        .build();
  }

  private static long votes(List<CandidateResult> rows, Optional<String> candidate) {
    return rows.stream()
        .filter(r -> candidate.equals(Optional.of(r.candidate())))
        .mapToLong(r -> r.popularVotes().orElse(0))
        .sum();
  }
}
