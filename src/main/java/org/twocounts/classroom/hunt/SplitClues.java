package org.twocounts.classroom.hunt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.PopularVote;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.ExactFigure;
import org.twocounts.classroom.kind.Unit;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;

/** Clues to elections by both counts. */
final class SplitClues {
  private static final Set<CaveatMeasure> VOTES = Set.of(CaveatMeasure.POPULAR_VOTE);
  private static final Set<CaveatMeasure> BOTH =
      Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS);
  private static final String ELECTIONS = "twocounts elections";

  static final List<ClueKind> ALL =
      List.of(
          new ClueKind(
              "fewer-votes",
              Topic.SPLITS,
              VOTES,
              ClueKind.ALL,
              ClueKind.Scope.NATION,
              ground -> List.of(fewerVotes(ground))),
          new ClueKind(
              "less-than-a-share",
              Topic.SPLITS,
              VOTES,
              ClueKind.ALL,
              ClueKind.Scope.NATION,
              ground ->
                  List.of(
                      new Trail.ByThreshold(
                          "Find an election whose President had less than %s of all votes.",
                          ELECTIONS,
                          Bound.less(Unit.PERCENT, 40, 42, 44, 46, 48, 50),
                          ground.withVotes().stream()
                              .filter(SplitClues::hasVotes)
                              .map(e -> Spot.of(e, shareOfVotes(e)))
                              .toList()))),
          new ClueKind(
              "shares-far-apart",
              Topic.SPLITS,
              BOTH,
              ClueKind.ALL,
              ClueKind.Scope.NATION,
              ground ->
                  List.of(
                      apart(
                          ground,
                          "Find an election whose President\u2019s share of the electors was more"
                              + " than %s above the share of all votes.",
                          Bound.more(Unit.POINTS, 20, 25, 28, 30, 32, 34, 36, 38)))),
          new ClueKind(
              "shares-close",
              Topic.SPLITS,
              BOTH,
              ClueKind.ALL,
              ClueKind.Scope.NATION,
              ground ->
                  List.of(
                      apart(
                          ground,
                          "Find an election whose President\u2019s share of the electors was less"
                              + " than %s above the share of all votes, or below it.",
                          Bound.less(Unit.POINTS, 2, 3, 4, 5, 6, 7, 8, 9)))),
          new ClueKind(
              "share-of-electors",
              Topic.SPLITS,
              Set.of(CaveatMeasure.ELECTORS),
              ClueKind.ALL,
              ClueKind.Scope.NATION,
              ground ->
                  List.of(
                      new Trail.ByThreshold(
                          "Find an election whose President had more than %s of the electors"
                              + " appointed.",
                          ELECTIONS,
                          Bound.more(Unit.PERCENT, 80, 85, 88, 90, 92, 95, 97),
                          ground.withSeparateBallots().stream()
                              .map(e -> Spot.of(e, shareOfElectors(e)))
                              .toList()))),
          new ClueKind(
              "house-chose",
              Topic.SPLITS,
              Set.of(CaveatMeasure.ELECTORS),
              ClueKind.ALL,
              ClueKind.Scope.NATION,
              ground ->
                  List.of(
                      new Trail.ByFact(
                          "Find an election in which not the electors but the House of"
                              + " Representatives chose the President. (Figure: the electoral"
                              + " votes of the one chosen.)",
                          ELECTIONS,
                          Unit.ELECTORS,
                          ground.elections().stream()
                              .filter(e -> e.decidedBy() == DecidedBy.HOUSE)
                              .map(e -> Spot.of(e, ExactFigure.of(electors(e))))
                              .toList(),
                          ground.elections().size()))),
          new ClueKind(
              "more-votes-than-a-president",
              Topic.SPLITS,
              VOTES,
              ClueKind.UPPER,
              ClueKind.Scope.NATION,
              ground ->
                  List.of(
                      new Trail.ByThreshold(
                          "Find an election in which somebody who did not become President had"
                              + " more than %s of all votes.",
                          "twocounts show YEAR",
                          Bound.more(Unit.PERCENT, 46, 47, 48, 49, 50),
                          ground.withVotes().stream()
                              .flatMap(e -> nextToThePresident(e).stream())
                              .toList()))));

  private SplitClues() {}

  private static Trail fewerVotes(HuntGround ground) {
    return new Trail.ByFact(
        "Find an election in which another candidate had more votes than the one who became"
            + " President. (Figure: the President\u2019s lead, which is below zero.)",
        ELECTIONS,
        Unit.SIGNED_POINTS,
        ground.withVotes().stream()
            .filter(e -> hasVotes(e) && bestOther(e) > votes(e))
            .map(
                e ->
                    Spot.of(
                        e, ExactFigure.percent(votes(e) - bestOther(e), PopularVote.of(e).total())))
            .toList(),
        ground.withVotes().size());
  }

  private static Trail apart(HuntGround ground, String question, Bound bound) {
    return new Trail.ByThreshold(
        question,
        ELECTIONS,
        bound,
        ground.withVotes().stream()
            .filter(SplitClues::hasVotes)
            .map(e -> Spot.of(e, shareOfElectors(e).minus(shareOfVotes(e))))
            .toList());
  }

  private static boolean hasVotes(Election election) {
    return votes(election) > 0;
  }

  private static long votes(Election election) {
    return PopularVote.of(election).votesOf(election.president()).orElse(0);
  }

  private static Optional<Spot> nextToThePresident(Election election) {
    return PopularVote.of(election)
        .bestOtherThan(election.president())
        .map(name -> Spot.of(election, name, share(election, bestOther(election))));
  }

  private static long bestOther(Election election) {
    PopularVote popular = PopularVote.of(election);
    return popular
        .bestOtherThan(election.president())
        .map(name -> popular.votesOf(name).orElse(0))
        .orElse(0L);
  }

  private static int electors(Election election) {
    return ElectoralVote.of(election).votesOf(election.president());
  }

  private static ExactFigure shareOfVotes(Election election) {
    return share(election, votes(election));
  }

  private static ExactFigure share(Election election, long votes) {
    return ExactFigure.percent(votes, PopularVote.of(election).total());
  }

  private static ExactFigure shareOfElectors(Election election) {
    return ExactFigure.percent(electors(election), election.electorsAppointed());
  }
}
