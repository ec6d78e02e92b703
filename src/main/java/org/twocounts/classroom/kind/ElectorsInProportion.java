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
import org.twocounts.words.Joined;
import org.twocounts.words.Numerals;

/** A state's electors by largest remainders; in college with a threshold. */
final class ElectorsInProportion implements AskedOfAState {
  private static final int FEWEST = 5;
  private static final int MOST = 30;
  private static final int LINES = 4;

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
    return true;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = dice.pick(material.elections(level));
    StateVote vote = StateVote.of(election, dice.pick(material.statesToAsk(election)), level);
    int threshold = level == Level.COLLEGE ? 5 : 0;
    List<StateVote.Line> among = new ArrayList<>();
    for (StateVote.Line line : vote.lines()) {
      if (100 * line.votes() >= threshold * vote.total()) {
        among.add(line);
      }
    }
    boolean unfit =
        !vote.isContest()
            || vote.electors() < FEWEST
            || vote.electors() > (level == Level.MIDDLE_SCHOOL ? 12 : MOST)
            || among.size() < 2
            || vote.lines().size() > LINES
            || (level == Level.COLLEGE && among.size() == vote.lines().size());
    return unfit ? Optional.empty() : ask(material, vote, among, threshold, dice);
  }

  private Optional<Exercise> ask(
      Material material, StateVote vote, List<StateVote.Line> among, int threshold, Dice dice) {
    Optional<Map<String, Integer>> right =
        ElectorsByVotes.divide(vote, ApportionmentMethod.HAMILTON, among);
    Optional<Map<String, Integer>> exact =
        ElectorsByVotes.divide(
            vote.exact(),
            ApportionmentMethod.HAMILTON,
            vote.exact().lines().subList(0, among.size()));
    if (right.isEmpty() || exact.isEmpty() || hasCloseFractions(vote, among)) {
      return Optional.empty();
    }
    long base = among.stream().mapToLong(StateVote.Line::votes).sum();
    Draft draft =
        Draft.of(
                "electors-in-proportion",
                vote.subject(),
                String.format(
                    "Divide the %s electors of %s in proportion to the votes of %s for the"
                        + " candidates named%s: first the whole part of each quota, then what is"
                        + " left to the largest fractions. All other votes are left out.",
                    vote.electors(),
                    material.nameOf(vote.state().state()),
                    vote.election().year(),
                    threshold > 0 ? " who had at least " + threshold + "% of all votes there" : ""))
            .given(vote.table())
            .right(shares(vote, right.get()), shares(vote, exact.get()));
    wrong(draft, vote, among);
    if (threshold > 0) {
      draft.step(
          String.format(
              "%s%% of %s is %s: %s take part.",
              threshold,
              Numerals.of(vote.total()),
              Numerals.of(Amount.quotient(vote.total() * threshold, 100, 0)),
              Joined.of(among.stream().map(StateVote.Line::name).toList())));
    }
    List<String> quotas = new ArrayList<>();
    for (StateVote.Line line : among) {
      quotas.add(
          String.format(
              "%s: %s × %s ÷ %s = %s",
              line.name(),
              vote.scale().cell(line.votes()),
              vote.electors(),
              vote.scale().cell(base),
              Numerals.of(Amount.quotient(line.votes() * vote.electors(), base, 3))));
    }
    draft.step(
        "Their votes together: "
            + vote.amount(base).text()
            + ". "
            + String.join("; ", quotas)
            + ".");
    return draft
        .step("Whole parts first, then the largest fractions: " + shares(vote, right.get()).text())
        .build(dice);
  }

  private static void wrong(Draft draft, StateVote vote, List<StateVote.Line> among) {
    int electors = vote.electors();
    draft.wrong(
        shares(vote, Map.of(vote.first().name(), electors)),
        "lets the winner take all, which is not asked here");
    if (among.size() < vote.lines().size()) {
      ElectorsByVotes.divide(vote, ApportionmentMethod.HAMILTON, vote.lines())
          .ifPresent(all -> draft.wrong(shares(vote, all), "forgets the threshold"));
    }
    ElectorsByVotes.divide(vote, ApportionmentMethod.JEFFERSON, among)
        .ifPresent(seats -> draft.wrong(shares(vote, seats), "divides by Jefferson\u2019s method"));
    Map<String, Integer> parts = wholeParts(vote, among);
    int left = electors - parts.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Integer> turned = new LinkedHashMap<>();
    for (int i = 0; i < among.size(); i++) {
      String name = among.get(i).name();
      draft.wrong(shares(vote, with(parts, name, left)), "gives all that is left over to " + name);
      draft.wrong(
          shares(vote, with(with(parts, name, left + 1), vote.first().name(), -1)),
          "takes one elector more from the leader for " + name);
      turned.put(name, parts.get(among.get((i + 1) % among.size()).name()));
    }
    draft
        .wrong(shares(vote, parts), "stops at the whole parts: some are left over")
        .wrong(
            shares(
                vote, with(with(parts, vote.first().name(), left + 1), vote.second().name(), -1)),
            "gives all that is left over to the leader, and one elector more")
        .wrong(
            shares(vote, with(turned, vote.first().name(), left)),
            "gives the quotas to the wrong candidates")
        .wrong(shares(vote, half(vote)), "divides them evenly between the first two");
  }

  private static Map<String, Integer> with(Map<String, Integer> parts, String name, int more) {
    Map<String, Integer> given = new LinkedHashMap<>(parts);
    given.merge(name, more, Integer::sum);
    return given;
  }

  /** Of everybody named in the table, with those who have none. */
  private static Amount shares(StateVote vote, Map<String, Integer> electors) {
    Map<String, Integer> all = new LinkedHashMap<>();
    vote.lines().forEach(l -> all.put(l.name(), Math.max(0, electors.getOrDefault(l.name(), 0))));
    return Words.sharesOf(all);
  }

  private static Map<String, Integer> wholeParts(StateVote vote, List<StateVote.Line> among) {
    long base = among.stream().mapToLong(StateVote.Line::votes).sum();
    Map<String, Integer> whole = new LinkedHashMap<>();
    for (StateVote.Line line : among) {
      whole.put(line.name(), (int) (line.votes() * vote.electors() / base));
    }
    return whole;
  }

  private static Map<String, Integer> half(StateVote vote) {
    Map<String, Integer> half = new LinkedHashMap<>();
    half.put(vote.first().name(), (vote.electors() + 1) / 2);
    half.put(vote.second().name(), vote.electors() / 2);
    return half;
  }

  private static boolean hasCloseFractions(StateVote vote, List<StateVote.Line> among) {
    return CloseFractions.areClose(
        among.stream().map(StateVote.Line::votes).toList(), vote.electors());
  }
}
