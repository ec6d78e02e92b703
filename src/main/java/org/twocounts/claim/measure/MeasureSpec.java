package org.twocounts.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.model.CaveatMeasure;

/**
 * How a measure is called in packs, what it takes and gives; the documentation is made from it.
 *
 * @param measures what its figures measure, so that the standing caveats that touch them are stated
 * @param meaning one sentence
 * @param answers what can be asked of it; the first is meant where a check names none
 * @param columns of its evidence
 */
public record MeasureSpec(
    String name,
    Set<CaveatMeasure> measures,
    String meaning,
    List<Parameter<?>> parameters,
    List<Answer> answers,
    List<Column> columns) {

  public MeasureSpec {
    measures = Set.copyOf(measures);
    parameters = List.copyOf(parameters);
    answers = List.copyOf(answers);
    columns = List.copyOf(columns);
    if (answers.isEmpty()) {
      throw new IllegalArgumentException(name + " gives no answer");
    }
  }

  /** The answer of that name, if the measure gives it. */
  public Optional<Answer> findAnswer(String answer) {
    return answers.stream().filter(a -> a.name().equals(answer)).findFirst();
  }

  /** The answer meant where a check names none. */
  public Answer mainAnswer() {
    return answers.get(0);
  }

  Answer getAnswer(String answer) {
    return findAnswer(answer)
        .orElseThrow(() -> new IllegalArgumentException(name + " has no answer " + answer));
  }
}
