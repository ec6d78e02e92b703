package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.figure.CandidateFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Labelled;
import org.twocounts.model.Margin;
import org.twocounts.model.NameBearer;
import org.twocounts.model.Share;

/** Who led the popular vote, election by election. */
final class PopularLeadersMeasure implements Measure {
  /** Whether the leader was President when elected. */
  enum Incumbency implements Labelled {
    ANY("any"),
    INCUMBENT("incumbent"),
    NOT_INCUMBENT("not-incumbent");

    private final String label;

    Incumbency(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }

    private boolean stood(Election election, Optional<String> party) {
      return election.candidacies().stream()
          .filter(c -> party.isEmpty() || election.isOfParty(c.candidate(), party.get()))
          .anyMatch(c -> includes(c.incumbent()));
    }

    boolean includes(Optional<Boolean> incumbent) {
      return this == ANY || incumbent.equals(Optional.of(this == INCUMBENT));
    }
  }

  private record Leader(Election election, String name, Share share, Margin margin) {
    Optional<String> party() {
      return election.partyOf(name);
    }

    Optional<Boolean> incumbent() {
      return election.findCandidacy(name).flatMap(Candidacy::incumbent);
    }
  }

  private static final Parameter<String> PARTY =
      Parameter.text("party", "only leaders of this party").naming(NameBearer.PARTY).optional();
  private static final Parameter<Incumbency> INCUMBENCY =
      Parameter.choice(
              "incumbency", "only leaders who were President, or were not", Incumbency.class)
          .orElse(Incumbency.ANY);
  private static final Parameter<Double> AT_LEAST =
      Parameter.points("at-least", "only leaders with at least this share, per cent").orElse(0.0);

  private static final Parameter<Boolean> NOT_ELECTED =
      Parameter.flag("not-elected", "only leaders who did not become President");

  private static final EvidenceFigures<Leader> FIGURES =
      EvidenceFigures.of(
          SharedFigures.year(l -> l.election().year()),
          VoteFigures.popularLeader(l -> Optional.of(l.name())),
          SharedFigures.party(Leader::party),
          CandidateFigures.incumbent(Leader::incumbent).headed("in office"),
          VoteFigures.<Leader>popularVotes(l -> OptionalLong.of(l.share().part())).headed("votes"),
          VoteFigures.<Leader>popularShare(l -> OptionalDouble.of(l.share().percent()))
              .headed("% of votes"),
          VoteFigures.<Leader>marginVotes(l -> OptionalLong.of(l.margin().votes()))
              .headed("margin, votes"),
          VoteFigures.<Leader>marginPoints(l -> OptionalDouble.of(l.margin().points()))
              .headed("margin"),
          SharedFigures.president(l -> l.election().president()));

  /** Answers about the first of the leaders. */
  private static final List<String> FIRSTS =
      List.of("most-votes", "largest-share", "widest-votes", "widest-points");

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "popular-leaders",
          Set.of(CaveatMeasure.POPULAR_VOTE),
          "Who led the popular vote in each election of a period.",
          List.of(Period.FROM, Period.TO, PARTY, INCUMBENCY, AT_LEAST, NOT_ELECTED),
          List.of(
              Answer.figure("count", Unit.COUNT, "elections with such a leader"),
              Answer.items("years", "their years"),
              Answer.items("leaders", "the leaders, one an election, in order of year"),
              Answer.items("most-votes", "the leader with the highest number of votes"),
              Answer.items("largest-share", "the leader with the highest share"),
              Answer.items("widest-votes", "the year of the widest margin in votes"),
              Answer.items("widest-points", "the year of the widest margin in percentage points")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Finding.Builder finding = Finding.of(this);
    List<Leader> leaders = new ArrayList<>();
    List<Election> elections = Period.elections(record, arguments);
    Cases cases = Cases.of(record, arguments);
    arguments.find(PARTY).ifPresent(party -> cases.requireParty(elections, party));
    requireIncumbency(cases, elections, arguments);
    for (Election election : elections) {
      finding.restsOn(election.year());
      leader(election).filter(l -> isMeant(l, arguments)).ifPresent(leaders::add);
    }
    leaders.forEach(leader -> finding.row(FIGURES, leader));
    if (leaders.isEmpty()) {
      FIRSTS.forEach(
          answer ->
              finding.noAnswer(answer, cases.none("no such leader %s", Cases.span(elections))));
    } else {
      firsts(finding, leaders);
    }
    return finding
        .answer("count", leaders.size())
        .answer("years", leaders.stream().map(l -> l.election().year()).toList())
        .answer("leaders", leaders.stream().map(Leader::name).toList())
        .build();
  }

  /** Holds that there was a candidate in office, or one who was not, who could have led. */
  private static void requireIncumbency(
      Cases cases, List<Election> elections, Arguments arguments) {
    Incumbency asked = arguments.get(INCUMBENCY);
    Optional<String> party = arguments.find(PARTY);
    if (asked == Incumbency.ANY || elections.stream().anyMatch(e -> asked.stood(e, party))) {
      return;
    }
    if (elections.stream()
        .flatMap(e -> e.candidacies().stream())
        .allMatch(c -> c.incumbent().isEmpty())) {
      throw new NotInRecordException(
          "who was in office " + Cases.span(elections) + " is not in the record");
    }
    throw cases.none(
        "no candidate%s who was %s office stood %s",
        party.map(p -> " of the party \"" + p + "\"").orElse(""),
        asked == Incumbency.INCUMBENT ? "in" : "not in",
        Cases.span(elections));
  }

  private static void firsts(Finding.Builder finding, List<Leader> leaders) {
    finding
        .answer("most-votes", top(leaders, Comparator.comparing(l -> l.share().part()), true))
        .answer("largest-share", top(leaders, Comparator.comparing(Leader::share), true))
        .answer("widest-votes", top(leaders, Comparator.comparing(l -> l.margin().votes()), false))
        .answer("widest-points", top(leaders, Comparator.comparing(Leader::margin), false));
  }

  private static Optional<Leader> leader(Election election) {
    PopularVote popular = ElectionArguments.national(election);
    return popular
        .leader()
        .map(
            name ->
                new Leader(
                    election,
                    name,
                    popular.shareOf(name).orElseThrow(),
                    popular.marginOf(name).orElseThrow()));
  }

  private static boolean isMeant(Leader leader, Arguments arguments) {
    Optional<String> party = arguments.find(PARTY);
    return (party.isEmpty() || leader.party().equals(party))
        && !(arguments.get(NOT_ELECTED) && leader.name().equals(leader.election().president()))
        && arguments.get(INCUMBENCY).includes(leader.incumbent())
        && isAtLeast(leader.share(), arguments.get(AT_LEAST));
  }

  private static List<String> top(List<Leader> leaders, Comparator<Leader> order, boolean byName) {
    return leaders.stream()
        .max(order)
        .map(l -> byName ? l.name() : String.valueOf(l.election().year()))
        .stream()
        .toList();
  }

  private static boolean isAtLeast(Share share, double percent) {
    return Percents.compare(share.part(), share.whole(), percent) >= 0;
  }
}
