package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.twocounts.analysis.StateLeader;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

/** A sentence has the right figures and goes too far: where? */
final class WhatGoesTooFar implements ExerciseKind {
  private static final List<Slip> FOR_THE_YOUNG =
      List.of(Slip.ELECTORS_FOR_VOTES, Slip.MOST_FOR_HALF, Slip.STATES_FOR_PEOPLE);

  private static final String NOTHING = "Nothing is wrong with it: it follows from the table.";

  @Override
  public Topic topic() {
    return Topic.MISLEADING_READINGS;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS);
  }

  @Override
  public boolean suits(Level level) {
    return true;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    GivenVotes given = GivenVotes.of(dice.pick(material.elections(level)), level);
    boolean young = level == Level.MIDDLE_SCHOOL;
    int wish = young ? dice.weighted(4, 4, 1, 3) : dice.weighted(2, 2, 2, 2, 1, 1, 2);
    List<Slip> slips = young ? FOR_THE_YOUNG : List.of(Slip.values());
    if (!given.hasClearLeader()) {
      return Optional.empty();
    }
    return wish < slips.size()
        ? sentence(given, slips.get(wish), level.decimals())
            .flatMap(s -> ask(given, slips.get(wish).criticism(), s, slips, dice))
        : rightly(given, level.decimals(), dice).flatMap(s -> ask(given, NOTHING, s, slips, dice));
  }

  /** A sentence, and what would be true instead. */
  private record Sentence(String text, String instead) {}

  private Optional<Exercise> ask(
      GivenVotes given, String right, Sentence sentence, List<Slip> slips, Dice dice) {
    Draft draft =
        Draft.of(
                "what-goes-too-far",
                String.valueOf(given.year()),
                String.format(
                    "Somebody says of the election of %s, in which %s were appointed:"
                        + " \u201c%s\u201d What, if anything, is wrong with that sentence?",
                    given.year(),
                    Words.electors(given.election().electorsAppointed()),
                    sentence.text()))
            .given(given.bothCounts())
            .right(Amount.words(right))
            .wrong(Amount.words(NOTHING), "the figure is right, and what is said of it is not");
    slips.forEach(slip -> draft.wrong(Amount.words(slip.criticism()), slip.whyNot()));
    return draft.step(sentence.instead()).step(right).build(dice);
  }

  /** A sentence that does not go too far. */
  private static Optional<Sentence> rightly(GivenVotes given, int decimals, Dice dice) {
    GivenVotes.Line first = given.first();
    GivenVotes.Line second = given.second();
    String share = share(first.votes(), given.total(), decimals);
    boolean half = 2 * first.votes() > given.total();
    String ofTwo = share(first.votes(), first.votes() + second.votes(), decimals);
    String ofElectors = share(first.electors(), given.election().electorsAppointed(), decimals);
    if (!isExact(given, g -> g.first().votes(), decimals)) {
      return Optional.empty();
    }
    return Optional.of(
        dice.pick(
            List.of(
                new Sentence(
                    String.format(
                        "Nobody had more votes than %s, and %s had %s half of them.",
                        first.name(), first.name(), half ? "more than" : "less than"),
                    String.format("%s had %s of all votes.", first.name(), share)),
                new Sentence(
                    String.format("%s of the electors were for %s.", ofElectors, first.name()),
                    String.format(
                        "%s ÷ %s = %s.",
                        first.electors(), given.election().electorsAppointed(), ofElectors)),
                new Sentence(
                    String.format(
                        "%s of all who voted for President voted for %s.", share, first.name()),
                    String.format(
                        "%s ÷ %s = %s.",
                        given.amount(first.votes()).text(),
                        given.amount(given.total()).text(),
                        share)),
                new Sentence(
                    String.format(
                        "%s of those who voted for %s or %s voted for %s.",
                        ofTwo, first.name(), second.name(), first.name()),
                    String.format(
                        "%s ÷ %s = %s.",
                        given.amount(first.votes()).text(),
                        given.amount(first.votes() + second.votes()).text(),
                        ofTwo)))));
  }

  private static String share(long part, long whole, int decimals) {
    return Amount.percent(Amount.percentOf(part, whole, decimals)).text();
  }

  /** Whether votes lead to the same shares of all and of two as the exact ones. */
  private static boolean isExact(GivenVotes given, ToLongFunction<GivenVotes> votes, int decimals) {
    return given.isTrue(g -> Amount.percentOf(votes.applyAsLong(g), g.total(), decimals))
        && given.isTrue(
            g ->
                Amount.percentOf(
                    votes.applyAsLong(g), g.first().votes() + g.second().votes(), decimals));
  }

  private static Optional<Sentence> sentence(GivenVotes given, Slip slip, int decimals) {
    if (!isExact(given, g -> g.first().votes(), decimals)
        || !isExact(given, g -> g.second().votes(), decimals)
        || !given.isTrue(
            g ->
                Amount.percentOf(
                    g.first().votes() - g.second().votes(), g.second().votes(), decimals))
        || !given.isTrue(
            g -> Amount.percentOf(g.first().votes() - g.second().votes(), g.total(), decimals))) {
      return Optional.empty(); // exact figures would make another sentence
    }
    return switch (slip) {
      case ELECTORS_FOR_VOTES -> electors(given, decimals);
      case POINTS_FOR_PERCENT -> points(given, decimals);
      case OTHERS_LEFT_OUT -> twoParty(given, decimals);
      case MOST_FOR_HALF -> half(given, decimals);
      case STATES_FOR_PEOPLE -> states(given);
      case REST_FOR_RIVAL -> rest(given, decimals);
    };
  }

  private static Optional<Sentence> electors(GivenVotes given, int decimals) {
    GivenVotes.Line line = given.president();
    BigDecimal ofElectors =
        Amount.percentOf(line.electors(), given.election().electorsAppointed(), decimals);
    BigDecimal ofVotes = Amount.percentOf(line.votes(), given.total(), decimals);
    return ofElectors.subtract(ofVotes).compareTo(BigDecimal.valueOf(5)) < 0
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                String.format(
                    "%s of the nation stood behind %s.",
                    Amount.percent(ofElectors).text(), line.name()),
                String.format(
                    "%s is the share of electors; the share of votes is %s.",
                    Amount.percent(ofElectors).text(), Amount.percent(ofVotes).text())));
  }

  private static Optional<Sentence> points(GivenVotes given, int decimals) {
    long lead = given.first().votes() - given.second().votes();
    BigDecimal points = Amount.percentOf(lead, given.total(), decimals);
    BigDecimal percent = Amount.percentOf(lead, given.second().votes(), decimals);
    return points.signum() == 0 || points.compareTo(percent) == 0
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                String.format(
                    "%s had %s more votes than %s.",
                    given.first().name(), Amount.percent(points).text(), given.second().name()),
                String.format(
                    "The lead is %s of all votes; it is %s of %s\u2019s votes.",
                    Amount.points(points).text(),
                    Amount.percent(percent).text(),
                    given.second().name())));
  }

  private static Optional<Sentence> twoParty(GivenVotes given, int decimals) {
    GivenVotes.Line first = given.first();
    BigDecimal ofTwo =
        Amount.percentOf(first.votes(), first.votes() + given.second().votes(), decimals);
    BigDecimal ofAll = Amount.percentOf(first.votes(), given.total(), decimals);
    return ofTwo.subtract(ofAll).compareTo(BigDecimal.ONE) < 0
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                String.format(
                    "%s of all who voted for President voted for %s.",
                    Amount.percent(ofTwo).text(), first.name()),
                String.format(
                    "%s is the share in the votes for %s and %s only; of all votes it is %s.",
                    Amount.percent(ofTwo).text(),
                    first.name(),
                    given.second().name(),
                    Amount.percent(ofAll).text())));
  }

  private static Optional<Sentence> half(GivenVotes given, int decimals) {
    GivenVotes.Line first = given.first();
    BigDecimal share = Amount.percentOf(first.votes(), given.total(), decimals);
    return share.compareTo(BigDecimal.valueOf(50)) >= 0
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                String.format(
                    "Nobody had more votes than %s, so the majority of voters wanted %s.",
                    first.name(), first.name()),
                String.format(
                    "%s had %s of all votes: most of all candidates, and not more than half.",
                    first.name(), Amount.percent(share).text())));
  }

  private static Optional<Sentence> states(GivenVotes given) {
    Election election = given.election();
    for (GivenVotes.Line line : given.lines()) {
      long carried =
          Material.voting(election).stream()
              .filter(s -> StateLeader.of(s).equals(Optional.of(line.name())))
              .count();
      long all = Material.voting(election).size();
      if (2 * carried > all && !line.equals(given.first())) {
        return Optional.of(
            new Sentence(
                String.format(
                    "%s led in %s of the %s%s, so %s had the most votes of the people.",
                    line.name(),
                    carried,
                    all,
                    election.withCapital()
                        ? " states (the District of Columbia among them)"
                        : " states that held a popular vote",
                    line.name()),
                String.format(
                    "%s had the most votes: %s against %s.",
                    given.first().name(),
                    given.amount(given.first().votes()).text(),
                    given.amount(line.votes()).text())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Sentence> rest(GivenVotes given, int decimals) {
    GivenVotes.Line president = given.president();
    GivenVotes.Line rival = president.equals(given.first()) ? given.second() : given.first();
    BigDecimal share = Amount.percentOf(president.votes(), given.total(), decimals);
    BigDecimal others = BigDecimal.valueOf(100).subtract(share);
    BigDecimal rivals = Amount.percentOf(rival.votes(), given.total(), decimals);
    boolean clear = others.subtract(rivals).compareTo(BigDecimal.valueOf(2)) > 0;
    return !clear || share.compareTo(BigDecimal.valueOf(50)) >= 0
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                String.format(
                    "%s had only %s of all votes, so the other %s wanted %s.",
                    president.name(),
                    Amount.percent(share).text(),
                    Amount.percent(others).text(),
                    rival.name()),
                String.format(
                    "%s had %s of all votes; the rest went to others.",
                    rival.name(), Amount.percent(rivals).text())));
  }
}
