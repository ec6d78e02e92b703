package org.twocounts.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.twocounts.words.Quoted;

/** Who carried a state or a district by the user's own words. */
record ToldUnits(int year, ElectorsByLaw law, YearTally tally, Candidates candidates) {
  /**
   * By code.
   *
   * @param given a code and a name in any form
   * @throws MoreNeededException if a unit chooses no elector of its own, or nobody of that name
   *     stands
   */
  Map<String, String> of(Map<String, String> given) {
    Map<String, String> told = new LinkedHashMap<>();
    given.forEach(
        (unit, name) -> {
          String option = "--district " + Quoted.bare(unit) + "=" + Quoted.bare(name);
          told.put(unit(unit, option), candidates.told(year, option, name));
        });
    return told;
  }

  private String unit(String given, String option) {
    String code = given.toUpperCase(Locale.ROOT);
    int dash = code.indexOf('-');
    String state = dash < 0 ? code : code.substring(0, dash);
    int districts =
        law.atLarge(state).isPresent() ? law.electors(state) - law.atLarge(state).getAsInt() : 0;
    boolean known =
        dash < 0
            ? tally.states().containsKey(state)
            : IntStream.rangeClosed(1, districts).anyMatch(i -> code.equals(state + "-" + i));
    if (!known) {
      throw new MoreNeededException(
          List.of(
              String.format(
                  "%s: %s chooses no elector of its own in %s", option, Quoted.bare(given), year)));
    }
    return code;
  }
}
