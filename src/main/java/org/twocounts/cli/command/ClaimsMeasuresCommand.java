package org.twocounts.cli.command;

import java.util.List;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.claim.measure.Answer;
import org.twocounts.claim.measure.Measure;
import org.twocounts.claim.measure.MeasureSpec;
import org.twocounts.claim.measure.Measures;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.Suggestions;
import org.twocounts.figure.Figure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code claims measures [NAME]}: what checks of claims can ask for. */
@Command(
    name = "measures",
    description = "List the measures that checks can ask for, or describe one.",
    footer = "  twocounts claims measures popular-vote")
public final class ClaimsMeasuresCommand implements ReportCommand {
  static final Figure<MeasureSpec> MEASURE =
      Figure.text("measure", "Name of the measure, as checks ask for it.", MeasureSpec::name);

  static final Figure<MeasureSpec> MEANING =
      Figure.text("meaning", "What it means.", MeasureSpec::meaning);

  private static final Figure<MeasureSpec> ANSWERS =
      Figure.texts(
          "answers",
          "What can be asked of it; the first is meant where a check names none.",
          spec -> spec.answers().stream().map(Answer::name).toList());

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "Describe this measure: arguments, answers, evidence and an example.")
  private String name;

  @Override
  public Report report(Session session) {
    List<MeasureSpec> all = Measures.all().stream().map(Measure::spec).toList();
    return name == null ? list(all) : MeasureReport.of(find(all));
  }

  private MeasureSpec find(List<MeasureSpec> all) {
    return Measures.find(name)
        .map(Measure::spec)
        .orElseThrow(
            () ->
                Suggestions.unknown("measure", name, all.stream().map(MeasureSpec::name).toList()));
  }

  private static Report list(List<MeasureSpec> all) {
    Report report =
        Report.titled("Measures that checks of claims can ask for", Shown.NOTHING)
            .table(
                new Listing<>(
                    "",
                    List.of(
                        Column.of(MEASURE).unbroken(),
                        Column.of(MEANING),
                        Column.of(ANSWERS).unbroken()),
                    all));
    report
        .json()
        .put(
            "measures",
            new Cell.Items(all.stream().<Cell>map(s -> new Cell.Nested(json(s))).toList()));
    return report.note("One in full, with an example: twocounts claims measures NAME.");
  }

  private static Fields json(MeasureSpec spec) {
    return new Fields().put(MEASURE, spec).put(MEANING, spec).put(ANSWERS, spec);
  }
}
