package org.twocounts.claim.measure;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.twocounts.analysis.ElectionSummary;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.figure.ElectionFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;
import org.twocounts.model.VotingRule;

/** How many electors there were, and how many were a majority. */
final class MajoritiesMeasure implements Measure {
  private static final EvidenceFigures<ElectionSummary> FIGURES =
      EvidenceFigures.of(
          ElectionFigures.YEAR,
          ElectionFigures.ELECTORS_ALLOTTED.headed("allotted"),
          ElectionFigures.ELECTORS_APPOINTED.headed("appointed"),
          ElectionFigures.ELECTORAL_VOTES_COUNTED.headed("votes counted"),
          ElectionFigures.MAJORITY,
          ElectionFigures.VOTING_RULE);

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "majorities",
          Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS),
          "Electors allotted, appointed and counted in each election, and the majority needed.",
          List.of(Period.FROM, Period.TO),
          List.of(
              Answer.items("majorities", "the different majorities, in order of first use"),
              Answer.items("appointed", "the different numbers of electors appointed"),
              Answer.items("years-short", "years in which fewer were appointed than allotted"),
              Answer.items("years-of-two-votes", "years in which each elector had two votes"),
              Answer.items(
                  "years-of-uncounted",
                  "years in which not every elector appointed had a vote counted"),
              Answer.figure("majority", Unit.ELECTORS, "of the last election of the period"),
              Answer.items("years-without-majority", "years in which nobody had it"),
              Answer.items(
                  "not-of-appointed",
                  "years in which it was not the least number above half of those appointed"),
              Answer.items(
                  "not-of-counted",
                  "years in which it was not the least number above half of the votes counted")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    List<Election> elections = Period.elections(record, arguments);
    Finding.Builder finding = Finding.of(this);
    for (Election election : elections) {
      finding.restsOn(election.year()).row(FIGURES, ElectionSummary.of(election));
    }
    List<Integer> untold = years(elections, e -> allotted(e) == 0);
    if (untold.isEmpty()) {
      finding.answer("years-short", years(elections, e -> e.electorsAppointed() < allotted(e)));
    } else {
      finding.noAnswer(
          "years-short",
          new NotInRecordException(
              "no electors allotted to states in " + untold.get(0) + " in the record"));
    }
    return finding
        .answer("majorities", elections.stream().map(Election::majority).distinct().toList())
        .answer(
            "appointed", elections.stream().map(Election::electorsAppointed).distinct().toList())
        .answer(
            "years-of-two-votes",
            years(elections, e -> e.votingRule() == VotingRule.TWO_VOTES_PER_ELECTOR))
        .answer("years-of-uncounted", years(elections, MajoritiesMeasure::hasUncounted))
        .answer("majority", elections.get(elections.size() - 1).majority())
        .answer(
            "years-without-majority",
            years(elections, e -> ElectoralVote.of(e).majorityHolders().isEmpty()))
        .answer(
            "not-of-appointed",
            years(elections, e -> e.majority() != e.electorsAppointed() / 2 + 1))
        .answer("not-of-counted", years(elections, e -> e.majority() != voters(e) / 2 + 1))
        .build();
  }

  private static int allotted(Election election) {
    return election.states().stream()
        .map(StateResult::electorsAllotted)
        .mapToInt(a -> a.orElse(0))
        .sum();
  }

  private static boolean hasUncounted(Election election) {
    return voters(election) < election.electorsAppointed();
  }

  /** Electors whose votes were counted. */
  private static int voters(Election election) {
    return election.votingRule() == VotingRule.TWO_VOTES_PER_ELECTOR
        ? election.votesCounted() / 2
        : election.votesCounted();
  }

  private static List<Integer> years(List<Election> elections, Predicate<Election> chosen) {
    return elections.stream().filter(chosen).map(Election::year).toList();
  }
}
