package org.twocounts.classroom.kind;

import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.rule.apportionment.Allotment;
import org.twocounts.rule.apportionment.Claimant;

/** Does a state lose a seat when there is one more to divide (the Alabama paradox)? */
final class OneSeatMore implements AskedOfAState {
  private static final int STATES = 3;
  private static final int FEWEST = 8;
  private static final int MOST = 40;

  @Override
  public Topic topic() {
    return Topic.APPORTIONMENT;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.POPULATION);
  }

  @Override
  public boolean suits(Level level) {
    return level == Level.COLLEGE;
  }

  @Override
  public boolean isPossible(Material material, Level level) {
    return FewStates.arePossible(material, level, STATES);
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    FewStates few = FewStates.draw(material, level, STATES, dice);
    int wish = dice.turn(STATES + 1);
    for (int seats = dice.from(FEWEST, MOST / 2); seats < MOST; seats++) {
      Allotment before = few.divide(ApportionmentMethod.HAMILTON, seats);
      Allotment after = few.divide(ApportionmentMethod.HAMILTON, seats + 1);
      if (isFit(few, before, after) && what(few, before, after) == wish) {
        return ask(few, before, after, dice);
      }
    }
    return Optional.empty();
  }

  private static boolean isFit(FewStates few, Allotment before, Allotment after) {
    return before.tie().isEmpty()
        && after.tie().isEmpty()
        && !few.hasCloseRemainders(before.size())
        && !few.hasCloseRemainders(after.size())
        && few.claimants().stream().allMatch(c -> few.wholePart(c, before.size()) > 0);
  }

  /** Which state alone gains, by size; or {@link #STATES} where one loses and two gain. */
  private static int what(FewStates few, Allotment before, Allotment after) {
    int gains = STATES;
    for (int i = 0; i < STATES; i++) {
      String name = few.claimants().get(i).name();
      if (after.of(name) < before.of(name)) {
        return STATES;
      }
      gains = after.of(name) > before.of(name) ? i : gains;
    }
    return gains;
  }

  private Optional<Exercise> ask(FewStates few, Allotment before, Allotment after, Dice dice) {
    int what = what(few, before, after);
    Amount right = what == STATES ? loses(few, before, after) : gains(few, what, before);
    Draft draft =
        Draft.of(
                "one-seat-more",
                few.subject(),
                String.format(
                    "Divide %s seats among these three states by Hamilton\u2019s method (whole"
                        + " parts of the quotas, then the largest fractions), and then %s seats."
                        + " What changes with the extra seat?",
                    before.size(), after.size()))
            .given(few.table())
            .right(right)
            .wrong(
                loses(few, before, after),
                "knows the Alabama paradox, and sees it where it is not");
    for (int i = 0; i < STATES; i++) {
      draft.wrong(
          gains(few, i, before),
          what == STATES
              ? "holds it for certain that more seats leave nobody with fewer"
              : "takes the wrong state: compare the fractions before and after");
    }
    quotas(draft, few, before);
    quotas(draft, few, after);
    return draft.step(right.text()).build(dice);
  }

  private static Amount gains(FewStates few, int index, Allotment before) {
    String name = few.claimants().get(index).name();
    return Amount.words(
        String.format(
            "%s gains a seat and has %s; no other state changes.", name, before.of(name) + 1));
  }

  /** The smallest state loses one: two larger ones, whose quotas grow faster, overtake it. */
  private static Amount loses(FewStates few, Allotment before, Allotment after) {
    String name =
        few.claimants().stream()
            .map(Claimant::name)
            .filter(n -> after.of(n) < before.of(n))
            .findFirst()
            .orElse(few.claimants().get(STATES - 1).name());
    return Amount.words(
        String.format(
            "%s loses a seat and has %s; two others gain one.", name, before.of(name) - 1));
  }

  private static void quotas(Draft draft, FewStates few, Allotment allotment) {
    draft.step(
        String.format(
            "%s seats: quotas %s; so %s.",
            allotment.size(),
            String.join(
                ", ",
                few.claimants().stream()
                    .map(c -> c.name() + " " + few.quota(c, allotment.size()))
                    .toList()),
            Words.allShares(allotment.seats())));
  }
}
