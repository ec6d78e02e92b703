package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/** Who gets a state's electors where the winner takes all? */
final class WinnerTakesAll implements AskedOfAState {

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
    StateResult state = dice.pick(material.statesToAsk(election));
    StateVote one = StateVote.of(election, state, level);
    StateVote two = StateVote.of(election, dice.pick(Material.voting(election)), level);
    if (one.state().equals(two.state())
        || !one.isContest()
        || !two.isContest()
        || !one.scale().equals(two.scale())
        || !pair(one).equals(pair(two))
        || one.electors() == two.electors()) {
      return Optional.empty();
    }
    String asked = dice.pick(List.of(one.first().name(), one.second().name()));
    return ask(material, asked, one, two).build(dice);
  }

  private static Draft ask(Material material, String asked, StateVote one, StateVote two) {
    Draft draft =
        Draft.of(
                "winner-takes-all",
                one.state().state() + " " + two.subject(),
                String.format(
                    "Suppose that whoever has the most votes in a state gets all of its electors:"
                        + " %s in %s, %s in %s. How many electors does %s get from both states by"
                        + " these votes of %s?",
                    one.electors(),
                    material.nameOf(one.state().state()),
                    two.electors(),
                    material.nameOf(two.state().state()),
                    asked,
                    one.election().year()))
            .given(table(material, one, two))
            .right(Amount.count(won(asked, one) + won(asked, two)))
            .wrong(
                Amount.count(one.electors() + two.electors()),
                "adds up the electors of both states, whoever led there")
            .wrong(Amount.count(one.electors()), whyOnly(asked, one, two))
            .wrong(Amount.count(two.electors()), whyOnly(asked, two, one))
            .wrong(
                Amount.count(0),
                won(asked, one) > 0 && won(asked, two) > 0
                    ? "takes the one who led for the one who came second"
                    : "takes a loss in one state for a loss in both");
    int inProportion = part(asked, one) + part(asked, two);
    return draft
        .wrong(Amount.count(inProportion), "divides them in proportion to the votes")
        .step(
            String.format(
                "%s: %s led; %s: %s led.",
                material.titleOf(one.state().state()),
                one.first().name(),
                material.titleOf(two.state().state()),
                two.first().name()))
        .step(
            String.format(
                "So %s gets %s + %s = %s",
                asked,
                won(asked, one),
                won(asked, two),
                Amount.count(won(asked, one) + won(asked, two)).text()));
  }

  /** What leads to the electors of one state alone where that is wrong. */
  private static String whyOnly(String asked, StateVote counted, StateVote other) {
    if (won(asked, counted) > 0) {
      return "counts one of the two states that were won";
    }
    return won(asked, other) > 0
        ? "counts the state that was lost, not the one that was won"
        : "counts a state that was lost";
  }

  private static Set<String> pair(StateVote vote) {
    return Set.of(vote.first().name(), vote.second().name());
  }

  private static int won(String name, StateVote vote) {
    return vote.first().name().equals(name) ? vote.electors() : 0;
  }

  private static int part(String name, StateVote vote) {
    return ElectorsByVotes.divide(vote, ApportionmentMethod.HAMILTON, vote.lines())
        .map(shares -> shares.get(name))
        .orElse(0);
  }

  private static GivenTable table(Material material, StateVote one, StateVote two) {
    List<List<String>> rows = new ArrayList<>();
    for (StateVote.Line line : List.of(one.first(), one.second())) {
      rows.add(
          List.of(
              line.name(),
              line.party(),
              one.scale().cell(line.votes()),
              two.scale().cell(two.votesOf(line.name()))));
    }
    rows.add(
        List.of("All votes", "", one.scale().cell(one.total()), two.scale().cell(two.total())));
    return new GivenTable(
        List.of("Candidate", "Party", column(material, one), column(material, two)),
        rows,
        List.of());
  }

  private static String column(Material material, StateVote vote) {
    return vote.scale().heading() + ", " + material.titleOf(vote.state().state());
  }
}
