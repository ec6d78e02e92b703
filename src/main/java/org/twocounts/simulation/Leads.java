package org.twocounts.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The national leads that a simulation is asked about, and whether about electors too.
 *
 * @param windows in the order in which they are answered
 * @param exact leads at which the chance of a split is asked for, percentage points, ascending
 * @param electors whether numbers of electors are asked for, which takes as long as all the rest
 */
public record Leads(List<Window> windows, List<Double> exact, Electors electors) {
  /** Whether numbers of electors are asked for. */
  public enum Electors {
    COUNTED,
    LEFT_OUT
  }

  private static final int LARGEST = 10;
  private static final double STEP = 0.25;

  public Leads {
    windows = List.copyOf(windows);
    exact = List.copyOf(exact);
    if (exact.stream().anyMatch(lead -> !(lead >= 0) || lead.isInfinite())) {
      throw new IllegalArgumentException("leads " + exact);
    }
  }

  /** The same with numbers of electors. */
  public Leads(List<Window> windows, List<Double> exact) {
    this(windows, exact, Electors.COUNTED);
  }

  /** Leads within each of these, and steps of one point; and the curve from 0 to 10 points. */
  public static Leads of(List<Double> within) {
    List<Window> windows = new ArrayList<>(within.stream().map(Window::within).toList());
    for (int from = 0; from < LARGEST; from++) {
      windows.add(new Window(from, from + 1));
    }
    windows.add(new Window(LARGEST, Double.POSITIVE_INFINITY));
    List<Double> exact = new ArrayList<>();
    for (int i = 0; i <= LARGEST / STEP; i++) {
      exact.add(i * STEP);
    }
    return new Leads(windows, exact);
  }

  /** Leads within one limit, and nothing else. */
  public static Leads within(double points) {
    return new Leads(List.of(Window.within(points)), List.of(), Electors.LEFT_OUT);
  }

  /** Which windows begin at no lead at all: they are asked for as "within". */
  public List<Integer> cumulative() {
    return IntStream.range(0, windows.size())
        .filter(i -> windows.get(i).from() == 0 && Double.isFinite(windows.get(i).to()))
        .boxed()
        .toList();
  }

  /** Where windows begin and end, ascending, 0 and infinity among them. */
  List<Double> edges() {
    TreeSet<Double> edges = new TreeSet<>(List.of(0.0, Double.POSITIVE_INFINITY));
    windows.stream().flatMap(w -> Stream.of(w.from(), w.to())).forEach(edges::add);
    return List.copyOf(edges);
  }

  /** Both signs of every edge, ascending, 0 once. */
  double[] points() {
    return edges().stream()
        .flatMap(edge -> edge == 0 ? Stream.of(edge) : Stream.of(-edge, edge))
        .mapToDouble(Double::doubleValue)
        .sorted()
        .toArray();
  }
}
