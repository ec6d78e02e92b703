package org.twocounts.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.twocounts.analysis.counterfactual.CervasGrofman;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.NamedPlan;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.PlanHistory;
import org.twocounts.analysis.counterfactual.Scenario;
import org.twocounts.analysis.counterfactual.ScenarioStep;
import org.twocounts.analysis.scenario.PlanOption;
import org.twocounts.analysis.scenario.PlanWords;
import org.twocounts.analysis.scenario.RecordNames;
import org.twocounts.analysis.scenario.ScenarioReader;
import org.twocounts.analysis.scenario.ScenarioWords;
import org.twocounts.analysis.scenario.ScenarioWords.AllYears;
import org.twocounts.analysis.swing.ThresholdSentence;
import org.twocounts.analysis.swing.Thresholds;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Elections;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.cli.whatif.CounterfactualPage;
import org.twocounts.cli.whatif.RuleTable;
import org.twocounts.cli.whatif.ScenarioFile;
import org.twocounts.cli.whatif.ScenarioOptions;
import org.twocounts.cli.whatif.StateAwardList;
import org.twocounts.data.Section;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.output.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whatif YEAR|--all-years}: the outcome under another rule. */
@Command(
    modelTransformer = ScenarioOptions.class,
    footer = "  twocounts whatif 1992 --rule proportional --method webster --threshold 5")
public final class WhatifCommand implements ReportCommand {
  private static final String ONE_OR_ALL =
      "--all-years goes with a rule; a year, steps and --states belong to one election";

  @Parameters(arity = "0..1", paramLabel = "YEAR", description = "The year of the election.")
  private Integer year;

  @Option(
      names = "--all-years",
      description = "Every election since 1824, under this rule or, without one, under nine.")
  private boolean allYears;

  @Option(names = "--from", paramLabel = "YEAR", description = "With --all-years: the first.")
  private Integer from;

  @Option(names = "--to", paramLabel = "YEAR", description = "With --all-years: the last.")
  private Integer to;

  @Spec private CommandSpec spec;

  @Option(names = "--states", description = "Add what every state awarded to whom.")
  private boolean states;

  @Option(names = "--scenario", paramLabel = "FILE", description = "Run the scenario of a file.")
  private Path scenario;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Save what was asked as a scenario, to be run again.")
  private Path save;

  @Override
  public Report report(Session session) {
    ScenarioWords said = words();
    session.addAttributions(said.attributions());
    ScenarioWords words = said.withAttributions(session.attributions());
    ElectionRecord record = session.record(sections(words.plan()));
    Report report = words.allYears().isPresent() ? allYears(record, words) : oneYear(record, words);
    if (save != null) {
      WholeFile.write(save, ScenarioFile.text(words).getBytes(StandardCharsets.UTF_8));
      session.note("saved as " + save);
    }
    return report;
  }

  private static Section[] sections(PlanWords words) {
    List<Section> wanted =
        new ArrayList<>(
            List.of(
                Section.STATES,
                Section.ELECTOR_LAWS,
                Section.ELECTIONS,
                Section.CENSUSES,
                Section.APPORTIONMENT,
                Section.APPORTIONMENT_LAWS,
                Section.RESIDENT_POPULATIONS));
    if (words.mayNeedDistricts()) {
      wanted.add(Section.DISTRICTS);
    }
    return wanted.toArray(new Section[0]);
  }

  private ScenarioWords words() {
    if (year != null && allYears) {
      throw new UsageException(ONE_OR_ALL);
    }
    ScenarioWords given =
        new ScenarioWords(
            elections(Optional.empty()),
            ScenarioOptions.plan(spec),
            ScenarioOptions.steps(spec),
            Map.of());
    if (scenario == null) {
      return given;
    }
    if (!given.plan().isEmpty() || !given.steps().isEmpty()) {
      throw new UsageException("--scenario brings its own rule and steps; leave the others out");
    }
    ScenarioWords read = ScenarioFile.read(scenario);
    if (allYears && read.year().isPresent()) {
      throw new UsageException(ONE_OR_ALL);
    }
    return new ScenarioWords(
        elections(read.elections()), read.plan(), read.steps(), read.attributions());
  }

  /** Those of the command line, before those of a file. */
  private Optional<ScenarioWords.Elections> elections(Optional<ScenarioWords.Elections> read) {
    if (year != null) {
      return Optional.of(new ScenarioWords.OneYear(year));
    }
    Optional<AllYears> all = read.flatMap(ScenarioWords.Elections::allYears);
    return allYears || all.isPresent()
        ? Optional.of(
            new AllYears(
                Optional.ofNullable(from).or(() -> all.flatMap(AllYears::from)),
                Optional.ofNullable(to).or(() -> all.flatMap(AllYears::to))))
        : read;
  }

  private Report oneYear(ElectionRecord record, ScenarioWords words) {
    if (from != null || to != null) {
      throw new UsageException("--from and --to go with --all-years");
    }
    Election election =
        Elections.find(
            record,
            words
                .year()
                .orElseThrow(
                    () -> new UsageException("whatif needs a year or --all-years: whatif 2000")));
    Scenario asked = understood(() -> reader(record).scenario(election, words));
    Counterfactual found = Counterfactual.of(record, election.year(), asked);
    Report report = CounterfactualPage.of(found);
    addThresholds(report, found);
    if (states) {
      StateAwardList.addTo(report, found);
    }
    return report;
  }

  /** Of the votes as they were cast by the law of the year; in words where they are swung so. */
  private static void addThresholds(Report report, Counterfactual found) {
    Optional<Thresholds> thresholds = Thresholds.find(found.election(), found.scenario().rival());
    report
        .json()
        .put(
            "pair",
            thresholds
                .map(
                    t ->
                        (Cell)
                            new Cell.Nested(
                                new Fields()
                                    .put("winner", t.pair().winner())
                                    .put("rival", t.pair().rival())))
                .orElse(Cell.MISSING));
    ThresholdLines.put(report.json(), thresholds);
    List<ScenarioStep> steps = found.scenario().steps();
    boolean onlySwung = !steps.isEmpty() && steps.stream().allMatch(ScenarioStep::isSwing);
    if (onlySwung && found.scenario().plan().rule().isLawOfTheYear()) {
      thresholds.map(ThresholdSentence::of).ifPresent(report::note);
    }
  }

  private <T> T understood(Supplier<T> reading) {
    return scenario == null ? reading.get() : ScenarioFile.understood(scenario, reading);
  }

  private Report allYears(ElectionRecord record, ScenarioWords words) {
    if (!words.steps().isEmpty() || states) {
      throw new UsageException(ONE_OR_ALL);
    }
    AllYears span = words.allYears().orElseThrow();
    ElectionRecord period = record.withElections(Elections.between(record, span.from(), span.to()));
    return RuleTable.of(
        record,
        understood(() -> plans(record, words.plan())).stream()
            .map(p -> PlanHistory.of(period, p))
            .toList());
  }

  private static List<NamedPlan> plans(ElectionRecord record, PlanWords words) {
    if (words.isEmpty()) {
      return NamedPlan.COMPARED;
    }
    if (words.equals(PlanWords.of(PlanOption.PRESET, "cervas-grofman"))) {
      return CervasGrofman.COLUMNS.stream()
          .map(c -> new NamedPlan(c.definition(), c.plan()))
          .toList();
    }
    Plan plan = reader(record).plan(words);
    return List.of(new NamedPlan(plan.preset().orElse(plan.rule().label()), plan));
  }

  private static ScenarioReader reader(ElectionRecord record) {
    return new ScenarioReader(record, new RecordNames(record));
  }
}
