package org.twocounts.classroom.kind;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a table says, and what one may take it to say.
 *
 * @param proof how the true sentence is found
 * @param isSafe whether the exact figures say the same as those given
 * @param mistakes the same sentence with wrong figures, and what leads to each
 */
record TrueAndFalse(Amount truth, String proof, boolean isSafe, Map<Amount, String> mistakes) {
  TrueAndFalse {
    mistakes = new LinkedHashMap<>(mistakes);
  }
}
