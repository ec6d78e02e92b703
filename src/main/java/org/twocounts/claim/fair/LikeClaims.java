package org.twocounts.claim.fair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.pack.MeasureCheck;
import org.twocounts.claim.pack.Reading;
import org.twocounts.claim.pack.ReadingQuestion;
import org.twocounts.claim.pack.SqlCheck;

/**
 * Claims that say the same: with other names, places and figures, which must be asked the same; or
 * word for word, which must have the same verdict.
 */
final class LikeClaims {
  private static final int FEWEST_WORDS = 4;

  /** Words that make a figure rougher or finer, and change nothing of what is said. */
  private static final Set<String> OF_FIGURES =
      Set.of("about", "almost", "nearly", "fewer", "less", "more", "than", "over", "under", "only");

  private LikeClaims() {}

  private record Placed(CheckedPack pack, CheckedClaim claim) {
    FairnessNote note(FairnessKind kind, String note) {
      return new FairnessNote(pack.pack().id(), claim.id(), claim.id(), kind, note);
    }
  }

  static List<FairnessNote> notes(List<CheckedPack> packs) {
    Map<String, List<Placed>> alike = new LinkedHashMap<>();
    Map<String, List<Placed>> same = new LinkedHashMap<>();
    for (CheckedPack pack : packs) {
      for (CheckedClaim claim : pack.claims()) {
        Placed placed = new Placed(pack, claim);
        String statement = claim.claim().statement();
        same.computeIfAbsent(plain(statement), s -> new ArrayList<>()).add(placed);
        if (!claim.readings().isEmpty()
            && pattern(statement).split(" ", -1).length >= FEWEST_WORDS) {
          alike.computeIfAbsent(pattern(statement), s -> new ArrayList<>()).add(placed);
        }
      }
    }
    List<FairnessNote> notes = new ArrayList<>();
    alike.values().forEach(placed -> notes.addAll(askedOtherwise(placed)));
    same.values().forEach(placed -> notes.addAll(judgedOtherwise(placed)));
    return notes;
  }

  private static List<FairnessNote> askedOtherwise(List<Placed> alike) {
    Placed first = alike.get(0);
    return alike.stream()
        .skip(1)
        .filter(other -> !asked(other.claim()).equals(asked(first.claim())))
        .map(
            other ->
                other.note(
                    FairnessKind.ASYMMETRY,
                    String.format(
                        "it says what %s says, and is not asked the same: %s here, %s there",
                        first.claim().id(), asked(other.claim()), asked(first.claim()))))
        .toList();
  }

  private static List<FairnessNote> judgedOtherwise(List<Placed> same) {
    Placed first = same.get(0);
    return same.stream()
        .skip(1)
        .filter(other -> other.claim().verdict() != first.claim().verdict())
        .map(
            other ->
                other.note(
                    FairnessKind.TWO_VERDICTS,
                    String.format(
                        "%s here, %s in %s",
                        other.claim().verdict(),
                        first.claim().verdict(),
                        first.pack().pack().id())))
        .toList();
  }

  /** What its readings ask, whatever they ask it about. */
  private static Set<String> asked(CheckedClaim claim) {
    return claim.claim().readings().stream()
        .map(LikeClaims::asked)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String asked(Reading reading) {
    if (reading.question() instanceof ReadingQuestion.AllOf all) {
      return all.parts().stream().map(LikeClaims::asked).collect(Collectors.joining(" and "));
    }
    if (!(reading.question() instanceof ReadingQuestion.Asked asked)) {
      return "no return tells";
    }
    return asked.check() instanceof MeasureCheck check
        ? check.measure().spec().name() + " " + check.answer().name()
        : ((SqlCheck) asked.check()).sql().replaceAll("[0-9]+|'[^']*'", "…");
  }

  private static String plain(String statement) {
    return String.join(" ", statement.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .strip();
  }

  /** The statement without names, figures and words that make a figure rougher. */
  private static String pattern(String statement) {
    return Arrays.stream(statement.split("[^\\p{L}\\p{N},]+", -1))
        .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
        .filter(word -> !OF_FIGURES.contains(word))
        .collect(Collectors.joining(" "));
  }
}
