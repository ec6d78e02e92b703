package org.twocounts.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;
import org.twocounts.model.OtherName;
import org.twocounts.model.State;
import org.twocounts.words.Cut;
import org.twocounts.words.NameKey;
import org.twocounts.words.NearestName;
import org.twocounts.words.Quoted;

/**
 * Finds the state that a user names: by its postal code, its name, its federal code (FIPS) with or
 * without the zero, or another name of the record; in any case, with or without points. What stands
 * after a comma may come first: {@code D.C., Washington}.
 */
public final class NamedState {
  private static final int CODE = 2;

  private NamedState() {}

  /**
   * The state that goes by a name.
   *
   * @throws NotDefinedException with the nearest state
   */
  public static State find(ElectionRecord record, String given) {
    return known(record, given).orElseThrow(() -> new NotDefinedException(noState(record, given)));
  }

  /** The state that goes by a name; empty if none does. */
  public static Optional<State> known(ElectionRecord record, String given) {
    return asWritten(record, given)
        .or(
            () ->
                Cut.atLast(',', given)
                    .flatMap(cut -> asWritten(record, cut.after() + " " + cut.before())));
  }

  private static Optional<State> asWritten(ElectionRecord record, String given) {
    String key = NameKey.of(given);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    return first(record, s -> s.state().equalsIgnoreCase(given))
        .or(() -> first(record, s -> s.name().equalsIgnoreCase(given)))
        .or(() -> first(record, s -> isNamed(s, key)))
        .or(() -> byOtherName(record, key));
  }

  /** What to say where no state goes by a name: the nearest one, if any is near. */
  public static String noState(ElectionRecord record, String given) {
    return "no state " + Quoted.of(given) + hint(record, given).orElse("; use a code such as OH");
  }

  private static Optional<String> hint(ElectionRecord record, String given) {
    boolean code = NameKey.of(given).length() <= CODE;
    Map<String, State> known = new LinkedHashMap<>();
    for (State state : record.states()) {
      known.putIfAbsent(spoken(code ? state.state() : state.name()), state);
    }
    if (!code) {
      others(record)
          .forEach(n -> record.findState(n.meant()).ifPresent(s -> known.put(spoken(n.name()), s)));
    }
    return NearestName.to(spoken(given), known.keySet())
        .map(known::get)
        .map(state -> "; did you mean " + (code ? state.state() : state.name()) + "?");
  }

  private static String spoken(String name) {
    return String.join(" ", NameKey.words(name));
  }

  private static Optional<State> first(ElectionRecord record, Predicate<State> named) {
    return record.states().stream().filter(named).findFirst();
  }

  private static boolean isNamed(State state, String key) {
    return key.equals(NameKey.of(state.state()))
        || key.equals(NameKey.of(state.name()))
        || state.fips().filter(code -> isCode(code, key)).isPresent();
  }

  private static boolean isCode(String code, String key) {
    return code.equals(key) || code.equals("0" + key);
  }

  private static Optional<State> byOtherName(ElectionRecord record, String key) {
    return others(record).stream()
        .filter(n -> key.equals(NameKey.of(n.name())))
        .flatMap(n -> record.findState(n.meant()).stream())
        .findFirst();
  }

  private static List<OtherName> others(ElectionRecord record) {
    return record.otherNames().stream().filter(n -> n.bearer() == NameBearer.STATE).toList();
  }
}
