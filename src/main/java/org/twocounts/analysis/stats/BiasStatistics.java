package org.twocounts.analysis.stats;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.analysis.Bias;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.HistoricYears;

/**
 * Bias of the Electoral College over time, from the first election with a Republican; positive
 * favours the Democrat, or who stands for him in the pair ({@link Contest#positive}).
 */
final class BiasStatistics {
  private BiasStatistics() {}

  static Statistic withTime(ElectionRecord record) {
    Sample sample = new Sample();
    List<TippingPoint> series = series(record);
    series.forEach(t -> sample.add(year(t), year(t), t.bias()));
    return new Statistic(
        "bias-time",
        "Has the bias of the Electoral College moved towards one party over time?",
        "Correlation of bias with the year: Pearson's r with Fisher's 95 % interval and Student's"
            + " two-sided p, Spearman's rank correlation."
            + measured(series),
        sample.years(),
        sample.correlation(),
        "Elections independent of one another. They are not: states move slowly, so neighbouring"
            + " biases resemble each other, and p is smaller than it should be.");
  }

  static Statistic withParty(ElectionRecord record) {
    Sample sample = new Sample();
    List<TippingPoint> series = series(record);
    for (TippingPoint tipping : series) {
      boolean democrat = tipping.contest().positive().equals(tipping.contest().winner());
      sample.add(year(tipping), democrat ? 1 : 0, tipping.bias());
    }
    List<StatsFigure> result = new ArrayList<>(sample.correlation());
    result.add(StatsFigure.points("meanDemocrat", "mean bias, Democrat won", sample.meanWhere(1)));
    result.add(
        StatsFigure.points("meanRepublican", "mean bias, Republican won", sample.meanWhere(0)));
    return new Statistic(
        "bias-party",
        "Did the bias favour the party that won?",
        "Point-biserial correlation of bias with the winner (Democrat 1, other 0), with Fisher's 95"
            + " % interval and Student's two-sided p; mean bias of each."
            + measured(series),
        sample.years(),
        result,
        "Elections independent. Winning and bias are tied: a bias helps to win, and the winner"
            + " defines the order in which the tipping point is found.");
  }

  static Statistic sign(ElectionRecord record) {
    List<TippingPoint> series = series(record);
    int democratic = (int) series.stream().filter(t -> t.bias() > 0).count();
    int events = (int) series.stream().filter(t -> t.bias() != 0).count();
    if (events == 0) {
      throw new NotDefinedException(
          "the record has no election with a bias since " + HistoricYears.TODAYS_PARTIES);
    }
    return new Statistic(
        "bias-sign",
        "Has the bias favoured one party more often than the other?",
        "Exact sign test, two-sided: elections whose bias favoured the Democrat."
            + measured(series),
        series.stream().map(BiasStatistics::year).toList(),
        new SignTest(democratic, events).figures("elections with a bias towards the Democrat"),
        "Each election by itself as likely to favour either party. Neighbouring elections are not"
            + " independent (see bias-runs), so p is smaller than it should be.");
  }

  static Statistic runs(ElectionRecord record) {
    List<TippingPoint> series = series(record).stream().filter(t -> t.bias() != 0).toList();
    return new Statistic(
        "bias-runs",
        "Does the party that the bias favours persist from one election to the next?",
        "Exact runs test (Wald-Wolfowitz), two-sided, on the sign of the bias." + measured(series),
        series.stream().map(BiasStatistics::year).toList(),
        RunsTest.of(series.stream().map(t -> t.bias() > 0).toList())
            .figures("towards the Democrat", "towards the other"),
        "Under chance every order of the signs is as likely. Fewer runs than expected mean"
            + " persistence; small biases change sign by the smallest of things.");
  }

  private static String measured(List<TippingPoint> series) {
    return series.isEmpty()
        ? ""
        : " Bias is in percentage points, "
            + Contest.differences(series.stream().map(TippingPoint::contest).toList())
            + ", convention winner, all votes.";
  }

  private static List<TippingPoint> series(ElectionRecord record) {
    return Bias.series(record, TippingOptions.STANDARD).stream()
        .filter(b -> b.year() >= HistoricYears.TODAYS_PARTIES)
        .flatMap(b -> b.tippingPoint().stream())
        .toList();
  }

  private static int year(TippingPoint tipping) {
    return tipping.contest().election().year();
  }
}
