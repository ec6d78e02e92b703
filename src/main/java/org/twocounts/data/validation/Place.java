package org.twocounts.data.validation;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;

/**
 * Where in the record a fact stands: from the election down to the candidate, or a named entry.
 *
 * @param state postal code
 * @param entry what else names the place, such as {@code ME-1} or {@code totals of FEC}
 */
public record Place(
    OptionalInt year, Optional<String> state, Optional<String> candidate, Optional<String> entry) {

  /** The record as a whole. */
  public static final Place RECORD =
      new Place(OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** An election. */
  public static Place of(int year) {
    return new Place(OptionalInt.of(year), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** An entry that belongs to no election, such as {@code party whig}. */
  public static Place ofEntry(String entry) {
    return RECORD.entry(entry);
  }

  /** The same place, in a state. */
  public Place state(String code) {
    return new Place(year, Optional.of(code), candidate, entry);
  }

  /** The same place, for a candidate. */
  public Place candidate(String name) {
    return new Place(year, state, Optional.of(name), entry);
  }

  /** The same place, in a named entry. */
  public Place entry(String name) {
    return new Place(year, state, candidate, Optional.of(name));
  }

  /** Such as {@code 1876, LA, Samuel J. Tilden}; empty for the record as a whole. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ");
    year.ifPresent(y -> text.add(String.valueOf(y)));
    state.ifPresent(text::add);
    entry.ifPresent(text::add);
    candidate.ifPresent(text::add);
    return text.toString();
  }
}
