package org.twocounts.claim.pack;

import org.twocounts.analysis.NotDefinedException;
import org.twocounts.claim.measure.Answer;
import org.twocounts.claim.measure.Finding;

/**
 * A reading that no record of elections can decide.
 *
 * @param why in a sentence
 */
public record NoCheck(String why) implements Check {
  private static final Answer NOTHING = Answer.items("nothing", "nothing can be found");

  @Override
  public Answer answer() {
    return NOTHING;
  }

  @Override
  public Finding find(Inquiry inquiry) {
    throw new NotDefinedException(why);
  }
}
