package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Direction;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layer.Rule;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.model.FamilyName;

/**
 * Histograms of electors: one where what the positive candidate has not, the other has; else one
 * for each.
 *
 * @param chances of the positive candidate, and of the other
 */
record ElectorsChancePlots(List<ElectorsChances> chances, boolean together) {
  private static final double ROOM = 1.2;
  private static final int MOST_STEPS = 6;

  /** Bars of less cannot be seen, percent. */
  private static final double VISIBLE = 0.01;

  private static final Ink NOBODY = Ink.of(Hue.CONTEXT);

  ElectorsChancePlots {
    chances = List.copyOf(chances);
  }

  private ElectorsChances positive() {
    return chances.get(0);
  }

  private ElectorsChances negative() {
    return chances.get(1);
  }

  List<Panel> panels() {
    return together
        ? List.of(Panel.of("", plot(positive(), top(List.of(positive())))))
        : chances.stream().map(c -> Panel.of(heading(c), plot(c, top(chances)))).toList();
  }

  private static String heading(ElectorsChances chances) {
    return "Electors of " + FamilyName.of(chances.candidate());
  }

  private static double top(List<ElectorsChances> shown) {
    return shown.stream()
        .flatMap(c -> c.groups().stream())
        .mapToDouble(ElectorsChances.Group::chance)
        .max()
        .orElseThrow();
  }

  /** Of what is drawn. */
  List<KeyEntry> key() {
    List<KeyEntry> key = new ArrayList<>();
    for (ElectorsChances side : chances) {
      if (isDrawn(side.ink())) {
        key.add(KeyEntry.area(side.ink(), FamilyName.of(side.candidate()) + " has the majority"));
      }
    }
    if (isDrawn(NOBODY)) {
      key.add(KeyEntry.area(NOBODY, together ? "tie" : "short of a majority"));
    }
    return key;
  }

  private boolean isDrawn(Ink ink) {
    return (together ? chances.subList(0, 1) : chances)
        .stream()
            .anyMatch(
                side ->
                    side.groups().stream()
                        .anyMatch(group -> isVisible(group) && ink(side, group).equals(ink)));
  }

  private static boolean isVisible(ElectorsChances.Group group) {
    return group.chance() >= VISIBLE;
  }

  private XyPlot plot(ElectorsChances side, double most) {
    List<Box> boxes = new ArrayList<>();
    for (ElectorsChances.Group group : side.groups()) {
      if (isVisible(group)) {
        boxes.add(
            new Box(
                group.from() - 0.5,
                group.through() + 0.5,
                0,
                group.chance(),
                ink(side, group),
                Emphasis.NONE));
      }
    }
    Axis y = PercentAxis.upTo(most, ROOM);
    List<Layer> layers =
        List.of(
            new Boxes("chance", boxes),
            new Rule(Direction.X, side.majority() - 0.5, NOBODY),
            new Rule(Direction.X, side.won(), Ink.of(Hue.STRONG)));
    return new XyPlot(across(side), y, layers, labels(side, y.max()));
  }

  private Ink ink(ElectorsChances side, ElectorsChances.Group group) {
    if (group.from() >= side.majority()) {
      return side.ink();
    }
    return together && group.through() <= side.all() - side.majority() ? negative().ink() : NOBODY;
  }

  private static Axis across(ElectorsChances side) {
    int all = side.all();
    int step = (int) Math.max(1, RoundSteps.of(all, MOST_STEPS));
    List<Tick> ticks = new ArrayList<>();
    for (int v = 0; v + step <= all; v += step) {
      ticks.add(new Tick(v, Integer.toString(v)));
    }
    int last = all / step * step;
    ticks.add(new Tick(last, last + " electors"));
    return Axis.of(-0.5, all + 0.5, ticks);
  }

  private List<PointLabel> labels(ElectorsChances side, double top) {
    List<PointLabel> labels = new ArrayList<>();
    boolean right = side.won() >= side.majority();
    labels.add(
        PointLabel.zone(
            side.majority() - 0.5,
            top,
            side.majority() + " to win",
            right ? Side.BELOW_LEFT : Side.BELOW_RIGHT));
    String won = FamilyName.of(side.candidate()) + " won " + side.won();
    labels.add(
        PointLabel.zone(
            side.won(),
            top,
            won,
            right ? Side.BELOW_RIGHT : Side.BELOW_LEFT,
            right ? Side.BELOW_LEFT : Side.BELOW_RIGHT));
    return labels;
  }
}
