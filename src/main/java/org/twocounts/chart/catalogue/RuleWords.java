package org.twocounts.chart.catalogue;

import java.util.Map;
import org.twocounts.analysis.counterfactual.NamedPlan;

/** Rules as readers of a chart call them. */
public final class RuleWords {
  private static final String VARIATION = "… ";
  private static final Map<String, String> WORDS =
      Map.of(
          "as-cast", "as the electors voted",
          "unit", "winner takes the state",
          "unit no-bonus", "… without two for senators",
          "unit population", "… weighted by population",
          "proportional", "whole electors in proportion",
          "proportional no-bonus", "… without two for senators",
          "fractional", "electors in fractions",
          "fractional no-bonus", "… without two for senators",
          "district", "by district",
          "national-proportional", "in proportion, one nation");

  private RuleWords() {}

  /** The words for a plan below the plan that it varies; its name where there are none. */
  static String of(NamedPlan plan) {
    return WORDS.getOrDefault(plan.name(), plan.name());
  }

  /** The words for a plan that stands alone. */
  public static String inFull(NamedPlan plan) {
    String words = of(plan);
    String varied = plan.name().split(" ", -1)[0];
    return words.startsWith(VARIATION)
        ? WORDS.get(varied) + ", " + words.substring(VARIATION.length())
        : words;
  }
}
