package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.fewest.Electorate;
import org.twocounts.analysis.fewest.LeastWinningShare;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.LeastShareFigures;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** What {@code least} prints of all elections: the least winning share of each in a row. */
final class LeastList {
  private final Electorate electorate;
  private final List<String> undefined = new ArrayList<>();

  LeastList(Electorate electorate) {
    this.electorate = electorate;
  }

  Report report(ElectionRecord record) {
    List<LeastWinningShare> shares =
        record.elections().stream()
            .filter(e -> electorate == Electorate.POPULATION || PopularVote.of(e).isNational())
            .flatMap(e -> share(record, e).stream())
            .toList();
    boolean anyFree = shares.stream().anyMatch(l -> !l.withoutVote().isEmpty());
    Listing<LeastWinningShare> listing = new Listing<>("", columns(), shares);
    Report report =
        Report.titled(
                String.format(
                    "The smallest share of the %s that could have won, election by election",
                    electorate == Electorate.VOTES ? "votes" : "apportionment population"),
                LeastCommand.SHOWN
                    .get(electorate)
                    .in(shares.stream().map(l -> l.election().year()).toList()))
            .table(listing);
    report.json().put("by", electorate.label()).put("elections", listing);
    report.note(
        "Two candidates: one more than half in each unit taken, none elsewhere. It says what the"
            + " rules allow, not what happens. least YEAR shows the units.");
    if (anyFree) {
      report.note(
          "Electors chosen without a popular vote cost no votes, which makes the share smaller: the"
              + " last columns have their states, their electors, and the share it takes with them"
              + " on the other side.");
    }
    report.notes(undefined);
    return report;
  }

  private Optional<LeastWinningShare> share(ElectionRecord record, Election election) {
    try {
      return Optional.of(LeastWinningShare.of(record, election, electorate));
    } catch (NotDefinedException e) {
      undefined.add(e.getMessage());
      return Optional.empty();
    }
  }

  private List<Column<LeastWinningShare>> columns() {
    List<Column<LeastWinningShare>> columns = new ArrayList<>();
    columns.add(Column.of(LeastShareFigures.YEAR));
    columns.add(Column.of(LeastShareFigures.PERCENT.headed("Least\n(%)")).decimals(2));
    columns.add(Column.of(LeastShareFigures.NEEDED));
    columns.add(
        Column.of(
            LeastShareFigures.NATION.headed(
                electorate == Electorate.VOTES ? "Of votes" : "Of people")));
    columns.add(Column.of(LeastShareFigures.MAJORITY).onlyData());
    columns.add(Column.of(LeastShareFigures.ELECTORS).onlyData());
    columns.add(Column.of(LeastShareFigures.UNITS).onlyData());
    if (electorate == Electorate.VOTES) {
      columns.add(Column.of(LeastShareFigures.WITHOUT_VOTE.headed("Without\na vote")));
      columns.add(Column.of(LeastShareFigures.ELECTORS_WITHOUT_VOTE.headed("Their\nelectors")));
      columns.add(
          Column.of(LeastShareFigures.VOTERS_ALONE_PERCENT.headed("Voters\nalone (%)"))
              .decimals(2));
    }
    return columns;
  }
}
