package org.twocounts.claim.fair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedPack;

/**
 * Claims that say the same: with other names, places and figures, which must be asked the same; or
 * word for word, which must have the same verdict.
 */
final class LikeClaims {
  private LikeClaims() {}

  private record Placed(CheckedPack pack, CheckedClaim claim) {
    Statement statement() {
      return new Statement(claim.claim().statement());
    }

    /** What it asks, beside another that says the same. */
    Set<String> asked(Placed other) {
      boolean isRoughAlike = statement().roughness().equals(other.statement().roughness());
      return new AskedOf(statement(), isRoughAlike).readings(claim.claim());
    }

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
        Statement statement = placed.statement();
        same.computeIfAbsent(statement.plain(), words -> new ArrayList<>()).add(placed);
        if (statement.isComparable()) {
          alike.computeIfAbsent(statement.pattern(), words -> new ArrayList<>()).add(placed);
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
        .filter(other -> !other.asked(first).equals(first.asked(other)))
        .map(
            other ->
                other.note(
                    FairnessKind.ASYMMETRY,
                    String.format(
                        "it says what %s says, and is not asked the same: %s here, %s there",
                        first.claim().id(),
                        only(other.asked(first), first.asked(other)),
                        only(first.asked(other), other.asked(first)))))
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

  /** What the first asks and the second does not. */
  private static String only(Set<String> first, Set<String> second) {
    Set<String> only = new TreeSet<>(first);
    only.removeAll(second);
    return only.isEmpty() ? "no more" : String.join("; ", only);
  }
}
