package org.twocounts.analysis.caveat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.twocounts.data.RecordReader;
import org.twocounts.model.CaveatGround;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.model.StandingCaveat;

class StandingCaveatsTest {
  private static final Shown ANYTHING = Shown.of(EnumSet.allOf(CaveatMeasure.class));

  private static ElectionRecord record;

  @BeforeAll
  static void read() throws IOException {
    record = RecordReader.read("elections.json", Files.readAllBytes(Path.of("elections.json")));
  }

  private static List<Caveat> of(CaveatMeasure measure, Integer... years) {
    return StandingCaveats.of(record).belongingTo(Shown.of(Set.of(measure)).in(years));
  }

  @Test
  void figures_of_1824_say_which_states_held_no_popular_vote() {
    List<Caveat> caveats = of(CaveatMeasure.POPULAR_VOTE, 1824);
    assertThat(caveats).hasSize(1);
    assertThat(caveats.get(0).sentence())
        .isEqualTo("1824: 6 of 24 states, 71 of 261 electors, without a popular vote.");
    assertThat(caveats.get(0).full())
        .contains("6 of 24 states, with 71 of 261 electors", "Delaware, Georgia, Louisiana");
  }

  @Test
  void a_span_shows_the_years_that_are_shown() {
    assertThat(of(CaveatMeasure.POPULAR_VOTE, 1848).get(0).when()).isEqualTo("1848");
    assertThat(of(CaveatMeasure.POPULAR_VOTE, 1832, 1836, 1840).get(0).when())
        .isEqualTo("1832–1840");
    assertThat(of(CaveatMeasure.POPULAR_VOTE, 1832, 1840).get(0).when()).isEqualTo("1832, 1840");
  }

  @Test
  void a_figure_of_one_state_is_touched_by_its_own_caveats_alone() {
    Shown pennsylvania = Shown.of(Set.of(CaveatMeasure.STATE_VOTES)).in(1868).ofState("PA");
    Shown florida = Shown.of(Set.of(CaveatMeasure.STATE_VOTES)).in(1868).ofState("FL");
    assertThat(StandingCaveats.of(record).belongingTo(pennsylvania)).isEmpty();
    assertThat(StandingCaveats.of(record).belongingTo(florida))
        .extracting(Caveat::id)
        .containsExactly("1868-no-popular-vote");
  }

  @Test
  void populations_up_to_the_census_of_1860_are_touched_and_later_ones_are_not() {
    assertThat(of(CaveatMeasure.POPULATION, 1852))
        .extracting(Caveat::sentence)
        .containsExactly("Census of 1850: populations count three fifths of the enslaved.");
    assertThat(of(CaveatMeasure.POPULATION, 1872)).isEmpty();
    assertThat(of(CaveatMeasure.POPULATION, 1789))
        .extracting(Caveat::when)
        .containsExactly("1789", "Census of 1790");
  }

  @Test
  void a_span_of_censuses_leaves_none_out() {
    assertThat(of(CaveatMeasure.POPULATION, 1840, 1844, 1852))
        .extracting(Caveat::when)
        .containsExactly("Censuses of 1830–1850");
    assertThat(of(CaveatMeasure.POPULATION, 1824, 1852))
        .extracting(Caveat::when)
        .containsExactly("Censuses of 1820, 1850");
  }

  @Test
  void a_year_that_the_record_does_not_have_has_no_caveats() {
    assertThat(of(CaveatMeasure.POPULAR_VOTE, 1825)).isEmpty();
    assertThat(of(CaveatMeasure.POPULATION, 1825)).isEmpty();
  }

  @Test
  void an_output_without_figures_has_no_caveats() {
    assertThat(StandingCaveats.of(record).belongingTo(Shown.NOTHING.in(1824, 1860))).isEmpty();
  }

  @Test
  void every_gap_in_a_national_popular_vote_has_its_caveat() {
    for (Election election : record.elections()) {
      Set<CaveatGround> said = grounds(election);
      if (election.popularVote() != PopularVoteCoverage.NATIONAL) {
        assertThat(said).as("%d", election.year()).contains(CaveatGround.PARTIAL_POPULAR_VOTE);
        continue;
      }
      if (CaveatGround.NO_POPULAR_VOTE.holdsIn(election, Optional.empty())) {
        assertThat(said).as("%d", election.year()).contains(CaveatGround.NO_POPULAR_VOTE);
      }
    }
  }

  @Test
  void every_absence_and_refusal_has_its_caveat() {
    for (Election election : record.elections()) {
      for (CaveatGround ground : List.of(CaveatGround.NOT_COUNTED, CaveatGround.VOTES_REFUSED)) {
        if (ground.holdsIn(election, Optional.empty())) {
          assertThat(grounds(election)).as("%d", election.year()).contains(ground);
        }
      }
    }
  }

  private static Set<CaveatGround> grounds(Election election) {
    return record.standingCaveats().stream()
        .filter(c -> !c.ground().isOfCensuses() && c.isOf(election.year()))
        .map(StandingCaveat::ground)
        .collect(Collectors.toSet());
  }

  @Test
  void no_wording_keeps_a_placeholder() {
    List<Integer> years = record.elections().stream().map(Election::year).toList();
    List<Caveat> all = StandingCaveats.of(record).belongingTo(ANYTHING.in(years));
    assertThat(all).hasSameSizeAs(record.standingCaveats());
    assertThat(all)
        .allSatisfy(
            c -> {
              assertThat(c.brief()).doesNotContain("{", "}").hasSizeLessThanOrEqualTo(60);
              assertThat(c.full()).doesNotContain("{", "}").endsWith(".");
            });
  }
}
