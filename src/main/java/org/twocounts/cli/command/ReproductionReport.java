package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.claim.literature.Agreement;
import org.twocounts.claim.literature.Figures;
import org.twocounts.claim.literature.Reproduction;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.PlainText;
import org.twocounts.cli.output.Report;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.words.Counted;

/** What {@code reproduce} prints: a table a publication, and why results differ. */
final class ReproductionReport {
  private static final Shown SHOWN =
      Shown.of(
          Set.of(
              CaveatMeasure.POPULAR_VOTE,
              CaveatMeasure.ELECTORS,
              CaveatMeasure.TIPPING,
              CaveatMeasure.POPULATION));

  private ReproductionReport() {}

  static Report of(List<Reproduction> all, List<Reproduction> shown) {
    Report report = Report.titled(title(all), shown(shown));
    Map<String, List<Reproduction>> byCitation = new LinkedHashMap<>();
    shown.forEach(
        r -> byCitation.computeIfAbsent(r.result().citation(), c -> new ArrayList<>()).add(r));
    byCitation.forEach((citation, results) -> report.table(table(citation, results)));
    report.csv(table("", shown));
    report
        .json()
        .put(
            "results",
            new Cell.Items(
                shown.stream().<Cell>map(r -> new Cell.Nested(ReproductionFields.of(r))).toList()));
    return report.notes(reasons(shown));
  }

  private static Listing<ReproductionRow> table(String caption, List<Reproduction> results) {
    return new Listing<>(
        caption,
        ReproductionRow.columns(),
        results.stream().flatMap(r -> ReproductionRow.of(r).stream()).toList());
  }

  private static Shown shown(List<Reproduction> shown) {
    return SHOWN.in(shown.stream().flatMapToInt(r -> r.result().year().stream()).boxed().toList());
  }

  private static String title(List<Reproduction> all) {
    List<String> parts = new ArrayList<>();
    for (Agreement agreement : Agreement.values()) {
      long count = all.stream().filter(r -> r.agreement() == agreement).count();
      if (count > 0) {
        parts.add(count + " " + words(agreement));
      }
    }
    return Counted.of(all.size(), "published result") + ": " + String.join(", ", parts);
  }

  private static String words(Agreement agreement) {
    return switch (agreement) {
      case AGREES -> "within tolerance";
      case EXPECTED -> "different as was known beforehand";
      case EXPLAINED -> "different and explained";
      case DIFFERS -> "DIFFERENT AND UNEXPLAINED";
      case NOT_COMPUTED -> "not computed from this record";
    };
  }

  private static List<String> reasons(List<Reproduction> reproductions) {
    List<String> reasons = new ArrayList<>();
    for (Reproduction reproduction : reproductions) {
      if (reproduction.agreement() != Agreement.AGREES) {
        reproduction
            .result()
            .difference()
            .ifPresent(
                d ->
                    reasons.add(
                        reproduction.result().id()
                            + ": "
                            + d.reason()
                            + reproduction
                                .underTheirs()
                                .map(ReproductionReport::soCounted)
                                .orElse("")
                            + "."));
      }
    }
    return reasons;
  }

  private static String soCounted(Figures figures) {
    List<String> numbers = new ArrayList<>();
    figures
        .values()
        .forEach(
            (name, value) ->
                numbers.add((name + " " + PlainText.of(Cell.decimal(value, 3))).strip()));
    return "; counted so: " + String.join(", ", numbers);
  }
}
