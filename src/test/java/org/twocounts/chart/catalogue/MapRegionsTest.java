package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.spec.MapPlot.Region;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.model.Election;

class MapRegionsTest {

  @ParameterizedTest
  @CsvSource({
    "1789, VA, VA+WV+KY",
    "1792, VA, VA+WV",
    "1860, VA, VA+WV",
    "1864, VA, VA",
    "1864, WV, WV",
    "1816, MA, MA+ME",
    "1820, MA, MA",
    "1820, ME, ME",
  })
  void a_state_has_the_outline_of_its_time(int year, String state, String outline) {
    Election election = TheRecord.election(year);
    MapRegions regions = new MapRegions(election, TheRecord.record());
    assertThat(regions.outline(election.findState(state).orElseThrow())).isEqualTo(outline);
  }

  @ParameterizedTest
  @CsvSource({
    "1789, NC, OUTSIDE",
    "1789, RI, OUTSIDE",
    "1789, NY, ABSENT",
    "1789, VT, TERRITORY",
    "1789, OH, TERRITORY",
    "1789, PA, STRONG",
    "1864, VA, ABSENT",
    "1864, TN, ABSENT",
    "1864, NV, STRONG",
    "1868, MS, ABSENT",
    "1960, DC, TERRITORY",
    "1964, DC, STRONG",
  })
  void land_has_the_kind_of_its_time(int year, String code, Hue hue) {
    assertThat(regions(year).get(code).ink().hue()).isEqualTo(hue);
  }

  @Test
  void alaska_and_hawaii_are_drawn_when_they_vote() {
    assertThat(regions(1956)).doesNotContainKeys("AK", "HI");
    assertThat(regions(1960)).containsKeys("AK", "HI");
  }

  @Test
  void every_part_of_the_country_is_drawn_once_in_every_election() {
    for (Election election : TheRecord.record().elections()) {
      List<String> parts =
          regions(election.year()).keySet().stream()
              .flatMap(outline -> List.of(outline.split("\\+", -1)).stream())
              .toList();
      assertThat(parts)
          .as("%d", election.year())
          .doesNotHaveDuplicates()
          .hasSize(election.findState("HI").isPresent() ? 51 : 49);
    }
  }

  @Test
  void split_electors_are_squares_in_the_colours_of_those_they_voted_for() {
    Election election = TheRecord.election(1824);
    ElectoralMap map = new ElectoralMap(election);
    assertThat(map.votes(election.findState("MD").orElseThrow()))
        .containsExactly(
            Map.entry("Andrew Jackson", 7),
            Map.entry("John Quincy Adams", 3),
            Map.entry("William H. Crawford", 1));
    assertThat(map.others(election.findState("MD").orElseThrow())).hasSize(4);
    assertThat(map.candidates().stream().map(map::ink).distinct()).hasSize(4);
  }

  @Test
  void two_votes_an_elector_are_shown_as_the_contest_between_two() {
    assertThat(new ElectoralMap(TheRecord.election(1789)).candidates())
        .containsExactly("George Washington");
    assertThat(new ElectoralMap(TheRecord.election(1796)).candidates())
        .containsExactly("John Adams", "Thomas Jefferson");
    assertThat(new ElectoralMap(TheRecord.election(1800)).candidates())
        .containsExactly("Thomas Jefferson", "John Adams");
  }

  private static Map<String, Region> regions(int year) {
    Election election = TheRecord.election(year);
    MapRegions ground = new MapRegions(election, TheRecord.record());
    Map<String, Region> byOutline = new TreeMap<>();
    ground
        .of(
            state ->
                new Region(
                    ground.outline(state),
                    state.state(),
                    Ink.of(Hue.STRONG),
                    Optional.empty(),
                    List.of()))
        .forEach(region -> byOutline.put(region.outline(), region));
    return byOutline;
  }
}
