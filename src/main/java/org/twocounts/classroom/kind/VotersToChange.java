package org.twocounts.classroom.kind;

import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.words.Numerals;

/** How few voters would have had to choose the second instead of the first in a state? */
final class VotersToChange implements AskedOfAState {
  @Override
  public Topic topic() {
    return Topic.MARGINS;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.STATE_VOTES);
  }

  @Override
  public boolean suits(Level level) {
    return level != Level.MIDDLE_SCHOOL;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = dice.pick(material.elections(level));
    StateVote vote = StateVote.of(election, dice.pick(material.statesToAsk(election)), level);
    if (!vote.isContest()) {
      return Optional.empty();
    }
    long lead = vote.first().votes() - vote.second().votes();
    long half = lead / 2;
    String first = vote.first().name();
    String second = vote.second().name();
    return Draft.of(
            "voters-to-change",
            vote.subject(),
            String.format(
                "Take the votes of %s in %s. What is the smallest number of voters who, had they"
                    + " voted for %s instead of %s, would put %s ahead of %s there, everything else"
                    + " unchanged?",
                material.nameOf(vote.state().state()),
                election.year(),
                second,
                first,
                second,
                first))
        .given(vote.table())
        .right(Amount.count(half + 1))
        .wrong(
            Amount.count(lead + 1),
            "forgets that a voter who changes sides takes one vote away and adds one")
        .wrong(Amount.count(half), lead % 2 == 0 ? "makes a tie only" : "falls one voter short")
        .wrong(Amount.count(lead), "gives the lead")
        .wrong(Amount.count(half + 2), "adds one voter for each side; one is enough")
        .wrongIf(
            vote.first().votes() > vote.total() / 2,
            Amount.count(vote.first().votes() - vote.total() / 2),
            "takes the leader below half of all votes, and forgets that the rival gains")
        .wrong(
            Amount.count(vote.total() / 2 + 1 - vote.second().votes()),
            "wants more than half of all votes; more than the other is enough")
        .wrongIf(vote.others() > 0, Amount.count(vote.others()), "gives the votes of all others")
        .wrongIf(half > 1, Amount.count(half / 2 + 1), "halves the lead twice")
        .step(
            "Lead: "
                + Numerals.of(vote.first().votes())
                + " − "
                + Numerals.of(vote.second().votes())
                + " = "
                + Numerals.of(lead)
                + ".")
        .step("Each voter who changes sides narrows the lead by two.")
        .step(
            lead % 2 == 0
                ? String.format(
                    "%s ÷ 2 = %s make a tie; one more is needed: %s",
                    Numerals.of(lead), Numerals.of(half), Numerals.of(half + 1))
                : String.format(
                    "%s ÷ 2 is more than %s; the next whole number is %s",
                    Numerals.of(lead), Numerals.of(half), Numerals.of(half + 1)))
        .build(dice);
  }
}
