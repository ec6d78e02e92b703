package org.twocounts.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/** What pages ask beside other rules, the same on every run, each with the program's answer. */
final class AskedCounts {
  /**
   * One call of the script.
   *
   * @param name of its function
   * @param year of the election to open; 0 where none is needed
   */
  record Call(String name, int year, List<Object> arguments, String answer) {}

  private static final long SEED = 1960;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<Call> calls = new ArrayList<>();

  private AskedCounts() {}

  static List<Call> of(ElectionRecord record, int each) {
    AskedCounts asked = new AskedCounts();
    for (Election election : record.elections()) {
      asked.calls.add(asked.picked(record, election));
      asked.calls.add(asked.flipped(record, election));
    }
    for (int i = 0; i < each; i++) {
      asked.calls.add(asked.map(record.elections().get(record.elections().size() - 1)));
      asked.calls.add(asked.country());
    }
    return List.copyOf(asked.calls);
  }

  private Call picked(ElectionRecord record, Election election) {
    List<String> units = new ArrayList<>();
    for (StateResult state : election.states()) {
      if (random.nextInt(3) > 0) {
        units.add(state.state());
        state.districts().forEach(d -> units.add(d.unit()));
      }
    }
    String lines = String.join("\n", units);
    return new Call(
        "countPicked",
        election.year(),
        List.of(election.year(), lines),
        new Recount(record).picked(election.year(), lines));
  }

  /** One unit in some of those that can be flipped; in some elections one that cannot. */
  private Call flipped(ElectionRecord record, Election election) {
    String goal = random.nextInt(2) == 0 ? "elect" : "deny";
    Recount recount = new Recount(record);
    List<String> units = new ArrayList<>();
    for (StateResult state : election.states()) {
      List<String> own = new ArrayList<>(List.of(state.state()));
      state.districts().forEach(d -> own.add(d.unit()));
      for (String unit : own) {
        boolean taken = recount.flipped(election.year(), goal, unit).startsWith("flipped");
        if (random.nextInt(3) > 0 && (taken || random.nextInt(200) == 0)) {
          units.add(unit);
        }
      }
    }
    String lines = String.join("\n", units);
    return new Call(
        "countFlipped",
        election.year(),
        List.of(election.year(), goal, lines),
        recount.flipped(election.year(), goal, lines));
  }

  private Call map(Election election) {
    List<String> lines = new ArrayList<>();
    List<String> sides = List.of("", "\tDemocratic", "\tRepublican", "\tA third \\\\ party");
    int known = random.nextInt(1, sides.size() + 1);
    for (StateResult state : election.states()) {
      lines.add(
          "unit\t"
              + state.state()
              + "\t"
              + state.electorsAppointed()
              + sides.get(random.nextInt(known)));
    }
    String text = String.join("\n", lines);
    return new Call("countMap", 0, List.of(text), MapCount.of(text));
  }

  private Call country() {
    StringBuilder lines = new StringBuilder("candidate\tAnn\tReds\ncandidate\tBob\tBlues");
    for (String state : List.of("North", "East", "South", "West", "Isle")) {
      lines.append("\nstate\t").append(state).append('\t').append(random.nextInt(1, 12));
      lines.append('\t').append(random.nextInt(0, 900)).append('\t').append(random.nextInt(900));
    }
    if (random.nextInt(9) == 0) {
      lines.append("\nstate\tLand\t3\tmany\t1");
    }
    return new Call(
        "countCountry", 0, List.of(lines.toString()), CountryCount.of(lines.toString()));
  }
}
