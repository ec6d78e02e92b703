package org.twocounts.analysis.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.PlanPreset;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.rule.AllocationRule;
import org.twocounts.rule.DecisionRule;
import org.twocounts.rule.Proportional;
import org.twocounts.rule.Rational;
import org.twocounts.rule.apportionment.SeatTerms.FirstSeat;
import org.twocounts.words.Digits;
import org.twocounts.words.Quoted;

/** Understands the words for a rule and its terms. */
final class RuleReader {
  private static final String PROPORTIONAL = "proportional";
  private static final ApportionmentMethod USUAL_METHOD = ApportionmentMethod.HAMILTON;
  private static final int WHOLE_DIGITS = 3;
  private static final Rational ALL = Rational.of(100);
  private static final int DECIMALS = 9;

  /** What the help adds to a rule: where it is the default. */
  private static final Map<String, String> HINTS =
      Map.of(
          "as-cast", " (default)",
          "law", " (each state's of that year; default where a step changes votes)",
          "unit", " (states whole; default where the number of electors changes)");

  /** The sentence of the help on rules. */
  static final String HELP =
      "How electors follow from votes: "
          + Choices.listed(
              AllocationRule.all().stream()
                  .map(rule -> rule.label() + HINTS.getOrDefault(rule.label(), ""))
                  .toList())
          + ".";

  /** The sentence of the help on methods. */
  static final String METHOD_HELP =
      "Proportional by "
          + Choices.listed(
              Stream.of(ApportionmentMethod.values())
                  .map(m -> m.label() + (m == USUAL_METHOD ? " (default)" : ""))
                  .toList())
          + ".";

  private final PlanReader reader;
  private final PlanWords words;
  private final Optional<Plan> fixed;

  RuleReader(PlanReader reader) {
    this.reader = reader;
    this.words = reader.words();
    Optional<PlanPreset> setting = reader.preset().filter(preset -> !preset.isConventions());
    if (setting.isPresent() && (words.has(PlanOption.RULE) || isAboutProportional())) {
      throw new NotDefinedException(
          "--preset " + setting.get().name() + " sets the rule; leave --rule and --method out");
    }
    this.fixed = setting.map(PlanPreset::plan);
  }

  /** The rule that was said, or follows from what was. */
  AllocationRule rule() {
    return fixed.map(Plan::rule).orElseGet(this::said);
  }

  /** What it takes to be elected. */
  DecisionRule decision(AllocationRule rule) {
    return fixed.map(Plan::decision).orElse(rule.usualDecision());
  }

  private boolean isAboutProportional() {
    return words.has(PlanOption.METHOD)
        || words.has(PlanOption.THRESHOLD)
        || words.has(PlanOption.GUARANTEED_SEAT);
  }

  private AllocationRule said() {
    checkFirstSeat();
    String name = words.word(PlanOption.RULE).orElseGet(this::usual);
    if (isAboutProportional() && !name.equals(PROPORTIONAL)) {
      throw new NotDefinedException(
          "--method, --threshold and --no-guaranteed-seat belong to --rule proportional, not "
              + Quoted.bare(name));
    }
    AllocationRule rule = Choices.find("rule", name, AllocationRule.all());
    return rule.rounding().isPresent() ? proportional() : rule;
  }

  private void checkFirstSeat() {
    if (words.has(PlanOption.GUARANTEED_SEAT)
        && !words.has(PlanOption.RULE)
        && !words.has(PlanOption.METHOD)) {
      throw new NotDefinedException(
          "--no-guaranteed-seat (guaranteedSeat) belongs to --rule proportional, or to a --method"
              + " that gives everyone a first elector: hill, adams or dean");
    }
  }

  private String usual() {
    if (isAboutProportional()) {
      return PROPORTIONAL;
    }
    boolean asAppointed = isOf(ElectorChoice.ACTUAL) && reader.preset().isEmpty();
    if (reader.votesChange()) {
      return asAppointed || (isOf(ElectorChoice.NO_BONUS) && reader.preset().isEmpty())
          ? "law"
          : "unit";
    }
    boolean everybody = !words.has(PlanOption.TWO_PARTY) && !words.has(PlanOption.BETWEEN);
    return asAppointed && everybody ? "as-cast" : "unit";
  }

  private boolean isOf(ElectorChoice electors) {
    return words
            .word(PlanOption.ELECTORS)
            .orElse(ElectorChoice.ACTUAL.label())
            .equals(electors.label())
        && !words.has(PlanOption.HOUSE);
  }

  private Proportional proportional() {
    boolean conventions = reader.isUnderConventions();
    return new Proportional(
        words
            .word(PlanOption.METHOD)
            .map(RuleReader::method)
            .orElse(conventions ? ApportionmentMethod.HILL : USUAL_METHOD),
        words.word(PlanOption.THRESHOLD).map(RuleReader::threshold).orElse(Rational.ZERO),
        conventions || words.has(PlanOption.GUARANTEED_SEAT)
            ? FirstSeat.EARNED
            : FirstSeat.GUARANTEED);
  }

  /** A method by its name. */
  static ApportionmentMethod method(String name) {
    return Choices.find("method", name, List.of(ApportionmentMethod.values()));
  }

  private static Rational threshold(String percent) {
    if (!Digits.areDecimal(WHOLE_DIGITS, DECIMALS, percent)
        || Rational.parse(percent).compareTo(ALL) > 0) {
      throw new NotDefinedException(
          "--threshold "
              + Quoted.bare(percent)
              + ": expected a percentage from 0 to 100, such as 5");
    }
    return Rational.parse(percent).dividedBy(ALL);
  }
}
