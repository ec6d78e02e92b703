package org.twocounts.claim.measure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.analysis.PopularVote;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Share;

/** The popular vote of one election, and of one candidate in it. */
final class PopularVoteMeasure implements Measure {
  private record Row(PopularVote.Tally tally, long total) {}

  private static final EvidenceFigures<Row> FIGURES =
      EvidenceFigures.of(
          SharedFigures.candidate(r -> r.tally().candidate()),
          SharedFigures.party(r -> r.tally().party()),
          VoteFigures.<Row>popularVotes(r -> OptionalLong.of(r.tally().votes())).headed("votes"),
          VoteFigures.<Row>popularShare(
                  r -> OptionalDouble.of(new Share(r.tally().votes(), r.total()).percent()))
              .headed("% of all votes"));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "popular-vote",
          Set.of(CaveatMeasure.POPULAR_VOTE),
          "Votes of the people for one candidate (else the leader) in one election.",
          List.of(ElectionArguments.YEAR, ElectionArguments.CANDIDATE, ElectionArguments.AGAINST),
          List.of(
              Answer.figure("share", Unit.PERCENT, "the candidate's votes in all votes cast"),
              Answer.figure("votes", Unit.VOTES, "the candidate's votes"),
              Answer.figure("margin", Unit.POINTS, "the candidate's share less the rival's"),
              Answer.figure("margin-votes", Unit.VOTES, "the candidate's votes less the rival's"),
              Answer.figure(
                  "two-party-share", Unit.PERCENT, "the candidate's votes in the two's votes"),
              Answer.figure("times", Unit.RATIO, "the candidate's votes divided by the rival's"),
              Answer.items("leader", "who has most votes; empty in a tie"),
              Answer.items("majority-holder", "who has more than half of all votes cast")),
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
    String rival = ElectionArguments.rival(election, popular, candidate, arguments);
    long own = popular.votesOf(candidate).orElseThrow();
    long others = popular.votesOf(rival).orElseThrow();
    Finding.Builder finding = Finding.of(this).restsOn(election.year());
    for (PopularVote.Tally tally : popular.tallies()) {
      finding.row(FIGURES, new Row(tally, popular.total()));
    }
    return finding
        .answer("share", new Share(own, popular.total()).percent())
        .answer("votes", own)
        .answer("margin", 100.0 * (own - others) / popular.total())
        .answer("margin-votes", own - others)
        .answer("two-party-share", new Share(own, own + others).percent())
        .answer("times", (double) own / others)
        .answer("leader", popular.leader().stream().toList())
        .answer("majority-holder", majorityHolder(popular))
        .build();
  }

  private static List<String> majorityHolder(PopularVote popular) {
    return popular.tallies().stream()
        .filter(t -> t.contender() && new Share(t.votes(), popular.total()).isMajority())
        .map(PopularVote.Tally::candidate)
        .toList();
  }
}
