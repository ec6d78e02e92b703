package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.twocounts.chart.catalogue.ParadoxCases.Alabama;
import org.twocounts.chart.catalogue.ParadoxCases.CensusSeats;
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
  private static final int STEPS = 4;

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

  /** Both ends of every step of the other seats, for a line that is no step line. */
  private static List<Vertex> corners(List<Size> sizes) {
    List<Vertex> corners = new ArrayList<>();
    Size last = sizes.get(0);
    for (Size next : sizes) {
      corners.add(Vertex.of(next.house(), last.otherSeats()));
      corners.add(Vertex.of(next.house(), next.otherSeats()));
      last = next;
    }
    return corners;
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

  /** Seats of loser and gainer by the censuses around, points at the two between which it is. */
  XyPlot population(Population found) {
    List<Layer> layers = new ArrayList<>();
    List<Dot> ends = new ArrayList<>();
    List<PointLabel> labels = new ArrayList<>();
    List<CensusSeats> all = new ArrayList<>();
    for (Change change : List.of(found.paradox().winner(), found.paradox().loser())) {
      boolean loses = change.equals(found.paradox().loser());
      List<CensusSeats> course = loses ? found.loser() : found.winner();
      all.addAll(course);
      String name = StateNames.of(record, change.state());
      layers.add(
          new Line(
              name,
              course.stream().map(c -> Vertex.of(c.census(), c.seats())).toList(),
              SHOWN,
              Course.STRAIGHT));
      ends.add(dot(found.earlier(), change.seatsBefore()));
      ends.add(dot(found.later(), change.seats()));
      String grown = "+" + Figures.percent(100 * (change.growth() - 1));
      String seats = change.seatsBefore() + " to " + change.seats();
      labels.add(
          PointLabel.name(
              found.later(),
              change.seats(),
              List.of(
                  String.format("%s, population %s: %s", name, grown, seats),
                  String.format("%s, %s: %s", name, grown, seats),
                  String.format("%s: %s", name, seats)),
              Side.BELOW_RIGHT,
              Side.RIGHT,
              Side.ABOVE_LEFT,
              Side.ABOVE,
              Side.BELOW));
    }
    layers.add(new Dots("between two censuses", ends));
    return new XyPlot(censuses(all), seatsOfBoth(all), layers, labels);
  }

  private static Dot dot(double x, double y) {
    return new Dot(x, y, Marker.CIRCLE, SHOWN, Emphasis.NONE);
  }

  private static Axis censuses(List<CensusSeats> all) {
    List<Integer> years = all.stream().map(CensusSeats::census).distinct().sorted().toList();
    List<Tick> ticks = years.stream().map(y -> new Tick(y, Integer.toString(y))).toList();
    return Axis.of(years.get(0) - 2, years.get(years.size() - 1) + 2, ticks).titled("Census");
  }

  private static Axis seatsOfBoth(List<CensusSeats> all) {
    int most = all.stream().mapToInt(CensusSeats::seats).max().orElse(1);
    int step = (int) Math.max(1, RoundSteps.of(most, STEPS));
    List<Tick> ticks = new ArrayList<>();
    for (int v = 0; v <= most; v += step) {
      ticks.add(new Tick(v, v + (v + step > most ? " seats" : "")));
    }
    return Axis.of(0, most * 1.1, ticks).withGrid().withBaseline(0);
  }

  /** Seats of one that loses by the joining, with the joining state and without, by House size. */
  XyPlot newState(NewState found) {
    List<Size> sizes = found.sizes();
    int least = sizes.stream().mapToInt(s -> Math.min(s.seats(), s.otherSeats())).min().orElse(0);
    int most = sizes.stream().mapToInt(s -> Math.max(s.seats(), s.otherSeats())).max().orElse(1);
    int house = found.paradox().house();
    SeatChange change = found.paradox().changes().get(found.state());
    List<Layer> layers =
        List.of(
            new Line("without", corners(sizes), SHOWN, Course.DASHED),
            new Line("with", line(sizes, Size::seats), SHOWN, Course.STEPS),
            new Dots("the House", List.of(dot(house, change.after()))));
    List<PointLabel> labels =
        List.of(
            PointLabel.name(
                house,
                change.after(),
                List.of(
                    String.format(
                        "House of %s: %s, not %s", house, change.after(), change.before()),
                    "House of " + house,
                    Integer.toString(house)),
                Side.BELOW,
                Side.BELOW_RIGHT,
                Side.BELOW_LEFT));
    return new XyPlot(houses(sizes), seats(least, most), layers, labels);
  }
}
