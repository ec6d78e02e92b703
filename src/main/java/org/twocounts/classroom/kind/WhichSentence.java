package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

/** Which sentence follows from the table? */
final class WhichSentence implements ExerciseKind {
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
    Election election = dice.pick(material.elections(level));
    GivenVotes given = GivenVotes.of(election, level);
    if (!given.hasClearLeader()) {
      return Optional.empty();
    }
    Shares shares = new Shares(given, level.decimals());
    Draft draft =
        Draft.of(
                "which-sentence",
                String.valueOf(given.year()),
                String.format(
                    "Which sentence about the election of %s follows from the table? (%s were"
                        + " appointed.)",
                    given.year(), Words.electors(election.electorsAppointed())))
            .given(given.bothCounts());
    List<Sentence> right = shares.right();
    Sentence chosen = dice.pick(right);
    draft.right(Amount.words(chosen.text()));
    for (Sentence wrong : dice.shuffled(shares.wrong())) {
      draft.wrong(Amount.words(wrong.text()), wrong.remark());
    }
    return draft.step(chosen.remark()).step("So: " + chosen.text()).build(dice);
  }

  /** A sentence, and how it is checked or what is wrong with it. */
  private record Sentence(String text, String remark) {}

  /** The shares from which sentences are made. */
  private record Shares(GivenVotes given, int decimals) {
    List<Sentence> right() {
      GivenVotes.Line first = given.first();
      GivenVotes.Line second = given.second();
      long lead = first.votes() - second.votes();
      List<Sentence> right = new ArrayList<>();
      BigDecimal share = percent(first.votes(), given.total());
      right.add(
          new Sentence(
              Amount.percent(share).text() + " of all votes were for " + first.name() + ".",
              quotient(first.votes(), given.total(), Amount.percent(share).text())));
      BigDecimal margin = percent(lead, given.total());
      boolean twoWays =
          margin.compareTo(share.subtract(percent(second.votes(), given.total()))) == 0;
      if (twoWays && margin.signum() > 0) {
        right.add(
            new Sentence(
                String.format(
                    "%s led %s by %s of all votes.",
                    first.name(),
                    second.name(),
                    Amount.points(margin).text().replace(" point", " percentage point")),
                quotient(lead, given.total(), Amount.points(margin).text())));
      }
      return right;
    }

    List<Sentence> wrong() {
      GivenVotes.Line first = given.first();
      GivenVotes.Line second = given.second();
      GivenVotes.Line president = given.president();
      List<Sentence> wrong = new ArrayList<>();
      if (2 * first.votes() < given.total()) {
        wrong.add(
            new Sentence(
                "More than half of the voters chose " + first.name() + ".",
                "takes most votes for more than half of them"));
      }
      BigDecimal ofElectors = percent(president.electors(), given.election().electorsAppointed());
      if (ofElectors.compareTo(percent(president.votes(), given.total())) != 0) {
        wrong.add(
            new Sentence(
                String.format(
                    "%s of the voters chose %s.",
                    Amount.percent(ofElectors).text(), president.name()),
                "takes the share of electors for the share of votes"));
      }
      addTwoParty(wrong, first, second);
      addPercent(wrong, first, second);
      return wrong;
    }

    private void addTwoParty(List<Sentence> wrong, GivenVotes.Line first, GivenVotes.Line second) {
      BigDecimal ofTwo = percent(first.votes(), first.votes() + second.votes());
      if (ofTwo.compareTo(percent(first.votes(), given.total())) != 0) {
        wrong.add(
            new Sentence(
                Amount.percent(ofTwo).text() + " of all voters chose " + first.name() + ".",
                "leaves the votes for all others out: that is the two-party share"));
      }
    }

    private void addPercent(List<Sentence> wrong, GivenVotes.Line first, GivenVotes.Line second) {
      long lead = first.votes() - second.votes();
      BigDecimal points = percent(lead, given.total());
      if (points.signum() > 0 && points.compareTo(percent(lead, second.votes())) != 0) {
        wrong.add(
            new Sentence(
                String.format(
                    "%s had %s more votes than %s.",
                    first.name(), Amount.percent(points).text(), second.name()),
                "takes percentage points of all votes for percent of the rival\u2019s votes"));
      }
    }

    private BigDecimal percent(long part, long whole) {
      return Amount.percentOf(part, whole, decimals);
    }

    private String quotient(long part, long whole, String result) {
      return given.amount(part).text() + " ÷ " + given.amount(whole).text() + " = " + result + ".";
    }
  }
}
