package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.StateDistricts;
import org.twocounts.model.StateDistricts.DistrictVote;
import org.twocounts.model.StateResult;
import org.twocounts.model.TodaysParties;
import org.twocounts.words.Numerals;

/** A state's electors one a district and two for the state. */
final class ElectorsByDistrict implements AskedOfAState {
  private static final int FEWEST = 3;
  private static final int MOST = 8;

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
  public boolean isPossible(Material material, Level level) {
    return !fit(material, level).isEmpty();
  }

  private static List<StateDistricts> fit(Material material, Level level) {
    return material.record().districts().stream()
        .filter(d -> material.isAskedOf(d.year(), level) && material.isToAsk(d.state()))
        .filter(ElectorsByDistrict::isFit)
        .toList();
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    StateDistricts districts = dice.pick(fit(material, level));
    Optional<Election> election =
        material.elections(level).stream().filter(e -> e.year() == districts.year()).findFirst();
    return election
        .flatMap(e -> e.findState(districts.state()).flatMap(s -> Sides.of(e, s)))
        .filter(sides -> sides.electors() == districts.districts().size() + 2)
        .flatMap(sides -> ask(material, districts, sides, level, dice));
  }

  private static boolean isFit(StateDistricts state) {
    return state.districts().size() >= FEWEST
        && state.districts().size() <= MOST
        && state.districts().stream()
            .noneMatch(
                d ->
                    d.isAtLarge()
                        || d.democratic() == d.republican()
                        || d.democratic() == 0
                        || d.republican() == 0
                        || d.other().orElse(0) > Math.max(d.democratic(), d.republican()));
  }

  /** Democrat and Republican in a state, with its electors. */
  private record Sides(
      String democrat, String republican, long democratic, long republicanVotes, int electors) {

    static Optional<Sides> of(Election election, StateResult state) {
      StateVote vote = StateVote.of(election, state, Level.COLLEGE);
      Optional<StateVote.Line> democrat = line(vote, TodaysParties.DEMOCRATIC);
      Optional<StateVote.Line> republican = line(vote, TodaysParties.REPUBLICAN);
      if (!vote.isContest() || democrat.isEmpty() || republican.isEmpty()) {
        return Optional.empty();
      }
      boolean firstTwo =
          List.of(vote.first(), vote.second())
              .containsAll(List.of(democrat.get(), republican.get()));
      return firstTwo
          ? Optional.of(
              new Sides(
                  democrat.get().name(),
                  republican.get().name(),
                  democrat.get().votes(),
                  republican.get().votes(),
                  vote.electors()))
          : Optional.empty();
    }

    private static Optional<StateVote.Line> line(StateVote vote, String party) {
      return vote.lines().stream().filter(l -> l.party().equals(party)).findFirst();
    }

    String leader() {
      return democratic > republicanVotes ? democrat : republican;
    }

    String other() {
      return democratic > republicanVotes ? republican : democrat;
    }
  }

  private Optional<Exercise> ask(
      Material material, StateDistricts state, Sides sides, Level level, Dice dice) {
    long democratic =
        state.districts().stream().filter(d -> d.democratic() > d.republican()).count();
    int ofLeader =
        (int)
            (sides.leader().equals(sides.democrat())
                ? democratic
                : state.districts().size() - democratic);
    int ofOther = state.districts().size() - ofLeader;
    if (ofOther == 0 && level != Level.MIDDLE_SCHOOL) {
      return Optional.empty();
    }
    Amount right = shares(sides, ofLeader + 2, ofOther);
    long two = sides.democratic() + sides.republicanVotes();
    long most = Math.max(sides.democratic(), sides.republicanVotes());
    int inProportion = (int) ((2 * most * sides.electors() + two) / (2 * two));
    return Draft.of(
            "electors-by-district",
            state.state() + " " + state.year(),
            String.format(
                "Suppose that each congressional district of %s had one elector, for whoever led"
                    + " there in %s, and that whoever led in the whole state had two more, as in"
                    + " Maine and Nebraska today. Who would have how many of the %s electors by"
                    + " these votes?",
                material.nameOf(state.state()), state.year(), sides.electors()))
        .given(table(state, sides))
        .right(right)
        .wrong(shares(sides, ofLeader, ofOther), "forgets the two electors of the whole state")
        .wrong(shares(sides, sides.electors(), 0), "lets the winner of the state take all")
        .wrong(
            shares(sides, ofLeader + 1, ofOther + 1),
            "divides the two electors of the state between both")
        .wrong(
            shares(sides, ofLeader, ofOther + 2),
            "gives the two electors of the state to the other candidate")
        .wrong(
            shares(sides, ofLeader + 3, ofOther),
            "counts the line of the whole state as one more district")
        .wrong(shares(sides, ofOther, ofLeader + 2), "takes one candidate for the other")
        .wrong(
            shares(sides, inProportion, sides.electors() - inProportion),
            "divides the electors in proportion to the votes of the whole state")
        .wrongIf(
            ofOther > 0, shares(sides, ofLeader + 3, ofOther - 1), "counts one district wrongly")
        .step(
            String.format(
                "Districts led by %s: %s; by %s: %s.",
                sides.leader(), ofLeader, sides.other(), ofOther))
        .step(
            String.format(
                "In the whole state %s led, %s to %s: two more. Together: %s",
                sides.leader(), Numerals.of(most), Numerals.of(two - most), right.text()))
        .build(dice);
  }

  private static Amount shares(Sides sides, int leader, int other) {
    Map<String, Integer> shares = new LinkedHashMap<>();
    shares.put(sides.leader(), leader);
    shares.put(sides.other(), other);
    return Words.sharesOf(shares);
  }

  private static GivenTable table(StateDistricts state, Sides sides) {
    List<List<String>> rows = new ArrayList<>();
    for (DistrictVote district : state.districts()) {
      rows.add(
          row("District " + district.district(), district.democratic(), district.republican()));
    }
    rows.add(row("Whole state", sides.democratic(), sides.republicanVotes()));
    return new GivenTable(List.of("Where", sides.democrat(), sides.republican()), rows, List.of());
  }

  private static List<String> row(String where, long democratic, long republican) {
    return List.of(where, Numerals.of(democratic), Numerals.of(republican));
  }
}
