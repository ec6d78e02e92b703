package org.twocounts.classroom.kind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

/** Who gets a state's electors where the winner takes all? */
final class WinnerTakesAll implements AskedOfAState {
  private static final int ENOUGH = 4;

  @Override
  public Topic topic() {
    return Topic.ALLOCATION_RULES;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.STATE_VOTES);
  }

  @Override
  public boolean suits(Level level) {
    return level == Level.MIDDLE_SCHOOL;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = dice.pick(material.elections(level));
    StateVote vote = StateVote.of(election, dice.pick(material.statesToAsk(election)), level);
    int electors = vote.electors();
    if (!vote.isContest() || electors < ENOUGH) {
      return Optional.empty();
    }
    String first = vote.first().name();
    Map<String, Integer> half = new LinkedHashMap<>();
    half.put(first, (electors + 1) / 2);
    half.put(vote.second().name(), electors / 2);
    boolean majority = 2 * vote.first().votes() > vote.total();
    Optional<Map<String, Integer>> proportional =
        ElectorsByVotes.divide(vote, ApportionmentMethod.HAMILTON, vote.lines());
    Draft draft =
        Draft.of(
                "winner-takes-all",
                vote.subject(),
                String.format(
                    "Suppose that whoever has the most votes in a state gets all of its electors."
                        + " Who gets the %s electors of %s by these votes of %s?",
                    electors, material.nameOf(vote.state().state()), election.year()))
            .given(vote.table())
            .right(Amount.words(first + " " + electors))
            .wrongIf(
                !majority,
                Amount.words("Nobody, for nobody had more than half of the votes"),
                "takes a majority for what is needed; most votes are enough");
    proportional.ifPresent(
        p -> draft.wrong(Amount.words(Words.shares(p)), "divides them in proportion to the votes"));
    return draft
        .wrong(Amount.words(Words.shares(half)), "divides them evenly between the first two")
        .wrong(
            Amount.words(first + " " + (electors - 1) + ", " + vote.second().name() + " 1"),
            "keeps one for the second")
        .step("Most votes: " + first + ", " + vote.amount(vote.first().votes()).text() + ".")
        .step("All of the electors go there, whatever the lead: " + first + " " + electors)
        .build(dice);
  }
}
