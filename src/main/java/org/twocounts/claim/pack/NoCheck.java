package org.twocounts.claim.pack;

import java.util.Map;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.claim.measure.Answer;
import org.twocounts.claim.measure.Finding;
import org.twocounts.model.ElectionRecord;

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
  public Finding find(ElectionRecord record, Map<Integer, String> attributions) {
    throw new NotDefinedException(why);
  }
}
