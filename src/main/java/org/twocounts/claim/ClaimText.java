package org.twocounts.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twocounts.claim.measure.Evidence;
import org.twocounts.claim.pack.Claim;
import org.twocounts.claim.pack.ClaimSource;
import org.twocounts.claim.pack.Classroom;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.model.Source;
import org.twocounts.output.Style;
import org.twocounts.output.TextPage;
import org.twocounts.words.Counted;

/**
 * A judged claim as a page of text.
 *
 * <p>The statement and the verdict come first; then every reading with what was expected, what was
 * found and the evidence; then caveats, who said it, sources and charts.
 *
 * @param width columns of the page
 * @param rows the most rows of evidence that a reading shows
 */
public record ClaimText(int width, int rows) {
  /** A page of 80 columns with at most ten rows of evidence a reading. */
  public static final ClaimText STANDARD = new ClaimText(80, 10);

  /** The same page with all evidence. */
  public ClaimText withAllRows() {
    return new ClaimText(width, Integer.MAX_VALUE);
  }

  /** The same page on a terminal that may be narrower. */
  public ClaimText within(int columns) {
    return new ClaimText(Math.min(width, columns), rows);
  }

  /** Every claim of a pack, under the pack's title. */
  public String of(CheckedPack checked) {
    TextPage page = new TextPage(new Style(width, false));
    page.underlined(checked.pack().title());
    checked.pack().about().ifPresent(about -> page.paragraph("", about));
    return page + "\n" + checked.claims().stream().map(this::of).collect(Collectors.joining("\n"));
  }

  /** One claim. */
  public String of(CheckedClaim checked) {
    TextPage page = new TextPage(new Style(width, false));
    page.paragraph("", checked.claim().statement());
    page.text("", verdict(checked) + "  [" + checked.id() + "]");
    head(page, checked);
    List<CheckedReading> shown = new ArrayList<>();
    checked.readings().forEach(r -> reading(page, r, "  ", shown));
    if (!checked.later().isEmpty()) {
      page.blank();
      page.text("  ", "Since then (no part of the verdict):");
      checked.later().forEach(r -> reading(page, r, "  ", shown));
    }
    foot(page, checked);
    return page.toString();
  }

  private static String verdict(CheckedClaim checked) {
    int all = checked.readings().size();
    return all == 0 || checked.verdict() == Verdict.NOT_TESTABLE
        ? checked.verdict().name()
        : String.format(
            Locale.ROOT,
            "%s: holds on %d of %d reading%s",
            checked.verdict().name(),
            checked.holding(),
            all,
            all == 1 ? "" : "s");
  }

  private static void head(TextPage page, CheckedClaim checked) {
    Claim claim = checked.claim();
    checked.whyNotTestable().ifPresent(why -> page.paragraph("  Why not  ", why));
    PartWords.of(checked).forEach(part -> page.paragraph("  Part     ", part));
    claim.whatDecides().ifPresent(what -> page.paragraph("  What decides  ", what));
    MirroredVerdict.of(checked)
        .ifPresent(
            mirror ->
                page.paragraph("  Mirror   ", "with the parties exchanged " + mirror.inWords()));
    if (!checked.isAsExpected()) {
      claim
          .expectedVerdict()
          .ifPresent(v -> page.paragraph("  Differs  ", "the pack expects " + v.name()));
    }
  }

  /** Evidence that an earlier reading of the claim showed is named, not shown again. */
  private void reading(
      TextPage page, CheckedReading reading, String before, List<CheckedReading> shown) {
    page.blank();
    page.paragraph(before + mark(reading.outcome()) + "  ", reading.reading().sentence());
    page.paragraph("         expected  ", reading.expected());
    page.paragraph("         found     ", reading.found());
    besides(page, reading);
    if (!reading.parts().isEmpty()) {
      page.text("         ", "[" + reading.id() + "]");
      reading.parts().forEach(part -> reading(page, part, "  └ ", shown));
      return;
    }
    Evidence evidence = reading.evidence();
    Optional<CheckedReading> same =
        shown.stream().filter(r -> r.evidence().equals(evidence)).findFirst();
    if (same.isPresent() && !evidence.rows().isEmpty()) {
      page.paragraph("         evidence  ", "as for " + same.get().id());
      return;
    }
    page.text("         ", "[" + reading.id() + "]");
    shown.add(reading);
    int visible = Math.min(rows, evidence.rows().size());
    EvidenceText.append(evidence, visible, page);
    int hidden = evidence.rows().size() - visible;
    if (hidden > 0) {
      page.text("    ", "… and " + Counted.of(hidden, "more row"));
    }
  }

  /** What becomes of it with the parties exchanged, and over other periods. */
  private static void besides(TextPage page, CheckedReading reading) {
    reading
        .mirror()
        .ifPresent(
            mirror ->
                page.paragraph(
                    "         mirror    ",
                    "with the parties exchanged: "
                        + mirror.outcome().label()
                        + " ("
                        + mirror.expected()
                        + "; found "
                        + mirror.found()
                        + ")"));
    reading
        .dependence()
        .ifPresent(
            dependence -> {
              page.paragraph("         periods   ", PeriodWords.starts(dependence));
              page.paragraph("                   ", PeriodWords.ends(dependence));
            });
    reading.untried().ifPresent(why -> page.paragraph("         untried   ", why));
  }

  private static String mark(ReadingOutcome outcome) {
    return switch (outcome) {
      case HOLDS -> "HOLDS";
      case EVEN -> "EVEN ";
      case FAILS -> "FAILS";
      case UNTOLD -> "  ?  ";
    };
  }

  private static void foot(TextPage page, CheckedClaim checked) {
    page.blank();
    checked.caveats().forEach(c -> page.paragraph("  Caveat   ", c));
    page.paragraph("  Said by  ", saidBy(checked.saidBy()));
    if (!checked.sources().isEmpty()) {
      page.paragraph("  Sources  ", sources(checked.sources()));
    }
    if (!checked.claim().charts().isEmpty()) {
      page.paragraph("  Charts   ", String.join(", ", checked.claim().charts()));
    }
    Classroom classroom = checked.claim().classroom();
    classroom.glossary().forEach(t -> page.paragraph("  Term     ", t.term() + ": " + t.meaning()));
    classroom.forWhom().ifPresent(whom -> page.paragraph("  Level    ", whom));
  }

  private static String saidBy(ClaimSource source) {
    StringBuilder text = new StringBuilder(source.who());
    source.where().ifPresent(where -> text.append(", ").append(where));
    source.when().ifPresent(when -> text.append(", ").append(when));
    source.note().ifPresent(note -> text.append(" (").append(note).append(')'));
    source.url().ifPresent(url -> text.append(", ").append(url));
    return text.toString();
  }

  private static String sources(List<Source> sources) {
    String named =
        sources.stream()
            .filter(s -> !s.isUnsourced())
            .map(s -> s.publisher().orElse(s.title()))
            .distinct()
            .collect(Collectors.joining("; "));
    return sources.stream().anyMatch(Source::isUnsourced)
        ? named + "; some figures are marked as unsourced"
        : named;
  }
}
