package org.twocounts.claim.measure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.TippingFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Margin;
import org.twocounts.model.StateResult;

/** The popular vote inside and outside some states. */
final class PopularVoteOutsideMeasure implements Measure {
  private record Row(
      String place, String candidate, long own, String rival, long others, Margin margin) {}

  private static final EvidenceFigures<Row> FIGURES =
      EvidenceFigures.of(
          Figure.<Row>text(
              "place", "Which states: those named, elsewhere, or the nation.", Row::place),
          SharedFigures.candidate(Row::candidate),
          VoteFigures.<Row>candidateVotes(Row::own).headed("votes"),
          TippingFigures.rival(Row::rival),
          VoteFigures.<Row>rivalVotes(Row::others).headed("votes"),
          VoteFigures.<Row>marginVotes(r -> OptionalLong.of(r.margin().votes()))
              .headed("lead, votes"),
          VoteFigures.<Row>marginPoints(r -> OptionalDouble.of(r.margin().points()))
              .headed("lead"));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "popular-vote-outside",
          Set.of(CaveatMeasure.POPULAR_VOTE),
          "A candidate's lead over a rival inside some states, and in the rest of the nation.",
          List.of(
              ElectionArguments.YEAR,
              ElectionArguments.STATES,
              ElectionArguments.CANDIDATE,
              ElectionArguments.AGAINST),
          List.of(
              Answer.figure("outside-votes", Unit.VOTES, "the lead outside the states"),
              Answer.figure("outside", Unit.POINTS, "the same, in all votes outside"),
              Answer.figure("inside-votes", Unit.VOTES, "the lead inside them"),
              Answer.figure("national-votes", Unit.VOTES, "the lead in the nation")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Election election = ElectionArguments.election(record, arguments);
    PopularVote nation = ElectionArguments.national(election);
    List<String> states = arguments.get(ElectionArguments.STATES);
    states.forEach(s -> NamedStates.of(record).in(election, s));
    PopularVote inside = count(election, s -> states.contains(s.state()));
    PopularVote outside = count(election, s -> !states.contains(s.state()));
    String candidate = ElectionArguments.candidate(election, nation, arguments);
    String rival = ElectionArguments.rival(election, nation, candidate, arguments);
    Finding.Builder finding = Finding.of(this).restsOn(election.year());
    Margin within = row(finding, String.join(", ", states), inside, candidate, rival);
    Margin elsewhere = row(finding, "elsewhere", outside, candidate, rival);
    Margin national = row(finding, "nation", nation, candidate, rival);
    return finding
        .answer("outside-votes", elsewhere.votes())
        .answer("outside", elsewhere.points())
        .answer("inside-votes", within.votes())
        .answer("national-votes", national.votes())
        .build();
  }

  private static PopularVote count(Election election, Predicate<StateResult> chosen) {
    return PopularVote.of(
        election.withStates(
            election.states().stream().filter(chosen).toList(), election.candidacies()));
  }

  private static Margin row(
      Finding.Builder finding, String place, PopularVote popular, String candidate, String rival) {
    if (popular.total() == 0) {
      throw new NotDefinedException(popular.year() + ", " + place + ": no popular vote");
    }
    long own = popular.votesOf(candidate).orElse(0);
    long others = popular.votesOf(rival).orElse(0);
    Margin margin = new Margin(own - others, popular.total());
    finding.row(FIGURES, new Row(place, candidate, own, rival, others, margin));
    return margin;
  }
}
