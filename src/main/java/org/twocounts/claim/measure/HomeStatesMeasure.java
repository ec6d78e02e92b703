package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.analysis.StateHistory;
import org.twocounts.figure.CandidateFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.StateFigures;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Labelled;
import org.twocounts.model.StateResult;

/** Candidates who did not carry their home state, and what became of them. */
final class HomeStatesMeasure implements Measure {
  /** Whose home states are looked at. */
  enum Candidates implements Labelled {
    /** The two with most electors; in a tie all who are equal to the second. */
    TWO_LEADING("two-leading"),
    /** All who won an elector. */
    WITH_ELECTORS("with-electors");

    private final String label;

    Candidates(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }

    /** The fewest electors that one of them has. */
    private int least(Map<String, Integer> electors) {
      List<Integer> most =
          electors.values().stream().filter(e -> e > 0).sorted((a, b) -> b - a).toList();
      return this == WITH_ELECTORS || most.size() < 2 ? 1 : most.get(1);
    }
  }

  private record Loser(Election election, String candidate, String home, String carriedBy) {
    boolean isElected() {
      return election.president().equals(candidate);
    }
  }

  private static final Parameter<Candidates> CANDIDATES =
      Parameter.choice(
              "candidates", "by electors won, whose home states are looked at", Candidates.class)
          .orElse(Candidates.TWO_LEADING);

  private static final EvidenceFigures<Loser> FIGURES =
      EvidenceFigures.of(
          SharedFigures.year(l -> l.election().year()),
          SharedFigures.candidate(Loser::candidate),
          CandidateFigures.homeState(l -> Optional.of(l.home())),
          StateFigures.carriedBy(l -> Optional.of(l.carriedBy())),
          CandidateFigures.becamePresident(Loser::isElected));

  /** Answers about those who lost their home state. */
  private static final List<String> OF_LOSERS =
      List.of("presidents", "years", "count", "percent-lost");

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "home-states-lost",
          Set.of(CaveatMeasure.STATE_VOTES, CaveatMeasure.ELECTORS),
          "Candidates who did not carry the home state that the record gives, and whether they were"
              + " elected all the same. Those whose home state is not known, or that nobody"
              + " carried, are left out.",
          List.of(CANDIDATES, Period.FROM, Period.TO),
          List.of(
              Answer.items("presidents", "who of them was elected, in order of year"),
              Answer.items("years", "when"),
              Answer.figure("count", Unit.COUNT, "how many of them were elected"),
              Answer.figure("candidates", Unit.COUNT, "how many candidates lost their home state"),
              Answer.figure("percent-lost", Unit.PERCENT, "of these, those who were not elected"),
              Answer.figure(
                  "percent",
                  Unit.PERCENT,
                  "elections of the period that one of them won, in all of the period")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Finding.Builder finding = Finding.of(this);
    Cases cases = Cases.of(record, arguments);
    List<Election> elections = Period.elections(record, arguments);
    List<Loser> homes = new ArrayList<>();
    for (Election election : elections) {
      finding.restsOn(election.year());
      homes.addAll(homes(election, arguments.get(CANDIDATES)));
    }
    cases.require(homes, "no candidate's home state is known %s", Cases.span(elections));
    List<Loser> losers = homes.stream().filter(h -> !h.carriedBy().equals(h.candidate())).toList();
    losers.forEach(loser -> finding.row(FIGURES, loser));
    List<Loser> elected = losers.stream().filter(Loser::isElected).toList();
    if (losers.isEmpty()) {
      RuntimeException none =
          cases.none("no candidate lost the home state %s", Cases.span(elections));
      OF_LOSERS.forEach(answer -> finding.noAnswer(answer, none));
    } else {
      finding
          .answer("presidents", elected.stream().map(Loser::candidate).toList())
          .answer("years", elected.stream().map(l -> l.election().year()).toList())
          .answer("count", elected.size())
          .answer("percent-lost", 100.0 * (losers.size() - elected.size()) / losers.size());
    }
    return finding
        .remark("%d of %d elected", elected.size(), losers.size())
        .answer("candidates", losers.size())
        .answer("percent", 100.0 * elected.size() / elections.size())
        .build();
  }

  /** The candidates whose home state somebody carried. */
  private static List<Loser> homes(Election election, Candidates candidates) {
    Map<String, Integer> electors = electors(election);
    int least = candidates.least(electors);
    List<Loser> homes = new ArrayList<>();
    for (Candidacy candidacy : election.candidacies()) {
      Optional<StateResult> home = candidacy.homeState().flatMap(election::findState);
      if (electors.getOrDefault(candidacy.candidate(), 0) >= least) {
        home.flatMap(StateHistory::carriedBy)
            .ifPresent(
                by ->
                    homes.add(new Loser(election, candidacy.candidate(), home.get().state(), by)));
      }
    }
    return homes;
  }

  /** Electors won; before there were tickets, votes as counted. */
  private static Map<String, Integer> electors(Election election) {
    return ElectorsWon.of(election)
        .map(ElectorsWon::totals)
        .orElseGet(
            () ->
                ElectoralVote.of(election).tallies().stream()
                    .collect(
                        Collectors.toMap(
                            ElectoralVote.Tally::candidate, ElectoralVote.Tally::votes)));
  }
}
