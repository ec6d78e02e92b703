package org.twocounts.analysis.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A scenario in the words of a user.
 *
 * @param elections empty where nothing was said
 * @param steps in the order in which they are made
 * @param attributions year to name, where votes are counted under another than the default
 */
public record ScenarioWords(
    Optional<Elections> elections,
    PlanWords plan,
    List<StepWords> steps,
    Map<Integer, String> attributions) {
  public ScenarioWords {
    steps = List.copyOf(steps);
    attributions = Collections.unmodifiableMap(new TreeMap<>(attributions));
  }

  /** To which elections a scenario is applied. */
  public sealed interface Elections {
    /** The one year; empty for all. */
    Optional<Integer> oneYear();

    /** The span of all years; empty for one year. */
    Optional<AllYears> allYears();
  }

  /** That of one year. */
  public record OneYear(int year) implements Elections {
    @Override
    public Optional<Integer> oneYear() {
      return Optional.of(year);
    }

    @Override
    public Optional<AllYears> allYears() {
      return Optional.empty();
    }
  }

  /** All, or those of a span of years. */
  public record AllYears(Optional<Integer> from, Optional<Integer> to) implements Elections {
    @Override
    public Optional<Integer> oneYear() {
      return Optional.empty();
    }

    @Override
    public Optional<AllYears> allYears() {
      return Optional.of(this);
    }
  }

  /** The one year; empty for all and where nothing was said. */
  public Optional<Integer> year() {
    return elections.flatMap(Elections::oneYear);
  }

  /** The span of all years; empty for one year and where nothing was said. */
  public Optional<AllYears> allYears() {
    return elections.flatMap(Elections::allYears);
  }

  /** The same with attributions. */
  public ScenarioWords withAttributions(Map<Integer, String> chosen) {
    return new ScenarioWords(elections, plan, steps, chosen);
  }
}
