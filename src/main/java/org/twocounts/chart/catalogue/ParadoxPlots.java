package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.twocounts.chart.catalogue.ParadoxCases.Alabama;
import org.twocounts.chart.catalogue.ParadoxCases.NewState;
import org.twocounts.chart.catalogue.ParadoxCases.Population;
import org.twocounts.chart.catalogue.ParadoxCases.Size;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Course;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layer.Line;
import org.twocounts.chart.spec.Layer.Vertex;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Marker;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.apportionment.AlabamaParadox;
import org.twocounts.rule.apportionment.NewStatesParadox.SeatChange;
import org.twocounts.rule.apportionment.PopulationParadox.Change;

/** One plot for each of the paradoxes of apportionment. */
final class ParadoxPlots {
  static final Ink SHOWN = Ink.of(Hue.STRONG);
  static final Ink OTHER = Ink.of(Hue.CONTEXT);
  private static final int TICK = 5;

  private final ElectionRecord record;

  ParadoxPlots(ElectionRecord record) {
    this.record = record;
  }

  /** Seats of a state by House size, a point where it falls. */
  XyPlot alabama(Alabama found) {
    List<Size> sizes = found.sizes();
    int least = sizes.stream().mapToInt(s -> Math.min(s.seats(), s.otherSeats())).min().orElse(0);
    int most = sizes.stream().mapToInt(s -> Math.max(s.seats(), s.otherSeats())).max().orElse(1);
    List<Dot> falls = new ArrayList<>();
    List<PointLabel> labels = new ArrayList<>();
    for (AlabamaParadox fall : found.falls()) {
      falls.add(new Dot(fall.house(), fall.after(), Marker.CIRCLE, SHOWN, Emphasis.NONE));
      labels.add(
          PointLabel.name(
              fall.house(),
              fall.after(),
              List.of("House of " + fall.house(), Integer.toString(fall.house())),
              found.falls().size() == 1 ? Side.BELOW : side(fall, found),
              Side.BELOW_RIGHT,
              Side.BELOW_LEFT));
    }
    List<Layer> layers =
        List.of(
            new Line("other", line(sizes, Size::otherSeats), OTHER, Course.STEPS),
            new Line("seats", line(sizes, Size::seats), SHOWN, Course.STEPS),
            new Dots("falls", falls));
    return new XyPlot(houses(sizes), seats(least, most), layers, labels);
  }

  /** Names of two falls stand apart. */
  private static Side side(AlabamaParadox fall, Alabama found) {
    return fall.equals(found.falls().get(0)) ? Side.BELOW_LEFT : Side.BELOW_RIGHT;
  }

  private static List<Vertex> line(List<Size> sizes, ToIntFunction<Size> seats) {
    return sizes.stream().map(s -> Vertex.of(s.house(), seats.applyAsInt(s))).toList();
  }

  private static Axis houses(List<Size> sizes) {
    int from = sizes.get(0).house();
    int to = sizes.get(sizes.size() - 1).house();
    List<Tick> ticks = new ArrayList<>();
    for (int v = (from + TICK - 1) / TICK * TICK; v <= to; v += TICK) {
      ticks.add(new Tick(v, Integer.toString(v)));
    }
    return Axis.of(from, to, ticks).titled("Seats in the House");
  }

  private static Axis seats(int least, int most) {
    List<Tick> ticks = new ArrayList<>();
    for (int v = least; v <= most; v++) {
      ticks.add(new Tick(v, v + (v == most ? " seats" : "")));
    }
    return Axis.of(least - 0.7, most + 0.4, ticks).withGrid();
  }

  /** Seats of loser and gainer, beyond those of the earlier census. */
  XyPlot population(Population found) {
    List<Layer> layers = new ArrayList<>();
    List<PointLabel> labels = new ArrayList<>();
    for (Change change : List.of(found.paradox().winner(), found.paradox().loser())) {
      int moved = change.seats() - change.seatsBefore();
      String grown = Figures.percent(100 * (change.growth() - 1));
      String name = StateNames.of(record, change.state());
      add(
          layers,
          labels,
          moved,
          name + ", population +" + grown,
          change.seatsBefore(),
          change.seats());
    }
    Tick before = new Tick(0, Integer.toString(found.earlier()));
    return slope(before, Integer.toString(found.later()), layers, labels);
  }

  /** Seats of others, beyond those without the joining state. */
  XyPlot newState(NewState found) {
    List<Layer> layers = new ArrayList<>();
    List<PointLabel> labels = new ArrayList<>();
    for (Map.Entry<String, SeatChange> e : found.paradox().changes().entrySet()) {
      SeatChange change = e.getValue();
      int moved = change.after() - change.before();
      String name = StateNames.of(record, e.getKey());
      add(layers, labels, moved, name, change.before(), change.after());
    }
    int house = found.paradox().house();
    Tick before = new Tick(0, "House of " + (house - found.paradox().seatsAdded()));
    return slope(
        before,
        house + " with " + StateNames.of(record, found.paradox().joining()),
        layers,
        labels);
  }

  private static void add(
      List<Layer> layers, List<PointLabel> labels, int moved, String words, int before, int after) {
    layers.add(
        new Line(words, List.of(Vertex.of(0, 0), Vertex.of(1, moved)), SHOWN, Course.STRAIGHT));
    Dot end = new Dot(1, moved, Marker.CIRCLE, SHOWN, Emphasis.NONE);
    layers.add(new Dots(words, List.of(end)));
    labels.add(
        PointLabel.name(
            1,
            moved,
            List.of(words + ": " + before + " to " + after, before + " to " + after),
            moved > 0 ? Side.ABOVE_LEFT : Side.BELOW_LEFT,
            Side.LEFT));
  }

  private static XyPlot slope(
      Tick before, String after, List<Layer> layers, List<PointLabel> labels) {
    Axis x = Axis.of(-0.12, 1.12, List.of(before, new Tick(1, after)));
    Axis y =
        Axis.of(
                -1.5,
                1.5,
                List.of(new Tick(-1, "−1"), new Tick(0, "as before"), new Tick(1, "+1 seat")))
            .withGrid()
            .withBaseline(0);
    return new XyPlot(x, y, layers, labels);
  }
}
