package org.twocounts.cli.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.twocounts.analysis.PartyAchievement;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.PlainText;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Parties;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.data.Section;
import org.twocounts.figure.PartyFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Party;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parties}: what every party won, and when it lived. */
@Command(footer = "  twocounts parties Democratic")
public final class PartiesCommand implements ReportCommand {
  private static final Shown SHOWN =
      Shown.of(Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS));

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "Only this party, in detail; GOP and the like will do.")
  private String name;

  @Override
  public Section[] reads() {
    return new Section[] {Section.PARTIES, Section.ELECTIONS, Section.PUBLISHED_TOTALS};
  }

  @Override
  public Report report(Session session) {
    ElectionRecord record = session.record(reads());
    List<Party> wanted = name == null ? record.parties() : Parties.find(record, name);
    List<PartyAchievement> rows =
        PartyAchievement.all(record).stream().filter(a -> wanted.contains(a.party())).toList();
    Listing<PartyAchievement> listing = new Listing<>("", columns(), rows);
    Report report =
        Report.titled(
                "Parties and what they won",
                SHOWN.in(rows.stream().flatMap(a -> splits(a)).toList()))
            .table(listing);
    report.json().put("parties", listing);
    if (name != null) {
      rows.forEach(row -> describe(report, row));
    } else {
      report.note(
          "A label that served several parties stands once for each. Splits: elections whose"
              + " President did not lead the popular vote; lost by the party that led it.");
    }
    rows.forEach(row -> otherFoundings(report, row.party()));
    return report;
  }

  private static Stream<Integer> splits(PartyAchievement achievement) {
    return Stream.concat(achievement.splitsWon().stream(), achievement.splitsLost().stream());
  }

  private static List<Column<PartyAchievement>> columns() {
    return List.of(
        Column.of(PartyFigures.PARTY).onlyData(),
        Column.<PartyAchievement>shown("Party", a -> Cell.text(shownName(a))),
        Column.of(PartyFigures.NAME).onlyData(),
        Column.of(PartyFigures.FOUNDED),
        Column.of(PartyFigures.DISSOLVED),
        Column.of(PartyFigures.ELECTIONS_WON.headed("Elections\nwon")),
        Column.of(PartyFigures.PRESIDENTS).onlyData(),
        Column.of(PartyFigures.SPLITS_WON.headed("Splits\nwon")),
        Column.of(PartyFigures.SPLITS_LOST.headed("Splits\nlost")));
  }

  /** The label; of a label that served several parties, the party's full name. */
  private static String shownName(PartyAchievement achievement) {
    Party party = achievement.party();
    boolean shared = party.labelFrom().isPresent() || party.labelTo().isPresent();
    return shared ? party.name() : party.label();
  }

  private static void describe(Report report, PartyAchievement row) {
    report.prose(
        String.format(
            "%s\nElections won: %s\nPresidents: %s\nSplits won: %s; lost: %s",
            row.party().name(),
            years(row.electionsWon()),
            row.presidents().isEmpty() ? "none" : String.join(", ", row.presidents()),
            years(row.splitsWon()),
            years(row.splitsLost())));
    row.party().note().ifPresent(report::note);
  }

  private static String years(List<Integer> years) {
    return years.isEmpty()
        ? "none"
        : String.join(", ", years.stream().map(String::valueOf).toList());
  }

  private static void otherFoundings(Report report, Party party) {
    party
        .otherFoundings()
        .forEach(
            f ->
                report.note(
                    String.format(
                        "%s: founded %s, but %s in other accounts (%s).",
                        party.name(),
                        party.founded().stream()
                            .mapToObj(String::valueOf)
                            .findFirst()
                            .orElse(PlainText.MISSING),
                        f.year(),
                        f.by())));
  }
}
