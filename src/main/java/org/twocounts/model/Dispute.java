package org.twocounts.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

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

  /** Ids of the sources that give a value, in one of their readings at least. */
  public List<String> attestedBy(long value) {
    return sources(v -> v.gives(value));
  }

  /**
   * Ids of the sources that give another value. One that has two readings both attests and
   * contradicts, unless the other reading is only a part of the figure that it gives in whole.
   */
  public List<String> contradictedBy(long value) {
    List<String> attesting = attestedBy(value);
    return sources(v -> v.differsFrom(value) && !(v.part() && attesting.contains(v.source())));
  }

  /** Each once, in the order in which they stand. */
  private List<String> sources(Predicate<SourceValue> chosen) {
    Set<String> sources = new LinkedHashSet<>();
    values.stream().filter(chosen).forEach(v -> sources.add(v.source()));
    return List.copyOf(sources);
  }

  /** What a source says of the figure in all its readings. */
  public List<SourceValue> valuesOf(String source) {
    return values.stream().filter(v -> v.source().equals(source)).toList();
  }

  /**
   * What one source says: its values (several where it prints several that it does not tell apart),
   * or a remark in words.
   *
   * @param reading which of the source's figures this is, where it has two: one party's line, a
   *     table read by machine; empty where there is one
   * @param part whether the reading is only a part of the candidate's votes, such as one party's
   *     line of two
   * @param distance the value less the one chosen; empty where it is the one chosen, or the record
   *     does not say
   */
  public record SourceValue(
      String source,
      Optional<String> reading,
      boolean part,
      List<Long> values,
      OptionalLong distance,
      Optional<String> remark) {
    public SourceValue {
      values = List.copyOf(values);
    }

    /** Whether this is a value. */
    public boolean gives(long value) {
      return values.contains(value);
    }

    /** Whether another value than this is among them; a remark in words differs from nothing. */
    public boolean differsFrom(long value) {
      return values.stream().anyMatch(v -> v != value);
    }
  }
}
