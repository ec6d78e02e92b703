package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;

/** In which of four elections did the state go with the nation, or against it? */
final class WithTheNation implements AskedOfAState {
  private static final int OTHERS = 3;

  @Override
  public Topic topic() {
    return Topic.YOUR_STATE;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of();
  }

  @Override
  public boolean suits(Level level) {
    return true;
  }

  @Override
  public boolean isPossible(Material material, Level level) {
    return isPossible(material, level, true) || isPossible(material, level, false);
  }

  private static boolean isPossible(Material material, Level level, boolean with) {
    List<HomeElection> all = fit(material, level);
    long such = all.stream().filter(h -> h.isWithTheNation() == with).count();
    return such > 0 && all.size() - such >= OTHERS;
  }

  private static List<HomeElection> fit(Material material, Level level) {
    return HomeElection.of(material, level).stream().filter(HomeElection::isToldByParties).toList();
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    boolean with = dice.turn(2) == 0;
    if (!isPossible(material, level, with)) {
      return Optional.empty();
    }
    List<HomeElection> all = fit(material, level);
    HomeElection asked = dice.pick(all.stream().filter(h -> h.isWithTheNation() == with).toList());
    List<HomeElection> unlike = all.stream().filter(h -> h.isWithTheNation() != with).toList();
    int before = dice.place(OTHERS + 1);
    List<HomeElection> others =
        new ArrayList<>(
            dice.pick(before, unlike.stream().filter(h -> h.year() < asked.year()).toList()));
    others.addAll(
        dice.pick(OTHERS - before, unlike.stream().filter(h -> h.year() > asked.year()).toList()));
    if (others.size() < OTHERS) {
      return Optional.empty();
    }
    return ask(material, asked, others, dice);
  }

  private static Optional<Exercise> ask(
      Material material, HomeElection asked, List<HomeElection> others, Dice dice) {
    String code = asked.result().state();
    boolean with = asked.isWithTheNation();
    Draft draft =
        Draft.of(
                "with-the-nation",
                code + " strip and Presidents",
                String.format(
                    "The strip shows which party led %s in each election, the table who became"
                        + " President. In which of these elections was %s led by %s",
                    material.nameOf(code),
                    material.nameOf(code),
                    with ? "the President’s party?" : "another party than the President’s?"))
            .about(ChartToRead.ofState("state-strip", code))
            .given(table(asked, others))
            .right(Amount.year(asked.year()));
    for (HomeElection other : others) {
      draft.wrong(
          Amount.year(other.year()),
          String.format(
              "whoever led the state was %s, and the President was %s",
              other.party(), other.presidentsParty()));
    }
    return draft
        .step("Find each year of the table on the strip, and its color in the key.")
        .step(
            String.format(
                "%s: %s in the state, %s in the nation. In the other three it is %s. So it is %s",
                asked.year(),
                asked.party(),
                asked.presidentsParty(),
                with ? "not the same party" : "the same party both times",
                asked.year()))
        .build(dice);
  }

  private static GivenTable table(HomeElection asked, List<HomeElection> others) {
    return new GivenTable(
        List.of("Election", "President", "Party of the President"),
        Stream.concat(Stream.of(asked), others.stream())
            .sorted(Comparator.comparingInt(HomeElection::year))
            .map(
                h ->
                    List.of(
                        String.valueOf(h.year()), h.election().president(), h.presidentsParty()))
            .toList(),
        Stream.concat(Stream.of(asked), others.stream())
            .flatMap(h -> h.presidentsTicket().stream().map(ticket -> note(h, ticket)))
            .toList());
  }

  private static String note(HomeElection home, String ticket) {
    return String.format(
        "In %s the %s ticket ran as %s.", home.year(), home.presidentsParty(), ticket);
  }
}
