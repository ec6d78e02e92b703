package org.twocounts.claim.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.twocounts.claim.measure.Period;
import org.twocounts.claim.pack.Expectation;
import org.twocounts.claim.pack.MeasureCheck;
import org.twocounts.claim.pack.Reading;
import org.twocounts.claim.pack.ReadingQuestion;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.HistoricYears;

/** The same reading begun with every other election, and ended with every other one. */
public final class OtherPeriods {
  private static final String NO_OTHER_PERIODS = "other periods are not tried";
  private static final String SQL = "asked in SQL: other periods and the mirror are not tried";
  private static final String SQL_MIRRORED = "asked in SQL: " + NO_OTHER_PERIODS;
  private static final String SIMULATED = "simulated: " + NO_OTHER_PERIODS;
  private static final String LISTED = "expects a list: " + NO_OTHER_PERIODS;

  private final ElectionRecord record;

  /**
   * @param record whose elections a period may begin or end with
   */
  public OtherPeriods(ElectionRecord record) {
    this.record = record;
  }

  /**
   * How the answer of a reading depends on the ends of its period.
   *
   * @param ofParties whether it is about parties, which then begins no earlier than they do
   * @param judge tells what a reading finds; empty where it cannot be told
   * @return empty where the reading speaks of no period, of one election, or of a list of names
   *     that another period must change
   */
  public Optional<Dependence> of(
      Reading reading, boolean ofParties, Function<Reading, Optional<Told>> judge) {
    Optional<ReadingQuestion.Asked> asked = reading.question().asked();
    Optional<MeasureCheck> check = asked.flatMap(question -> question.check().measured());
    return check.isEmpty() || !isOfPeriod(check.get()) || untried(reading, ofParties).isPresent()
        ? Optional.empty()
        : over(reading, asked.get(), check.get(), ofParties, judge);
  }

  /**
   * Why other periods, and in SQL the mirror too, are not tried.
   *
   * @param ofParties as for {@link #of}
   * @return empty where they are, or where a reading speaks of no period
   */
  public Optional<String> untried(Reading reading, boolean ofParties) {
    return reading
        .question()
        .asked()
        .flatMap(
            asked ->
                asked
                    .check()
                    .fold(
                        check -> untried(asked, check, ofParties),
                        query -> Optional.of(ofParties ? SQL_MIRRORED : SQL)));
  }

  private Optional<String> untried(
      ReadingQuestion.Asked asked, MeasureCheck check, boolean ofParties) {
    if (!isOfPeriod(check)) {
      return Optional.empty();
    }
    return !check.measure().isQuick()
        ? Optional.of(SIMULATED)
        : ofParties || isOpen(asked.expectation()) ? Optional.empty() : Optional.of(LISTED);
  }

  private boolean isOfPeriod(MeasureCheck check) {
    return Period.isAskedOf(check.measure().spec())
        && Period.first(check.arguments()) != Period.last(check.arguments(), record);
  }

  private Optional<Dependence> over(
      Reading reading,
      ReadingQuestion.Asked asked,
      MeasureCheck check,
      boolean ofParties,
      Function<Reading, Optional<Told>> judge) {
    int from = Period.first(check.arguments());
    int to = Period.last(check.arguments(), record);
    List<Integer> years =
        record.elections().stream()
            .map(Election::year)
            .filter(year -> year >= Math.min(from, earliest(ofParties)))
            .toList();
    List<Integer> starts = years.stream().filter(year -> year <= to).toList();
    List<Integer> ends = years.stream().filter(year -> year >= from).toList();
    if (starts.size() < 2) {
      return Optional.empty();
    }
    List<Span> begun = new ArrayList<>();
    starts.forEach(year -> span(reading, asked, check, year, to, judge).ifPresent(begun::add));
    List<Span> ended = new ArrayList<>();
    ends.forEach(year -> span(reading, asked, check, from, year, judge).ifPresent(ended::add));
    return begun.isEmpty() && ended.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dependence(from, to, begun, ended));
  }

  private static int earliest(boolean ofParties) {
    return ofParties ? HistoricYears.TODAYS_PARTIES : HistoricYears.NATIONAL_VOTE;
  }

  private static boolean isOpen(Expectation expectation) {
    return !(expectation instanceof Expectation.Listed);
  }

  private static Optional<Span> span(
      Reading reading,
      ReadingQuestion.Asked asked,
      MeasureCheck check,
      int from,
      int to,
      Function<Reading, Optional<Told>> judge) {
    MeasureCheck moved = check.with(Period.over(check.arguments(), from, to));
    return judge
        .apply(reading.asking(asked.by(moved, asked.expectation())))
        .map(told -> new Span(from, to, told.found(), told.outcome()));
  }
}
