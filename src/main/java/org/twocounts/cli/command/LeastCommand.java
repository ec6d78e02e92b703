package org.twocounts.cli.command;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.fewest.Electorate;
import org.twocounts.analysis.fewest.LeastWinningShare;
import org.twocounts.analysis.fewest.TakenUnit;
import org.twocounts.analysis.remark.DistrictNote;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Elections;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.data.Section;
import org.twocounts.figure.FlipFigures.UnitFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;
import org.twocounts.words.Numerals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code least [YEAR]}: the smallest share of the nation that can win. */
@Command(footer = "  twocounts least 2004 --by population")
public final class LeastCommand implements ReportCommand {
  /** What it measures in whose number. */
  static final Map<Electorate, Shown> SHOWN =
      Map.of(
          Electorate.VOTES, Shown.of(Set.of(CaveatMeasure.POPULAR_VOTE)),
          Electorate.POPULATION, Shown.of(Set.of(CaveatMeasure.POPULATION)));

  @Parameters(
      arity = "0..1",
      paramLabel = "YEAR",
      description = "The year of the election; without it, every election in a row.")
  private Integer year;

  @Option(
      names = "--by",
      paramLabel = "WHOM",
      description =
          "votes (default): votes cast in each state; population: its apportionment population by"
              + " the census in force.")
  private Electorate electorate = Electorate.VOTES;

  @Override
  public Section[] reads() {
    return new Section[] {
      Section.ELECTIONS, Section.CENSUSES, Section.APPORTIONMENT, Section.RESIDENT_POPULATIONS
    };
  }

  @Override
  public Report report(Session session) {
    ElectionRecord record = session.record(reads());
    return year == null ? new LeastList(electorate).report(record) : ofOne(record);
  }

  private Report ofOne(ElectionRecord record) {
    Election election =
        electorate == Electorate.VOTES
            ? Elections.findNational(record, year)
            : Elections.find(record, year);
    LeastWinningShare least = LeastWinningShare.of(record, election, electorate);
    Listing<TakenUnit> units = new Listing<>("", columns(), least.units());
    Report report =
        Report.titled(
                String.format(
                    "%s: %s %% of the %s could elect a President",
                    year,
                    Numerals.of(least.share().percent(), 2),
                    electorate == Electorate.VOTES ? "votes" : "apportionment population"),
                SHOWN.get(electorate).in(year))
            .prose(summary(least))
            .table(units);
    report
        .json()
        .put("year", Cell.year(year))
        .put("by", electorate.label())
        .put("share", Cell.percent(least.share().percent()))
        .put("needed", least.share().part())
        .put("of", least.share().whole())
        .put("electors", least.electors())
        .put("states", units);
    notes(report, record, least);
    return report;
  }

  private static String summary(LeastWinningShare least) {
    return String.format(
        "%s of %s, in %s units with %s electors; %s are a majority.",
        Numerals.of(least.share().part()),
        Numerals.of(least.share().whole()),
        least.units().size(),
        least.electors(),
        least.needed());
  }

  private List<Column<TakenUnit>> columns() {
    String header = electorate == Electorate.VOTES ? "Votes" : "Population";
    return List.of(
        Column.of(UnitFigures.UNIT).calledByContract("state"),
        Column.of(UnitFigures.ELECTORS),
        Column.of(UnitFigures.NEEDED.headed(header + " needed")));
  }

  /** By which census the people were counted, and states by another: those admitted since. */
  private static String counted(ElectionRecord record, Election election) {
    Collection<StatePopulation> populations = StatePopulation.of(record, election).values();
    int first = populations.stream().mapToInt(StatePopulation::census).min().orElseThrow();
    return first
        + populations.stream()
            .filter(p -> p.census() != first)
            .map(p -> "; of " + p.state() + " by that of " + p.census())
            .collect(Collectors.joining());
  }

  private static String districts(Election election) {
    List<String> divided = DistrictNote.codes(election.states());
    return divided.isEmpty()
        ? ""
        : ", " + String.join(" and ", divided) + " too, whose districts chose electors";
  }

  private void notes(Report report, ElectionRecord record, LeastWinningShare least) {
    report.note(
        "Two candidates: one more than half in each unit taken, none elsewhere. No smaller number"
            + " wins. It says what the rules allow, not what happens.");
    if (electorate == Electorate.POPULATION) {
      report.note(
          String.format(
              "Apportionment populations by the census of %s. Every state is one unit%s.",
              counted(record, least.election()), districts(least.election())));
    } else {
      DistrictNote.of(least.election()).ifPresent(report::note);
      if (!least.withoutVote().isEmpty()) {
        report.note(withoutVote(least));
      }
    }
  }

  /** What electors chosen without a popular vote do to the share. */
  private static String withoutVote(LeastWinningShare least) {
    return String.format(
        "%s: electors chosen without a popular vote, %s in all, which cost no votes; %s.",
        least.withoutVote().stream().map(StateResult::state).collect(Collectors.joining(", ")),
        least.electorsWithoutVote(),
        LeastWinningShare.ofVotersAlone(least.election())
            .map(
                alone ->
                    "with them on the other side it takes "
                        + Numerals.of(alone.share().percent(), 2)
                        + " % of the votes")
            .orElse("the others are no majority"));
  }
}
