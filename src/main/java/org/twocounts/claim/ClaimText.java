package org.twocounts.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twocounts.claim.pack.Claim;
import org.twocounts.claim.pack.ClaimSource;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.model.Source;

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

  /** Every claim of a pack, under the pack's title. */
  public String of(CheckedPack checked) {
    TextPage page = new TextPage(width);
    page.paragraph("", checked.pack().title());
    page.line("=".repeat(Math.min(width, checked.pack().title().length())));
    checked.pack().about().ifPresent(about -> page.paragraph("", about));
    return page + "\n" + checked.claims().stream().map(this::of).collect(Collectors.joining("\n"));
  }

  /** One claim. */
  public String of(CheckedClaim checked) {
    TextPage page = new TextPage(width);
    Claim claim = checked.claim();
    page.paragraph("", claim.statement());
    page.line(verdict(checked) + "  [" + checked.id() + "]");
    checked.whyNotTestable().ifPresent(why -> page.paragraph("  Why  ", why));
    claim.whatDecides().ifPresent(what -> page.paragraph("  What decides  ", what));
    if (!checked.isAsExpected()) {
      page.paragraph("  Expected  ", claim.expectedVerdict().map(Verdict::name).orElse(""));
    }
    checked.readings().forEach(r -> reading(page, r));
    if (!checked.later().isEmpty()) {
      page.blank();
      page.line("  Since then (no part of the verdict):");
      checked.later().forEach(r -> reading(page, r));
    }
    footer(page, checked);
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

  private void reading(TextPage page, CheckedReading reading) {
    page.blank();
    page.paragraph("  " + mark(reading.holds()) + "  ", reading.reading().sentence());
    page.paragraph("         expected  ", reading.expected());
    page.paragraph("         found     ", reading.found());
    int shown = Math.min(rows, reading.evidence().rows().size());
    EvidenceText.lines(reading.evidence(), shown, width - 4).forEach(l -> page.line("    " + l));
    int hidden = reading.evidence().rows().size() - shown;
    if (hidden > 0) {
      page.line("    … and " + hidden + " more row" + (hidden == 1 ? "" : "s"));
    }
  }

  private static String mark(Optional<Boolean> holds) {
    return holds.map(h -> h ? "HOLDS" : "FAILS").orElse("  ?  ");
  }

  private static void footer(TextPage page, CheckedClaim checked) {
    page.blank();
    checked.claim().caveats().forEach(c -> page.paragraph("  Caveat   ", c));
    page.paragraph("  Said by  ", saidBy(checked.saidBy()));
    if (!checked.sources().isEmpty()) {
      page.paragraph("  Sources  ", sources(checked.sources()));
    }
    if (!checked.claim().charts().isEmpty()) {
      page.paragraph("  Charts   ", String.join(", ", checked.claim().charts()));
    }
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
    return sources.stream()
        .map(s -> s.publisher().orElse(s.title()))
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
