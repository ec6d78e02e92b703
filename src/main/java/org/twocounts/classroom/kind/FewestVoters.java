package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;
import org.twocounts.words.Joined;
import org.twocounts.words.Numerals;

/** Which of some states would have given the rival a majority at the fewest voters? */
final class FewestVoters implements ExerciseKind {
  private static final int STATES = 4;
  private static final int RARELY = 12;

  @Override
  public Topic topic() {
    return Topic.TIPPING_POINT;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.TIPPING);
  }

  @Override
  public boolean suits(Level level) {
    return level == Level.COLLEGE;
  }

  /** A state that the winner carried ahead of the rival. */
  record Prize(String state, long lead, int electors) {
    long voters() {
      return lead / 2 + 1;
    }
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = dice.pick(material.elections(level));
    ElectorsWon won = ElectorsWon.of(election).orElseThrow();
    String winner = election.president();
    int need = election.electorsAppointed() / 2 + 1;
    if (won.of(winner) < need) {
      return Optional.empty();
    }
    Optional<String> rival =
        won.totals().entrySet().stream()
            .filter(e -> !e.getKey().equals(winner))
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey);
    if (rival.isEmpty()) {
      return Optional.empty();
    }
    List<Prize> prizes = prizes(election, won, winner, rival.get());
    if (prizes.size() < STATES) {
      return Optional.empty();
    }
    List<Prize> shown = dice.pick(STATES, prizes.subList(0, Math.min(8, prizes.size())));
    int missing = need - won.of(rival.get());
    return ask(material, election, rival.get(), new Choice(shown, missing), dice);
  }

  private static List<Prize> prizes(
      Election election, ElectorsWon won, String winner, String rival) {
    List<Prize> prizes = new ArrayList<>();
    for (StateResult state : Material.voting(election)) {
      StateVote vote = StateVote.of(election, state, Level.COLLEGE);
      if (state.districts().isEmpty()
          && won.inState(state.state()).keySet().equals(java.util.Set.of(winner))
          && vote.isContest()
          && vote.first().name().equals(winner)
          && vote.second().name().equals(rival)) {
        long lead = vote.first().votes() - vote.second().votes();
        prizes.add(new Prize(state.state(), lead, won.inState(state.state()).get(winner)));
      }
    }
    prizes.sort(Comparator.comparingLong(Prize::lead));
    return prizes;
  }

  /** States to choose among, and the electors needed of them. */
  private record Choice(List<Prize> prizes, int missing) {
    /** Every set of states that suffices, the fewest voters first. */
    List<List<Prize>> enough() {
      return all().stream()
          .filter(set -> electors(set) >= missing)
          .sorted(Comparator.comparingLong(Choice::voters))
          .toList();
    }

    /** Every set of states. */
    List<List<Prize>> all() {
      List<List<Prize>> found = new ArrayList<>();
      for (int set = 1; set < 1 << prizes.size(); set++) {
        List<Prize> chosen = new ArrayList<>();
        for (int i = 0; i < prizes.size(); i++) {
          if ((set >> i & 1) == 1) {
            chosen.add(prizes.get(i));
          }
        }
        found.add(chosen);
      }
      return found;
    }

    static int electors(List<Prize> chosen) {
      return chosen.stream().mapToInt(Prize::electors).sum();
    }

    static long voters(List<Prize> chosen) {
      return chosen.stream().mapToLong(Prize::voters).sum();
    }
  }

  private Optional<Exercise> ask(
      Material material, Election election, String rival, Choice choice, Dice dice) {
    List<List<Prize>> enough = choice.enough();
    if (enough.size() < 2 || Choice.voters(enough.get(0)) == Choice.voters(enough.get(1))) {
      return Optional.empty();
    }
    List<Prize> best = enough.get(0);
    if (best.size() == 1 && dice.below(RARELY) > 0) {
      return Optional.empty(); // one large state alone would be the answer most of the time
    }
    List<Prize> byLead =
        choice.prizes().stream().sorted(Comparator.comparingLong(Prize::lead)).toList();
    Draft draft =
        Draft.of(
                "fewest-voters",
                String.valueOf(election.year()),
                String.format(
                    "%s lacked %s for a majority in %s. %s won all electors of the states in the"
                        + " table, where %s came second. Among these states, which should change"
                        + " hands so that %s gains a majority by the fewest voters who choose %s"
                        + " instead of %s?",
                    rival,
                    Words.electors(choice.missing()),
                    election.year(),
                    election.president(),
                    rival,
                    rival,
                    rival,
                    election.president()))
            .given(table(material, choice.prizes()))
            .right(names(material, best))
            .wrongIf(
                Choice.electors(byLead.subList(0, 1)) < choice.missing(),
                names(material, byLead.subList(0, 1)),
                "takes the smallest lead, and does not count the electors")
            .wrong(
                names(material, fewestStates(enough)),
                "looks for the fewest states, not the fewest voters")
            .wrong(
                names(material, greedy(byLead, choice.missing())),
                "takes the smallest leads in turn until there are enough electors");
    for (List<Prize> set : choice.all()) {
      draft.wrong(
          names(material, set),
          Choice.electors(set) < choice.missing()
              ? "brings too few electors: " + Choice.electors(set)
              : "is enough, but takes more voters: " + Numerals.of(Choice.voters(set)));
    }
    draft.step(
        "Each state takes half of the lead, rounded down, and one voter more: "
            + String.join(
                "; ",
                choice.prizes().stream()
                    .map(p -> material.titleOf(p.state()) + " " + Numerals.of(p.voters()))
                    .toList())
            + ".");
    for (List<Prize> set : enough.subList(0, 2)) {
      draft.step(
          names(material, set).text()
              + ": "
              + Words.electors(Choice.electors(set))
              + ", "
              + Words.counted(Choice.voters(set), "voter", "voters")
              + ".");
    }
    return draft
        .step(
            String.format(
                "No other choice with at least %s takes fewer voters than %s",
                Words.electors(choice.missing()), names(material, best).text()))
        .build(dice);
  }

  private static List<Prize> fewestStates(List<List<Prize>> enough) {
    return enough.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
  }

  private static List<Prize> greedy(List<Prize> byLead, int missing) {
    List<Prize> taken = new ArrayList<>();
    for (Prize prize : byLead) {
      if (Choice.electors(taken) < missing) {
        taken.add(prize);
      }
    }
    return taken;
  }

  private static Amount names(Material material, List<Prize> prizes) {
    String names =
        Joined.of(prizes.stream().map(p -> material.titleOf(p.state())).sorted().toList());
    return Amount.ranked(names, names.length());
  }

  private static GivenTable table(Material material, List<Prize> prizes) {
    return new GivenTable(
        List.of("State", "Lead (votes)", "Electors"),
        prizes.stream()
            .map(
                p ->
                    List.of(
                        material.titleOf(p.state()),
                        Numerals.of(p.lead()),
                        String.valueOf(p.electors())))
            .toList(),
        List.of());
  }
}
