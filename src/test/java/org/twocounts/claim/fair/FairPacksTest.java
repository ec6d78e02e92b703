package org.twocounts.claim.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.twocounts.Document;
import org.twocounts.analysis.BiasWindow;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.ClaimChecker;
import org.twocounts.claim.MirroredVerdict;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.claim.variation.Dependence;
import org.twocounts.claim.variation.Span;

/** The built-in packs treat both sides alike. */
@Tag(Document.TAG)
class FairPacksTest {
  private static final List<CheckedPack> EXAMINED = examined();

  private static List<CheckedPack> examined() {
    try (ClaimChecker checker = new ClaimChecker(TheRecord.record())) {
      return BuiltInPacks.all().stream().map(checker::examine).toList();
    }
  }

  @Test
  void nothing_has_to_be_mended() {
    assertThat(FairnessCheck.of(EXAMINED)).filteredOn(note -> note.kind().isFault()).isEmpty();
  }

  @Test
  void the_mirrors_of_all_claims_about_parties_stand_in_the_guide() {
    String rows =
        EXAMINED.stream()
            .flatMap(pack -> pack.claims().stream())
            .flatMap(FairPacksTest::row)
            .collect(Collectors.joining());
    assertThat(rows).contains("advantage-democrats", "splits-help-republicans");
    Document.of("docs/claims.md")
        .hasBlock(
            "| claim | verdict | with the parties exchanged |",
            "| claim | verdict | with the parties exchanged |\n|---|---|---|\n" + rows);
  }

  private static Stream<String> row(CheckedClaim claim) {
    return MirroredVerdict.of(claim)
        .map(
            mirror ->
                String.format(
                    "| `%s` | %s | %s |\n",
                    claim.id(),
                    new MirroredVerdict(
                            claim.verdict(),
                            claim.readings().stream().map(CheckedReading::outcome).toList())
                        .inWords(),
                    mirror.inWords()))
        .stream();
  }

  @Test
  void supported_claims_about_one_party_have_no_supported_mirror() {
    assertThat(EXAMINED.stream().flatMap(p -> p.claims().stream()))
        .filteredOn(c -> c.verdict() == Verdict.SUPPORTED)
        .flatExtracting(c -> MirroredVerdict.of(c).stream().toList())
        .extracting(mirror -> mirror.verdict())
        .isNotEmpty()
        .doesNotContain(Verdict.SUPPORTED);
  }

  @Test
  void the_average_bias_to_2016_favours_democrats_from_12_of_18_starts_since_1948() {
    Dependence periods =
        reading("advantage-democrats", "bias-average-1948-2016").dependence().orElseThrow();
    assertThat(periods.starts())
        .filteredOn(span -> span.from() >= 1948)
        .hasSize(18)
        .filteredOn(span -> span.outcome() == ReadingOutcome.HOLDS)
        .hasSize(12);
    assertThat(periods.starts())
        .filteredOn(span -> span.from() == 1948 || span.from() == 1952)
        .extracting(span -> span.found().substring(0, 4))
        .containsExactly("−0.1", "+0.2");
  }

  /** The chart of starts draws what the pages of the claim say. */
  @Test
  void the_average_from_every_start_is_the_mean_of_that_period() {
    List<Span> starts =
        reading("advantage-democrats", "bias-average-1948-2016")
            .dependence()
            .orElseThrow()
            .starts();
    List<BiasWindow> windows =
        BiasWindow.endingWith(2016, TheRecord.record(), TippingOptions.STANDARD);
    assertThat(starts).hasSize(41).hasSameSizeAs(windows);
    for (int i = 0; i < windows.size(); i++) {
      BiasWindow window = windows.get(i);
      Span span = starts.get(i);
      assertThat(span.from()).isEqualTo(window.from());
      assertThat(span.outcome() == ReadingOutcome.HOLDS).isEqualTo(window.mean() > 0);
      assertThat(Double.parseDouble(span.found().split(" ", 2)[0].replace('−', '-')))
          .as("from %s", window.from())
          .isCloseTo(window.mean(), within(0.05));
    }
  }

  @Test
  void four_of_eight_elections_from_1988_are_even_on_both_sides() {
    CheckedReading reading = reading("advantage-democrats", "bias-1988-2016");
    assertThat(reading.outcome()).isEqualTo(ReadingOutcome.EVEN);
    assertThat(reading.mirror().map(CheckedReading::outcome)).contains(ReadingOutcome.EVEN);
  }

  @Test
  void the_same_saying_about_two_elections_is_asked_the_same() {
    assertThat(claim("votes-in-three-states-2016").readings())
        .extracting(CheckedReading::id)
        .isEqualTo(
            claim("votes-in-three-states-2020").readings().stream()
                .map(CheckedReading::id)
                .toList());
    assertThat(reading("votes-in-three-states-2020", "three-are-enough").found())
        .isEqualTo("none (Donald Trump 269, Joe Biden 269; majority 270)");
  }

  @Test
  void no_statement_says_that_somebody_would_have_been_president() {
    assertThat(EXAMINED.stream().flatMap(p -> p.claims().stream()))
        .extracting(c -> c.claim().statement())
        .noneMatch(s -> s.matches(".*\\bwould have (been|become|won|lost)\\b.*"));
  }

  private static CheckedClaim claim(String id) {
    return EXAMINED.stream()
        .flatMap(p -> p.claims().stream())
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static CheckedReading reading(String claim, String id) {
    Optional<CheckedReading> found =
        claim(claim).readings().stream().filter(r -> r.id().equals(id)).findFirst();
    return found.orElseThrow();
  }
}
