package org.twocounts.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.twocounts.analysis.counterfactual.PlanPreset;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;
import org.twocounts.rule.AllocationRule;

/**
 * Questions that a page may ask, the same on every run: every rule on every number of electors in
 * every election, then plans and steps drawn from all that can be said, also what is refused.
 */
final class AskedScenarios {
  /** One question about one election. */
  record Asked(int year, String question) {}

  private static final long SEED = 1789;
  private static final List<String> ELECTORS =
      List.of("", "electors\tno-bonus", "electors\tpopulation", "house\t435");
  private static final List<String> SIZES =
      List.of("65", "200", "491", "1000", "20000", "cube-root", "wyoming", "per=500000", "20001");

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<Asked> asked = new ArrayList<>();

  private AskedScenarios() {}

  /**
   * The questions.
   *
   * @param drawn how many are drawn for each election beside those of every rule
   */
  static List<Asked> of(ElectionRecord record, int drawn) {
    AskedScenarios scenarios = new AskedScenarios();
    for (Election election : record.elections()) {
      scenarios.everyRule(election);
      for (int i = 0; i < drawn; i++) {
        scenarios.ask(election, scenarios.drawn(election));
      }
    }
    return List.copyOf(scenarios.asked);
  }

  private void everyRule(Election election) {
    ask(election, List.of());
    for (AllocationRule rule : AllocationRule.all()) {
      for (String electors : ELECTORS) {
        ask(election, List.of("rule\t" + rule.label(), electors));
      }
    }
    for (ApportionmentMethod method : ApportionmentMethod.values()) {
      ask(election, List.of("method\t" + method.label()));
      ask(election, List.of("method\t" + method.label(), "threshold\t5", "twoParty"));
    }
    PlanPreset.names().forEach(name -> ask(election, List.of("preset\t" + name)));
    for (StateResult state : election.states()) {
      ask(election, List.of("flip\t" + state.state() + "=" + candidate(election)));
    }
  }

  private void ask(Election election, List<String> lines) {
    asked.add(new Asked(election.year(), String.join("\n", lines)));
  }

  private List<String> drawn(Election election) {
    List<String> lines = new ArrayList<>();
    if (oneIn(2)) {
      lines.add("rule\t" + one(AllocationRule.all()).label());
    }
    addElectors(lines);
    addMethod(lines);
    addContenders(election, lines);
    addSteps(election, lines);
    if (oneIn(40)) {
      lines.add(one(List.of("rul\tunit", "swng\tD+1", "rule\tunitt", "attribution\tslate")));
    }
    return lines;
  }

  private void addElectors(List<String> lines) {
    if (oneIn(3)) {
      lines.add(one(ELECTORS));
    } else if (oneIn(4)) {
      lines.add("house\t" + one(SIZES));
      if (oneIn(2)) {
        lines.add("apportionment\t" + one(List.of(ApportionmentMethod.values())).label());
      }
      if (oneIn(3)) {
        lines.add("electors\tno-bonus");
      }
      if (oneIn(3)) {
        lines.add("census\t" + (1790 + 10 * random.nextInt(24)));
      }
    }
  }

  private void addMethod(List<String> lines) {
    if (oneIn(6)) {
      lines.add("method\t" + one(List.of(ApportionmentMethod.values())).label());
      if (oneIn(2)) {
        lines.add("threshold\t" + one(List.of("0", "2.5", "5", "15", "33.333333", "101")));
      }
      if (oneIn(4)) {
        lines.add("no-guaranteed-seat");
      }
    }
  }

  private void addContenders(Election election, List<String> lines) {
    if (oneIn(8)) {
      lines.add("two-party");
    }
    if (oneIn(16)) {
      lines.add("between\t" + candidate(election) + "," + candidate(election));
    }
    if (oneIn(16)) {
      lines.add("rival\t" + candidate(election));
    }
    if (oneIn(16)) {
      lines.add("compact\t" + state(election) + "," + state(election));
    }
    if (oneIn(16)) {
      lines.add("unpledged\tas-cast");
    }
  }

  private void addSteps(Election election, List<String> lines) {
    if (oneIn(3)) {
      lines.add(
          "swing\t"
              + one(List.of("D", "R", "W", election.president()))
              + one(List.of("+", "", " "))
              + one(List.of("0", "0.5", "1", "2.75", "7", "40", "201")));
    }
    while (oneIn(3)) {
      lines.add("flip\t" + state(election) + "=" + candidate(election));
    }
    while (oneIn(4)) {
      lines.add(
          "move\t"
              + state(election)
              + ":"
              + candidate(election)
              + ">"
              + candidate(election)
              + "="
              + one(List.of("0", "1", "537", "50000", "9999999999", "-1")));
    }
    if (oneIn(10)) {
      lines.add("merge\t" + candidate(election) + ">" + candidate(election));
    }
    if (oneIn(10)) {
      lines.add("remove\t" + candidate(election));
    }
  }

  private boolean oneIn(int chances) {
    return random.nextInt(chances) == 0;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private String candidate(Election election) {
    List<Candidacy> candidacies = election.candidacies();
    int leading = Math.min(4, candidacies.size());
    return candidacies.get(random.nextInt(oneIn(5) ? candidacies.size() : leading)).candidate();
  }

  private String state(Election election) {
    StateResult state = one(election.states());
    return !state.districts().isEmpty() && oneIn(2)
        ? state.districts().get(0).unit()
        : state.state();
  }
}
