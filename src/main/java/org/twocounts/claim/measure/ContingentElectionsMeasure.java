package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.figure.ContingentFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ContingentVote;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Labelled;
import org.twocounts.model.Office;

/** Elections that the House or the Senate decided. */
final class ContingentElectionsMeasure implements Measure {
  /** The chamber that chose. */
  enum Body implements Labelled {
    HOUSE("House"),
    SENATE("Senate");

    private final String label;

    Body(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  private static final Parameter<Body> BODY =
      Parameter.choice("body", "the chamber that chose", Body.class);

  private record Row(int year, ContingentVote vote) {}

  private static final EvidenceFigures<Row> FIGURES =
      EvidenceFigures.of(
          SharedFigures.year(Row::year),
          ContingentFigures.YEAR_HELD.of(Row::vote).headed("held in"),
          ContingentFigures.OFFICE.of(Row::vote),
          ContingentFigures.BALLOT.of(Row::vote),
          ContingentFigures.VOTE.of(Row::vote).headed("person"),
          ContingentFigures.TALLY.of(Row::vote).headed("states or senators"));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "contingent-elections",
          Set.of(CaveatMeasure.ELECTORS),
          "Elections that the House (of a President) or the Senate (of a Vice President) decided;"
              + " the tally of the last ballot.",
          List.of(BODY, Period.FROM, Period.TO),
          List.of(
              Answer.figure("count", Unit.COUNT, "how many"),
              Answer.items("years", "years of the elections"),
              Answer.items("chosen", "who was chosen"),
              Answer.items(
                  "not-one-vote-a-state",
                  "years whose tally does not add up to one vote for each state")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    String body = arguments.get(BODY).label();
    Finding.Builder finding = Finding.of(this);
    TreeSet<Integer> years = new TreeSet<>();
    List<String> chosen = new ArrayList<>();
    List<Integer> otherwise = new ArrayList<>();
    for (Election election : Period.elections(record, arguments)) {
      List<ContingentVote> tally = lastTally(election, body);
      finding.restsOn(election.year());
      requireTally(election, body, tally);
      if (!tally.isEmpty()) {
        years.add(election.year());
        Office office = tally.get(0).office();
        (office == Office.PRESIDENT ? Optional.of(election.president()) : election.vicePresident())
            .ifPresent(chosen::add);
        if (sum(tally) != election.states().size()) {
          otherwise.add(election.year());
        }
        tally.forEach(v -> row(finding, election, v));
      }
    }
    if (years.isEmpty()) {
      finding.noAnswer(
          "not-one-vote-a-state",
          Cases.of(record, arguments).none("the %s decided no election of the period", body));
    } else {
      finding.answer("not-one-vote-a-state", otherwise);
    }
    return finding
        .answer("count", years.size())
        .answer("years", years)
        .answer("chosen", chosen)
        .build();
  }

  private static List<ContingentVote> lastTally(Election election, String body) {
    List<ContingentVote> tallies =
        election.contingentVotes().stream()
            .filter(v -> v.body().equals(body) && v.votes().isPresent())
            .toList();
    return tallies.stream()
        .filter(v -> v.ballot().equals(tallies.get(tallies.size() - 1).ballot()))
        .toList();
  }

  /**
   * Where nobody had a majority, a House that is not in the record is no House that did nothing.
   */
  private static void requireTally(Election election, String body, List<ContingentVote> tally) {
    if (body.equals(Body.HOUSE.label())
        && tally.isEmpty()
        && election.decidedBy() == DecidedBy.HOUSE) {
      throw new NotInRecordException(
          "no votes of the House about the election of " + election.year() + " in the record");
    }
  }

  private static int sum(List<ContingentVote> tally) {
    return tally.stream().mapToInt(v -> v.votes().orElse(0)).sum();
  }

  private static void row(Finding.Builder finding, Election election, ContingentVote vote) {
    finding
        .restsOnSources(vote.provenance().sources())
        .row(FIGURES, new Row(election.year(), vote));
  }
}
