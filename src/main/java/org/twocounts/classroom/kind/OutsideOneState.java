package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.PopularVote;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;
import org.twocounts.words.Numerals;

/** How large is a national lead outside one large state? */
final class OutsideOneState implements AskedOfAState {
  private static final int LARGE = 5;

  @Override
  public Topic topic() {
    return Topic.MARGINS;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.POPULAR_VOTE);
  }

  @Override
  public boolean suits(Level level) {
    return level == Level.COLLEGE;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = dice.pick(material.elections(level));
    PopularVote popular = PopularVote.of(election);
    List<StateResult> large =
        material.statesToAsk(election).stream()
            .filter(s -> 100 * s.totalPopularVotes().getAsLong() >= LARGE * popular.total())
            .toList();
    if (large.isEmpty() || popular.leader().isEmpty()) {
      return Optional.empty();
    }
    StateResult state = dice.pick(large);
    String first = popular.leader().get();
    String second = popular.bestOtherThan(first).orElseThrow();
    return votes(popular, state, first)
        .flatMap(a -> votes(popular, state, second).map(b -> new Counts(first, second, a, b)))
        .filter(c -> c.outsideLead() != 0)
        .flatMap(c -> ask(material, popular, state, c, dice));
  }

  private record Split(long nation, long state) {
    long outside() {
      return nation - state;
    }
  }

  private record Counts(String first, String second, Split a, Split b) {
    long outsideLead() {
      return a.outside() - b.outside();
    }
  }

  private static Optional<Split> votes(PopularVote popular, StateResult state, String name) {
    return state
        .findResult(name)
        .filter(r -> r.popularVotes().isPresent())
        .map(r -> new Split(popular.votesOf(name).orElseThrow(), r.popularVotes().getAsLong()));
  }

  private static Optional<Exercise> ask(
      Material material, PopularVote popular, StateResult state, Counts counts, Dice dice) {
    long total = popular.total();
    long inside = state.totalPopularVotes().getAsLong();
    long lead = counts.outsideLead();
    long national = counts.a().nation() - counts.b().nation();
    long stateLead = counts.a().state() - counts.b().state();
    BigDecimal right = Amount.percentOf(lead, total - inside, 2);
    String name = material.nameOf(state.state());
    return Draft.of(
            "outside-one-state",
            state.state() + " " + popular.year(),
            String.format(
                "Leave %s out. What was %s\u2019s lead over %s in the rest of the nation in %s, in"
                    + " percentage points of the votes cast there? A negative number means that %s"
                    + " led. Round to two decimals.",
                name, counts.first(), counts.second(), popular.year(), counts.second()))
        .given(table(material, counts, state, total, inside))
        .rightOfExact(Amount.points(right))
        .wrong(
            Amount.points(Amount.percentOf(lead, total, 2)),
            "divides by the votes of the whole nation")
        .wrong(
            Amount.points(
                Amount.percentOf(national, total, 2)
                    .subtract(Amount.percentOf(stateLead, inside, 2))),
            "takes the state\u2019s points away from the nation\u2019s, though they are of"
                + " different wholes")
        .wrong(Amount.points(Amount.percentOf(national, total, 2)), "leaves the state in")
        .wrong(Amount.points(right.negate()), "has the sign the wrong way round")
        .wrong(
            Amount.points(Amount.percentOf(national + stateLead, total + inside, 2)),
            "adds the state instead of leaving it out")
        .wrong(
            Amount.points(Amount.percentOf(stateLead, inside, 2)),
            "gives the lead in the state, not outside it")
        .wrong(
            Amount.points(Amount.percentOf(national, total - inside, 2)),
            "takes the state out of the votes, and leaves it in the lead")
        .wrong(
            Amount.points(Amount.percentOf(stateLead, total - inside, 2)),
            "takes the lead in the state for the lead outside it")
        .step(
            String.format(
                "Lead outside: %s − %s = %s votes.",
                Numerals.of(national), signed(stateLead), Numerals.of(lead)))
        .step(
            String.format(
                "Votes cast outside: %s − %s = %s.",
                Numerals.of(total), Numerals.of(inside), Numerals.of(total - inside)))
        .step(
            Numerals.of(lead)
                + " ÷ "
                + Numerals.of(total - inside)
                + " = "
                + Amount.points(right).text())
        .build(dice);
  }

  private static String signed(long number) {
    return number < 0 ? "(" + Numerals.of(number) + ")" : Numerals.of(number);
  }

  private static GivenTable table(
      Material material, Counts counts, StateResult state, long total, long inside) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(counts.first(), counts.a().nation(), counts.a().state()));
    rows.add(row(counts.second(), counts.b().nation(), counts.b().state()));
    rows.add(row("All votes", total, inside));
    return new GivenTable(
        List.of("Candidate", "Nation", material.titleOf(state.state())), rows, List.of());
  }

  private static List<String> row(String name, long nation, long state) {
    return List.of(name, Numerals.of(nation), Numerals.of(state));
  }
}
