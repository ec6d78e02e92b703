package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twocounts.analysis.Split;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.Splits;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectionRecord;
import org.twocounts.output.Style;
import org.twocounts.output.TextPage;
import org.twocounts.words.Counted;
import org.twocounts.words.Numerals;

/**
 * What the gallery shows, on one screen of text: the splits, and the claims with their verdicts.
 */
final class GallerySummary {
  private static final int MOST_CLAIMS = 8;
  private static final int VERDICT_WIDTH = 20;
  private static final String INDENT = "  ";

  private final TextPage page = new TextPage(Style.PIPED);

  private GallerySummary() {}

  /** Lines of at most 80 letters. */
  static List<String> lines(ElectionRecord record, List<CheckedPack> packs) {
    GallerySummary summary = new GallerySummary();
    Splits splits = Splits.find(record, SplitDefinition.TOOK_OFFICE, false);
    summary.addSplits(splits);
    for (SplitDefinition definition : SplitDefinition.values()) {
      if (definition != SplitDefinition.TOOK_OFFICE) {
        summary.addCount(Splits.find(record, definition, false));
      }
    }
    summary.addCaveats(record, splits);
    packs.forEach(summary::addPack);
    return summary.page.toString().lines().toList();
  }

  private void addSplits(Splits splits) {
    int count = splits.splits().size();
    page.text(
        "",
        (count == 0 ? "No president" : Counted.of(count, "president"))
            + " took office without leading the popular vote"
            + (count == 0 ? "." : ":"));
    splits.splits().forEach(s -> page.text(INDENT, sentence(s)));
  }

  private static String sentence(Split split) {
    return String.format(
        "%s  %s, %s pp behind %s, electors %s–%s",
        split.year(),
        split.president().candidate(),
        Numerals.of(Math.abs(split.margin().points()), 2),
        split.popularLeader().candidate(),
        split.president().electoralVotes(),
        split.popularLeader().electoralVotes());
  }

  private void addCount(Splits splits) {
    List<Integer> years = splits.splits().stream().map(Split::year).toList();
    page.text(
        INDENT,
        "By "
            + splits.definition().label()
            + ": "
            + years.size()
            + (years.isEmpty()
                ? ""
                : " (" + String.join(", ", years.stream().map(String::valueOf).toList()) + ")")
            + ".");
  }

  private void addCaveats(ElectionRecord record, Splits splits) {
    Shown shown =
        Shown.of(Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS))
            .in(splits.splits().stream().map(Split::year).toList());
    Caveat.briefly(StandingCaveats.of(record).belongingTo(shown)).stream()
        .forEach(caveat -> page.text(INDENT, caveat));
  }

  private void addPack(CheckedPack pack) {
    List<CheckedClaim> tested =
        pack.claims().stream().filter(c -> c.verdict() != Verdict.NOT_TESTABLE).toList();
    if (tested.size() > MOST_CLAIMS) {
      addVerdicts(pack);
    } else {
      addClaims(pack, tested);
    }
  }

  /** A pack too long for the screen: how many claims have which verdict. */
  private void addVerdicts(CheckedPack pack) {
    List<String> counts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long count = pack.claims().stream().filter(c -> c.verdict() == verdict).count();
      if (count > 0) {
        counts.add(count + " " + inWords(verdict));
      }
    }
    page.text("", pack.pack().id() + ": " + String.join(", ", counts) + ".");
  }

  private void addClaims(CheckedPack pack, List<CheckedClaim> tested) {
    page.blank();
    page.text("", pack.pack().title() + " (" + pack.pack().id() + "):");
    tested.forEach(
        c ->
            page.cut(
                INDENT
                    + TextPage.padded(inWords(c.verdict()), VERDICT_WIDTH)
                    + c.claim().statement()));
    int others = pack.claims().size() - tested.size();
    if (others > 0) {
      page.text(
          INDENT,
          Counted.of(others, tested.isEmpty() ? "statement" : "other statement")
              + " cannot be tested by the record.");
    }
    page.blank();
  }

  private static String inWords(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
