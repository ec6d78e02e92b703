package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.figure.StateFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Share;
import org.twocounts.model.StateResult;
import org.twocounts.words.Numerals;

/** The mean of a candidate's shares in the states, against the share in the nation. */
final class MeanOfStatesMeasure implements Measure {
  private record Row(StateResult state, long votes, double percent) {}

  private static final EvidenceFigures<Row> FIGURES =
      EvidenceFigures.of(
          StateFigures.STATE.of(Row::state),
          VoteFigures.<Row>popularVotes(r -> OptionalLong.of(r.votes())).headed("votes"),
          StateFigures.TOTAL_POPULAR_VOTES.of(Row::state).headed("all votes"),
          VoteFigures.<Row>popularShare(r -> OptionalDouble.of(r.percent())).headed("%"));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "mean-of-states",
          Set.of(CaveatMeasure.STATE_VOTES),
          "The plain mean of a candidate's shares in the states with a popular vote, against the"
              + " share in the nation.",
          List.of(ElectionArguments.YEAR, ElectionArguments.CANDIDATE),
          List.of(
              Answer.figure("difference", Unit.POINTS, "the mean less the national share"),
              Answer.figure("mean", Unit.PERCENT, "the mean"),
              Answer.figure("national", Unit.PERCENT, "the national share")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Election election = ElectionArguments.election(record, arguments);
    PopularVote popular = ElectionArguments.national(election);
    String candidate = ElectionArguments.candidate(election, popular, arguments);
    Finding.Builder finding = Finding.of(this).restsOn(election.year());
    List<Double> shares = new ArrayList<>();
    for (StateResult state : election.states()) {
      long total = state.totalPopularVotes().orElse(0);
      if (total > 0) {
        long votes = state.findResult(candidate).map(r -> r.popularVotes().orElse(0)).orElse(0L);
        double percent = new Share(votes, total).percent();
        shares.add(percent);
        finding.row(FIGURES, new Row(state, votes, percent));
      }
    }
    double mean =
        shares.stream()
            .mapToDouble(s -> s)
            .average()
            .orElseThrow(() -> new NotDefinedException(election.year() + ": no popular votes"));
    double national = popular.shareOf(candidate).orElseThrow().percent();
    return finding
        .remark(
            "%s: mean %s%%, nation %s%%", candidate, Numerals.of(mean, 1), Numerals.of(national, 1))
        .answer("difference", mean - national)
        .answer("mean", mean)
        .answer("national", national)
        .build();
  }
}
