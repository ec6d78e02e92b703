package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twocounts.model.AnElection.anElection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.data.CutRecord;
import org.twocounts.model.AnElection;
import org.twocounts.model.Apportionment;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.IrregularKind;

/** Electors that were disputed, refused, or are still to be chosen. */
class AlternativeElectorsTest {
  @Test
  void any_one_of_four_states_would_have_elected_tilden() {
    assertThat(said(1876))
        .containsExactly(
            "as counted by Congress: Rutherford B. Hayes +1 (majority)",
            "FL 4 by the rival return: Samuel J. Tilden +7 (majority)",
            "LA 8 by the rival return: Samuel J. Tilden +15 (majority)",
            "OR 1 by the rival return: Samuel J. Tilden +1 (majority)",
            "SC 7 by the rival return: Samuel J. Tilden +13 (majority)",
            "all of these together: Samuel J. Tilden +39 (majority)");
  }

  @Test
  void electors_that_were_refused_are_counted_where_it_is_known_for_whom_they_were() {
    assertThat(said(1872))
        .first()
        .isEqualTo("as counted by Congress: Ulysses S. Grant +244 (majority)");
    assertThat(said(1872)).hasSizeGreaterThan(2).last().asString().startsWith("all of these");
    assertThat(AlternativeElectors.of(TheRecord.election(1880))).isNotEmpty();
    assertThat(AlternativeElectors.of(TheRecord.election(1884))).isEmpty();
  }

  @Test
  void whose_electors_are_left_out_may_lose_the_majority_and_no_other_kind_is_looked_at() {
    Election election =
        anElection()
            .state("AA", 6, "Ann 60 Bob 40")
            .state("BB", 5, "Bob 60 Ann 40")
            .irregular("AA", IrregularKind.DISPUTED_COUNTED, 1, "Ann", "Ann")
            .irregular("AA", IrregularKind.DISPUTED_COUNTED, 0, "Ann", "Ann")
            .irregular("BB", IrregularKind.FAITHLESS, 1, "Bob", "Ann")
            .build();
    assertThat(said(election))
        .containsExactly(
            "as counted by Congress: Ann +1 (majority)", "AA 1, disputed, left out: nobody +0");
    Election refused =
        anElection()
            .state("AA", 6, "Ann 60 Bob 40")
            .state("BB", 5, "Bob 60 Ann 40")
            .irregular("BB", IrregularKind.REJECTED, 2, "Bob", "")
            .irregular("BB", IrregularKind.REJECTED, 2, "", "")
            .build();
    assertThat(said(refused))
        .containsExactly(
            "as counted by Congress: Ann +1 (majority)",
            "BB 2, rejected by Congress, counted: Bob +1 (majority)");
  }

  private static List<String> said(int year) {
    return said(TheRecord.election(year));
  }

  private static List<String> said(Election election) {
    return AlternativeElectors.of(election).stream()
        .map(
            a ->
                a.count()
                    + ": "
                    + a.standing().leader().orElse("nobody")
                    + " +"
                    + a.standing().margin()
                    + (a.majority() ? " (majority)" : ""))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"1876, 20, true, Samuel J. Tilden", "1880, 0, false, Winfield Scott Hancock"})
  void whether_the_president_had_a_majority_without_those_disputed(
      int year, int total, boolean decisive, String rival) {
    DisputedElectors disputed = DisputedElectors.of(TheRecord.election(year));
    assertThat(disputed.total()).isEqualTo(total);
    assertThat(disputed.isDecisive()).isEqualTo(decisive);
    assertThat(disputed.rival()).contains(rival);
  }

  /** Nine electors, majority five; Ann has seven. */
  @ParameterizedTest
  @CsvSource({"2, false", "3, true"})
  void a_majority_that_is_left_is_enough(int disputed, boolean decisive) {
    Election election =
        anElection()
            .state("AA", 7, "Ann 60 Bob 40")
            .state("BB", 2, "Bob 60 Ann 40")
            .irregular("AA", IrregularKind.DISPUTED_COUNTED, disputed, "Ann", "Ann")
            .build();
    assertThat(DisputedElectors.of(election).isDecisive()).isEqualTo(decisive);
    assertThat(DisputedElectors.of(election).byState()).isEqualTo(Map.of("AA", disputed));
  }

  @Test
  void who_had_no_electoral_vote_is_no_rival_for_them() {
    Election election = anElection().state("AA", 7, "Ann 60 Bob 40").build();
    assertThat(DisputedElectors.of(election).rival()).isEmpty();
  }

  @Test
  void a_state_without_electors_has_none_at_stake() {
    Election election =
        anElection().state("AA", 7, "Ann 60 Bob 40").state("BB", 0, "Ann 1", "Ann 0").build();
    ElectionRecord record = AnElection.recordOf(election);
    assertThat(ElectorsAtStake.of(record, 1900).byState()).isEqualTo(Map.of("AA", 7));
  }

  @Test
  void electors_of_2008_follow_from_the_census_of_2000_whatever_was_counted_later() {
    ElectionRecord cut =
        TheRecord.record()
            .withElections(
                TheRecord.record().elections().stream().filter(e -> e.year() <= 2004).toList());
    ElectorsAtStake found = ElectorsAtStake.of(cut, 2008);
    assertThat(found.byState()).containsEntry("CA", 55).containsEntry("DC", 3).hasSize(51);
    assertThat(found.census().orElseThrow().census()).isEqualTo(2000);
    Set<String> sources = found.sources();
    assertThat(cut.apportionment())
        .filteredOn(a -> a.census() == 2000)
        .extracting(Apportionment::seatsSource)
        .containsAll(sources)
        .isSubsetOf(sources);
  }

  @Test
  void the_coming_election_needs_the_seats_of_every_state() {
    ElectionRecord record = TheRecord.record();
    assertThat(ComingElection.find(record)).isPresent();
    List<Apportionment> gap =
        record.apportionment().stream()
            .filter(a -> a.census() != 2020 || !a.state().equals("WY"))
            .toList();
    assertThat(ComingElection.find(record.withApportionment(gap))).isEmpty();
    assertThat(ComingElection.find(CutRecord.ofYears(2000, 2004).read()).map(c -> c.electors()))
        .contains(538);
  }

  @Test
  void districts_have_the_leaders_of_their_own() {
    ComingElection coming = ComingElection.find(TheRecord.record()).orElseThrow();
    assertThat(coming.units().stream().filter(u -> u.unit().matches("(ME|NE).*")))
        .extracting(u -> u.unit() + " " + u.lastLeader().orElse("?"))
        .containsExactly(
            "ME Kamala Harris",
            "ME-1 Kamala Harris",
            "ME-2 Donald Trump",
            "NE Donald Trump",
            "NE-1 Donald Trump",
            "NE-2 Kamala Harris",
            "NE-3 Donald Trump");
  }
}
