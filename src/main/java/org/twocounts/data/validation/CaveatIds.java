package org.twocounts.data.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.StandingCaveat;
import org.twocounts.words.NearestName;

/** Ids of standing caveats, which say their years and what they are about. */
final class CaveatIds implements Rule {
  private static final int SHORTEST = 4;

  /** Letters that the forms of a word share at its beginning. */
  private static final int STEM = 3;

  /** Letters at its end in which they may differ. */
  private static final int ENDING = 3;

  @Override
  public String id() {
    return "caveat-ids";
  }

  @Override
  public String description() {
    return "A caveat's years are of elections or censuses, an id that begins with years begins with"
        + " these, and no word of it is a word of its ground or wordings misspelt.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    Set<String> known =
        facts.record().standingCaveats().stream()
            .flatMap(caveat -> said(caveat).stream())
            .collect(Collectors.toSet());
    for (StandingCaveat caveat : facts.record().standingCaveats()) {
      Place place = Place.ofEntry("standing caveat " + caveat.id());
      checkYears(caveat, place, violations);
      List<String> said = said(caveat);
      for (String word : words(caveat.id())) {
        if (word.length() >= SHORTEST && !known.contains(word)) {
          said.stream()
              .filter(right -> NearestName.isOneEdit(word, right) && !isInflected(word, right))
              .findFirst()
              .ifPresent(
                  right ->
                      violations.add(
                          place, "id has \"" + word + "\"; did you mean " + right + "?"));
        }
      }
    }
  }

  private static List<String> said(StandingCaveat caveat) {
    return words(
        String.join(
            " ",
            caveat.ground().label(),
            caveat.brief(),
            caveat.full(),
            caveat.candidate().orElse("")));
  }

  /** Whether both can be forms of one word, such as "counts" and "counted". */
  private static boolean isInflected(String one, String other) {
    boolean begins = one.startsWith(other) || other.startsWith(one);
    return begins || (begin(one).equals(begin(other)) && !end(one).equals(end(other)));
  }

  private static String begin(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  private static String end(String word) {
    return word.substring(Math.max(0, word.length() - ENDING));
  }

  private static void checkYears(StandingCaveat caveat, Place place, Violations violations) {
    String years =
        caveat.first() == caveat.last()
            ? String.valueOf(caveat.first())
            : caveat.first() + "-" + caveat.last();
    if (Character.isDigit(caveat.id().charAt(0)) && !caveat.id().startsWith(years + "-")) {
      violations.add(place, "id begins otherwise than its years, " + years);
    }
    if (!caveat.ground().isOfCensuses()
        && !(ElectionCalendar.isDue(caveat.first()) && ElectionCalendar.isDue(caveat.last()))) {
      violations.add(place, years + " are no years of elections");
    }
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
