package org.twocounts.classroom.kind;

import java.util.List;
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
    boolean paradox = dice.coin();
    for (int seats = FEWEST; seats < MOST; seats++) {
      Allotment before = few.divide(ApportionmentMethod.HAMILTON, seats);
      Allotment after = few.divide(ApportionmentMethod.HAMILTON, seats + 1);
      if (isFit(few, before, after) && loser(few, before, after).isPresent() == paradox) {
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

  private static Optional<Claimant> loser(FewStates few, Allotment before, Allotment after) {
    return few.claimants().stream()
        .filter(c -> after.of(c.name()) < before.of(c.name()))
        .findFirst();
  }

  private Optional<Exercise> ask(FewStates few, Allotment before, Allotment after, Dice dice) {
    Optional<Claimant> loser = loser(few, before, after);
    Amount nobody = Amount.words("One state gains a seat; no state loses one.");
    Draft draft =
        Draft.of(
                "one-seat-more",
                few.subject(),
                String.format(
                    "Divide %s seats among these three states by Hamilton\u2019s method (whole"
                        + " parts of the quotas, then the largest fractions), and then %s seats."
                        + " What changes with the extra seat?",
                    before.size(), after.size()))
            .given(few.table());
    draft.right(loser.map(l -> loses(l, before)).orElse(nobody));
    draft.wrong(nobody, "holds it for certain that more seats leave nobody with fewer");
    List<Claimant> smallestFirst =
        few.claimants().stream()
            .sorted(java.util.Comparator.comparingLong(Claimant::size))
            .toList();
    smallestFirst.forEach(
        c ->
            draft.wrong(
                loses(c, before),
                loser.isPresent()
                    ? "takes the wrong state: compare its fraction before and after"
                    : "knows the Alabama paradox, and sees it where it is not"));
    quotas(draft, few, before);
    quotas(draft, few, after);
    return draft.step(loser.map(l -> loses(l, before)).orElse(nobody).text()).build(dice);
  }

  private static Amount loses(Claimant state, Allotment before) {
    int had = before.of(state.name());
    return Amount.words(
        String.format(
            "%s loses a seat, from %s to %s; two others gain one.", state.name(), had, had - 1));
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
