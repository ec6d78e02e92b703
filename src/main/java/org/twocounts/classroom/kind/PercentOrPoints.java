package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.twocounts.model.TodaysParties;
import org.twocounts.words.Numerals;

/** A share rose or fell: by how many points, and by how many percent? */
final class PercentOrPoints implements ExerciseKind {
  private static final int EXACT = 12;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
    return level != Level.MIDDLE_SCHOOL;
  }

  @Override
  public boolean isPossible(Material material, Level level) {
    return material.elections(level).size() > 1;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    List<Election> elections = material.elections(level);
    int index = dice.from(1, elections.size() - 1);
    Election earlier = elections.get(index - 1);
    Election later = elections.get(index);
    String party = dice.pick(TodaysParties.BOTH);
    Optional<BigDecimal> before = share(earlier, party, level.decimals());
    Optional<BigDecimal> after = share(later, party, level.decimals());
    if (before.isEmpty()
        || after.isEmpty()
        || later.year() - earlier.year() != 4
        || after.get().subtract(before.get()).abs().compareTo(BigDecimal.ONE) < 0) {
      return Optional.empty();
    }
    boolean points = level == Level.HIGH_SCHOOL || dice.turn(2) == 0;
    Change exact =
        new Change(
            share(earlier, party, EXACT).orElseThrow(), share(later, party, EXACT).orElseThrow());
    return ask(earlier, later, party, points)
        .given(
            new GivenTable(
                List.of("Election", party + " candidate", "Share of all votes"),
                List.of(row(earlier, party, before.get()), row(later, party, after.get())),
                List.of()))
        .build(new Change(before.get(), after.get()), exact, dice);
  }

  private static Asked ask(Election earlier, Election later, String party, boolean points) {
    return new Asked(earlier, later, party, points, Optional.empty());
  }

  private static List<String> row(Election election, String party, BigDecimal share) {
    return List.of(
        String.valueOf(election.year()),
        candidate(election, party).orElseThrow(),
        Amount.percent(share).text());
  }

  private static Optional<String> candidate(Election election, String party) {
    return PopularVote.of(election).tallies().stream()
        .filter(t -> t.contender() && t.party().equals(Optional.of(party)))
        .map(PopularVote.Tally::candidate)
        .findFirst();
  }

  private static Optional<BigDecimal> share(Election election, String party, int decimals) {
    PopularVote popular = PopularVote.of(election);
    return candidate(election, party)
        .flatMap(popular::shareOf)
        .map(s -> Amount.percentOf(s.part(), s.whole(), decimals));
  }

  /** The question about two elections. */
  private record Asked(
      Election earlier, Election later, String party, boolean points, Optional<GivenTable> table) {

    Asked given(GivenTable figures) {
      return new Asked(earlier, later, party, points, Optional.of(figures));
    }

    Optional<Exercise> build(Change shares, Change exact, Dice dice) {
      BigDecimal before = shares.before();
      BigDecimal after = shares.after();
      BigDecimal change = shares.points();
      boolean rose = after.compareTo(before) > 0;
      String word = rose ? "rise" : "fall";
      Amount right = answer(shares, change.scale());
      Draft draft =
          Draft.of(
                  "percent-or-points",
                  later.year() + " " + party,
                  String.format(
                      "By how many %s did the %s share of all votes %s from %s to %s?",
                      points ? "percentage points" : "percent (not percentage points)",
                      party,
                      word,
                      earlier.year(),
                      later.year()))
              .given(table.orElseThrow())
              .right(right, answer(exact, change.scale()));
      wrong(draft, shares);
      if (points) {
        draft.step("Percentage points are a difference of shares; nothing is divided.");
      }
      draft.step(
          String.format(
              "Difference of the shares: %s − %s = %s",
              Numerals.of(before.max(after)),
              Numerals.of(before.min(after)),
              Amount.points(change).text()));
      if (!points) {
        draft.step(
            String.format(
                "In percent of the share before: %s ÷ %s = %s",
                Numerals.of(change), Numerals.of(before), right.text()));
      }
      return draft.build(dice);
    }

    private Amount answer(Change change, int decimals) {
      return points
          ? Amount.points(change.points().setScale(decimals, RoundingMode.HALF_UP))
          : Amount.percent(change.percent().setScale(decimals, RoundingMode.HALF_UP));
    }

    private void wrong(Draft draft, Change change) {
      BigDecimal apart = change.points();
      BigDecimal sum = change.before().add(change.after());
      if (points) {
        draft
            .wrong(
                Amount.points(change.percent()), "gives percent of the earlier share, not points")
            .wrong(
                Amount.points(Change.percent(apart, change.after())),
                "gives percent of the later share, not points")
            .wrong(
                Amount.points(Amount.half(apart)),
                "halves the change, as one does with a lead between two candidates")
            .wrong(
                Amount.points(Change.of(apart, change.before())),
                "works out that many percent of the earlier share")
            .wrong(
                Amount.points(Change.of(apart, change.after())),
                "works out that many percent of the later share")
            .wrong(Amount.points(change.after()), "gives the later share, not the change")
            .wrong(Amount.points(Amount.half(sum)), "gives the mean of the two shares");
      } else {
        draft
            .wrong(Amount.percent(apart), "gives percentage points, not percent")
            .wrong(
                Amount.percent(Change.percent(apart, change.after())), "divides by the later share")
            .wrong(Amount.percent(change.after()), "gives the later share, not the change")
            .wrong(Amount.percent(Amount.half(sum)), "gives the mean of the two shares")
            .wrong(
                Amount.percent(Change.percent(apart, Amount.half(sum))),
                "divides by the mean of the two shares")
            .wrong(
                Amount.percent(Amount.half(change.percent())),
                "halves the change, as one does with a lead between two candidates")
            .wrong(
                Amount.percent(Change.percent(change.after(), change.before())),
                "gives the later share in percent of the earlier one")
            .wrong(
                Amount.percent(Change.of(apart, change.before())),
                "multiplies by the earlier share instead of dividing");
      }
    }
  }

  /** Two shares in percent, as given. */
  private record Change(BigDecimal before, BigDecimal after) {
    BigDecimal points() {
      return after.subtract(before).abs();
    }

    BigDecimal percent() {
      return percent(points(), before);
    }

    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
      return part.multiply(HUNDRED).divide(whole, part.scale(), RoundingMode.HALF_UP);
    }

    /** So many percent of a share. */
    static BigDecimal of(BigDecimal percent, BigDecimal share) {
      return percent.multiply(share).divide(HUNDRED, percent.scale(), RoundingMode.HALF_UP);
    }
  }
}
