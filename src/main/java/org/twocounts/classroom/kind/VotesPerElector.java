package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.PopularVote;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.words.Numerals;

/** How many votes stood behind an elector of the state, beside one of the nation? */
final class VotesPerElector implements AskedOfAState {
  private static final long THOUSAND = 1_000;

  @Override
  public Topic topic() {
    return Topic.YOUR_STATE;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.STATE_VOTES, CaveatMeasure.POPULAR_VOTE);
  }

  @Override
  public boolean suits(Level level) {
    return true;
  }

  @Override
  public boolean isPossible(Material material, Level level) {
    return !fit(material, level).isEmpty();
  }

  /** Elections in which every elector had voters. */
  private static List<HomeElection> fit(Material material, Level level) {
    return HomeElection.of(material, level).stream()
        .filter(h -> h.election().hasVotesEverywhere() && h.result().electorsAppointed() > 0)
        .toList();
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    HomeElection home = dice.pick(fit(material, level));
    long unit = level == Level.MIDDLE_SCHOOL ? THOUSAND : 1;
    Part state =
        Part.of(
            material.nameOf(home.result().state()),
            home.result().totalPopularVotes().orElseThrow(),
            unit,
            home.result().electorsAppointed());
    Part nation =
        Part.of(
            "the nation",
            PopularVote.of(home.election()).total(),
            unit,
            home.election().electorsAppointed());
    String title = material.titleOf(home.result().state());
    return level == Level.COLLEGE
        ? times(home, title, state, nation, dice)
        : number(home, title, state, nation, unit == 1 ? "" : " thousand", dice);
  }

  /**
   * Votes and electors.
   *
   * @param votes as the sheet gives them
   * @param exact votes for each elector by the votes to the last, in the unit of the sheet
   */
  private record Part(String name, long votes, int electors, BigDecimal exact) {
    static Part of(String name, long votes, long unit, int electors) {
      return new Part(
          name,
          Amount.quotient(votes, unit, 0).longValueExact(),
          electors,
          Amount.quotient(votes, unit * electors, 0));
    }

    BigDecimal each() {
      return Amount.quotient(votes, electors, 0);
    }

    List<String> row(String title) {
      return List.of(title, Numerals.of(votes), String.valueOf(electors));
    }

    String step() {
      return String.format(
          "In %s: %s ÷ %s = %s", name, Numerals.of(votes), electors, Numerals.of(each()));
    }
  }

  private static Draft draft(
      HomeElection home, String title, Part state, Part nation, String question) {
    boolean rounded = state.votes() != home.result().totalPopularVotes().orElseThrow();
    return Draft.of("votes-per-elector", home.result().state() + " " + home.year(), question)
        .given(
            new GivenTable(
                List.of("Where", rounded ? "Votes (thousands, rounded)" : "Votes", "Electors"),
                List.of(state.row(title), nation.row("The nation")),
                List.of()));
  }

  private static Optional<Exercise> number(
      HomeElection home, String title, Part state, Part nation, String word, Dice dice) {
    if (state.each().compareTo(nation.each()) == 0) {
      return Optional.empty();
    }
    return draft(
            home,
            title,
            state,
            nation,
            String.format(
                "How many%s votes were cast in %s in %s for each of its electors? Round to a whole"
                    + " number.",
                word, state.name(), home.year()))
        .right(votes(state.each(), word), votes(state.exact(), word))
        .wrong(votes(nation.each(), word), "gives the votes for each elector of the nation")
        .wrong(
            votes(Amount.quotient(state.votes(), nation.electors(), 0), word),
            "divides the state’s votes by the electors of the nation")
        .wrongIf(
            state.electors() > 2,
            votes(Amount.quotient(state.votes(), state.electors() - 2L, 0), word),
            "leaves the two electors for the senators out")
        .wrong(
            votes(Amount.quotient(nation.votes(), state.electors(), 0), word),
            "divides the nation’s votes by the state’s electors")
        .wrong(
            votes(Amount.quotient(state.votes(), state.electors() + 2L, 0), word),
            "adds two electors for the senators, who are counted already")
        .wrong(
            votes(Amount.half(state.each().add(nation.each())), word),
            "takes the mean of the state and the nation")
        .step("Divide the state’s votes by the state’s electors.")
        .step(state.step() + word + " votes")
        .build(dice);
  }

  private static Amount votes(BigDecimal number, String word) {
    return Amount.decimal(number, word + " votes");
  }

  private static Optional<Exercise> times(
      HomeElection home, String title, Part state, Part nation, Dice dice) {
    Part more = state.each().compareTo(nation.each()) > 0 ? state : nation;
    Part fewer = more.equals(state) ? nation : state;
    BigDecimal times = times(more.votes(), fewer.electors(), fewer.votes(), more.electors());
    if (times.compareTo(new BigDecimal("1.02")) < 0) {
      return Optional.empty();
    }
    return draft(
            home,
            title,
            state,
            nation,
            String.format(
                "How many times as many votes were cast for each elector in %s as in %s in %s?"
                    + " Round to two decimals.",
                more.name(), fewer.name(), home.year()))
        .right(
            Amount.decimal(times, " times"),
            Amount.decimal(times(more.each(), fewer.each()), " times"))
        .wrong(
            Amount.decimal(
                times(fewer.votes(), more.electors(), more.votes(), fewer.electors()), " times"),
            "divides the wrong way round")
        .wrong(
            Amount.decimal(
                times(more.votes(), fewer.electors() - 2, fewer.votes(), more.electors() - 2),
                " times"),
            "takes two electors away from each, though the nation has two for every state")
        .wrong(
            Amount.decimal(Amount.quotient(state.votes() * 100, nation.votes(), 2), " times"),
            "gives the state’s part of all votes, in percent")
        .wrong(
            Amount.decimal(
                Amount.quotient(state.electors() * 100L, nation.electors(), 2), " times"),
            "gives the state’s part of all electors, in percent")
        .wrongIf(
            times.compareTo(BigDecimal.ONE.add(BigDecimal.ONE)) < 0,
            Amount.decimal(times.subtract(BigDecimal.ONE), " times"),
            "gives by how much more, not how many times as many")
        .wrong(
            Amount.decimal(times.add(BigDecimal.ONE), " times"),
            "adds the one that is counted in the quotient already")
        .step(more.step() + ".")
        .step(fewer.step() + ".")
        .step("The first divided by the second: " + Amount.decimal(times, " times").text())
        .build(dice);
  }

  /** Of what the steps give rounded. */
  private static BigDecimal times(BigDecimal more, BigDecimal fewer) {
    return Amount.quotient(more.longValueExact(), fewer.longValueExact(), 2);
  }

  private static BigDecimal times(long a, long b, long c, long d) {
    return Amount.quotient(Math.multiplyExact(a, b), Math.multiplyExact(c, d), 2);
  }
}
