package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.MapPlot.Region;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.chart.theme.Ink;
import org.twocounts.model.Election;
import org.twocounts.model.VotingRule;

/** Votes that were not counted, on maps and in tiles. */
class UncountedElectorsTest {
  private static ChartSpec of(String chart, int year) {
    ChartRequest request = ChartRequest.of(TheRecord.record()).forYear(year);
    return ChartCatalogue.find(chart).orElseThrow().describe(request);
  }

  private static List<Region> regions(ChartSpec spec, int panel) {
    return ((MapPlot) spec.panels().get(panel).plot()).regions();
  }

  /** Electors by ink, as a reader adds them up: numbers less squares, and squares. */
  private static Map<String, Integer> electors(List<Region> regions) {
    Map<String, Integer> electors = new TreeMap<>();
    for (Region region : regions) {
      int number = region.label().map(Integer::parseInt).orElse(0);
      electors.merge(region.ink().label(), number - region.squares().size(), Integer::sum);
      region.squares().forEach(ink -> electors.merge(ink.label(), 1, Integer::sum));
    }
    return electors;
  }

  @Test
  void the_numbers_of_a_map_add_up_to_the_votes_of_its_key() {
    for (Election election : TheRecord.record().elections()) {
      if (election.votingRule() == VotingRule.SEPARATE_BALLOTS) {
        ElectoralMap votes = new ElectoralMap(election);
        Map<String, Integer> drawn = electors(regions(of("map", election.year()), 0));
        for (String candidate : votes.candidates()) {
          assertThat(drawn.get(votes.ink(candidate).label()))
              .as("%d, %s", election.year(), candidate)
              .isEqualTo(ElectoralVote.of(election).votesOf(candidate));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1864, LA", "1864, TN", "1872, AR", "1872, LA"})
  void a_state_whose_votes_Congress_refused_is_refused_on_every_map(int year, String state) {
    List<Election> nationwide =
        TwoCounts.all(TheRecord.record()).stream().map(TwoCounts::election).toList();
    int panel = nationwide.indexOf(TheRecord.election(year));
    ChartSpec all = new AllMapsChart().describe(ChartRequest.of(TheRecord.record()));
    assertThat(
            Stream.of(regions(of("map", year), 0), regions(all, panel))
                .flatMap(List::stream)
                .filter(r -> r.outline().equals(state))
                .map(Region::ink))
        .containsExactly(Blank.REFUSED.ink(), Blank.REFUSED.ink());
  }

  @ParameterizedTest
  @CsvSource({"1832, 0, 2", "1864, 17, 1", "1872, 17, 0", "1789, 0, 3", "2000, 0, 1"})
  void tiles_tell_votes_refused_from_votes_not_cast(int year, int refused, int notCast) {
    ChartSpec spec = of("tiles", year);
    List<Ink> squares =
        ((TilePlot) spec.panels().get(0).plot())
            .blocks().stream().flatMap(b -> b.squares().stream()).map(s -> s.ink()).toList();
    assertThat(squares).filteredOn(Blank.REFUSED.ink()::equals).hasSize(refused);
    assertThat(squares).filteredOn(Blank.NOT_COUNTED.ink()::equals).hasSize(notCast);
  }

  @Test
  void a_square_of_a_refused_vote_is_in_the_key_and_in_words() {
    ChartSpec spec = of("map", 1872);
    assertThat(spec.key()).extracting(KeyEntry::text).contains(Blank.REFUSED.words());
    assertThat(spec.key()).extracting(KeyEntry::text).doesNotContain(Blank.NOT_COUNTED.words());
    assertThat(spec.words().notes()).anyMatch(n -> n.contains("of whom no vote was counted"));
    assertThat(spec.description().exceptions())
        .contains("Votes refused by Congress: Arkansas 6, Georgia 3, Louisiana 8");
    assertThat(spec.table().values("state")).contains("AR", "LA");
  }
}
