package org.twocounts.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A figure on which sources differ: all values, the choice and the reason.
 *
 * @param unit a state or a district such as {@code ME-1}
 * @param candidate empty where the figure is of the whole unit
 * @param chosen the value used; empty where {@code chosenRemark} says what was done instead
 */
public record Dispute(
    int year,
    String unit,
    Optional<String> candidate,
    DisputedField field,
    OptionalLong chosen,
    Optional<String> chosenRemark,
    List<SourceValue> values,
    String reason) {
  public Dispute {
    values = List.copyOf(values);
  }

  /** What one source says: its values (several where it prints several), or a remark in words. */
  public record SourceValue(String source, List<Long> values, Optional<String> remark) {
    public SourceValue {
      values = List.copyOf(values);
    }
  }
}
