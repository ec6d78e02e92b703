package org.twocounts.words;

import java.util.Collection;

/**
 * Whether a word is among some.
 *
 * <p>As {@link Collection#contains}, which in the script of the explorer's pages would bring along
 * how every other thing is compared.
 */
public final class Among {
  private Among() {}

  /** Whether one of the words is that one. */
  public static boolean has(Collection<String> words, String word) {
    for (String one : words) {
      if (one.equals(word)) {
        return true;
      }
    }
    return false;
  }
}
