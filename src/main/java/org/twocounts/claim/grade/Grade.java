package org.twocounts.claim.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.pack.Verdict;

/**
 * What a sheet of answers is worth: a point for each verdict that is the computed one. Reasons are
 * handed on to the teacher, not judged.
 *
 * @param items one for each claim of the pack, in its order
 * @param unknown ids answered that the pack does not have
 */
public record Grade(List<Item> items, List<String> unknown) {
  public Grade {
    items = List.copyOf(items);
    unknown = List.copyOf(unknown);
  }

  /**
   * The answer to one claim.
   *
   * @param given empty where the student did not answer
   * @param why the student's reason
   */
  public record Item(
      String claim, Verdict computed, Optional<Verdict> given, Optional<String> why) {
    /** Whether the answer is the computed verdict. */
    public boolean isRight() {
      return given.equals(Optional.of(computed));
    }
  }

  /** Grades a sheet. */
  public static Grade of(CheckedPack pack, AnswerSheet sheet) {
    List<Item> items = new ArrayList<>();
    for (CheckedClaim claim : pack.claims()) {
      Optional<AnswerSheet.Answer> answer = Optional.ofNullable(sheet.answers().get(claim.id()));
      items.add(
          new Item(
              claim.id(),
              claim.verdict(),
              answer.map(AnswerSheet.Answer::verdict),
              answer.flatMap(AnswerSheet.Answer::why)));
    }
    List<String> unknown =
        sheet.answers().keySet().stream()
            .filter(id -> pack.pack().findClaim(id).isEmpty())
            .toList();
    return new Grade(items, unknown);
  }

  /** Whether the sheet answers anything, but no claim of the pack: it is of another pack. */
  public boolean isOfAnotherPack() {
    return !unknown.isEmpty() && items.stream().allMatch(i -> i.given().isEmpty());
  }

  /** Points reached. */
  public int score() {
    return (int) items.stream().filter(Item::isRight).count();
  }

  /** Points to be had. */
  public int of() {
    return items.size();
  }
}
