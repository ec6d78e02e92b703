package org.twocounts.analysis.scenario;

import java.util.List;
import java.util.Optional;

/** Takes the fields of a plan one after the other; a value that is missing stays a field. */
public interface PlanFields {
  void text(String name, Optional<String> value);

  void texts(String name, Optional<List<String>> values);

  void flag(String name, Optional<Boolean> value);

  /** A number that names something, such as the year of a census. */
  void number(String name, Optional<Integer> value);

  /** Percent. */
  void percent(String name, Optional<Double> value);
}
