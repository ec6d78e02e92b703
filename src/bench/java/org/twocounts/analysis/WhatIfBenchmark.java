package org.twocounts.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.Scenario;
import org.twocounts.analysis.counterfactual.Swing;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.Fractional;
import org.twocounts.rule.Proportional;
import org.twocounts.rule.Rational;

/** What a question to an election costs, in microseconds on one thread, when Java is warm. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class WhatIfBenchmark {
  private static final int YEAR = 2016;

  @Param({"law", "swing", "proportional", "fractional"})
  private String question;

  private ElectionRecord record;
  private Scenario scenario;

  @Setup
  public void prepare() {
    record = Dataset.openPackaged(EnumSet.allOf(Section.class)).record();
    scenario =
        switch (question) {
          case "law" -> Scenario.of(Plan.law());
          case "swing" ->
              new Scenario(
                  Plan.law(),
                  List.of(new Swing("Hillary Clinton", Rational.of(3, 2), Optional.empty())));
          case "proportional" ->
              Scenario.of(Plan.of(Proportional.by(ApportionmentMethod.HAMILTON)));
          case "fractional" -> Scenario.of(Plan.of(Fractional.EXACT));
          default -> throw new IllegalArgumentException(question);
        };
  }

  @Benchmark
  public Counterfactual whatIf() {
    return Counterfactual.of(record, YEAR, scenario);
  }
}
