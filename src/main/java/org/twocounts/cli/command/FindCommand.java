package org.twocounts.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.remark.YearList;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.Suggestions;
import org.twocounts.cli.session.UsageException;
import org.twocounts.data.Section;
import org.twocounts.figure.CandidateFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.ListingFigures;
import org.twocounts.figure.RecordFigures;
import org.twocounts.model.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code find TEXT}: candidates, parties and places, and the years in which they occur. */
@Command(footer = "  twocounts find roosevelt")
public final class FindCommand implements ReportCommand {
  private static final Figure<NameIndex.Entry> NAME = ListingFigures.name(NameIndex.Entry::name);

  private static final Figure<NameIndex.Entry> YEARS =
      Figure.numbers(
          "years_of_name",
          "Years of the elections in which the name occurs.",
          NameIndex.Entry::years);

  private static final Figure<NameIndex.Entry> DETAIL =
      Figure.<NameIndex.Entry>text(
              "detail", "What tells it from others of the name.", NameIndex.Entry::detail)
          .headed("");

  private static final Figure<NameIndex.Entry> HOME_STATES =
      Figure.texts(
          "home_states",
          "Postal codes of home states, each with the first election for which it was this.",
          FindCommand::homeStates);

  @Parameters(
      arity = "1..*",
      paramLabel = "TEXT",
      description = "Part of a name, in any case, without accents.")
  private List<String> words;

  @Override
  public Section[] reads() {
    return new Section[] {Section.STATES, Section.PARTIES, Section.ELECTIONS};
  }

  @Override
  public Report report(Session session) {
    String text = String.join(" ", words).strip();
    if (text.isEmpty()) {
      throw new UsageException("nothing to find: give part of a name");
    }
    NameIndex index = NameIndex.of(session.record(reads()));
    List<NameIndex.Entry> matches = index.find(text);
    Listing<NameIndex.Entry> listing = new Listing<>("", columns(), matches);
    Report report = Report.titled("\"" + text + "\" in the record", Shown.NOTHING).csv(listing);
    report.json().put("matches", listing);
    if (matches.isEmpty()) {
      report.note(
          "Nothing found"
              + Suggestions.nearest(text, index.names())
                  .map(n -> "; did you mean " + n + "?")
                  .orElse("."));
    } else {
      report.table(listing);
    }
    return report;
  }

  private static List<Column<NameIndex.Entry>> columns() {
    return List.of(
        Column.of(
            Figure.label("kind", RecordFigures.KIND, NameIndex.Kind.class, NameIndex.Entry::kind)),
        Column.of(NAME),
        Column.shown("Years", e -> Cell.text(YearList.of(e.years()))),
        Column.of(YEARS).calledByContract("years").onlyData(),
        Column.of(DETAIL),
        Column.of(CandidateFigures.birthDate(FindCommand::born).headed("Born")).whereRoom(),
        Column.of(HOME_STATES).onlyData());
  }

  private static Optional<LocalDate> born(NameIndex.Entry entry) {
    return entry.person().flatMap(Person::birthDate);
  }

  /** Such as {@code NY 2016, FL 2020}: each with the first election for which it was this. */
  private static List<String> homeStates(NameIndex.Entry entry) {
    return entry.person().stream()
        .flatMap(p -> p.homes().stream())
        .map(h -> h.state() + " " + h.from())
        .toList();
  }
}
