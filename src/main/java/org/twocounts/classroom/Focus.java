package org.twocounts.classroom;

import java.util.Optional;
import java.util.OptionalInt;
import org.twocounts.model.State;

/**
 * What a sheet is held to beside its topic and level.
 *
 * @param state the state that every question is about; empty for any
 * @param from the first year that is asked about; empty for that of the level
 * @param to the last year; empty for that of the record
 */
public record Focus(Optional<State> state, OptionalInt from, OptionalInt to) {
  /** Nothing more than topic and level. */
  public static final Focus NONE =
      new Focus(Optional.empty(), OptionalInt.empty(), OptionalInt.empty());

  /** The same for a state. */
  public Focus on(State chosen) {
    return new Focus(Optional.of(chosen), from, to);
  }

  /** Whether years were asked for. */
  public boolean hasYears() {
    return from.isPresent() || to.isPresent();
  }

  /** Whether a year lies between those asked for. */
  public boolean covers(int year) {
    return year >= from.orElse(Integer.MIN_VALUE) && year <= to.orElse(Integer.MAX_VALUE);
  }

  /** The options that ask for it, each after a blank: {@code " --state OH --from 1960"}. */
  public String options() {
    return state.map(s -> " --state " + s.state()).orElse("")
        + (from.isPresent() ? " --from " + from.getAsInt() : "")
        + (to.isPresent() ? " --to " + to.getAsInt() : "");
  }

  /** The same in words, after a comma: {@code ", Ohio, from 1960"}; mostly nothing. */
  public String inWords() {
    return state.map(s -> ", " + s.name()).orElse("") + years();
  }

  private String years() {
    if (from.isPresent() && to.isPresent()) {
      return ", " + from.getAsInt() + " to " + to.getAsInt();
    }
    return from.isPresent()
        ? ", from " + from.getAsInt()
        : to.isPresent() ? ", to " + to.getAsInt() : "";
  }
}
