package org.twocounts.publish;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.PartWords;
import org.twocounts.claim.PeriodWords;
import org.twocounts.claim.measure.Cell;
import org.twocounts.claim.measure.Column;
import org.twocounts.claim.measure.Evidence;
import org.twocounts.claim.pack.Classroom;
import org.twocounts.claim.variation.Dependence;
import org.twocounts.output.Markdown;
import org.twocounts.words.Counted;

/** A judged pack as a page of Markdown. */
public final class ClaimMarkdown {
  private static final int ROWS = 10;

  private final StringBuilder page = new StringBuilder();

  private ClaimMarkdown() {}

  /** The page of a pack; evidence of at most ten rows a reading. */
  public static String of(CheckedPack checked) {
    ClaimMarkdown markdown = new ClaimMarkdown();
    markdown.line("# " + escape(checked.pack().title()));
    checked.pack().about().ifPresent(about -> markdown.line(escape(about)));
    checked.claims().forEach(markdown::claim);
    return markdown.page.toString();
  }

  private void claim(CheckedClaim checked) {
    line("## " + escape(checked.claim().statement()));
    String count = VerdictWords.count(checked);
    line(
        "**"
            + VerdictWords.of(checked.verdict())
            + "**"
            + (count.isEmpty() ? "" : ": " + count)
            + " (`"
            + checked.id()
            + "`)");
    checked.whyNotTestable().ifPresent(why -> line(escape(why)));
    PartWords.of(checked).forEach(part -> line("*Part:* " + escape(part)));
    checked.claim().whatDecides().ifPresent(what -> line("*What decides:* " + escape(what)));
    checked.readings().forEach(r -> reading(r, "###"));
    if (!checked.later().isEmpty()) {
      line("*Since then (no part of the verdict):*");
      checked.later().forEach(r -> reading(r, "###"));
    }
    if (!checked.caveats().isEmpty()) {
      line(checked.caveats().stream().map(c -> "- " + escape(c)).collect(Collectors.joining("\n")));
    }
    line("*Said by:* " + escape(ClaimWords.saidBy(checked.saidBy())));
    if (!checked.sources().isEmpty()) {
      line("*Sources:* " + escape(ClaimWords.sources(checked.sources())));
    }
    if (!checked.claim().charts().isEmpty()) {
      line("*Charts:* " + String.join(", ", checked.claim().charts()));
    }
    Classroom classroom = checked.claim().classroom();
    classroom.glossary().forEach(t -> line("*" + escape(t.term()) + ":* " + escape(t.meaning())));
    classroom.forWhom().ifPresent(whom -> line("*Level:* " + escape(whom)));
  }

  private void reading(CheckedReading reading, String heading) {
    line(heading + " " + ClaimWords.mark(reading) + ": " + escape(reading.reading().sentence()));
    line("Expected: " + escape(reading.expected()) + ". Found: " + escape(reading.found()) + ".");
    table(reading.evidence());
    reading.mirror().ifPresent(mirror -> line(escape(ClaimWords.mirror(mirror))));
    reading.dependence().ifPresent(this::periods);
    reading.untried().ifPresent(why -> line(escape(ClaimWords.sentence(why))));
    reading.parts().forEach(part -> reading(part, heading + "#"));
  }

  private void periods(Dependence dependence) {
    line(escape(ClaimWords.sentence(PeriodWords.starts(dependence))));
    line(escape(ClaimWords.sentence(PeriodWords.ends(dependence))));
    StringBuilder table = new StringBuilder();
    table.append(row(List.of("from", "to", "found", "outcome")));
    table.append(row(List.of("--:", "--:", ":--", ":--")));
    dependence
        .starts()
        .forEach(
            span ->
                table.append(
                    row(
                        List.of(
                            String.valueOf(span.from()),
                            String.valueOf(span.to()),
                            escape(span.found()),
                            span.outcome().label()))));
    line(table.toString().stripTrailing());
  }

  private void table(Evidence evidence) {
    if (evidence.rows().isEmpty()) {
      return;
    }
    List<Column> columns = evidence.columns();
    StringBuilder table = new StringBuilder();
    table.append(row(columns.stream().map(c -> escape(c.heading())).toList()));
    table.append(row(columns.stream().map(c -> c.isNumeric() ? "--:" : ":--").toList()));
    evidence.rows().stream().limit(ROWS).forEach(r -> table.append(row(shown(columns, r))));
    line(table.toString().stripTrailing());
    int hidden = evidence.rows().size() - ROWS;
    if (hidden > 0) {
      line("… and " + Counted.of(hidden, "more row"));
    }
  }

  private static List<String> shown(List<Column> columns, List<Cell> row) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> escape(row.get(i).shown(columns.get(i).unit())))
        .toList();
  }

  private static String row(List<String> cells) {
    return Markdown.row(cells);
  }

  private static String escape(String text) {
    return Markdown.escape(text);
  }

  private void line(String text) {
    page.append(page.length() == 0 ? "" : "\n").append(text).append('\n');
  }
}
