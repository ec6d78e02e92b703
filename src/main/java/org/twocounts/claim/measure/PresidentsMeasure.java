package org.twocounts.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.PopularVote;
import org.twocounts.figure.Amounts;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;
import org.twocounts.model.Share;
import org.twocounts.model.VotingRule;

/** Both shares of those who became President, election by election. */
final class PresidentsMeasure implements Measure {
  private static final Parameter<String> PARTY =
      Parameter.text("party", "only presidents of this party").naming(NameBearer.PARTY).optional();
  private static final Parameter<Double> POPULAR_BELOW =
      Parameter.points("popular-below", "only with less than this share of votes, per cent")
          .optional();
  private static final Parameter<Double> POPULAR_AT_LEAST =
      Parameter.points("popular-at-least", "only with at least this share of votes, per cent")
          .optional();
  private static final Parameter<Double> ELECTORAL_AT_LEAST =
      Parameter.points("electoral-at-least", "only with at least this share of electors, per cent")
          .optional();

  private static final EvidenceFigures<Both> FIGURES =
      EvidenceFigures.of(
          SharedFigures.year(b -> b.election().year()),
          SharedFigures.president(b -> b.election().president()),
          SharedFigures.<Both>presidentParty(b -> Optional.of(b.election().presidentParty()))
              .headed("party"),
          ElectorFigures.<Both>electoralShare(b -> OptionalDouble.of(b.electoral().percent()))
              .headed("% of electors"),
          VoteFigures.<Both>popularShare(b -> Amounts.percent(b.popular())).headed("% of votes"),
          Figure.<Both>optionalPoints(
              "gain",
              "electoral_share less popular_share.",
              b -> b.gain().stream().mapToDouble(g -> g).findFirst()),
          SharedFigures.decidedBy(b -> b.election().decidedBy()));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "presidents",
          Set.of(),
          "Those who became President, with their share of electors and of votes.",
          List.of(
              Period.FROM, Period.TO, PARTY, POPULAR_BELOW, POPULAR_AT_LEAST, ELECTORAL_AT_LEAST),
          List.of(
              Answer.figure("count", Unit.COUNT, "elections with such a President"),
              Answer.figure("percent", Unit.PERCENT, "such elections in all of the period"),
              Answer.items("presidents", "the persons, one an election, in order of year"),
              Answer.items("years", "the years"),
              Answer.items(
                  "unanimous", "years in which every elector who cast a counted vote voted so"),
              Answer.items(
                  "not-first-by-electors",
                  "years in which someone else had as many electoral votes or more"),
              Answer.figure(
                  "smallest-gain", Unit.POINTS, "smallest share of electors less share of votes")),
          FIGURES.columns());

  private record Both(Election election, Share electoral, Optional<Share> popular) {
    Optional<Double> gain() {
      return popular.map(p -> electoral.percent() - p.percent());
    }

    Share votes() {
      return popular.orElseGet(
          () -> ElectionArguments.national(election).shareOf(election.president()).orElseThrow());
    }
  }

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Finding.Builder finding = Finding.of(this);
    List<Election> elections = Period.elections(record, arguments);
    List<Both> all =
        elections.stream().map(PresidentsMeasure::both).filter(b -> isMeant(b, arguments)).toList();
    elections.forEach(e -> finding.restsOn(e.year()));
    all.forEach(both -> finding.row(FIGURES, both));
    Cases cases = Cases.of(record, arguments);
    arguments.find(PARTY).ifPresent(party -> cases.requireParty(elections, party));
    Supplier<RuntimeException> none =
        () -> cases.none("no such President %s", Cases.span(elections));
    if (all.isEmpty()) {
      finding.noAnswer("unanimous", none.get()).noAnswer("not-first-by-electors", none.get());
    } else {
      ofThose(finding, all);
    }
    return finding
        .answer("count", all.size())
        .answer("percent", 100.0 * all.size() / elections.size())
        .answer("presidents", all.stream().map(b -> b.election().president()).toList())
        .answer("years", all.stream().map(b -> b.election().year()).toList())
        .answerOr(
            "smallest-gain",
            all.stream().flatMap(b -> b.gain().stream()).mapToDouble(g -> g).min(),
            none)
        .build();
  }

  private static void ofThose(Finding.Builder finding, List<Both> all) {
    finding
        .answer(
            "unanimous",
            all.stream()
                .map(Both::election)
                .filter(PresidentsMeasure::isUnanimous)
                .map(Election::year)
                .toList())
        .answer(
            "not-first-by-electors",
            all.stream()
                .map(Both::election)
                .filter(e -> !ElectoralVote.of(e).leaders().equals(List.of(e.president())))
                .map(Election::year)
                .toList());
  }

  private static boolean isUnanimous(Election election) {
    int votesEach = election.votingRule() == VotingRule.TWO_VOTES_PER_ELECTOR ? 2 : 1;
    return ElectoralVote.of(election).votesOf(election.president()) * votesEach
        == election.votesCounted();
  }

  private static Both both(Election election) {
    PopularVote popular = PopularVote.of(election);
    return new Both(
        election,
        ElectoralVote.of(election).shareOf(election.president()),
        popular.isNational() ? popular.shareOf(election.president()) : Optional.empty());
  }

  private static boolean isMeant(Both both, Arguments arguments) {
    Optional<String> party = arguments.find(PARTY);
    return (party.isEmpty() || both.election().presidentParty().equals(party.get()))
        && arguments.find(POPULAR_BELOW).map(p -> !isAtLeast(both.votes(), p)).orElse(true)
        && arguments.find(POPULAR_AT_LEAST).map(p -> isAtLeast(both.votes(), p)).orElse(true)
        && arguments.find(ELECTORAL_AT_LEAST).map(p -> isAtLeast(both.electoral(), p)).orElse(true);
  }

  private static boolean isAtLeast(Share share, double percent) {
    return Percents.compare(share.part(), share.whole(), percent) >= 0;
  }
}
