package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.HouseSizes;
import org.twocounts.analysis.counterfactual.HouseSizes.AtSize;
import org.twocounts.analysis.counterfactual.HouseSizes.Range;
import org.twocounts.analysis.counterfactual.HouseSizes.Span;
import org.twocounts.analysis.counterfactual.WholeStates;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Elections;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.data.Section;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.HouseSizeFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.apportionment.HouseSize;
import org.twocounts.words.Numerals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code house-size YEAR}: the electoral winner at every size of the House. */
@Command(footer = "  twocounts house-size 2000 --from 480 --to 660")
public final class HouseSizeCommand implements ReportCommand {
  private static final Shown SHOWN =
      Shown.of(Set.of(CaveatMeasure.POPULATION, CaveatMeasure.STATE_VOTES));

  @Parameters(paramLabel = "YEAR", description = "The year of the election.")
  private int year;

  @Option(
      names = "--from",
      paramLabel = "N",
      description = "The smallest House; default: one seat a state.")
  private Integer from;

  @Option(names = "--to", paramLabel = "N", description = "The largest House; default: 1000.")
  private int to = 1000;

  @Option(
      names = "--apportionment",
      paramLabel = "METHOD",
      description = "hamilton, jefferson, webster, hill, adams or dean; default: the law's.")
  private ApportionmentMethod method;

  /** One candidate at one size, a row of data. */
  private record Row(AtSize size, String candidate, long electors) {}

  @Override
  public Section[] reads() {
    return new Section[] {
      Section.ELECTIONS,
      Section.CENSUSES,
      Section.APPORTIONMENT,
      Section.APPORTIONMENT_LAWS,
      Section.RESIDENT_POPULATIONS
    };
  }

  @Override
  public Report report(Session session) {
    if (to > HouseSize.MOST || (from != null && from > to)) {
      throw new UsageException(
          "--from and --to span sizes in their order, up to " + Numerals.of(HouseSize.MOST));
    }
    ElectionRecord record = session.record(reads());
    Election election = Elections.findNational(record, year);
    HouseSizes found =
        HouseSizes.of(
            record,
            election,
            Optional.ofNullable(method),
            new Range(Optional.ofNullable(from), to));
    return report(found);
  }

  private static String span(int from, int to) {
    return from == to ? "a House of " + from : "Houses of " + from + " to " + to;
  }

  private Report report(HouseSizes found) {
    List<AtSize> sizes = found.sizes();
    Report report =
        Report.titled(
                year
                    + ": whom these votes elect in "
                    + span(sizes.get(0).house(), sizes.get(sizes.size() - 1).house()),
                SHOWN.in(year))
            .table(new Listing<>("", spanColumns(found), found.spans()))
            .csv(new Listing<>("", rowColumns(), rows(sizes)));
    report.json().put("year", Cell.year(year));
    report.json().put("census", Cell.year(found.census()));
    report.json().put("apportionment", found.method().label());
    report
        .json()
        .put("sizes", new Cell.Items(sizes.stream().map(HouseSizeCommand::object).toList()));
    report.note(
        String.format(
            "Seats by %s among the apportionment populations of the census of %s; all electors of a"
                + " state to its leader%s",
            found.method().proposer(),
            found.census(),
            found.election().withCapital()
                ? "; the District of Columbia has as many as the least populous state."
                : "."));
    WholeStates.inWords(found.election()).ifPresent(report::note);
    addOtherCensus(report, found.otherCensus());
    report.note(Counterfactual.ASSUMPTION);
    return report;
  }

  private static void addOtherCensus(Report report, Map<String, Integer> otherCensus) {
    otherCensus.forEach(
        (state, census) ->
            report.note(
                state + " was no state at that census; counted by that of " + census + "."));
  }

  private static Cell object(AtSize size) {
    Fields votes = new Fields();
    size.electors().forEach(votes::put);
    return new Cell.Nested(
        new Fields()
            .put("house", Cell.year(size.house()))
            .put("votes", votes)
            .put("winner", Cell.text(size.winner())));
  }

  private static List<Column<Span>> spanColumns(HouseSizes found) {
    return List.of(
        Column.<Span>shown("From", s -> Cell.year(s.from())).flushRight(),
        Column.<Span>shown("To", s -> Cell.year(s.to())).flushRight(),
        Column.<Span>shown("Elected", s -> Cell.text(s.winner().orElse("nobody"))),
        Column.<Span>shown("Electors, smallest House", s -> Cell.text(electors(found, s.from()))));
  }

  private static String electors(HouseSizes found, int house) {
    AtSize size = found.sizes().get(house - found.sizes().get(0).house());
    List<String> parts = new ArrayList<>();
    size.electors().forEach((name, n) -> parts.add(name + " " + Numerals.of(n)));
    size.tie()
        .ifPresent(tie -> parts.add("a seat tied between " + String.join(" and ", tie.among())));
    return String.join(", ", parts);
  }

  private static List<Row> rows(List<AtSize> sizes) {
    return sizes.stream()
        .flatMap(
            s -> s.electors().entrySet().stream().map(e -> new Row(s, e.getKey(), e.getValue())))
        .toList();
  }

  private static List<Column<Row>> rowColumns() {
    return List.of(
        Column.of(HouseSizeFigures.HOUSE.of(Row::size)),
        Column.of(SharedFigures.candidate(Row::candidate)),
        Column.of(ElectorFigures.electors(Row::electors)),
        Column.of(HouseSizeFigures.ALL_ELECTORS.of(Row::size)),
        Column.of(HouseSizeFigures.WINNER.of(Row::size)));
  }
}
