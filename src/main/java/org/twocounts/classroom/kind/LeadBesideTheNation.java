package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.analysis.PopularVote;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.words.Numerals;

/** How far did the state stand from the nation, and toward whom? */
final class LeadBesideTheNation implements AskedOfAState {
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
    return !HomeElection.of(material, level).isEmpty();
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    HomeElection home = dice.pick(HomeElection.of(material, level));
    PopularVote nation = PopularVote.of(home.election());
    Optional<String> first = nation.leader();
    Optional<String> second = first.flatMap(nation::bestOtherThan);
    if (second.isEmpty()) {
      return Optional.empty();
    }
    OptionalLong ofFirst = votes(home, first.get());
    OptionalLong ofSecond = votes(home, second.get());
    if (ofFirst.isEmpty() || ofSecond.isEmpty()) {
      return Optional.empty();
    }
    Two two =
        new Two(
            first.get(),
            second.get(),
            new Count(
                ofFirst.getAsLong(),
                ofSecond.getAsLong(),
                home.result().totalPopularVotes().orElseThrow()),
            new Count(
                nation.votesOf(first.get()).orElseThrow(),
                nation.votesOf(second.get()).orElseThrow(),
                nation.total()));
    return two.apart(level.decimals()).signum() == 0
        ? Optional.empty()
        : ask(material, home, two, level, dice);
  }

  private static OptionalLong votes(HomeElection home, String name) {
    return home.result()
        .findResult(name)
        .map(CandidateResult::popularVotes)
        .orElse(OptionalLong.empty());
  }

  private record Count(long first, long second, long all) {
    long lead() {
      return first - second;
    }

    BigDecimal points(int decimals) {
      return Amount.percentOf(lead(), all, decimals);
    }
  }

  /** Two candidates in the state and in the nation; leads are the first’s over the second. */
  private record Two(String first, String second, Count state, Count nation) {
    BigDecimal apart(int decimals) {
      return state.points(decimals).subtract(nation.points(decimals));
    }

    /** The same, rounded after the subtraction. */
    BigDecimal exact(int decimals) {
      BigDecimal crosswise =
          product(state.lead(), nation.all()).subtract(product(nation.lead(), state.all()));
      return crosswise
          .multiply(BigDecimal.valueOf(100))
          .divide(product(state.all(), nation.all()), decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal product(long one, long other) {
      return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other));
    }

    Amount toward(BigDecimal points) {
      return Amount.points(points.abs())
          .followedBy("toward " + (points.signum() >= 0 ? first : second));
    }
  }

  private static Optional<Exercise> ask(
      Material material, HomeElection home, Two two, Level level, Dice dice) {
    int decimals = level.decimals();
    BigDecimal state = two.state().points(decimals);
    BigDecimal nation = two.nation().points(decimals);
    BigDecimal apart = two.apart(decimals);
    String name = material.nameOf(home.result().state());
    String title = material.titleOf(home.result().state());
    Draft draft =
        Draft.of(
                "lead-beside-the-nation",
                home.result().state() + " " + home.year(),
                String.format(
                    "How far did %s stand from the nation in %s, and toward whom? Compare %s’s lead"
                        + " over %s in both (below zero where %s led)%s",
                    name,
                    home.year(),
                    two.first(),
                    two.second(),
                    two.second(),
                    level == Level.COLLEGE
                        ? ", in percentage points of all votes, rounded to two decimals each."
                        : "."))
            .given(level == Level.COLLEGE ? votes(title, two) : leads(title, two, state, nation))
            .right(two.toward(apart), two.toward(two.exact(decimals)))
            .wrong(two.toward(apart.negate()), "subtracts the wrong way round")
            .wrongIf(
                state.add(nation).signum() != 0,
                two.toward(state.add(nation)),
                "adds the two leads")
            .wrong(two.toward(state), "gives the state’s lead and leaves the nation out")
            .wrong(two.toward(nation), "gives the nation’s lead")
            .wrong(two.toward(nation.negate()), "gives the nation’s lead, turned round")
            .wrong(two.toward(state.negate()), "gives the state’s lead, turned round")
            .wrong(
                two.toward(Amount.half(apart)), "halves the difference, as one does with a swing")
            .wrong(
                two.toward(Amount.half(state.add(nation))),
                "takes the mean of the two for the difference");
    if (level == Level.COLLEGE) {
      draft.step(lead("In " + name, two.state())).step(lead("In the nation", two.nation()));
    }
    return draft
        .step(
            String.format(
                "%s − %s = %s.",
                Numerals.of(state),
                nation.signum() < 0 ? "(" + Numerals.of(nation) + ")" : Numerals.of(nation),
                Numerals.of(apart)))
        .step((apart.signum() > 0 ? "Above zero: " : "Below zero: ") + two.toward(apart).text())
        .build(dice);
  }

  private static String lead(String where, Count count) {
    return String.format(
        "%s: (%s − %s) ÷ %s = %s.",
        where,
        Numerals.of(count.first()),
        Numerals.of(count.second()),
        Numerals.of(count.all()),
        Amount.points(count.points(2)).text());
  }

  private static GivenTable leads(String title, Two two, BigDecimal state, BigDecimal nation) {
    return new GivenTable(
        List.of("Where", "Lead of " + two.first() + " (points)"),
        List.of(
            List.of(title, Numerals.signed(state)), List.of("The nation", Numerals.signed(nation))),
        List.of());
  }

  private static GivenTable votes(String title, Two two) {
    return new GivenTable(
        List.of("Candidate", title, "Nation"),
        List.of(
            row(two.first(), two.state().first(), two.nation().first()),
            row(two.second(), two.state().second(), two.nation().second()),
            row("All votes", two.state().all(), two.nation().all())),
        List.of());
  }

  private static List<String> row(String name, long state, long nation) {
    return List.of(name, Numerals.of(state), Numerals.of(nation));
  }
}
