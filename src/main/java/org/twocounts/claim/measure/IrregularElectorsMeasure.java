package org.twocounts.claim.measure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.figure.IrregularFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;
import org.twocounts.model.VotingRule;

/** Electors who were irregular in one way, and whether that changed who had a majority. */
final class IrregularElectorsMeasure implements Measure {
  private static final Parameter<IrregularKind> KIND =
      Parameter.choice("kind", "in which way", IrregularKind.class);
  private static final Parameter<Office> OFFICE =
      Parameter.choice("office", "in voting for which office", Office.class)
          .orElse(Office.PRESIDENT);

  private record Row(int year, IrregularElectors irregular) {}

  private static final EvidenceFigures<Row> FIGURES =
      EvidenceFigures.of(
          SharedFigures.year(Row::year),
          IrregularFigures.STATE.of(Row::irregular),
          IrregularFigures.ELECTORS.of(Row::irregular),
          IrregularFigures.PLEDGED_TO.of(Row::irregular),
          IrregularFigures.VOTED_FOR.of(Row::irregular));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "irregular-electors",
          Set.of(CaveatMeasure.ELECTORS),
          "Electors who were irregular in one way (faithless, absent, rejected …).",
          List.of(KIND, OFFICE, Period.FROM, Period.TO),
          List.of(
              Answer.figure("electors", Unit.ELECTORS, "how many"),
              Answer.figure("percent", Unit.PERCENT, "of all appointed in the period"),
              Answer.items("years", "years with at least one"),
              Answer.items(
                  "majority-changed",
                  "of these, years in which other persons had a majority of electors won than of"
                      + " votes counted"),
              Answer.items(
                  "then-chosen-by-congress",
                  "of these, years in which the House or the Senate then chose for the office")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Finding.Builder finding = Finding.of(this);
    Set<Integer> years = new TreeSet<>();
    Set<Integer> changed = new TreeSet<>();
    Set<Integer> toCongress = new TreeSet<>();
    int electors = 0;
    int appointed = 0;
    List<Election> elections = Period.elections(record, arguments);
    Cases cases = Cases.of(record, arguments);
    Office office = arguments.get(OFFICE);
    cases.require(
        elections.stream().filter(e -> isVotedFor(office, e)).toList(),
        "no elector voted for the office %s %s",
        office.label(),
        Cases.span(elections));
    for (Election election : elections) {
      finding.restsOn(election.year());
      appointed += election.electorsAppointed();
      for (IrregularElectors irregular : election.irregularElectorsChosen()) {
        if (isMeant(irregular, arguments)) {
          years.add(election.year());
          electors += irregular.count();
          finding
              .restsOnSources(irregular.provenance().sources())
              .row(FIGURES, new Row(election.year(), irregular));
        }
      }
      if (years.contains(election.year()) && majorityChanged(election)) {
        changed.add(election.year());
      }
      if (years.contains(election.year()) && isChosenByCongress(election, arguments.get(OFFICE))) {
        toCongress.add(election.year());
      }
    }
    if (years.isEmpty()) {
      RuntimeException none = cases.none("no elector was so irregular %s", Cases.span(elections));
      finding.noAnswer("majority-changed", none).noAnswer("then-chosen-by-congress", none);
    } else {
      finding.answer("majority-changed", changed).answer("then-chosen-by-congress", toCongress);
    }
    return finding
        .answer("electors", electors)
        .answer("percent", 100.0 * electors / appointed)
        .answer("years", years)
        .build();
  }

  private static boolean isVotedFor(Office office, Election election) {
    return (office == Office.UNDIFFERENTIATED)
        == (election.votingRule() == VotingRule.TWO_VOTES_PER_ELECTOR);
  }

  private static boolean isMeant(IrregularElectors irregular, Arguments arguments) {
    return irregular.kind() == arguments.get(KIND)
        && irregular.office() == arguments.get(OFFICE)
        && irregular.count() > 0;
  }

  private static boolean isChosenByCongress(Election election, Office office) {
    return election.contingentVotes().stream().anyMatch(v -> v.office() == office);
  }

  private static boolean majorityChanged(Election election) {
    return election.votingRule() == VotingRule.SEPARATE_BALLOTS
        && !majority(ElectorCount.WON, election).equals(majority(ElectorCount.COUNTED, election));
  }

  private static Set<String> majority(ElectorCount count, Election election) {
    return count.tallies(election).stream()
        .filter(t -> t.votes() > election.electorsAppointed() / 2)
        .map(ElectoralVote.Tally::candidate)
        .collect(Collectors.toSet());
  }
}
