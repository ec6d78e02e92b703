package org.twocounts.claim.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.model.CaveatMeasure;

/**
 * What a measure found: every answer it can give, and the evidence from the same computation.
 *
 * @param remark what the answers consist of, in words; empty where they speak for themselves
 * @param elections years on whose figures it rests, for the sources
 * @param measures what its figures measure
 * @param sources ids of sources it rests on beyond those of the elections' figures
 */
public record Finding(
    Map<String, Value> answers,
    Evidence evidence,
    Optional<String> remark,
    Set<Integer> elections,
    Set<String> sources,
    Set<CaveatMeasure> measures) {

  public Finding {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    elections = Collections.unmodifiableSet(new TreeSet<>(elections));
    sources = Collections.unmodifiableSet(new LinkedHashSet<>(sources));
  }

  /**
   * The value of an answer that the measure declares.
   *
   * @throws MistakenCheckException if it would be drawn from no case at all
   */
  public Value get(String answer) {
    Value value = answers.get(answer);
    if (value == null) {
      throw new IllegalArgumentException("no answer " + answer + " among " + answers.keySet());
    }
    if (value instanceof Value.Undefined undefined) {
      throw undefined.why();
    }
    return value;
  }

  /** A finding with one answer, which rests on no elections in particular. */
  public static Finding of(Answer answer, Value value, Evidence evidence) {
    return new Finding(
        Map.of(answer.name(), value), evidence, Optional.empty(), Set.of(), Set.of(), Set.of());
  }

  /** The same, with what its figures measure and the elections that they are of. */
  public Finding showing(Set<CaveatMeasure> kinds, Collection<Integer> years) {
    return new Finding(answers, evidence, remark, new TreeSet<>(years), sources, Set.copyOf(kinds));
  }

  /** The same with what the answers consist of. */
  public Finding remarking(Optional<String> words) {
    return new Finding(answers, evidence, words, elections, sources, measures);
  }

  /** What it shows, for the standing caveats. */
  public Shown shown() {
    return Shown.of(measures).in(elections);
  }

  /** Begins a finding of a measure, whose declared answers and columns it must fill. */
  static Builder of(Measure measure) {
    return new Builder(measure.spec());
  }

  /** Gathers rows and answers. */
  static final class Builder {
    private final MeasureSpec spec;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Map<String, Value> answers = new LinkedHashMap<>();
    private Optional<String> remark = Optional.empty();
    private final Set<Integer> elections = new TreeSet<>();
    private final Set<String> sources = new LinkedHashSet<>();

    private Builder(MeasureSpec spec) {
      this.spec = spec;
    }

    /** Adds a row of figures. */
    <R> Builder row(EvidenceFigures<R> figures, R finding) {
      rows.add(figures.cells(finding));
      return this;
    }

    /** Says in words what the answers consist of. */
    Builder remark(String format, Object... values) {
      remark = Optional.of(String.format(Locale.ROOT, format, values));
      return this;
    }

    Builder restsOn(int year) {
      elections.add(year);
      return this;
    }

    Builder restsOnSources(Collection<String> ids) {
      sources.addAll(ids);
      return this;
    }

    Builder answer(String name, long amount) {
      return answer(name, BigDecimal.valueOf(amount));
    }

    Builder answer(String name, double amount) {
      requireNumber(name, amount);
      return answer(name, BigDecimal.valueOf(amount));
    }

    Builder answer(String name, Collection<?> items) {
      answers.put(name, new Value.Items(items.stream().map(String::valueOf).toList()));
      return this;
    }

    /** Says why an answer cannot be given. */
    Builder noAnswer(String name, RuntimeException why) {
      answers.put(spec.getAnswer(name).name(), new Value.Undefined(why));
      return this;
    }

    /** The answer where there are cases from which it is drawn; else why there is none. */
    Builder answerOr(String name, OptionalDouble amount, Supplier<RuntimeException> none) {
      return amount.isPresent() ? answer(name, amount.getAsDouble()) : noAnswer(name, none.get());
    }

    private Builder answer(String name, BigDecimal amount) {
      answers.put(name, new Value.Quantity(amount, spec.getAnswer(name).unit()));
      return this;
    }

    private void requireNumber(String name, double amount) {
      if (!Double.isFinite(amount)) {
        throw new IllegalStateException(
            "measure " + spec.name() + ": " + name + " is " + amount + ", which is no number");
      }
    }

    Finding build() {
      for (Answer answer : spec.answers()) {
        Value value = answers.get(answer.name());
        if (value == null || !answer.fits(value)) {
          throw new IllegalStateException(spec.name() + " gives no fitting " + answer.name());
        }
      }
      return new Finding(
          answers, new Evidence(spec.columns(), rows), remark, elections, sources, spec.measures());
    }
  }
}
