package org.twocounts.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.CheckedReading;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.claim.pack.ClaimSource;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.output.JsonText;
import org.twocounts.output.Markup;

/**
 * Judged claims as schema.org ClaimReview in JSON-LD.
 *
 * <p>The fields that search engines document as required are there ({@code claimReviewed}, {@code
 * reviewRating}, {@code url}), and those that they recommend as far as they are known. The rating
 * runs from 1 (refuted) over 2 (depends on the reading) to 3 (supported). A claim without a verdict
 * is no reviewed claim and is left out. What is pasted into a page ends no script there.
 */
public final class ClaimReview {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WORST = 1;
  private static final int BEST = 3;

  private final ReviewOptions options;

  private ClaimReview(ReviewOptions options) {
    this.options = options;
  }

  /**
   * All claims that have a verdict, in one document.
   *
   * @throws IllegalArgumentException if nobody signs a pack that is not the program's own
   */
  public static String of(List<CheckedPack> packs, ReviewOptions options) {
    ClaimReview review = new ClaimReview(options);
    List<Map<String, Object>> reviews =
        packs.stream()
            .flatMap(
                p ->
                    p.claims().stream()
                        .filter(ClaimReview::isReviewable)
                        .map(claim -> review.review(claim, review.author(p.pack()))))
            .toList();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", "https://schema.org");
    document.put("@graph", reviews);
    return Markup.json(JsonText.indented(json -> JSON.writeValue(json, document)));
  }

  /** Whether a claim has a verdict to publish. */
  public static boolean isReviewable(CheckedClaim claim) {
    return claim.verdict() != Verdict.NOT_TESTABLE;
  }

  private ReviewAuthor author(ClaimPack pack) {
    return options
        .authorOf(pack)
        .orElseThrow(() -> new IllegalArgumentException("nobody signs the pack " + pack.id()));
  }

  private Map<String, Object> review(CheckedClaim claim, ReviewAuthor author) {
    Map<String, Object> review = new LinkedHashMap<>();
    review.put("@type", "ClaimReview");
    review.put("url", options.addressOf(claim.id()));
    options.published().ifPresent(day -> review.put("datePublished", day.toString()));
    review.put("author", thing(ReviewAuthor.typeOf(author.kind()), author.name(), author.url()));
    review.put("claimReviewed", claim.claim().statement());
    review.put("itemReviewed", itemReviewed(claim.saidBy()));
    review.put("reviewRating", rating(claim));
    return review;
  }

  private static Map<String, Object> itemReviewed(ClaimSource source) {
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("@type", "Claim");
    String kind = source.kind().map(ReviewAuthor::typeOf).orElse("Thing");
    claim.put("author", thing(kind, source.name(), Optional.empty()));
    source.when().ifPresent(day -> claim.put("datePublished", day.toString()));
    source
        .url()
        .ifPresent(
            url -> {
              Map<String, Object> work = new LinkedHashMap<>();
              work.put("@type", "CreativeWork");
              work.put("url", url);
              claim.put("appearance", work);
            });
    return claim;
  }

  private static Map<String, Object> thing(String type, String name, Optional<String> url) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    thing.put("name", name);
    url.ifPresent(u -> thing.put("url", u));
    return thing;
  }

  private static Map<String, Object> rating(CheckedClaim claim) {
    Map<String, Object> rating = new LinkedHashMap<>();
    rating.put("@type", "Rating");
    rating.put("ratingValue", value(claim.verdict()));
    rating.put("worstRating", WORST);
    rating.put("bestRating", BEST);
    rating.put("alternateName", VerdictWords.of(claim.verdict()));
    rating.put(
        "ratingExplanation",
        claim.readings().stream().map(ClaimReview::explanation).collect(Collectors.joining(" ")));
    return rating;
  }

  private static int value(Verdict verdict) {
    return switch (verdict) {
      case REFUTED -> WORST;
      case DEPENDS_ON_READING -> 2;
      case SUPPORTED -> BEST;
      case NOT_TESTABLE -> throw new IllegalArgumentException("no rating without a verdict");
    };
  }

  private static String explanation(CheckedReading reading) {
    return ClaimWords.mark(reading)
        + ": "
        + reading.reading().sentence()
        + " Found: "
        + reading.found()
        + ".";
  }
}
