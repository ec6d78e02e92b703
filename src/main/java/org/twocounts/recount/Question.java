package org.twocounts.recount;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.analysis.scenario.PlanOption;
import org.twocounts.analysis.scenario.PlanWords;
import org.twocounts.analysis.scenario.ScenarioWords;
import org.twocounts.analysis.scenario.ScenarioWords.OneYear;
import org.twocounts.analysis.scenario.StepOption;
import org.twocounts.analysis.scenario.StepWords;
import org.twocounts.words.Cut;
import org.twocounts.words.NearestName;

/**
 * What a page asks: the year and a scenario, in the words of the command line. Each line is the
 * name of an option, as in files ({@code twoParty}) or on the command line ({@code two-party}), and
 * what it is given.
 *
 * @param misunderstood what is no option, in words; it changes nothing
 */
record Question(ScenarioWords words, List<String> misunderstood) {
  private static final String DENIED = "false";

  Question {
    misunderstood = List.copyOf(misunderstood);
  }

  static Question read(int year, List<FactReader> lines) {
    Map<PlanOption, List<String>> plan = new EnumMap<>(PlanOption.class);
    List<StepWords> steps = new ArrayList<>();
    List<String> misunderstood = new ArrayList<>();
    for (FactReader line : lines) {
      String given = line.isAtEnd() ? "" : line.text().trim();
      Optional<PlanOption> option = planOption(line.kind());
      Optional<StepOption> step = stepOption(line.kind());
      if (option.isPresent()) {
        words(option.get(), given).ifPresent(words -> plan.put(option.get(), words));
      } else if (step.isPresent()) {
        steps.add(new StepWords(step.get(), given));
      } else {
        misunderstood.add(NearestName.unknown("option", line.kind(), names(), 0));
      }
    }
    return new Question(
        new ScenarioWords(
            Optional.of(new OneYear(year)), new PlanWords(plan), inOrder(steps), Map.of()),
        misunderstood);
  }

  private static Optional<PlanOption> planOption(String name) {
    return Stream.of(PlanOption.values())
        .filter(o -> o.field().equals(name) || o.option().equals("--" + name))
        .findFirst();
  }

  private static Optional<StepOption> stepOption(String name) {
    return Stream.of(StepOption.values()).filter(o -> o.field().equals(name)).findFirst();
  }

  /** The words of an option; empty where they say what is so anyway. */
  private static Optional<List<String>> words(PlanOption option, String given) {
    return switch (option.form()) {
      case WORD -> given.isEmpty() ? Optional.empty() : Optional.of(List.of(given));
      case LIST -> given.isEmpty() ? Optional.empty() : Optional.of(Cut.atAll(',', given));
      case FLAG -> given.equals(DENIED) ? Optional.empty() : Optional.of(List.of());
      case DENIAL -> given.equals("true") ? Optional.empty() : Optional.of(List.of());
    };
  }

  /** In the order in which the command line makes changes. */
  private static List<StepWords> inOrder(List<StepWords> steps) {
    List<StepWords> ordered = new ArrayList<>();
    for (StepOption kind : StepOption.values()) {
      steps.stream().filter(step -> step.kind() == kind).forEach(ordered::add);
    }
    return ordered;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (PlanOption option : PlanOption.values()) {
      names.add(option.field());
    }
    names.addAll(StepOption.fields());
    return names;
  }
}
