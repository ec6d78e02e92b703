package org.twocounts.claim.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.twocounts.claim.measure.Arguments;
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
    if (!(reading.question() instanceof ReadingQuestion.Asked asked)
        || !(asked.check() instanceof MeasureCheck check)
        || !check.measure().isQuick()
        || !Period.isAskedOf(check.measure().spec())
        || !(ofParties || isOpen(asked.expectation()))) {
      return Optional.empty();
    }
    int from = Period.first(check.arguments());
    int to = Period.last(check.arguments(), record);
    List<Integer> years =
        record.elections().stream()
            .map(Election::year)
            .filter(year -> year >= Math.min(from, earliest(ofParties)))
            .toList();
    List<Integer> starts = years.stream().filter(year -> year <= to).toList();
    List<Integer> ends = years.stream().filter(year -> year >= from).toList();
    if (from == to || starts.size() < 2) {
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
    Arguments other = Period.over(check.arguments(), from, to);
    MeasureCheck moved =
        new MeasureCheck(check.measure(), other, check.answer(), check.attributions());
    ReadingQuestion question =
        new ReadingQuestion.Asked(moved, asked.expectation(), asked.columns());
    return judge
        .apply(new Reading(reading.id(), reading.sentence(), question, reading.line()))
        .map(told -> new Span(from, to, told.found(), told.outcome()));
  }
}
