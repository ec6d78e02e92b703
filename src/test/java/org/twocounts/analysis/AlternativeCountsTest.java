package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twocounts.model.AnElection.anElection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.AlternativeCount.Kind;
import org.twocounts.model.AnElection;
import org.twocounts.model.Dispute;
import org.twocounts.model.DisputedField;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PublishedTotals;

class AlternativeCountsTest {

  /** Ann leads by 2 in the rows; source X gives Bob 50 and, in the same cell, 30; Y gives Ann 1. */
  private static final Election CLOSE =
      anElection()
          .state("AA", 5, "Ann 60 Bob 40")
          .state("BB", 5, "Ann 31 Bob 49 Other 70")
          .attribution("rows", true, "AA", "Ann 60")
          .attribution("other", false, "AA", "Ann 50")
          .build();

  private static List<AlternativeCount> close() {
    ElectionRecord record = AnElection.recordOf(CLOSE);
    return AlternativeCounts.of(
        new ElectionRecord(
            record.release(),
            record.sources(),
            record.states(),
            record.parties(),
            record.persons(),
            record.otherNames(),
            record.electorLaws(),
            record.elections(),
            List.of(published("P", "Ann 10 Bob 11"), published("Q", "Ann 10"), published("R", "")),
            record.electorTallies(),
            record.turnout(),
            record.censuses(),
            record.seatChanges(),
            record.apportionment(),
            record.apportionmentLaws(),
            record.residentPopulations(),
            record.districts(),
            List.of(
                dispute("AA", "Bob", 40, value("X", 50, 30), value("Y", 40)),
                dispute("BB", "Ann", 31, value("Y", 1), line("Z", 2)),
                dispute("US", "Ann", 91, value("X", 1)),
                dispute("BB", "Bob", 999, value("X", 1))),
            record.standingCaveats()),
        CLOSE);
  }

  private static PublishedTotals published(String source, String words) {
    String[] parts = words.isEmpty() ? new String[0] : words.split(" ", -1);
    List<PublishedTotals.Total> totals = new ArrayList<>();
    for (int i = 0; i < parts.length; i += 2) {
      totals.add(
          new PublishedTotals.Total(
              Optional.of(parts[i]),
              OptionalLong.of(Long.parseLong(parts[i + 1])),
              OptionalLong.empty(),
              OptionalLong.empty(),
              OptionalInt.empty(),
              OptionalLong.empty()));
    }
    return new PublishedTotals(1900, source, OptionalLong.empty(), totals, Optional.empty());
  }

  private static Dispute.SourceValue value(String source, long... values) {
    return new Dispute.SourceValue(
        source,
        Optional.empty(),
        false,
        Arrays.stream(values).boxed().toList(),
        OptionalLong.empty(),
        Optional.empty());
  }

  /** One party's line of two, which is no count of its own. */
  private static Dispute.SourceValue line(String source, long votes) {
    return new Dispute.SourceValue(
        source,
        Optional.of("one line"),
        true,
        List.of(votes),
        OptionalLong.empty(),
        Optional.empty());
  }

  private static Dispute dispute(
      String state, String candidate, long chosen, Dispute.SourceValue... values) {
    return new Dispute(
        1900,
        state,
        Optional.of(candidate),
        DisputedField.POPULAR_VOTES,
        OptionalLong.of(chosen),
        Optional.empty(),
        List.of(values),
        "made up");
  }

  @Test
  void every_kind_of_count_is_really_counted() {
    assertThat(close())
        .extracting(c -> c.kind().label() + " " + c.source().orElse("-") + " " + lead(c))
        .containsExactly(
            "state-rows - Ann 2",
            "attribution - Ann 2",
            "attribution - Bob 8",
            "national-total P Bob 1",
            "state-figures X Ann 12",
            "state-figures X Bob 8",
            "state-figures Y Bob 28",
            "extreme - Ann 12",
            "extreme - Bob 38");
  }

  @Test
  void states_that_change_hands_and_figures_that_differ_are_counted() {
    AlternativeCount y =
        close().stream().filter(c -> c.source().equals(Optional.of("Y"))).findFirst().orElseThrow();
    assertThat(y.figures()).isEqualTo(1);
    assertThat(y.states()).isEmpty();
    ElectionRecord record = AnElection.recordOf(anElection().state("AA", 1, "Ann 2 Bob 1").build());
    assertThat(AlternativeCounts.of(record, record.elections().get(0))).hasSize(1);
  }

  private static String lead(AlternativeCount count) {
    return count.standing().leader().orElse("tie") + " " + count.standing().margin();
  }

