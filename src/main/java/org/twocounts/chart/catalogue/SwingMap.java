package org.twocounts.chart.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twocounts.analysis.indicator.ComparableSwings;
import org.twocounts.analysis.indicator.Swings;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.MapPlot.Detail;
import org.twocounts.chart.spec.MapPlot.Region;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/**
 * The states in the colour of the party they moved to, darker where they moved by more; lined where
 * there is no swing or one that misleads.
 */
final class SwingMap {
  private static final MarginInks INKS = new MarginInks(2, 5, 10);

  private final Map<String, Double> points = new TreeMap<>();
  private final MapRegions ground;

  SwingMap(ComparableSwings comparable, ElectionRecord record) {
    Swings swings = comparable.swings();
    swings.states().forEach(s -> points.put(s.state(), s.points()));
    this.ground = new MapRegions(record.getElection(swings.year()), record);
  }

  /** Every outline; the number of a state is the size of its swing. */
  List<Region> regions() {
    return ground.of(this::region);
  }

  MapPlot plot(Detail detail) {
    return new MapPlot(regions(), detail);
  }

  /** The steps of both colours. */
  static List<KeyEntry> key(Hue hue, String to) {
    return INKS.key(hue, "to " + to);
  }

  private Region region(StateResult state) {
    Optional<Double> swing = Optional.ofNullable(points.get(state.state()));
    Blank without = state.hasPopularVote() ? Blank.NOT_COMPARED : Blank.NO_POPULAR_VOTE;
    Ink ink =
        swing.map(p -> INKS.of(p > 0 ? Hue.DEMOCRATIC : Hue.REPUBLICAN, p)).orElseGet(without::ink);
    return new Region(
        ground.outline(state), ground.name(state.state()), ink, swing.map(INKS::number), List.of());
  }
}
