package org.twocounts.literature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.twocounts.analysis.counterfactual.HouseSizes;
import org.twocounts.analysis.counterfactual.HouseSizes.AtSize;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/**
 * Where the outcome of an election turns as the House grows, by equal proportions: {@code
 * last-of-all-from-smallest=NAME} is the largest size up to which NAME always wins, {@code
 * first-of-all-to-largest=NAME} the smallest from which on, {@code first-tie} the smallest with a
 * tie of electors.
 */
final class HouseSpan implements Computation {
  /** Sizes beyond are not tried: more than twice today's House. */
  private static final int LARGEST = 1000;

  private final Map<Integer, List<AtSize>> byYear = new ConcurrentHashMap<>();

  @Override
  public Figures of(ElectionRecord record, PublishedResult result, Call call) {
    Election election = Computations.election(record, result);
    List<AtSize> sizes = byYear.computeIfAbsent(election.year(), y -> sizes(record, election));
    Optional<String> last = call.find("last-of-all-from-smallest");
    Optional<String> first = call.find("first-of-all-to-largest");
    if (last.isPresent()) {
      return Figures.of(
          sizes.stream().takeWhile(wonBy(last)).reduce((a, b) -> b).orElseThrow().house());
    }
    if (first.isPresent()) {
      return Figures.of(
          1
              + sizes.stream()
                  .filter(wonBy(first).negate())
                  .mapToInt(AtSize::house)
                  .max()
                  .orElseThrow());
    }
    return Figures.of(
        sizes.stream().filter(HouseSpan::isTie).mapToInt(AtSize::house).findFirst().orElseThrow());
  }

  private static List<AtSize> sizes(ElectionRecord record, Election election) {
    return HouseSizes.of(
            record,
            election,
            Optional.of(ApportionmentMethod.HILL),
            new HouseSizes.Range(Optional.empty(), LARGEST))
        .sizes();
  }

  private static Predicate<AtSize> wonBy(Optional<String> name) {
    return size -> size.winner().equals(name);
  }

  private static boolean isTie(AtSize size) {
    return size.electors().values().stream().filter(e -> 2 * e == size.all()).count() == 2;
  }
}
