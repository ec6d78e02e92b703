package org.twocounts.analysis.counterfactual;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.apportionment.Allotment;
import org.twocounts.rule.apportionment.SeatTie;

/**
 * Whom the electors would elect in a House of every size: all electors of a state to its leader, as
 * many as the House gives it seats, and two. The District of Columbia has as many as the least
 * populous state.
 *
 * <p>Source: M. G. Neubauer and J. Zeitlin, Outcomes of Presidential Elections and the House Size,
 * PS: Political Science and Politics 36(4), 2003, 721-725.
 *
 * @param census by whose people seats are divided
 * @param otherCensus states counted by a later census, because that one does not have them
 * @param sizes the smallest House first
 */
public record HouseSizes(
    Election election,
    int census,
    ApportionmentMethod method,
    Map<String, Integer> otherCensus,
    List<AtSize> sizes) {

  public HouseSizes {
    sizes = List.copyOf(sizes);
  }

  /**
   * The outcome at one size.
   *
   * @param electors by candidate, in the order of popular votes; those with any
   * @param all electors together
   * @param winner who has more than half; empty if nobody has, and if the House itself is undecided
   * @param tie equal claims of states to the last seat, so that the House is undecided
   */
  public record AtSize(
      int house,
      Map<String, Long> electors,
      long all,
      Optional<String> winner,
      Optional<SeatTie> tie) {
    public AtSize {
      electors = Collections.unmodifiableMap(new LinkedHashMap<>(electors));
    }
  }

  /** Sizes in a row with the same outcome. */
  public record Span(int from, int to, Optional<String> winner) {}

  /**
   * Goes through the sizes of a span.
   *
   * @param method of apportionment; empty for that of the census's law
   * @throws org.twocounts.analysis.NotDefinedException if the smallest is too small to give every
   *     state a seat
   */
  public static HouseSizes of(
      ElectionRecord record, Election election, Optional<ApportionmentMethod> method, Range range) {
    HouseApportionment house =
        HouseApportionment.of(election, record, method, new PopulationCensus.InForce());
    Ballots ballots = Ballots.of(election);
    List<AtSize> sizes = new ArrayList<>();
    int from = range.from().orElse(house.count().states().size());
    HouseElectors electors = new HouseElectors(ballots);
    for (Allotment allotment : house.seatsOfEach(from, range.to())) {
      sizes.add(electors.atSize(house.electors(allotment), allotment));
    }
    return new HouseSizes(
        election, house.count().census(), house.method(), house.otherCensus(), sizes);
  }

  /** From which size, by default one seat a state, to which. */
  public record Range(Optional<Integer> from, int to) {}

  /** The sizes in rows of the same outcome. */
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (AtSize size : sizes) {
      Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      if (last != null && last.winner().equals(size.winner())) {
        spans.set(spans.size() - 1, new Span(last.from(), size.house(), size.winner()));
      } else {
        spans.add(new Span(size.house(), size.house(), size.winner()));
      }
    }
    return spans;
  }
}
