package org.twocounts.claim.variation;

import java.util.List;
import java.util.Optional;
import org.twocounts.claim.measure.Arguments;
import org.twocounts.claim.measure.Balance;
import org.twocounts.claim.pack.Expectation;
import org.twocounts.claim.pack.MeasureCheck;
import org.twocounts.claim.pack.Reading;
import org.twocounts.claim.pack.ReadingQuestion;
import org.twocounts.claim.pack.SqlCheck;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;

/**
 * The mirror of a reading: the same question with the two parties exchanged. Whoever tests a
 * statement about one party owes the reader the same statement about the other.
 */
public final class Mirror {
  private final ElectionRecord record;

  /**
   * @param record by which parties go by any of their names
   */
  public Mirror(ElectionRecord record) {
    this.record = record;
  }

  /** The mirrored reading; empty where a reading is not about parties. */
  public Optional<Reading> of(Reading reading) {
    ReadingQuestion question = reading.question();
    Optional<ReadingQuestion> mirrored =
        question instanceof ReadingQuestion.Asked asked
            ? asked(asked)
            : question instanceof ReadingQuestion.AllOf all ? all(all) : Optional.empty();
    return mirrored.map(
        other -> new Reading(reading.id(), reading.sentence(), other, reading.line()));
  }

  private Optional<ReadingQuestion> all(ReadingQuestion.AllOf all) {
    List<Optional<Reading>> mirrors = all.parts().stream().map(this::of).toList();
    if (mirrors.stream().allMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        new ReadingQuestion.AllOf(
            all.parts().stream().map(part -> of(part).orElse(part)).toList()));
  }

  private Optional<ReadingQuestion> asked(ReadingQuestion.Asked asked) {
    ReadingQuestion mirrored =
        asked.check() instanceof MeasureCheck check
            ? measured(asked, check)
            : queried(asked, (SqlCheck) asked.check());
    return mirrored.equals(asked) ? Optional.empty() : Optional.of(mirrored);
  }

  private ReadingQuestion measured(ReadingQuestion.Asked asked, MeasureCheck check) {
    Arguments named = check.arguments().in(record, check.measure().spec());
    PartyExchange exchange = exchange(named, check);
    Arguments exchanged =
        named.mapping(
            name ->
                check.measure().spec().parameters().stream()
                    .anyMatch(
                        p ->
                            p.name().equals(name)
                                && p.bearer().equals(Optional.of(NameBearer.PARTY))),
            exchange::of);
    Expectation expected = asked.expectation().withItems(exchange::of);
    boolean turned = asked.answer().balance() == Balance.DEMOCRAT_LESS_REPUBLICAN;
    MeasureCheck mirrored =
        new MeasureCheck(
            check.measure(),
            exchanged.equals(named) ? check.arguments() : exchanged,
            check.answer(),
            check.attributions());
    return new ReadingQuestion.Asked(
        mirrored, turned ? expected.negated() : expected, asked.columns());
  }

  private static PartyExchange exchange(Arguments named, MeasureCheck check) {
    List<String> sides =
        check.measure().spec().parameters().stream()
            .filter(p -> p.bearer().equals(Optional.of(NameBearer.PARTY)))
            .flatMap(p -> named.find(p).stream())
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .distinct()
            .toList();
    return sides.size() == 2
        ? new PartyExchange(sides.get(0), sides.get(1))
        : PartyExchange.OF_TODAY;
  }

  private static ReadingQuestion queried(ReadingQuestion.Asked asked, SqlCheck check) {
    PartyExchange exchange = PartyExchange.OF_TODAY;
    return new ReadingQuestion.Asked(
        check.withTexts(exchange::of),
        asked.expectation().withItems(exchange::of),
        asked.columns());
  }
}
