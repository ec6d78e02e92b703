package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.words.Numerals;

/** A state's few electors one by one, by Jefferson's divisors or Webster's. */
final class HighestAverages implements AskedOfAState {
  private static final int FEWEST = 4;
  private static final int MOST = 9;

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
    return level == Level.COLLEGE;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = dice.pick(material.elections(level));
    StateVote vote = StateVote.of(election, dice.pick(material.statesToAsk(election)), level);
    ApportionmentMethod method =
        dice.coin() ? ApportionmentMethod.JEFFERSON : ApportionmentMethod.WEBSTER;
    if (!vote.isContest()
        || vote.lines().size() > 4
        || vote.electors() < FEWEST
        || vote.electors() > MOST) {
      return Optional.empty();
    }
    return ElectorsByVotes.divide(vote, method, vote.lines())
        .flatMap(right -> ask(material, vote, method, right, dice));
  }

  private Optional<Exercise> ask(
      Material material,
      StateVote vote,
      ApportionmentMethod method,
      Map<String, Integer> right,
      Dice dice) {
    boolean jefferson = method == ApportionmentMethod.JEFFERSON;
    Draft draft =
        Draft.of(
                "highest-averages",
                vote.subject(),
                String.format(
                    "Award the %s electors of %s one by one among the candidates named, by the"
                        + " votes of %s: each elector goes to the largest quotient of votes ÷ %s."
                        + " Who has how many in the end?",
                    vote.electors(),
                    material.nameOf(vote.state().state()),
                    vote.election().year(),
                    jefferson
                        ? "1, 2, 3, … (Jefferson, or D\u2019Hondt)"
                        : "1, 3, 5, … (Webster, or Sainte-Laguë)"))
            .given(vote.table())
            .right(Words.sharesOf(right));
    for (ApportionmentMethod other :
        List.of(
            jefferson ? ApportionmentMethod.WEBSTER : ApportionmentMethod.JEFFERSON,
            ApportionmentMethod.HAMILTON)) {
      ElectorsByVotes.divide(vote, other, vote.lines())
          .ifPresent(
              shares ->
                  draft.wrong(
                      Words.sharesOf(shares),
                      "is the result by " + title(other) + "\u2019s method"));
    }
    slips(draft, vote, right);
    List<String> lines = new ArrayList<>();
    for (StateVote.Line line : vote.lines()) {
      lines.add(line.name() + ": " + quotients(line, right.get(line.name()), jefferson));
    }
    return draft
        .step(String.join("; ", lines) + ".")
        .step(
            "The " + vote.electors() + " largest are marked by brackets: " + Words.allShares(right))
        .build(dice);
  }

  private static void slips(Draft draft, StateVote vote, Map<String, Integer> right) {
    String first = vote.first().name();
    String second = vote.second().name();
    Map<String, Integer> all = new LinkedHashMap<>();
    Map<String, Integer> half = new LinkedHashMap<>();
    right.keySet().forEach(name -> all.put(name, name.equals(first) ? vote.electors() : 0));
    right.keySet().forEach(name -> half.put(name, 0));
    half.put(first, (vote.electors() + 1) / 2);
    half.put(second, vote.electors() / 2);
    draft
        .wrong(Words.sharesOf(all), "lets the winner take all")
        .wrong(Words.sharesOf(half), "divides them evenly between the first two");
    if (right.get(first) > 0) {
      draft
          .wrong(
              Words.sharesOf(moved(right, first, second, 1)),
              "stops one quotient short for " + first)
          .wrongIf(
              right.get(first) > 1,
              Words.sharesOf(moved(right, first, second, 2)),
              "stops two quotients short for " + first);
    }
    if (right.get(second) > 0) {
      draft
          .wrong(
              Words.sharesOf(moved(right, second, first, 1)),
              "stops one quotient short for " + second)
          .wrongIf(
              right.get(second) > 1,
              Words.sharesOf(moved(right, second, first, 2)),
              "stops two quotients short for " + second);
    }
  }

  private static Map<String, Integer> moved(
      Map<String, Integer> right, String from, String to, int electors) {
    Map<String, Integer> moved = new LinkedHashMap<>(right);
    moved.merge(from, -electors, Integer::sum);
    moved.merge(to, electors, Integer::sum);
    return moved;
  }

  private static String quotients(StateVote.Line line, int won, boolean jefferson) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= won; i++) {
      int divisor = jefferson ? i + 1 : 2 * i + 1;
      String quotient = Numerals.of(Amount.quotient(line.votes(), divisor, 0));
      text.append(i == 0 ? "" : ", ").append(i < won ? "[" + quotient + "]" : quotient);
    }
    return text.toString();
  }

  private static String title(ApportionmentMethod method) {
    String label = method.label();
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }
}
