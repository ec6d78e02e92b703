package org.twocounts.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.twocounts.words.Among;
import org.twocounts.words.Joined;
import org.twocounts.words.Numerals;

/**
 * The wording of a standing caveat, whose figures are not typed but taken from the record.
 *
 * <p>Placeholders: {@code {states}} names of the states concerned, {@code {stateCount}} how many
 * they are, {@code {electors}} and {@code {electorsAllotted}} theirs, {@code {allStates}} the
 * states that took part, {@code {allElectors}} the electors appointed, {@code {candidate}} whom it
 * is about, {@code {electoralVotes}} the electoral votes counted for that candidate, and {@code
 * {refused}}, {@code {disputed}}, {@code {freed}} the electoral votes of the states concerned that
 * Congress refused, that were disputed and counted, and of electors freed by a death.
 */
public final class CaveatWording {
  private static final Map<String, Function<CaveatWording, String>> VALUES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("states", CaveatWording::names),
              Map.entry("stateCount", w -> number(w.caveat.states().size())),
              Map.entry("electors", w -> w.sum(StateResult::electorsAppointed)),
              Map.entry("electorsAllotted", w -> w.sum(s -> s.electorsAllotted().orElse(0))),
              Map.entry("allStates", w -> number(w.election.statesParticipating())),
              Map.entry("allElectors", w -> number(w.election.electorsAppointed())),
              Map.entry("candidate", w -> w.caveat.candidate().orElse("")),
              Map.entry("electoralVotes", CaveatWording::electoralVotes),
              Map.entry("refused", w -> w.irregular(IrregularKind.REJECTED)),
              Map.entry("disputed", w -> w.irregular(IrregularKind.DISPUTED_COUNTED)),
              Map.entry("freed", w -> w.irregular(IrregularKind.DIED_CANDIDATE))));

  private final StandingCaveat caveat;
  private final Election election;
  private final Function<String, String> stateNames;

  private CaveatWording(
      StandingCaveat caveat, Election election, Function<String, String> stateNames) {
    this.caveat = caveat;
    this.election = election;
    this.stateNames = stateNames;
  }

  /**
   * A wording of a caveat with its figures.
   *
   * @param wording the brief or the full one
   * @param election one in which the caveat holds
   * @param stateNames postal code to name
   * @throws IllegalArgumentException if the wording holds a placeholder that is not known
   */
  public static String of(
      String wording,
      StandingCaveat caveat,
      Election election,
      Function<String, String> stateNames) {
    CaveatWording words = new CaveatWording(caveat, election, stateNames);
    StringBuilder text = new StringBuilder();
    parts(wording, text::append, name -> text.append(words.value(name)));
    return text.toString();
  }

  /** Takes a wording apart: each text between placeholders, each name of a placeholder. */
  private static void parts(String wording, Consumer<String> text, Consumer<String> name) {
    int start = 0;
    for (int close = wording.indexOf('}'); close >= 0; close = wording.indexOf('}', close + 1)) {
      int open = wording.lastIndexOf('{', close);
      if (open >= start) {
        text.accept(wording.substring(start, open));
        name.accept(wording.substring(open + 1, close));
        start = close + 1;
      }
    }
    text.accept(wording.substring(start));
  }

  private static List<String> namesIn(String wording) {
    List<String> names = new ArrayList<>();
    parts(wording, text -> {}, names::add);
    return names;
  }

  /** The first placeholder that is not known, if there is one. */
  public static Optional<String> unknownPlaceholder(String wording) {
    return namesIn(wording).stream().filter(name -> !VALUES.containsKey(name)).findFirst();
  }

  /** Whether a wording takes figures from an election. */
  public static boolean hasPlaceholder(String wording) {
    return !namesIn(wording).isEmpty();
  }

  /** The names of all placeholders, in alphabetical order. */
  public static List<String> placeholders() {
    return List.copyOf(VALUES.keySet());
  }

  private String value(String name) {
    Function<CaveatWording, String> value = VALUES.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no placeholder {" + name + "}");
    }
    return value.apply(this);
  }

  private String names() {
    return Joined.of(caveat.states().stream().map(stateNames).toList());
  }

  private String sum(ToIntFunction<StateResult> of) {
    return number(
        election.states().stream()
            .filter(s -> Among.has(caveat.states(), s.state()))
            .mapToInt(of)
            .sum());
  }

  private String electoralVotes() {
    return number(
        election.states().stream()
            .mapToInt(s -> caveat.candidate().map(s::electoralVotes).orElse(0))
            .sum());
  }

  private String irregular(IrregularKind kind) {
    return number(
        election.irregularElectors().stream()
            .filter(i -> i.office() == Office.PRESIDENT && i.kind() == kind)
            .filter(i -> isConcerned(i.state()))
            .mapToInt(IrregularElectors::count)
            .sum());
  }

  private boolean isConcerned(Optional<String> state) {
    return caveat.states().isEmpty()
        || state.filter(code -> Among.has(caveat.states(), code)).isPresent();
  }

  private static String number(int n) {
    return Numerals.of(n);
  }
}
