package org.twocounts.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.model.FamilyName;
import org.twocounts.words.Cut;
import org.twocounts.words.NameKey;

/**
 * The name of a person word by word, in the order in which it is spoken, and when two of them may
 * mean the same person.
 *
 * <p>The family names must be the same; the first names too, or one the initial of the other.
 * Middle names may be left out, shortened to initials, or added where the record has none. {@code
 * Jr.}, {@code Sr.} and numbers may be left out or added, but not differ. {@code TRUMP, DONALD J.}
 * is read as {@code DONALD J. TRUMP}.
 *
 * @param words given names and family name, as keys
 * @param suffix such as {@code jr}
 */
record PersonalName(List<String> words, Optional<String> suffix) {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  PersonalName {
    words = List.copyOf(words);
  }

  /**
   * A name as somebody wrote it. A nickname between quotation marks or parentheses is left out:
   * {@code BUCHANAN, PATRICK "PAT"}.
   */
  static PersonalName of(String written) {
    List<String> suffixes = new ArrayList<>();
    List<List<String>> parts = new ArrayList<>();
    for (String part : Cut.atAll(',', withoutNickname(written))) {
      List<String> words = new ArrayList<>(NameKey.words(part));
      while (!words.isEmpty() && SUFFIXES.contains(words.get(words.size() - 1))) {
        suffixes.add(words.remove(words.size() - 1));
      }
      if (!words.isEmpty()) {
        parts.add(words);
      }
    }
    List<String> spoken = new ArrayList<>();
    parts.stream().skip(1).forEach(spoken::addAll);
    parts.stream().limit(1).forEach(spoken::addAll);
    return new PersonalName(spoken, suffixes.stream().findFirst());
  }

  private static String withoutNickname(String written) {
    StringBuilder kept = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < written.length(); i++) {
      char sign = written.charAt(i);
      boolean border = "\"“”()".indexOf(sign) >= 0;
      if (!border && !inside) {
        kept.append(sign);
      }
      inside = border ? !inside : inside;
    }
    return kept.toString();
  }

  /** Whether they are the same but for the way of writing. */
  boolean isWritten(PersonalName other) {
    return !words.isEmpty()
        && String.join("", words).equals(String.join("", other.words))
        && suffixesAgree(other);
  }

  private boolean suffixesAgree(PersonalName other) {
    return suffix.isEmpty() || other.suffix.isEmpty() || suffix.equals(other.suffix);
  }

  /** How this name, as given, fits a name of the record. */
  Fit fits(String known) {
    PersonalName other = of(known);
    if (isWritten(other)) {
      return Fit.SAME;
    }
    List<String> family = NameKey.words(FamilyName.of(known));
    int given = words.size() - family.size();
    int givenOfOther = other.words.size() - family.size();
    boolean sameFamily =
        given > 0
            && givenOfOther > 0
            && words.subList(given, words.size()).equals(family)
            && suffixesAgree(other);
    return sameFamily
        ? givenNames(words.subList(0, given), other.words.subList(0, givenOfOther))
        : Fit.NONE;
  }

  private static Fit givenNames(List<String> given, List<String> known) {
    if (!agree(given.get(0), known.get(0))) {
      return Fit.NONE;
    }
    if (given.size() == known.size()) {
      for (int i = 1; i < given.size(); i++) {
        if (!agree(given.get(i), known.get(i))) {
          return Fit.NONE;
        }
      }
      return Fit.INITIALS;
    }
    return given.size() == 1 ? Fit.SHORTER : known.size() == 1 ? Fit.LONGER : Fit.NONE;
  }

  private static boolean agree(String one, String other) {
    return one.equals(other)
        || (one.length() == 1 && other.startsWith(one))
        || (other.length() == 1 && one.startsWith(other));
  }

  /** How well one name fits another, best first. */
  enum Fit {
    /** The same words. */
    SAME,

    /** Some shortened to initials. */
    INITIALS,

    /** Without the middle names. */
    SHORTER,

    /** With middle names that the record does not have. */
    LONGER,

    NONE
  }
}
