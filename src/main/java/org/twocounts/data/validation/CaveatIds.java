package org.twocounts.data.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.StandingCaveat;
import org.twocounts.words.NearestName;

/** Ids of standing caveats, which say their years and what they are about. */
final class CaveatIds implements Rule {
  private static final int SHORTEST = 4;

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
    for (StandingCaveat caveat : facts.record().standingCaveats()) {
      Place place = Place.ofEntry("standing caveat " + caveat.id());
      checkYears(caveat, place, violations);
      List<String> said =
          words(
              String.join(
                  " ",
                  caveat.ground().label(),
                  caveat.brief(),
                  caveat.full(),
                  caveat.candidate().orElse("")));
      for (String word : words(caveat.id())) {
        Optional<String> near =
            said.contains(word) || word.length() < SHORTEST
                ? Optional.empty()
                : NearestName.to(word, said);
        near.ifPresent(
            right -> violations.add(place, "id has \"" + word + "\"; did you mean " + right + "?"));
      }
    }
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
