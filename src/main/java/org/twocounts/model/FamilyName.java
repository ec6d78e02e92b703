package org.twocounts.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twocounts.words.Cut;

/** The family names of persons, for headings and labels. */
public final class FamilyName {
  private static final Set<String> PARTICLES = Set.of("Van", "La", "De", "Spotted");
  private static final Set<String> SUFFIXES = Set.of("II", "III", "Jr.", "Sr.");

  private FamilyName() {}

  /**
   * The family name in a full name: {@code Van Buren} of Martin Van Buren; a slate whole, within a
   * sentence: {@code unpledged electors}; whom only a party names whole as well: {@code Republican
   * candidate}.
   */
  public static String of(String person) {
    List<String> words = Cut.atAll(' ', person);
    int last = words.size() - 1;
    if (last > 0 && words.get(last).equals("candidate")) {
      return person;
    }
    if (last > 0 && isSmall(words.get(last))) {
      return person.substring(0, 1).toLowerCase(Locale.ROOT) + person.substring(1);
    }
    if (last > 0 && SUFFIXES.contains(words.get(last))) {
      last--;
    }
    boolean particle = last > 0 && PARTICLES.contains(words.get(last - 1));
    return (particle ? words.get(last - 1) + " " : "") + words.get(last);
  }

  private static boolean isSmall(String word) {
    return !word.isEmpty()
        && !word.substring(0, 1).equals(word.substring(0, 1).toUpperCase(Locale.ROOT));
  }
}
