package org.twocounts.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.Split;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.Splits;
import org.twocounts.figure.SplitFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;

/** The elections in which the two counts disagree. */
final class SplitsMeasure implements Measure {
  static final Parameter<SplitDefinition> DEFINITION =
      Parameter.choice("definition", "when an election is a split", SplitDefinition.class)
          .orElse(SplitDefinition.TOOK_OFFICE);

  private static final Parameter<String> PARTY =
      Parameter.text("party", "only splits in which a candidate of this party took office")
          .naming(NameBearer.PARTY)
          .optional();

  private static final Parameter<Double> LEAD_AT_MOST =
      Parameter.points(
              "lead-at-most",
              "only elections whose popular leader led by no more, percentage points")
          .optional();

  private static final EvidenceFigures<Split> FIGURES =
      EvidenceFigures.of(
          SplitFigures.YEAR,
          SplitFigures.PRESIDENT,
          SplitFigures.PRESIDENT_PARTY.headed("party"),
          SplitFigures.POPULAR_LEADER,
          SplitFigures.POPULAR_LEADER_PARTY.headed("leader's party"),
          SplitFigures.MARGIN_VOTES.headed("margin, votes"),
          SplitFigures.MARGIN_POINTS.headed("margin"),
          SplitFigures.PRESIDENT_ELECTORAL_VOTES.headed("electoral votes"),
          SplitFigures.LEADER_ELECTORAL_VOTES.headed("leader's"),
          SplitFigures.DECIDED_BY);

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "splits",
          Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS),
          "Elections with a national popular vote whose two counts disagree.",
          List.of(DEFINITION, Period.FROM, Period.TO, PARTY, LEAD_AT_MOST),
          List.of(
              Answer.figure("count", Unit.COUNT, "how many there are"),
              Answer.items("presidents", "who took office, in order of year"),
              Answer.items("years", "the years"),
              Answer.items("parties", "parties of those who took office, by name"),
              Answer.figure("largest-margin", Unit.POINTS, "the leader's largest popular margin"),
              Answer.figure("percent", Unit.PERCENT, "splits in all elections of the period")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    List<Election> elections =
        Period.elections(record, arguments).stream().filter(e -> isAsked(e, arguments)).toList();
    Cases cases = Cases.of(record, arguments);
    cases.require(elections, "no election of the period had so small a lead");
    requireNational(cases, elections);
    arguments.find(PARTY).ifPresent(party -> cases.requireParty(elections, party));
    Optional<String> party = arguments.find(PARTY);
    List<Split> splits =
        Splits.among(elections, record, arguments.get(DEFINITION)).stream()
            .filter(s -> party.isEmpty() || s.president().party().equals(party))
            .toList();
    Finding.Builder finding = Finding.of(this);
    elections.forEach(e -> finding.restsOn(e.year()));
    splits.forEach(split -> finding.row(FIGURES, split));
    return finding
        .answer("count", splits.size())
        .answer("presidents", splits.stream().map(s -> s.president().candidate()).toList())
        .answer("years", splits.stream().map(Split::year).toList())
        .answer("parties", parties(splits))
        .answerOr(
            "largest-margin",
            splits.stream().mapToDouble(s -> Math.abs(s.margin().points())).max(),
            () -> cases.none("no split %s", Cases.span(elections)))
        .answer("percent", 100.0 * splits.size() / elections.size())
        .build();
  }

  /** Whether its national lead is no larger than asked for. */
  private static boolean isAsked(Election election, Arguments arguments) {
    Optional<Double> most = arguments.find(LEAD_AT_MOST);
    return most.isEmpty()
        || PopularVote.of(election)
            .leader()
            .flatMap(PopularVote.of(election)::marginOf)
            .filter(lead -> lead.points() <= most.get())
            .isPresent();
  }

  /** Holds that two counts can be compared in one of some elections. */
  static void requireNational(Cases cases, List<Election> elections) {
    cases.require(
        elections.stream().filter(e -> PopularVote.of(e).isNational()).toList(),
        "no national popular vote %s",
        Cases.span(elections));
  }

  private static Set<String> parties(List<Split> splits) {
    Set<String> parties = new TreeSet<>();
    splits.forEach(s -> s.president().party().ifPresent(parties::add));
    return parties;
  }
}
