package org.twocounts.claim.measure;

import java.util.stream.Collectors;

/** The measures as a Markdown section, made from their specifications. */
public final class MeasureTable {
  private MeasureTable() {}

  /** One heading a measure, with its arguments, answers and evidence. */
  public static String markdown() {
    return Measures.all().stream()
        .map(m -> section(m.spec()))
        .collect(Collectors.joining("\n", "", ""));
  }

  private static String section(MeasureSpec spec) {
    StringBuilder text =
        new StringBuilder("### `" + spec.name() + "`\n\n" + spec.meaning() + "\n\n");
    for (Parameter<?> parameter : spec.parameters()) {
      text.append(argument(parameter));
    }
    spec.answers().forEach(a -> text.append(answer(a, a.equals(spec.mainAnswer()))));
    text.append("- evidence: ");
    text.append(
        spec.columns().stream()
            .map(c -> "`" + c.name() + "`")
            .collect(Collectors.joining(", ", "", "\n")));
    return text.toString();
  }

  private static String argument(Parameter<?> parameter) {
    String otherwise =
        parameter.required()
            ? "required"
            : parameter.otherwiseInWords().map(o -> "else " + o).orElse("may be left out");
    return "- argument `%s`: %s; %s (%s)%n"
        .formatted(parameter.name(), parameter.meaning(), parameter.form(), otherwise)
        .replace(System.lineSeparator(), "\n");
  }

  private static String answer(Answer answer, boolean main) {
    return "- answer `"
        + answer.name()
        + "`"
        + (main ? " (the usual one)" : "")
        + ", a "
        + (answer.list() ? "list" : "figure")
        + ": "
        + answer.meaning()
        + "\n";
  }
}
