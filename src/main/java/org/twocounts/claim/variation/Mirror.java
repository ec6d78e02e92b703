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
    return reading
        .question()
        .<Optional<ReadingQuestion>>fold(this::asked, this::all, undecidable -> Optional.empty())
        .map(reading::asking);
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
    return asked
        .check()
        .fold(check -> Optional.of(measured(asked, check)), query -> queried(asked, query))
        .filter(mirrored -> !mirrored.equals(asked));
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
    MeasureCheck mirrored = check.with(exchanged.equals(named) ? check.arguments() : exchanged);
    return asked.by(mirrored, turned ? expected.negated() : expected);
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

  /** Empty where a text only resembles a party's name: nobody can tell what its mirror is. */
  private static Optional<ReadingQuestion> queried(ReadingQuestion.Asked asked, SqlCheck check) {
    PartyTexts texts = new PartyTexts(PartyExchange.OF_TODAY);
    return check.texts().stream().anyMatch(texts::isUnclear)
        ? Optional.empty()
        : Optional.of(
            asked.by(
                check.withTexts(texts::exchanged),
                asked.expectation().withItems(texts::exchanged)));
  }
}
