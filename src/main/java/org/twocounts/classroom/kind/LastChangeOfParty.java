package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;

/** When did the party that led the state last change? */
final class LastChangeOfParty implements AskedOfAState {
  @Override
  public Topic topic() {
    return Topic.YOUR_STATE;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of();
  }

  @Override
  public boolean suits(Level level) {
    return true;
  }

  @Override
  public boolean isPossible(Material material, Level level) {
    return !ends(material, level).isEmpty();
  }

  /** Where the strip may be cut: after a change, at a year that the level asks about. */
  private static List<Integer> ends(Material material, Level level) {
    List<HomeElection> strip = HomeElection.strip(material);
    List<Integer> ends = new ArrayList<>();
    for (int i = 1; i < strip.size(); i++) {
      if (material.isAskedOf(strip.get(i).year(), level) && change(strip, i).isPresent()) {
        ends.add(i);
      }
    }
    return ends;
  }

  private static boolean isChange(List<HomeElection> strip, int at) {
    return at > 0 && strip.get(at).isAnotherColorThan(strip.get(at - 1));
  }

  /** The last change up to a place; empty where the strip hides a later one. */
  private static Optional<Integer> change(List<HomeElection> strip, int end) {
    for (int i = end; i > 0 && !strip.get(i).isLike(strip.get(i - 1)); i--) {
      if (isChange(strip, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    List<HomeElection> strip = HomeElection.strip(material);
    int end = dice.pick(ends(material, level));
    int right = change(strip, end).orElseThrow();
    HomeElection changed = strip.get(right);
    HomeElection before = strip.get(right - 1);
    String code = changed.result().state();
    String name = material.nameOf(code);
    Draft draft =
        Draft.of(
                "last-change-of-party",
                code + " strip and changes",
                String.format(
                    "The strip shows which party led %s in each election. Go along it as far as"
                        + " %s and no farther. In which election did the party last change, that"
                        + " is, was it another than in the election before?",
                    name, strip.get(end).year()))
            .about(ChartToRead.ofState("state-strip", code))
            .right(Amount.year(changed.year()));
    for (Wrong wrong : dice.shuffled(wrong(material, strip, right, end))) {
      draft.wrong(Amount.year(wrong.year()), wrong.why());
    }
    return draft
        .step("Cover the strip after " + strip.get(end).year() + " and go back from there.")
        .step(
            String.format(
                "The first change met: %s in %s, %s in %s. The new party leads first in %s",
                before.party(), before.year(), changed.party(), changed.year(), changed.year()))
        .build(dice);
  }

  private record Wrong(int year, String why) {}

  private static List<Wrong> wrong(
      Material material, List<HomeElection> strip, int right, int end) {
    List<Wrong> wrong = new ArrayList<>();
    wrong.add(
        new Wrong(
            strip.get(right - 1).year(),
            "takes the last election of the old party for the change"));
    for (int i = right + 1; i <= end; i++) {
      boolean last = i == end;
      wrong.add(
          new Wrong(
              strip.get(i).year(),
              last
                  ? "takes the last cell, where nothing changes"
                  : "the party was the same in the election before"));
    }
    for (int i = right - 1; i > 0 && wrong.size() < 2 * (end - right) + 4; i--) {
      if (isChange(strip, i)) {
        wrong.add(new Wrong(strip.get(i).year(), "the party changed then, but once more later"));
      } else if (material.isSplit(strip.get(i).election())
          && !strip.get(i).isLike(strip.get(i - 1))) {
        wrong.add(
            new Wrong(strip.get(i).year(), "takes the mark of a split in the nation for a change"));
      }
    }
    return wrong;
  }
}
