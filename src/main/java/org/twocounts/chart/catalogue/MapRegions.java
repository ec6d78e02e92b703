package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.twocounts.chart.geo.MapGeometry;
import org.twocounts.chart.spec.MapPlot.Region;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;

/** The states of an election on the ground of their time, and the land that was no state yet. */
final class MapRegions {
  /** Alaska and Hawaii stand in corners of their own; from west to east. */
  static final List<String> INSETS = List.of("HI", "AK");

  private static final String UNION = "+";

  private final Election election;
  private final ElectionRecord record;
  private final MapGeometry geometry = MapGeometry.packaged();

  MapRegions(Election election, ElectionRecord record) {
    this.election = election;
    this.record = record;
  }

  /** Regions in order of outline, land that was no state first, so that states lie above it. */
  List<Region> of(Function<StateResult, Region> describe) {
    List<Region> regions = new ArrayList<>();
    TreeSet<String> covered = new TreeSet<>();
    for (StateResult state : election.states()) {
      covered.addAll(List.of(outline(state).split("\\+", -1)));
      regions.add(state.tookPart() ? describe.apply(state) : absent(state));
    }
    geometry.states().stream()
        .filter(code -> !covered.contains(code))
        .filter(code -> !INSETS.contains(code)) // drawn only when they vote
        .forEach(code -> regions.add(ground(code)));
    regions.sort(
        Comparator.comparing((Region r) -> r.ink().hue() != Hue.TERRITORY)
            .thenComparing(Region::outline));
    return regions;
  }

  /** The outline of a state in its time: with the states that were still part of it. */
  String outline(StateResult state) {
    return geometry.outlines().keySet().stream()
        .filter(code -> code.startsWith(state.state() + UNION))
        .filter(code -> noneExists(code.substring(code.indexOf(UNION) + 1)))
        .max(Comparator.comparingInt(String::length))
        .orElse(state.state());
  }

  /** The name of a state as a reader knows it. */
  String name(String code) {
    return record.findState(code).map(State::name).orElse(code);
  }

  private boolean noneExists(String others) {
    return List.of(others.split("\\+", -1)).stream()
        .noneMatch(code -> election.findState(code).isPresent());
  }

  private Region absent(StateResult state) {
    Ink ink = Blank.of(state).ink();
    return new Region(outline(state), name(state.state()), ink, Optional.empty(), List.of());
  }

  private Region ground(String code) {
    Blank blank = record.findState(code).isPresent() ? Blank.TERRITORY : Blank.UNLISTED;
    return new Region(code, name(code), blank.ink(), Optional.empty(), List.of());
  }
}
