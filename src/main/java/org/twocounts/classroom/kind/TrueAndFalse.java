package org.twocounts.classroom.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a table says, and what one may take it to say.
 *
 * @param byOtherWays what exact figures say, or those rounded at another step
 * @param proof how the true sentence is found
 * @param saying whether the sentence says anything: a lead of nothing does not
 * @param mistakes the same sentence with wrong figures, and what leads to each; never one that is
 *     true by any way
 */
record TrueAndFalse(
    Amount truth,
    List<Amount> byOtherWays,
    String proof,
    boolean saying,
    Map<Amount, String> mistakes) {
  TrueAndFalse {
    byOtherWays = List.copyOf(byOtherWays);
    mistakes = new LinkedHashMap<>(mistakes);
    mistakes.keySet().remove(truth);
    mistakes.keySet().removeAll(byOtherWays);
  }
}
