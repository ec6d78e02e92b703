package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.twocounts.analysis.Split;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.Splits;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.remark.YearList;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.data.Section;
import org.twocounts.figure.SplitFigures;
import org.twocounts.figure.SplitFigures.NearMissFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.words.Counted;
import org.twocounts.words.YearsBetween;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code splits}: the elections in which the two counts disagree. */
@Command(footer = "  twocounts splits --definition electoral-majority")
public final class SplitsCommand implements ReportCommand {
  private static final Shown SHOWN =
      Shown.of(Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS));

  @Option(
      names = "--definition",
      paramLabel = "READING",
      description =
          "When an election is a split: took-office (default), electoral-majority or"
              + " electoral-plurality.")
  private SplitDefinition definition = SplitDefinition.TOOK_OFFICE;

  @Option(
      names = "--include-partial",
      description = "Judge 1789-1820 too, by the votes that some states held.")
  private boolean includePartial;

  @Override
  public Section[] reads() {
    return new Section[] {Section.ELECTIONS, Section.PUBLISHED_TOTALS};
  }

  @Override
  public Report report(Session session) {
    ElectionRecord record = session.record(reads());
    Splits splits = Splits.find(record, definition, includePartial);
    Listing<Split> listing = new Listing<>("", columns(), splits.splits());
    Report report = Report.titled(title(record, splits), SHOWN.in(years(splits))).table(listing);
    contested(report, "What is contested about them", trace(splits));
    contested(report, "No split in this count, but close or one in another", nearMisses(splits));
    Fields json = report.json();
    json.put("definition", definition.label());
    json.put("attribution", attributions(session.attributionsInForce(record)));
    json.put("splits", listing);
    json.put("nearMisses", new Listing<>("", nearMissColumns(), splits.nearMisses()));
    json.put("unknown", new Cell.Items(splits.unknown().stream().map(Cell::year).toList()));
    notes(report, splits);
    return report;
  }

  private static List<Integer> years(Splits splits) {
    return Stream.concat(
            splits.splits().stream().map(Split::year),
            splits.nearMisses().stream().map(Splits.NearMiss::year))
        .toList();
  }

  private String title(ElectionRecord record, Splits splits) {
    List<Integer> judged =
        record.elections().stream()
            .map(Election::year)
            .filter(year -> !splits.unknown().contains(year))
            .toList();
    int count = splits.splits().size();
    String reading = " in which somebody " + definition.reading();
    if (judged.size() == 1) {
      return judged.get(0) + ": " + (count == 1 ? "an" : "no") + " election" + reading;
    }
    return Counted.of(count, "election")
        + (judged.isEmpty()
            ? ""
            : " " + YearsBetween.of(judged.get(0), judged.get(judged.size() - 1)))
        + reading;
  }

  private static List<Column<Split>> columns() {
    return List.of(
        Column.of(SplitFigures.YEAR),
        Column.<Split>shown("President", s -> person(s.president())),
        Column.<Split>shown("Popular leader", s -> person(s.popularLeader())),
        Column.of(SplitFigures.PRESIDENT).onlyData(),
        Column.of(SplitFigures.PRESIDENT_PARTY).onlyData(),
        Column.of(SplitFigures.POPULAR_LEADER).onlyData(),
        Column.of(SplitFigures.POPULAR_LEADER_PARTY).onlyData(),
        Column.of(SplitFigures.MARGIN_VOTES.headed("Margin\n(votes)")),
        Column.of(SplitFigures.MARGIN_POINTS.headed("Margin\n(pp)")),
        Column.<Split>shown("Electors", SplitsCommand::electors).flushRight(),
        Column.of(SplitFigures.PRESIDENT_ELECTORAL_VOTES).onlyData(),
        Column.of(SplitFigures.LEADER_ELECTORAL_VOTES).onlyData(),
        Column.of(SplitFigures.DECIDED_BY).onlyData(),
        Column.of(SplitFigures.SENSITIVITY_REMARKS).onlyData());
  }

  private static Cell person(Split.Winner winner) {
    return Cell.text(winner.candidate() + "\n" + winner.party().orElse("no party recorded"));
  }

  private static Cell electors(Split split) {
    String votes =
        split.president().electoralVotes() + "–" + split.popularLeader().electoralVotes();
    return Cell.text(split.decidedBy() == DecidedBy.HOUSE ? votes + "\nHouse" : votes);
  }

  private static List<YearRemark> trace(Splits splits) {
    List<YearRemark> remarks = new ArrayList<>();
    splits.splits().forEach(s -> remarks.addAll(YearRemark.of(s.year(), s.sensitivity())));
    return remarks;
  }

  private static List<YearRemark> nearMisses(Splits splits) {
    List<YearRemark> remarks = new ArrayList<>();
    splits.nearMisses().forEach(m -> remarks.addAll(YearRemark.of(m.year(), m.sensitivity())));
    return remarks;
  }

  private static void contested(Report report, String caption, List<YearRemark> remarks) {
    if (!remarks.isEmpty()) {
      report.table(new Listing<>(caption, YearRemark.columns(), remarks));
    }
  }

  private static List<Column<Splits.NearMiss>> nearMissColumns() {
    return List.of(
        Column.of(NearMissFigures.YEAR),
        Column.of(NearMissFigures.PRESIDENT),
        Column.of(NearMissFigures.MARGIN_VOTES),
        Column.of(NearMissFigures.MARGIN_POINTS),
        Column.of(NearMissFigures.SENSITIVITY_REMARKS));
  }

  private static Fields attributions(Map<Integer, String> inForce) {
    Fields fields = new Fields();
    inForce.forEach((year, name) -> fields.put(String.valueOf(year), name));
    return fields;
  }

  private void notes(Report report, Splits splits) {
    report.note(
        "Margins are the President's votes less the popular leader's, in all votes cast; electors"
            + " are votes counted, President's first.");
    if (!splits.unknown().isEmpty()) {
      report.note(
          String.format(
              "%s: unknown, because %s",
              YearList.of(splits.unknown()),
              includePartial
                  ? "the record does not know who led the popular vote."
                  : "there was no national popular vote (--include-partial judges the votes of"
                      + " some states)."));
    }
    List<Integer> partial =
        splits.splits().stream().filter(Split::partial).map(Split::year).toList();
    if (!partial.isEmpty()) {
      report.note(YearList.of(partial) + ": judged by the votes of some states only.");
    }
  }
}
