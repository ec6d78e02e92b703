package org.twocounts.claim.measure;

import java.util.List;
import java.util.Set;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Share;

/** The popular vote of one election, and of one candidate in it. */
final class PopularVoteMeasure implements Measure {
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
          List.of(
              Column.words("candidate", "candidate"),
              Column.words("party", "party"),
              new Column("popularVotes", "votes", Unit.VOTES),
              new Column("popularShare", "% of all votes", Unit.PERCENT)));

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
      finding.row(
          tally.candidate(),
          tally.party(),
          tally.votes(),
          new Share(tally.votes(), popular.total()).percent());
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
