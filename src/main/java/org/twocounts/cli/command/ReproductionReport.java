package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Report;
import org.twocounts.literature.Agreement;
import org.twocounts.literature.Cause;
import org.twocounts.literature.Figures;
import org.twocounts.literature.PublishedTable;
import org.twocounts.literature.Reproduction;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.words.Counted;
import org.twocounts.words.Numerals;

/** What {@code reproduce} prints: counts, a table a publication, and why results differ. */
final class ReproductionReport {
  private static final Shown SHOWN =
      Shown.of(
          Set.of(
              CaveatMeasure.POPULAR_VOTE,
              CaveatMeasure.ELECTORS,
              CaveatMeasure.TIPPING,
              CaveatMeasure.POPULATION));

  private ReproductionReport() {}

  /** Counts are of all, tables of those shown. */
  static Report of(List<Reproduction> all, List<Reproduction> shown) {
    Report report = Report.titled(title(all), shown(shown));
    if (all.size() > 1) {
      report.table(ReproductionCount.listing(all));
    }
    Map<PublishedTable, List<Reproduction>> byTable = new LinkedHashMap<>();
    shown.forEach(r -> byTable.computeIfAbsent(r.result().table(), t -> new ArrayList<>()).add(r));
    byTable.forEach(
        (table, results) ->
            report.table(
                ReproductionRow.shown(
                    table.citation() + "; " + table.rounding().words(), results)));
    report.csv(ReproductionRow.tidy(shown));
    report
        .json()
        .put("counts", new Cell.Nested(counts(all)))
        .put(
            "results",
            new Cell.Items(
                shown.stream().<Cell>map(r -> new Cell.Nested(ReproductionFields.of(r))).toList()));
    return report.notes(causes(shown)).notes(remarks(shown));
  }

  private static Shown shown(List<Reproduction> shown) {
    return SHOWN.in(shown.stream().flatMapToInt(r -> r.result().year().stream()).boxed().toList());
  }

  private static Fields counts(List<Reproduction> all) {
    return new Fields()
        .put("withinTolerance", count(all, Agreement.AGREES))
        .put("explained", count(all, Agreement.EXPLAINED))
        .put("notExplained", count(all, Agreement.NOT_EXPLAINED))
        .put("unverified", count(all, Agreement.UNVERIFIED))
        .put("identities", count(all, Agreement.IDENTITY))
        .put("notComputed", count(all, Agreement.NOT_COMPUTED));
  }

  private static Cell count(List<Reproduction> all, Agreement agreement) {
    return Cell.count(ReproductionCount.of(all, agreement));
  }

  private static String title(List<Reproduction> all) {
    List<String> parts = new ArrayList<>();
    for (Agreement agreement : Agreement.values()) {
      long count = ReproductionCount.of(all, agreement);
      if (count > 0) {
        parts.add(agreement.counted(count));
      }
    }
    long unexpected = all.stream().filter(Reproduction::isUnexpected).count();
    return Counted.of(all.size(), "published result")
        + ": "
        + String.join(", ", parts)
        + (unexpected > 0 ? "; NEW AND NOT EXPLAINED: " + unexpected : "");
  }

  /** One note a cause: what was used instead, and the results that then come out. */
  private static List<String> causes(List<Reproduction> reproductions) {
    Map<Cause, List<String>> byCause = new LinkedHashMap<>();
    for (Reproduction reproduction : reproductions) {
      reproduction
          .cause()
          .ifPresent(
              found ->
                  byCause
                      .computeIfAbsent(found.cause(), c -> new ArrayList<>())
                      .add(
                          reproduction.result().id()
                              + " "
                              + numbers(reproduction, found.figures())));
    }
    List<String> notes = new ArrayList<>();
    byCause.forEach(
        (cause, results) ->
            notes.add(
                String.format(
                    "%s: %s. So counted: %s.",
                    cause.id(), cause.reason(), String.join(", ", results))));
    return notes;
  }

  private static String numbers(Reproduction reproduction, Figures figures) {
    int decimals = reproduction.result().table().rounding().decimals();
    List<String> numbers = new ArrayList<>();
    figures
        .values()
        .forEach((name, value) -> numbers.add((name + " " + Numerals.of(value, decimals)).strip()));
    return String.join(" and ", numbers);
  }

  private static List<String> remarks(List<Reproduction> reproductions) {
    List<String> notes = new ArrayList<>();
    for (Reproduction reproduction : reproductions) {
      if (reproduction.agreement() != Agreement.AGREES) {
        reproduction
            .result()
            .note()
            .ifPresent(note -> notes.add(reproduction.result().id() + ": " + note + "."));
      }
    }
    return notes;
  }
}
