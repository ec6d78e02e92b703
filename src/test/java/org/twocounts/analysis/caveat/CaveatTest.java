package org.twocounts.analysis.caveat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.CaveatGround;
import org.twocounts.model.CaveatMeasure;

/**
 * Several caveats said together: in full while they are few, in one sentence when they are many.
 */
class CaveatTest {
  private static final List<Caveat> FOUR =
      List.of(
          caveat(CaveatGround.NOT_COUNTED, "1868", "without MS", 1868),
          caveat(CaveatGround.NO_POPULAR_VOTE, "1868", "no vote in FL", 1868),
          caveat(CaveatGround.NOT_COUNTED, "1864", "without eleven states", 1864),
          caveat(CaveatGround.VOTES_REFUSED, "1872", "17 refused", 1872));
  private static final List<Caveat> FIVE =
      Stream.concat(
              FOUR.stream(),
              Stream.of(caveat(CaveatGround.VOTES_REFUSED, "1864", "17 refused", 1864)))
          .toList();

  private static Caveat caveat(CaveatGround ground, String when, String brief, Integer... years) {
    return new Caveat(brief, ground, List.of(years), when, brief, "In full: " + brief + ".");
  }

  @Test
  void up_to_four_are_said_in_whole_sentences_and_more_briefly_in_one_line() {
    assertThat(Caveat.inWords(FOUR))
        .containsExactly(
            "In full: without MS.",
            "In full: no vote in FL.",
            "In full: without eleven states.",
            "In full: 17 refused.");
    assertThat(Caveat.inWords(FIVE))
        .containsExactly(
            "What changes the meaning of these figures: 1868: without MS; no vote in FL. 1864:"
                + " without eleven states; 17 refused. 1872: 17 refused.");
  }

  @Test
  void in_short_they_stand_by_their_time_or_when_there_are_many_by_what_makes_them_true() {
    assertThat(Caveat.inShort(FOUR))
        .containsExactly(
            "1868: without MS; no vote in FL.",
            "1864: without eleven states.",
            "1872: 17 refused.");
    assertThat(Caveat.inShort(FIVE))
        .containsExactly(
            "Exceptions: no popular vote in some states 1868; some states absent 1864–1868;"
                + " electoral votes refused 1864, 1872.");
  }

  @Test
  void elections_run_on_for_four_years_and_censuses_for_ten() {
    assertThat(
            Caveat.inOneSentence(
                List.of(
                    caveat(CaveatGround.NO_POPULAR_VOTE, "", "", 1824, 1828, 1832, 1868, 1876))))
        .isEqualTo("Exceptions: no popular vote in some states 1824–1832, 1868, 1876.");
    assertThat(
            Caveat.inOneSentence(
                List.of(
                    caveat(CaveatGround.APPORTIONMENT_POPULATION, "", "", 1790, 1800, 1820, 1830))))
        .isEqualTo(
            "Exceptions: three fifths of the enslaved counted, censuses of 1790–1800, 1820–1830.");
  }

  @Test
  void figures_shown_together_are_touched_by_the_caveats_of_either() {
    Shown votes = Shown.of(Set.of(CaveatMeasure.POPULAR_VOTE)).in(1824, 1828);
    Shown people =
        Shown.of(Set.of(CaveatMeasure.POPULATION)).in(1828, 1832).byCensuses(List.of(1820));
    Shown both = votes.and(people.ofState("OH"));
    assertThat(both.measures())
        .containsExactly(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.POPULATION);
    assertThat(both.elections()).containsExactly(1824, 1828, 1832);
    assertThat(both.censuses()).containsExactly(1820);
    assertThat(both.states()).containsExactly("OH");
    assertThat(
            Shown.NOTHING
                .ofElections(List.of(TheRecord.election(1824), TheRecord.election(1828)))
                .elections())
        .containsExactly(1824, 1828);
    assertThat(people.byCensuses(List.of(1790)).censuses()).containsExactly(1790, 1820);
  }

  @Test
  void a_census_that_is_asked_for_has_its_caveat() {
    Shown people = Shown.of(Set.of(CaveatMeasure.POPULATION)).byCensuses(List.of(1850, 1860));
    assertThat(StandingCaveats.of(TheRecord.record()).belongingTo(people))
        .extracting(Caveat::when)
        .containsExactly("Censuses of 1850–1860");
  }
}
