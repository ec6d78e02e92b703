package org.twocounts.data.validation;

import java.util.List;
import org.twocounts.model.ApportionmentLaw;

/** Laws of apportionment against the statutes that they cite. */
final class SettledStatutes implements Rule {
  private static final List<List<String>> ALL = SettledTable.rows("apportionment-statutes.tsv");

  @Override
  public String id() {
    return "apportionment-statutes";
  }

  @Override
  public String description() {
    return "A law of apportionment that cites a known statute has its method, seats or ratio, and"
        + " the states whose seats it adjusted.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    for (ApportionmentLaw law : facts.record().apportionmentLaws()) {
      for (List<String> statute : ALL) {
        if (statute.get(0).equals(String.valueOf(law.firstCensus()))
            && statute.get(1).equals(law.statute())) {
          compare(law, statute, violations);
        }
      }
    }
  }

  private static void compare(ApportionmentLaw law, List<String> statute, Violations violations) {
    String basis = statute.get(3).isEmpty() ? "ratio " + statute.get(4) : "seats " + statute.get(3);
    String right = String.join(", ", statute.get(2), basis, states(statute.get(5)));
    String given =
        String.join(
            ", ",
            law.method().label(),
            law.basis().fold(seats -> "seats " + seats, people -> "ratio " + people),
            states(
                String.join(
                    " ", law.adjustments().stream().flatMap(a -> a.states().stream()).toList())));
    if (!given.equals(right)) {
      violations.add(
          ApportionmentLaws.place(law.firstCensus()),
          "is " + given + ", but by " + law.statute() + " it is " + right);
    }
  }

  private static String states(String codes) {
    return codes.isEmpty() ? "no state adjusted" : "adjusted " + codes;
  }
}
