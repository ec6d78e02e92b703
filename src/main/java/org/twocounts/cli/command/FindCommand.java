package org.twocounts.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.Suggestions;
import org.twocounts.cli.session.UsageException;
import org.twocounts.data.Section;
import org.twocounts.model.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code find TEXT}: candidates, parties and places, and the years in which they occur. */
@Command(footer = "  twocounts find roosevelt")
public final class FindCommand implements ReportCommand {
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
        Column.left("Kind", "kind", e -> Cell.label(e.kind())),
        Column.text("Name", "name", NameIndex.Entry::name),
        Column.<NameIndex.Entry>text("Years", "years_shown", e -> YearList.of(e.years()))
            .onlyShown(),
        Column.<NameIndex.Entry>left(
                "Years", "years", e -> new Cell.Items(e.years().stream().map(Cell::year).toList()))
            .onlyData(),
        Column.text("", "detail", NameIndex.Entry::detail),
        Column.<NameIndex.Entry>optionalText("Born", "birth_date", FindCommand::born).whereRoom(),
        Column.<NameIndex.Entry>left("Home states", "home_states", e -> Cell.texts(homeStates(e)))
            .onlyData());
  }

  private static Optional<String> born(NameIndex.Entry entry) {
    return entry.person().flatMap(Person::birthDate).map(LocalDate::toString);
  }

  /** Such as {@code NY 2016, FL 2020}: each with the first election for which it was this. */
  private static List<String> homeStates(NameIndex.Entry entry) {
    return entry.person().stream()
        .flatMap(p -> p.homes().stream())
        .map(h -> h.state() + " " + h.from())
        .toList();
  }
}
