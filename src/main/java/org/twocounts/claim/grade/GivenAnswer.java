package org.twocounts.claim.grade;

import java.util.Optional;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.words.Quoted;

/**
 * A student's answer to one claim.
 *
 * @param verdict empty where it cannot be read, or is not given
 * @param why the student's reason; empty where none is given
 * @param error why the verdict cannot be read, with its line; empty where it can, or is not given
 */
public record GivenAnswer(Optional<Verdict> verdict, Optional<String> why, Optional<String> error) {
  /** The answer to a claim that has none. */
  static final GivenAnswer NONE =
      new GivenAnswer(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Reads an answer.
   *
   * @param given words of the student; empty where the claim is not answered
   * @param why the same
   */
  static GivenAnswer of(String given, String why, int line) {
    Optional<Verdict> verdict = VerdictName.find(given);
    Optional<String> error =
        given.isEmpty() || verdict.isPresent()
            ? Optional.empty()
            : Optional.of(
                "line " + line + ": " + Quoted.of(given) + " is no verdict; " + VerdictName.ALL);
    return new GivenAnswer(verdict, Optional.of(why).filter(w -> !w.isEmpty()), error);
  }

  /** Whether a verdict is given, if only one that cannot be read. */
  boolean isGiven() {
    return verdict.isPresent() || error.isPresent();
  }

  /** What stands where a second answer to the same claim says something else. */
  GivenAnswer and(GivenAnswer second, int line) {
    if (!second.isGiven() || (verdict.isPresent() && verdict.equals(second.verdict))) {
      return this;
    }
    return isGiven()
        ? new GivenAnswer(
            Optional.empty(),
            why,
            Optional.of("line " + line + ": a second answer, which is another"))
        : second;
  }
}
