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
 * @param pupil who answers, where the file names several
 * @param items one for each claim of the pack, in its order
 * @param unknown ids answered that the pack does not have
 */
public record Grade(Optional<String> pupil, List<Item> items, List<String> unknown) {
  public Grade {
    items = List.copyOf(items);
    unknown = List.copyOf(unknown);
  }

  /**
   * The answer to one claim.
   *
   * @param answer {@link GivenAnswer#NONE} where the student did not answer
   */
  public record Item(String claim, Verdict computed, GivenAnswer answer) {
    /** The verdict given; empty where the student did not answer, or it cannot be read. */
    public Optional<Verdict> given() {
      return answer.verdict();
    }

    /** Whether the answer is the computed verdict. */
    public boolean isRight() {
      return given().equals(Optional.of(computed));
    }

    /** Whether the student answered. */
    public boolean isAnswered() {
      return answer.isGiven();
    }
  }

  /** Grades a sheet. */
  public static Grade of(CheckedPack pack, AnswerSheet sheet) {
    List<Item> items = new ArrayList<>();
    for (CheckedClaim claim : pack.claims()) {
      GivenAnswer answer = sheet.answers().getOrDefault(claim.id(), GivenAnswer.NONE);
      items.add(new Item(claim.id(), claim.verdict(), answer));
    }
    List<String> unknown =
        sheet.answers().keySet().stream()
            .filter(id -> pack.pack().findClaim(id).isEmpty())
            .toList();
    return new Grade(sheet.pupil(), items, unknown);
  }

  /** Whether the sheet answers anything, but no claim of the pack: it is of another pack. */
  public boolean isOfAnotherPack() {
    return !unknown.isEmpty() && items.stream().noneMatch(Item::isAnswered);
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
