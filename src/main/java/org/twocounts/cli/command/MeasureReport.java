package org.twocounts.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.claim.measure.Answer;
import org.twocounts.claim.measure.MeasureExample;
import org.twocounts.claim.measure.MeasureSpec;
import org.twocounts.claim.measure.Parameter;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.Figure;

/** One measure of claims in full: what it takes, what it gives, and a check to begin with. */
final class MeasureReport {
  /** What a part is to the measure. */
  private enum Role {
    ARGUMENT,
    ANSWER,
    EVIDENCE
  }

  /**
   * A thing that a check may name.
   *
   * @param form what an argument may be, or the kind and unit of what is found
   * @param isRequired whether a check must state it
   */
  private record Part(
      Role role,
      String name,
      String form,
      boolean isRequired,
      Optional<String> otherwise,
      String meaning) {
    static Part of(Parameter<?> parameter) {
      return new Part(
          Role.ARGUMENT,
          parameter.name(),
          parameter.form(),
          parameter.required(),
          parameter.otherwiseInWords(),
          parameter.meaning());
    }

    static Part of(Answer answer) {
      String form = answer.list() ? "a list" : "a figure: " + answer.unit().label();
      return new Part(Role.ANSWER, answer.name(), form, false, Optional.empty(), answer.meaning());
    }

    static Part of(org.twocounts.claim.measure.Column column) {
      String meaning = column.figure().map(f -> f.explanation()).orElse(column.heading());
      return new Part(
          Role.EVIDENCE, column.name(), column.unit().label(), false, Optional.empty(), meaning);
    }
  }

  private static final Figure<Part> ROLE =
      Figure.text(
          "role",
          "What it is to the measure: argument, answer or evidence.",
          p -> p.role().name().toLowerCase(Locale.ROOT));

  private static final Figure<Part> PART =
      Figure.<Part>text("part_name", "Name of the argument, answer or column.", Part::name)
          .headed("Name");

  private static final Figure<Part> FORM =
      Figure.<Part>text(
              "form", "What it may be, or the kind and unit of what it gives.", Part::form)
          .headed("What it is");

  private static final Figure<Part> STATED =
      Figure.<Part>flag("must_be_stated", "Whether a check must state it.", Part::isRequired)
          .headed("Required");

  private static final Figure<Part> OTHERWISE =
      Figure.<Part>optionalText(
              "otherwise", "What is meant where a check does not state it.", Part::otherwise)
          .headed("Else");

  private static final Figure<Part> MEANING =
      Figure.text("meaning", "What it means.", Part::meaning);

  private final MeasureSpec spec;
  private final MeasureExample example;

  private MeasureReport(MeasureSpec spec) {
    this.spec = spec;
    this.example = MeasureExample.of(spec);
  }

  static Report of(MeasureSpec spec) {
    return new MeasureReport(spec).report();
  }

  private Report report() {
    Report report = Report.titled(spec.name(), Shown.NOTHING).prose(spec.meaning());
    if (!spec.parameters().isEmpty()) {
      report.table(new Listing<>("Arguments", argumentColumns(), arguments()));
    }
    report
        .table(
            new Listing<>(
                "Answers; the first is meant where a check names none", columns(), answers()))
        .table(new Listing<>("Evidence: the columns of its rows", columns(), evidence()))
        .prose("Example, two fields of a reading:")
        .verbatim(example.pasted())
        .csv(new Listing<>("", allColumns(), all()));
    report.json().put("measures", new Cell.Items(List.of(new Cell.Nested(json()))));
    return report;
  }

  private List<Part> arguments() {
    return spec.parameters().stream().map(p -> Part.of(p)).toList();
  }

  private List<Part> answers() {
    return spec.answers().stream().map(Part::of).toList();
  }

  private List<Part> evidence() {
    return spec.columns().stream().map(Part::of).toList();
  }

  private List<Part> all() {
    List<Part> all = new ArrayList<>(arguments());
    all.addAll(answers());
    all.addAll(evidence());
    return all;
  }

  private static List<Column<Part>> argumentColumns() {
    return List.of(
        name(), Column.of(FORM), Column.of(STATED), Column.of(OTHERWISE).orBlank(), meaning());
  }

  private static List<Column<Part>> columns() {
    return List.of(name(), Column.of(FORM), meaning());
  }

  private static List<Column<Part>> allColumns() {
    List<Column<Part>> columns = new ArrayList<>(argumentColumns());
    columns.add(0, Column.of(ROLE));
    return columns;
  }

  private static Column<Part> name() {
    return Column.of(PART).calledByContract("name").unbroken();
  }

  private static Column<Part> meaning() {
    return Column.of(MEANING);
  }

  private Fields json() {
    return new Fields()
        .put(ClaimsMeasuresCommand.MEASURE, spec)
        .put(ClaimsMeasuresCommand.MEANING, spec)
        .put("arguments", new Listing<>("", argumentColumns(), arguments()))
        .put("answers", new Listing<>("", columns(), answers()))
        .put("columns", new Listing<>("", columns(), evidence()))
        .put("example", cell(example.fields()));
  }

  private static Cell cell(JsonNode node) {
    if (node.isObject()) {
      Fields fields = new Fields();
      node.properties().forEach(field -> fields.put(field.getKey(), cell(field.getValue())));
      return new Cell.Nested(fields);
    }
    if (node.isArray()) {
      List<Cell> items = new ArrayList<>();
      node.forEach(item -> items.add(cell(item)));
      return new Cell.Items(items);
    }
    if (node.isBoolean()) {
      return Cell.flag(node.booleanValue());
    }
    if (node.isNumber()) {
      return node.isIntegralNumber()
          ? Cell.count(node.longValue())
          : Cell.decimal(node.doubleValue(), 2);
    }
    return Cell.text(node.textValue());
  }
}
