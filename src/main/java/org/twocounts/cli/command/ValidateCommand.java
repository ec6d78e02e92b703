package org.twocounts.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Session;
import org.twocounts.data.Dataset;
import org.twocounts.data.FactCounts;
import org.twocounts.data.validation.Place;
import org.twocounts.data.validation.Rule;
import org.twocounts.data.validation.Validation;
import org.twocounts.data.validation.Violation;
import org.twocounts.figure.Figure;
import org.twocounts.figure.ListingFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.input.InvalidInputException;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code validate [FILE]}: everything in a record that breaks a rule. */
@CommandLine.Command(footer = "  twocounts validate my-elections.json --format csv")
public final class ValidateCommand implements Command {
  private static final Figure<Violation> ENTRY =
      Figure.optionalText(
          "entry", "What else names the place in the record.", v -> v.place().entry());

  private static final Figure<Violation> MESSAGE =
      Figure.<Violation>text("message", "What is wrong.", Violation::message)
          .headed("What is wrong");

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The record to check; without it, the one that other commands read.")
  private Path file;

  @Override
  public int run(Session session) {
    try {
      return check(session);
    } catch (InvalidInputException e) {
      if (e.problems().stream().allMatch(p -> p.place().isEmpty())) {
        throw e;
      }
      session.print(misshapen(e));
      return UNREADABLE;
    }
  }

  private int check(Session session) {
    Dataset dataset = open(session);
    List<Violation> violations = Validation.of(dataset.record());
    int broken = (int) violations.stream().map(Violation::rule).distinct().count();
    Report report = Report.titled(title(dataset.name(), violations.size(), broken), Shown.NOTHING);
    fill(report, dataset.name(), violations);
    report.table(new Listing<>("Facts held", factColumns(), facts(dataset)));
    session.print(report);
    return violations.isEmpty() ? DONE : CHECK_FAILED;
  }

  /** What keeps a file from being read at all: everything found, each at its line. */
  private static Report misshapen(InvalidInputException e) {
    List<Violation> violations =
        e.problems().stream()
            .map(p -> new Violation("structure", Place.ofEntry(p.place()), p.message()))
            .toList();
    Report report = Report.titled(e.file() + " is not a record file", Shown.NOTHING);
    fill(report, e.file(), violations);
    return report;
  }

  private static void fill(Report report, String file, List<Violation> violations) {
    Listing<Violation> found = new Listing<>("", columns(), violations);
    Listing<Rule> rules = new Listing<>("", ruleColumns(), Validation.rules());
    report.csv(found);
    if (!violations.isEmpty()) {
      report.table(found);
    }
    report.json().put("file", file).put("rules", rules).put("violations", found);
  }

  private Dataset open(Session session) {
    return session.wholeDataset(Optional.ofNullable(file));
  }

  private static String title(String name, int violations, int broken) {
    int rules = Validation.rules().size();
    return violations == 0
        ? name + " obeys all " + rules + " rules"
        : name + " breaks " + broken + " of " + rules + " rules, in " + places(violations);
  }

  private static String places(int number) {
    return number == 1 ? "1 place" : number + " places";
  }

  private static List<Map.Entry<String, Integer>> facts(Dataset dataset) {
    FactCounts counts = FactCounts.of(dataset.record());
    return Stream.concat(
            counts.byKind().entrySet().stream(),
            Stream.of(Map.entry("of all these, from general knowledge alone", counts.unsourced())))
        .toList();
  }

  private static List<Column<Map.Entry<String, Integer>>> factColumns() {
    return List.of(
        Column.shown("Kind", e -> Cell.text(e.getKey())),
        Column.<Map.Entry<String, Integer>>shown("Number", e -> Cell.count(e.getValue()))
            .flushRight());
  }

  private static List<Column<Violation>> columns() {
    return List.of(
        Column.of(rule(Violation::rule)).calledByContract("rule").unbroken(),
        Column.shown("Where", v -> Cell.text(v.place().toString())),
        Column.of(SharedFigures.<Violation>optionalYear(v -> v.place().year())).onlyData(),
        Column.of(SharedFigures.<Violation>optionalState(v -> v.place().state())).onlyData(),
        Column.of(SharedFigures.<Violation>optionalCandidate(v -> v.place().candidate()))
            .onlyData(),
        Column.of(ENTRY).onlyData(),
        Column.of(MESSAGE));
  }

  private static <R> Figure<R> rule(Function<R, String> id) {
    return Figure.<R>text("data_rule", "Id of a rule that the record must obey.", id)
        .headed("Rule");
  }

  private static List<Column<Rule>> ruleColumns() {
    return List.of(
        Column.of(rule(Rule::id)).calledByContract("rule"),
        Column.of(ListingFigures.description(Rule::description)));
  }
}
