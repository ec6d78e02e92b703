package org.twocounts.analysis.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorLaw;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;
import org.twocounts.words.Among;
import org.twocounts.words.Cut;
import org.twocounts.words.Digits;
import org.twocounts.words.Quoted;

/** The units that choose electors in one election, in a user's words: states and districts. */
final class ElectorUnits {
  private final Names names;
  private final ElectionRecord record;
  private final Election election;

  ElectorUnits(Names names, ElectionRecord record, Election election) {
    this.names = names;
    this.record = record;
    this.election = election;
  }

  /**
   * The state with a postal code or a name, or a district such as {@code ME-2} or {@code Maine 2}
   * that chose an elector; in any case.
   *
   * @throws NotDefinedException saying which units there are, and under which law
   */
  String read(String given) {
    Optional<Cut> parts =
        Cut.atLast('-', given)
            .filter(cut -> isNumber(cut.after().trim()))
            .or(() -> numbered(given).filter(cut -> names.knowsState(cut.before())));
    if (parts.isEmpty()) {
      return names.state(given).state();
    }
    State state = names.state(parts.get().before().trim());
    String unit = state.state() + "-" + number(parts.get().after().trim());
    List<String> units = districts(state.state());
    if (!Among.has(units, unit)) {
      throw new NotDefinedException(refusal(state.state(), unit, units));
    }
    return unit;
  }

  /** A state and a number without the hyphen, such as {@code Maine 2}. */
  private static Optional<Cut> numbered(String given) {
    int start = given.length();
    while (start > 0 && Digits.areAtMost(1, given.substring(start - 1, start))) {
      start--;
    }
    String before = given.substring(0, start).trim();
    return before.isEmpty() || start == given.length()
        ? Optional.empty()
        : Optional.of(new Cut(before, given.substring(start)));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(Digits::isLetterOrDigit);
  }

  /** Without zeros before it, and in capitals. */
  private static String number(String text) {
    int start = 0;
    while (start < text.length() - 1 && text.charAt(start) == '0') {
      start++;
    }
    return text.substring(start).toUpperCase(Locale.ROOT);
  }

  private List<String> districts(String state) {
    return election.findState(state).stream()
        .flatMap(s -> s.districts().stream())
        .map(DistrictResult::unit)
        .toList();
  }

  private String refusal(String state, String unit, List<String> units) {
    String no = "no unit " + Quoted.of(unit) + " chose electors in " + election.year() + ": ";
    if (!units.isEmpty()) {
      return no
          + state
          + " has "
          + String.join(", ", units)
          + ", and "
          + state
          + " for its electors at large";
    }
    if (byUnknownDistricts(state)) {
      return no + "the record holds no votes by the districts of " + state + "; name " + state;
    }
    return no + (chosenAtLarge(state) ? state + " chose all of its electors alike; " : "") + laws();
  }

  private boolean chosenAtLarge(String state) {
    return election.findState(state).filter(StateResult::tookPart).isPresent();
  }

  private boolean byUnknownDistricts(String state) {
    return election.findState(state).filter(s -> s.method() == ElectorMethod.DISTRICT).isPresent();
  }

  private String laws() {
    List<String> since =
        Stream.of(record.electorLaws())
            .flatMap(List::stream)
            .filter(ElectorLaw::listsDistricts)
            .map(ElectorUnits::inWords)
            .toList();
    return since.isEmpty()
        ? "the record has no law of choosing electors by district"
        : "districts choose electors in " + String.join(" and in ", since);
  }

  private static String inWords(ElectorLaw law) {
    Optional<String> last =
        law.lastElection().isPresent()
            ? Optional.of(" to " + law.lastElection().getAsInt())
            : Optional.empty();
    return law.state()
        + last.map(to -> " from " + law.firstElection() + to)
            .orElse(" since " + law.firstElection());
  }
}
