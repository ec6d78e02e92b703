package org.twocounts.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.HistoricYears;
import org.twocounts.model.TodaysParties;

/** Electoral College bias over a period: the mean of its elections. */
public final class BiasWindow {
  private final List<TippingPoint> elections;
  private final double mean;

  /**
   * Of a period.
   *
   * @param elections those of the period whose bias is defined, in order of year
   * @throws IllegalArgumentException if there is none
   */
  public BiasWindow(List<TippingPoint> elections) {
    this(elections, biases(elections));
  }

  private BiasWindow(List<TippingPoint> elections, double[] biases) {
    this.elections = List.copyOf(elections);
    this.mean =
        Arrays.stream(biases)
            .average()
            .orElseThrow(() -> new IllegalArgumentException("a mean of no election"));
  }

  private static double[] biases(List<TippingPoint> elections) {
    return elections.stream().mapToDouble(TippingPoint::bias).toArray();
  }

  /**
   * The periods that end with one election and begin with each to it since today's two parties face
   * each other, itself included; in order of their beginning, the last of one election. Elections
   * whose bias is not defined begin none and are in none.
   *
   * @param last year of the election with which all end
   */
  public static List<BiasWindow> endingWith(
      int last, ElectionRecord record, TippingOptions options) {
    List<TippingPoint> all =
        Bias.series(record, options).stream()
            .filter(bias -> bias.year() >= HistoricYears.TODAYS_PARTIES && bias.year() <= last)
            .flatMap(bias -> bias.tippingPoint().stream())
            .toList();
    double[] biases = biases(all);
    return IntStream.range(0, all.size())
        .mapToObj(
            start ->
                new BiasWindow(
                    all.subList(start, all.size()),
                    Arrays.copyOfRange(biases, start, biases.length)))
        .toList();
  }

  /** Its elections, in order of year. */
  public List<TippingPoint> elections() {
    return elections;
  }

  /** Year of the first election. */
  public int from() {
    return year(0);
  }

  /** Year of the last election. */
  public int to() {
    return year(size() - 1);
  }

  /** How many elections the mean is of. */
  public int size() {
    return elections.size();
  }

  /**
   * The mean of the elections' bias, each counted once, percentage points; positive favours the
   * Democrats (of another pair see {@link Contest#positive}).
   */
  public double mean() {
    return mean;
  }

  /** Which of today's two parties the mean favours, by label; empty where it is exactly 0. */
  public Optional<String> towards() {
    return mean == 0
        ? Optional.empty()
        : Optional.of(mean > 0 ? TodaysParties.DEMOCRATIC : TodaysParties.REPUBLICAN);
  }

  /** The pairs whose bias is averaged. */
  public List<Contest> contests() {
    return elections.stream().map(TippingPoint::contest).toList();
  }

  private int year(int index) {
    return elections.get(index).contest().election().year();
  }
}
