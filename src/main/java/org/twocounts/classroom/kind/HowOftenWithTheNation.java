package org.twocounts.classroom.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;

/** How often did the state’s leader become President? */
final class HowOftenWithTheNation implements AskedOfAState {
  private static final int FEWEST = 5;
  private static final int MOST = 9;

  @Override
  public Topic topic() {
    return Topic.YOUR_STATE;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.STATE_VOTES);
  }

  @Override
  public boolean suits(Level level) {
    return level != Level.COLLEGE;
  }

  @Override
  public boolean isPossible(Material material, Level level) {
    return HomeElection.of(material, level).size() >= FEWEST;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    List<HomeElection> all = HomeElection.of(material, level);
    int length = dice.from(FEWEST, Math.min(MOST, all.size()));
    int first = dice.below(all.size() - length + 1);
    return ask(material, all.subList(first, first + length), dice);
  }

  private static Optional<Exercise> ask(Material material, List<HomeElection> row, Dice dice) {
    String code = row.get(0).result().state();
    long with = row.stream().filter(HomeElection::isWithTheNation).count();
    Draft draft =
        Draft.of(
                "how-often-with-the-nation",
                code + row.stream().map(h -> " " + h.year()).collect(Collectors.joining()),
                String.format(
                    "In how many of these %s elections did whoever led in %s become President?",
                    row.size(), material.nameOf(code)))
            .given(table(material, code, row))
            .right(Amount.count(with));
    for (Miscount miscount : dice.shuffled(miscounts(row, with))) {
      draft.wrong(Amount.count(miscount.number()), miscount.why());
    }
    return draft
        .step("Compare the two names in each line. They differ in " + years(row, false) + ".")
        .step("They are the same in " + years(row, true) + ": " + with)
        .build(dice);
  }

  private record Miscount(long number, String why) {}

  private static List<Miscount> miscounts(List<HomeElection> row, long with) {
    Map<String, Long> parties =
        row.stream().collect(Collectors.groupingBy(HomeElection::party, Collectors.counting()));
    long most = parties.values().stream().mapToLong(n -> n).max().orElseThrow();
    return List.of(
            new Miscount(row.size() - with, "counts the lines in which the names differ"),
            new Miscount(row.size(), "counts every line, whatever the names"),
            new Miscount(most, "counts how often one party led in the state"),
            new Miscount(with + 1, "takes two different names for the same once"),
            new Miscount(with - 1, "overlooks one line in which the names are the same"))
        .stream()
        .filter(s -> s.number() >= 0 && s.number() <= row.size())
        .toList();
  }

  private static String years(List<HomeElection> row, boolean with) {
    List<String> years =
        row.stream()
            .filter(h -> h.isWithTheNation() == with)
            .map(h -> String.valueOf(h.year()))
            .toList();
    return years.isEmpty() ? "no line" : String.join(", ", years);
  }

  private static GivenTable table(Material material, String code, List<HomeElection> row) {
    return new GivenTable(
        List.of("Election", "Led in " + material.nameOf(code), "President"),
        row.stream()
            .map(h -> List.of(String.valueOf(h.year()), h.leader(), h.election().president()))
            .toList(),
        List.of());
  }
}
