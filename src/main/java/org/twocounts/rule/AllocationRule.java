package org.twocounts.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twocounts.model.Labelled;

/**
 * How electors follow from votes: state by state, or from the votes of the nation. A rule says of
 * itself all that is asked of it, so that one more is a record and its place among the others.
 */
public sealed interface AllocationRule extends Labelled permits StateRule, Popular {
  /** Every rule as it is without further terms, in the order in which guides list them. */
  static List<AllocationRule> all() {
    return Stream.concat(StateRule.all().stream(), Stream.of(new Popular())).toList();
  }

  /** What electors follow. */
  Follows follows();

  /** Which numbers of electors it can divide. */
  ElectorLimit limit();

  /** What it takes to be elected where no plan says otherwise. */
  DecisionRule usualDecision();

  /**
   * What it does with the votes of an election, one clause that begins a sentence.
   *
   * @param states those that appointed electors
   */
  String clause(List<StateBallot> states);

  /** What it does, for a row of the guide, in Markdown. */
  String meaning();

  /** What to do with a rule of either kind. */
  <T> T fold(Function<StateRule, T> byState, Function<Popular, T> byNation);

  /** In a few words, for a title. */
  default String title() {
    return "rule " + label();
  }

  /** The terms on which it makes whole electors of shares; empty where it does not. */
  default Optional<Proportional> rounding() {
    return Optional.empty();
  }

  /** Whether there are electors. */
  default boolean hasElectors() {
    return follows() != Follows.NATIONAL_VOTE;
  }

  /** Whether each state has electors of its own, for a compact to pledge and a map to show. */
  default boolean hasElectorsOfStates() {
    return hasElectors() && follows() != Follows.NATIONAL_SHARES;
  }

  /** Whether votes of the people decide, so that changing them can change the outcome. */
  default boolean followsVotes() {
    return follows() != Follows.ELECTORS_CAST;
  }

  /** Whether it is each state's own law, under which electors stay that went against the vote. */
  default boolean isLawOfTheYear() {
    return follows() == Follows.LAW_OF_THE_YEAR;
  }

  /** Whether it needs the votes by congressional district. */
  default boolean needsDistricts() {
    return follows() == Follows.DISTRICT_VOTES;
  }

  /** Whether it looks at the vote of the state alone, also where districts choose electors. */
  default boolean countsStatesWhole() {
    return follows() == Follows.STATE_VOTES;
  }
}
