package org.twocounts.analysis.counterfactual;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.ElectorBasis.Actual;
import org.twocounts.model.Labelled;
import org.twocounts.rule.AllocationRule;
import org.twocounts.rule.AsCast;
import org.twocounts.rule.DecisionRule;
import org.twocounts.rule.ElectorNumber;
import org.twocounts.rule.Law;
import org.twocounts.rule.Proportional;
import org.twocounts.rule.Unit;

/**
 * A way to elect a President from the votes of the states: how many electors each has, how they
 * follow from votes, and what it takes to be elected.
 *
 * @param contenders whose votes count
 * @param compact states whose electors all go to the leader of the nation
 * @param unpledged what becomes of electors who were elected without a pledge
 * @param preset the named plan it came from; empty if put together by hand
 */
public record Plan(
    ElectorBasis electors,
    AllocationRule rule,
    DecisionRule decision,
    Contenders contenders,
    Set<String> compact,
    Unpledged unpledged,
    Optional<String> preset) {

  /** What becomes of electors who were elected without a pledge (1960). */
  public enum Unpledged implements Labelled {
    /** They go as the rule has it, to whom or to what slate the votes were for. */
    BY_VOTES("by-votes"),
    /** They go to whom they voted for. */
    AS_CAST("as-cast");

    private final String label;

    Unpledged(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /**
   * Checks that the parts fit.
   *
   * @throws NotDefinedException if they do not, with what would
   */
  public Plan {
    compact = Collections.unmodifiableSet(new TreeSet<>(compact));
    checkElectors(electors, rule);
    checkFirstSeats(rule, contenders);
    if (!rule.followsVotes() && !contenders.isEverybody()) {
      throw new NotDefinedException(
          "rule "
              + rule.label()
              + " has no two-party count: electors voted for whom they voted; use rule unit");
    }
    if (!rule.hasElectorsOfStates() && !compact.isEmpty()) {
      throw new NotDefinedException(
          "rule "
              + rule.label()
              + " has no electors "
              + (rule.hasElectors() ? "of states " : "")
              + "for a compact to pledge");
    }
    if (unpledged == Unpledged.AS_CAST && rule.hasElectors() && !rule.hasElectorsOfStates()) {
      throw new NotDefinedException(
          "rule " + rule.label() + " has no electors of states that could stay as cast");
    }
    if (unpledged == Unpledged.AS_CAST
        && !(rule.hasElectors() && electors.number() == ElectorNumber.APPOINTED)) {
      throw new NotDefinedException(
          "unpledged electors stay as cast only under a rule and a number of electors that keep the"
              + " electors appointed; leave --unpledged out");
    }
  }

  private static void checkElectors(ElectorBasis electors, AllocationRule rule) {
    rule.limit()
        .refusal(electors.number(), electors.label())
        .ifPresent(
            refusal -> {
              throw new NotDefinedException("rule " + rule.label() + " " + refusal);
            });
  }

  private static void checkFirstSeats(AllocationRule rule, Contenders contenders) {
    Optional<Proportional> toEveryone =
        rule.rounding().filter(Proportional::givesEveryoneAnElector);
    if (toEveryone.isPresent() && contenders.isEverybody()) {
      throw new NotDefinedException(
          "method "
              + toEveryone.get().method().label()
              + " gives every candidate a first elector; add --two-party, --threshold or"
              + " --no-guaranteed-seat");
    }
  }

  /** A rule with everything else as the law has it. */
  public static Plan of(AllocationRule rule) {
    return new Plan(
        new Actual(),
        rule,
        rule.usualDecision(),
        new Contenders.All(),
        Set.of(),
        Unpledged.BY_VOTES,
        Optional.empty());
  }

  /** The election as it was. */
  public static Plan asCast() {
    return of(new AsCast());
  }

  /** Each state's own law of the year. */
  public static Plan law() {
    return of(new Law());
  }

  /** Winner takes all in every state. */
  public static Plan unit() {
    return of(new Unit());
  }

  public Plan withElectors(ElectorBasis other) {
    return new Plan(other, rule, decision, contenders, compact, unpledged, preset);
  }

  public Plan withDecision(DecisionRule other) {
    return new Plan(electors, rule, other, contenders, compact, unpledged, preset);
  }

  public Plan withContenders(Contenders other) {
    return new Plan(electors, rule, decision, other, compact, unpledged, preset);
  }

  public Plan withCompact(Set<String> states) {
    return new Plan(electors, rule, decision, contenders, states, unpledged, preset);
  }

  public Plan withUnpledged(Unpledged other) {
    return new Plan(electors, rule, decision, contenders, compact, other, preset);
  }

  public Plan withPreset(String name) {
    return new Plan(electors, rule, decision, contenders, compact, unpledged, Optional.of(name));
  }
}
