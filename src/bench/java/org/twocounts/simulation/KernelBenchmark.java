package org.twocounts.simulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;
import org.twocounts.model.ElectionRecord;

/**
 * What a drawn election costs, in nanoseconds on one thread: drawn plainly and swept, by the number
 * of states (those of 2024, as often as needed), and one normal number by ours and by the library's
 * sampler.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:+UseParallelGC", "-Xmx512m"})
@State(Scope.Thread)
public class KernelBenchmark {
  private static final int BATCH = SwingDraws.BATCH;

  @Param({"13", "26", "51", "102"})
  private int states;

  private Tally tally;
  private Sampler plain;
  private Sampler swept;
  private UniformRandomProvider random;
  private ZigguratSampler.NormalizedGaussian library;
  private final double[] numbers = new double[BATCH];

  @Setup
  public void prepare() {
    ElectionRecord record = Dataset.openPackaged(EnumSet.allOf(Section.class)).record();
    ModelledNation latest =
        Assumptions.usual(ModelKind.CORRELATED)
            .of(record, List.of(record.elections().get(record.elections().size() - 1)))
            .get(0);
    ModelledNation nation =
        new ModelledNation(ofSize(latest.nation()), latest.model(), latest.estimate());
    Leads leads = Leads.within(1);
    random = RandomSource.XO_RO_SHI_RO_128_PP.create(1L);
    tally = new Tally(leads, nation.nation().positiveElectors() + 10_000);
    plain = nation.sampler(Sampling.PLAIN, leads, random);
    swept = nation.sampler(Sampling.SWEPT, leads, random);
    library = ZigguratSampler.NormalizedGaussian.of(random);
  }

  private SwingingNation ofSize(SwingingNation nation) {
    List<SwingingState> some = new ArrayList<>();
    double voters = 0;
    for (int i = 0; i < states; i++) {
      SwingingState state = nation.states().get(i % nation.states().size());
      some.add(state);
      voters += state.voters();
    }
    double all = voters;
    return new SwingingNation(
        nation.pair(),
        some.stream()
            .map(
                s ->
                    new SwingingState(
                        s.state(), s.voters() / all, s.margin(), s.votesOfTwo(), s.turns()))
            .toList(),
        0,
        0,
        nation.negativeElectors() * 2);
  }

  @Benchmark
  @OperationsPerInvocation(BATCH)
  public Tally plain() {
    plain.addBatch(tally, BATCH);
    return tally;
  }

  @Benchmark
  @OperationsPerInvocation(BATCH)
  public Tally swept() {
    swept.addBatch(tally, BATCH);
    return tally;
  }

  @Benchmark
  @OperationsPerInvocation(BATCH)
  public double[] normalOfOurs() {
    FastNormal.fill(numbers, random);
    return numbers;
  }

  @Benchmark
  @OperationsPerInvocation(BATCH)
  public double[] normalOfLibrary() {
    for (int i = 0; i < BATCH; i++) {
      numbers[i] = library.sample();
    }
    return numbers;
  }
}
