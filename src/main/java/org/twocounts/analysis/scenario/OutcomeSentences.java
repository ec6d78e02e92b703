package org.twocounts.analysis.scenario;

import java.util.Locale;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.rule.Rational;
import org.twocounts.words.Numerals;

/** What came of a scenario, in words: the same on the command line and on a page. */
public final class OutcomeSentences {
  private OutcomeSentences() {}

  /** Whom these votes give the presidency under the rule; without a full stop. */
  public static String title(Counterfactual found) {
    String given =
        found
            .outcome()
            .winner()
            .map(winner -> "the presidency to " + winner)
            .orElse(found.outcome().summary().startsWith("a tie") ? "a tie" : "nobody a majority");
    return found.year()
        + ": these votes"
        + (found.steps().isEmpty() ? "" : ", changed as said,")
        + " under "
        + PlanSentence.rule(found.scenario().plan())
        + " give "
        + given;
  }

  /** How it was decided, who took office in fact and who leads the votes of the people. */
  public static String decision(Counterfactual found) {
    StringBuilder text = new StringBuilder();
    found.electors().ifPresent(all -> text.append(needed(found, all)));
    text.append(upperFirst(found.outcome().summary())).append(". ");
    text.append("Took office: ").append(found.election().president()).append(". ");
    found
        .popularLeader()
        .ifPresent(leader -> text.append("Popular leader: ").append(leader).append(". "));
    if (found.split() == SplitStatus.SPLIT) {
      text.append("A split under this rule. ");
    }
    return text.toString().trim();
  }

  private static String needed(Counterfactual found, Rational all) {
    return found
            .scenario()
            .plan()
            .decision()
            .needed(
                Numerals.of(all.numerator().longValueExact()),
                Numerals.of(found.majority().orElseThrow()))
        + ". ";
  }

  /** As text: a letter alone would bring a table of all letters into the script of pages. */
  private static String upperFirst(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
