package org.twocounts.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.model.CandidateResult;

/**
 * The votes of one place, made whole: what a total has beyond the rows stands under the persons not
 * named, and shares become votes.
 *
 * @param votes by candidate; empty where the table has none
 * @param summed the votes of the rows themselves
 * @param fileTotal the table's own total; empty where it gives none
 * @param rest votes of the total that no row has, and that stand under the persons not named
 */
record VotesOfPlace(Map<String, Long> votes, long summed, OptionalLong fileTotal, long rest) {
  /** Votes that stand for all of a state's where a table has shares alone. */
  static final long OF_SHARES = 100_000;

  /** The same for a district, whose votes lie inside the state's. */
  static final long OF_DISTRICT_SHARES = 10_000;

  /** Shares that sum to more than this are not of one whole. */
  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(101);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  VotesOfPlace {
    votes = new LinkedHashMap<>(votes);
  }

  /**
   * Makes the votes of a place whole.
   *
   * @param percent by what a share is multiplied to be in percent: 1, or 100 for fractions
   */
  static VotesOfPlace of(PartTally part, BigDecimal percent) {
    return of(part, percent, OF_SHARES);
  }

  /** The same for a district. */
  static VotesOfPlace ofDistrict(PartTally part, BigDecimal percent) {
    return of(part, percent, OF_DISTRICT_SHARES);
  }

  private static VotesOfPlace of(PartTally part, BigDecimal percent, long whole) {
    if (!part.votes().isEmpty()) {
      return ofVotes(part, part.total());
    }
    return part.shares().isEmpty()
        ? new VotesOfPlace(Map.of(), 0, part.total(), 0)
        : ofShares(part, percent, part.total().orElse(whole));
  }

  private static VotesOfPlace ofVotes(PartTally part, OptionalLong total) {
    Map<String, Long> votes = new LinkedHashMap<>(part.votes());
    long sum = votes.values().stream().mapToLong(Long::longValue).sum();
    long rest = Math.max(0, total.orElse(sum) - sum);
    rest = rest >= part.withoutVote() ? rest - part.withoutVote() : 0;
    if (rest > 0) {
      votes.merge(CandidateResult.OTHER, rest, Long::sum);
    }
    return new VotesOfPlace(votes, sum, total, rest);
  }

  private static VotesOfPlace ofShares(PartTally part, BigDecimal percent, long whole) {
    Map<String, Long> votes = new LinkedHashMap<>();
    long sum = 0;
    for (Map.Entry<String, BigDecimal> share : part.shares().entrySet()) {
      long own =
          share
              .getValue()
              .multiply(percent)
              .multiply(BigDecimal.valueOf(whole))
              .divide(HUNDRED, 0, RoundingMode.HALF_EVEN)
              .longValueExact();
      votes.put(share.getKey(), own);
      sum += own;
    }
    if (sum < whole) {
      votes.merge(CandidateResult.OTHER, whole - sum, Long::sum);
    }
    return new VotesOfPlace(votes, sum, part.total(), Math.max(0, whole - sum));
  }

  /** What is wrong with shares of one place, if they cannot be of one whole. */
  static Optional<String> wrongShares(PartTally part, BigDecimal percent) {
    BigDecimal sum =
        part.shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).multiply(percent);
    return part.votes().isEmpty() && sum.compareTo(MOST_PERCENT) > 0
        ? Optional.of("shares sum to " + sum.stripTrailingZeros().toPlainString() + " percent")
        : Optional.empty();
  }

  /** The sum, with what stands under the persons not named. */
  long total() {
    return votes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Who has most votes of the named; several in a tie, none without votes. */
  List<String> leaders() {
    long most =
        votes.entrySet().stream()
            .filter(e -> !e.getKey().equals(CandidateResult.OTHER))
            .mapToLong(Map.Entry::getValue)
            .max()
            .orElse(0);
    List<String> leaders = new ArrayList<>();
    if (most > 0) {
      votes.forEach(
          (name, n) -> {
            if (n == most && !name.equals(CandidateResult.OTHER)) {
              leaders.add(name);
            }
          });
    }
    return leaders;
  }

  /** The same votes, with those of some candidates under the persons not named. */
  VotesOfPlace under(Iterable<String> small) {
    Map<String, Long> fewer = new LinkedHashMap<>(votes);
    for (String name : small) {
      Long own = fewer.remove(name);
      if (own != null) {
        fewer.merge(CandidateResult.OTHER, own, Long::sum);
      }
    }
    return new VotesOfPlace(fewer, summed, fileTotal, rest);
  }
}