  /** 1960: three attributions leave Kennedy ahead; Gaines (2001) and "none" put Nixon ahead. */
  @Test
  void the_leader_of_1960_depends_on_the_attribution_and_on_nothing_else() {
    assertThat(of(1960).stream().filter(c -> !c.standing().leader().equals(leader(1960))))
        .extracting(c -> c.count() + ": " + lead(c))
        .containsExactly(
            "attribution proportional: Richard Nixon 58181",
            "attribution none-to-kennedy: Richard Nixon 205476");
  }

  @ParameterizedTest
  @ValueSource(ints = {1824, 1844, 1876, 1880, 1884, 1888, 1916, 1968, 1976, 2000, 2004, 2016})
  void no_documented_count_changes_the_popular_leader_of_these_elections(int year) {
    assertThat(of(year)).hasSizeGreaterThan(3);
    assertThat(of(year)).allMatch(c -> c.standing().leader().equals(leader(year)));
  }

  /** The closest: even every disputed figure at its best for Hancock leaves Garfield ahead. */
  @Test
  void the_lead_of_1880_runs_between_these_bounds() {
    assertThat(of(1880)).extracting(c -> c.standing().margin()).contains(9708L);
    assertThat(of(1880).stream().mapToLong(c -> c.standing().margin()).min()).hasValue(4240);
    assertThat(of(1880).stream().mapToLong(c -> c.standing().margin()).max()).hasValue(12407);
  }

  /** A check from outside: the sums of a source's own state figures are the totals it prints. */
  @ParameterizedTest
  @CsvSource({
    "1824, UCSB",
    "1824, WIKIPEDIA",
    "1876, UCSB",
    "1880, LEIP",
    "1884, UCSB",
    "1888, UCSB",
    "2000, CLERK"
  })
  void the_state_figures_of_a_source_sum_to_the_lead_it_prints(int year, String source) {
    List<AlternativeCount> counts =
        of(year).stream().filter(c -> c.source().equals(Optional.of(source))).toList();
    assertThat(counts)
        .extracting(AlternativeCount::kind)
        .containsExactly(Kind.NATIONAL_TOTAL, Kind.STATE_FIGURES);
    assertThat(counts.get(0).standing()).isEqualTo(counts.get(1).standing());
  }

  @Test
  void the_rival_count_of_louisiana_gives_the_state_and_no_more_than_the_state_to_tilden() {
    AlternativeCount rival =
        of(1876).stream()
            .filter(c -> c.count().equals("attribution democratic-count"))
            .findFirst()
            .orElseThrow();
    assertThat(rival.states()).containsExactly("LA");
    assertThat(rival.standing().margin()).isEqualTo(264_022);
  }

  @Test
  void without_a_national_vote_there_is_no_leader_to_change() {
    assertThatThrownBy(() -> of(1820))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("1820: no national popular vote in the record, so no leader to change");
  }

  /** Any one of the four rival returns would have elected Tilden, even Oregon's single vote. */
  @Test
  void each_rival_return_of_1876_turns_the_electoral_vote() {
    assertThat(AlternativeElectors.of(TheRecord.election(1876)))
        .extracting(
            c ->
                c.count()
                    + ": "
                    + c.standing().leader().orElseThrow()
                    + " "
                    + c.standing().margin())
        .containsExactly(
            "as counted by Congress: Rutherford B. Hayes 1",
            "FL 4 by the rival return: Samuel J. Tilden 7",
            "LA 8 by the rival return: Samuel J. Tilden 15",
            "OR 1 by the rival return: Samuel J. Tilden 1",
            "SC 7 by the rival return: Samuel J. Tilden 13",
            "all of these together: Samuel J. Tilden 39");
  }

  @Test
  void votes_disputed_without_a_rival_are_left_out_and_rejected_ones_counted() {
    assertThat(AlternativeElectors.of(TheRecord.election(1880)))
        .extracting(AlternativeElectors::count)
        .containsExactly("as counted by Congress", "GA 11, disputed, left out");
    assertThat(AlternativeElectors.of(TheRecord.election(1864)))
        .allMatch(AlternativeElectors::majority)
        .extracting(AlternativeElectors::count)
        .contains("LA 7, rejected by Congress, counted", "TN 10, rejected by Congress, counted");
    assertThat(AlternativeElectors.of(TheRecord.election(2012))).isEmpty();
  }

  private static List<AlternativeCount> of(int year) {
    return AlternativeCounts.of(TheRecord.record(), TheRecord.election(year));
  }

  private static Optional<String> leader(int year) {
    return PopularVote.of(TheRecord.election(year)).leader();
  }
}
