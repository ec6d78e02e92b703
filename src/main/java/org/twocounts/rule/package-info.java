/**
 * Rules that turn votes into electors and electors into a President: counterfactual ones beside the
 * law as it is. No history, no files: a rule is given the votes of a state and how many electors it
 * has.
 *
 * <p>The central types are {@link org.twocounts.rule.AllocationRule}, how one state's electors
 * follow from its votes, and {@link org.twocounts.rule.DecisionRule}, who is elected by the
 * electors and what happens when nobody is. Seats and electors in proportion to numbers are in
 * {@link org.twocounts.rule.apportionment}. To add a rule, add a record that implements {@link
 * org.twocounts.rule.StateRule}, and list it there.
 */
package org.twocounts.rule;
