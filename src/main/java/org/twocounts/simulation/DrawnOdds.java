package org.twocounts.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Draws elections in parts, one election after another and round again. Each part has a stream of
 * random numbers of its own, 2<sup>64</sup> numbers long, and parts are added in their order: the
 * result is the same on any number of threads.
 */
final class DrawnOdds {
  private static final int PLAIN_PART = 1 << 16;
  private static final int SWEPT_PART = 1 << 12;

  private final List<ModelledNation> nations;
  private final Leads leads;
  private final Sampling sampling;
  private final JumpableUniformRandomProvider streams;
  private final List<Tally> tallies;

  DrawnOdds(List<ModelledNation> nations, Leads leads, Sampling sampling, long seed) {
    this.nations = nations;
    this.leads = leads;
    this.sampling = sampling;
    this.streams = (JumpableUniformRandomProvider) RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    this.tallies = nations.stream().map(n -> tally(n.nation())).toList();
  }

  private Tally tally(SwingingNation nation) {
    return new Tally(leads, nation.pair().election().electorsAppointed());
  }

  /** A part of the draws of one election. */
  private record Part(int election, int draws, UniformRandomProvider random) {}

  private record Running(Part part, Future<Tally> tally) {}

  List<ElectionOdds> odds(Effort effort, SimulationWatch watch) {
    ExecutorService threads =
        Executors.newFixedThreadPool(
            effort.threads(),
            task -> {
              Thread thread = new Thread(task, "simulation");
              thread.setDaemon(true);
              return thread;
            });
    try {
      draw(effort, watch, threads);
    } finally {
      threads.shutdownNow();
    }
    return odds();
  }

  private List<ElectionOdds> odds() {
    List<ElectionOdds> odds = new ArrayList<>();
    for (int i = 0; i < nations.size(); i++) {
      if (tallies.get(i).draws() > 0) {
        odds.add(ElectionOdds.of(nations.get(i).nation(), tallies.get(i)));
      }
    }
    return odds;
  }

  private void draw(Effort effort, SimulationWatch watch, ExecutorService threads) {
    Deque<Running> running = new ArrayDeque<>();
    long planned = 0;
    long drawn = 0;
    int next = 0;
    while (drawn < effort.draws()) {
      while (running.size() <= effort.threads() && planned < effort.draws()) {
        Part part = part(next++, effort.draws());
        planned += part.draws();
        running.add(new Running(part, threads.submit(() -> drawn(part))));
      }
      Running first = running.remove();
      tallies.get(first.part().election()).add(done(first.tally()));
      drawn += first.part().draws();
      boolean wholeRound = (next - running.size()) % nations.size() == 0;
      if (wholeRound) {
        double error = SplitOdds.largestError(odds(), leads);
        watch.drawn(drawn, error);
        if (error <= effort.precision().orElse(-1)) {
          return;
        }
      }
      if (watch.isStopped()) {
        return;
      }
    }
  }

  /**
   * Of each round of parts one for every election; elections get the same number of draws, or one
   * more.
   */
  private Part part(int number, long draws) {
    int election = number % nations.size();
    int round = number / nations.size();
    int size = sampling == Sampling.PLAIN ? PLAIN_PART : SWEPT_PART;
    long own = draws / nations.size() + (election < draws % nations.size() ? 1 : 0);
    int here = (int) Math.max(0, Math.min(size, own - (long) round * size));
    return new Part(election, here, streams.jump());
  }

  private Tally drawn(Part part) {
    ModelledNation drawn = nations.get(part.election());
    Tally tally = tally(drawn.nation());
    Sampler sampler = drawn.sampler(sampling, leads, part.random());
    for (int left = part.draws(); left > 0; left -= SwingDraws.BATCH) {
      sampler.addBatch(tally, Math.min(left, SwingDraws.BATCH));
    }
    return tally;
  }

  private static Tally done(Future<Tally> tally) {
    try {
      return tally.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
