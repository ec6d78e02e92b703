package org.twocounts.recount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.rule.apportionment.Allotment;
import org.twocounts.rule.apportionment.Claimant;
import org.twocounts.rule.apportionment.SeatDivision;
import org.twocounts.rule.apportionment.SeatTerms;
import org.twocounts.rule.apportionment.SeatTie;
import org.twocounts.words.Digits;

/**
 * Deals the pupils of a class to a few states, small and large, as people live in states: sizes
 * grow like 2, 3, 4, …, divided as the House is since 1941 (Hill), so that no state is empty and
 * nobody is left over. A state has an elector for each two pupils, one for a pupil left over, and
 * two more, so that a small state has more electors a pupil than a large one.
 */
final class ClassDeal {
  static final int FEWEST_PUPILS = 8;
  static final int MOST_PUPILS = 60;
  private static final int FEWEST_STATES = 2;
  private static final int DIGITS = 2;
  private static final int SMALLEST = 2;
  private static final int FOR_SENATORS = 2;
  private static final List<String> NAMES =
      List.of("Isle", "North", "East", "South", "West", "Hills", "Lake", "Coast");

  private ClassDeal() {}

  /**
   * The states, a line of name, pupils and electors each, the smallest first; or one line {@code
   * problem}.
   *
   * @param pupils as typed
   * @param howMany states, as typed
   */
  static String of(String pupils, String howMany) {
    int most = NAMES.size();
    if (!isWithin(FEWEST_PUPILS, MOST_PUPILS, pupils)) {
      return problem("pupils", FEWEST_PUPILS, MOST_PUPILS);
    }
    if (!isWithin(FEWEST_STATES, most, howMany)) {
      return problem("states", FEWEST_STATES, most);
    }
    FactWriter lines = new FactWriter();
    List<Claimant> sizes = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(howMany.trim()); i++) {
      sizes.add(new Claimant(NAMES.get(i), SMALLEST + i));
    }
    Allotment dealt =
        SeatDivision.by(ApportionmentMethod.HILL)
            .divide(sizes, Integer.parseInt(pupils.trim()), SeatTerms.STATES);
    Map<String, Integer> own = new LinkedHashMap<>(dealt.seats());
    dealt.tie().ifPresent(tie -> toTheLargest(tie, own));
    own.forEach((name, size) -> lines.line("state").put(name).put(size).put(electors(size)));
    return lines.toString();
  }

  private static void toTheLargest(SeatTie tie, Map<String, Integer> pupils) {
    int first = tie.among().size() - tie.seats();
    tie.among().stream().skip(first).forEach(name -> pupils.merge(name, 1, Integer::sum));
  }

  private static int electors(int pupils) {
    return (pupils + 1) / 2 + FOR_SENATORS;
  }

  private static boolean isWithin(int least, int most, String given) {
    String digits = given.trim();
    return Digits.areAtMost(DIGITS, digits)
        && Integer.parseInt(digits) >= least
        && Integer.parseInt(digits) <= most;
  }

  private static String problem(String what, int least, int most) {
    return new FactWriter()
        .line("problem")
        .put(what + ": a whole number from " + least + " to " + most)
        .toString();
  }
}
