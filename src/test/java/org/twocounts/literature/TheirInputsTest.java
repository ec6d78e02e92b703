package org.twocounts.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.Attributions;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.Apportionment;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateDistricts.DistrictVote;
import org.twocounts.model.StateResult;

/** What others used, in the place of what the record holds. */
class TheirInputsTest {

  @Test
  void a_call_without_changes_is_about_the_record_itself() {
    assertThat(changed(2000, Map.of("goal", "elect"))).isSameAs(TheRecord.record());
  }

  @Test
  void the_votes_of_a_source_stand_where_sources_differ() {
    StateResult alabama = state(changed(1920, Map.of("votes", "LEIP")), 1920, "AL");
    assertThat(votes(alabama, "Warren G. Harding")).hasValue(96_589);
    assertThat(votes(alabama, "James M. Cox")).hasValue(160_560);
    assertThat(alabama.totalPopularVotes()).hasValue(260_307);
    assertThat(state(TheRecord.record(), 1920, "OR"))
        .isEqualTo(state(changed(1920, Map.of("votes", "LEIP")), 1920, "OR"));
  }

  @Test
  void a_count_under_another_attribution_stays() {
    ElectionRecord none = Attributions.apply(TheRecord.record(), Map.of(1960, "none-to-kennedy"));
    StateResult alabama =
        state(
            new TheirInputs(none)
                .of(OptionalInt.of(1960), new Call("any", Map.of("votes", "LEIP"))),
            1960,
            "AL");
    assertThat(votes(alabama, "John F. Kennedy"))
        .isEqualTo(votes(state(none, 1960, "AL"), "John F. Kennedy"));
  }

  @Test
  void parts_never_exceed_their_whole() {
    for (int year : List.of(1880, 1920, 1940, 1952, 2016)) {
      for (StateResult state : changed(year, Map.of("votes", "LEIP")).getElection(year).states()) {
        long sum = state.results().stream().mapToLong(r -> r.popularVotes().orElse(0)).sum();
        assertThat(sum)
            .as("%s %s", year, state.state())
            .isLessThanOrEqualTo(state.totalPopularVotes().orElse(0));
      }
    }
  }

  @Test
  void another_count_of_a_state_changes_its_total_by_as_much() {
    StateResult held = state(TheRecord.record(), 2016, "NY");
    StateResult counted =
        state(changed(2016, Map.of("count", "NY Hillary Clinton 4547562")), 2016, "NY");
    assertThat(votes(counted, "Hillary Clinton")).hasValue(4_547_562);
    assertThat(counted.totalPopularVotes().getAsLong())
        .isEqualTo(
            held.totalPopularVotes().getAsLong()
                + 4_547_562
                - votes(held, "Hillary Clinton").getAsLong());
  }

  /** The census of 1920 counted 105,710,620 people, 437,571 of them in the District. */
  @Test
  void residents_of_1920_add_up_to_the_census() {
    ElectionRecord record = changed(1924, Map.of("people", "residents"));
    assertThat(
            record.apportionment().stream()
                .filter(a -> a.census() == 1920)
                .mapToLong(a -> a.population().orElse(0))
                .sum())
        .isEqualTo(105_710_620 - 437_571);
    assertThat(people(record, 1870, "CO")).hasValue(39_864);
    assertThat(people(record, 1860, "AL")).hasValue(964_201);
    assertThat(people(record, 2000, "AL")).isEqualTo(people(TheRecord.record(), 2000, "AL"));
  }

  @Test
  void a_state_can_be_left_out_or_put_in() {
    ElectionRecord without = changed(1868, Map.of("without", "FL"));
    assertThat(without.getElection(1868).findState("FL")).isEmpty();
    assertThat(without.getElection(1868).electorsAppointed()).isEqualTo(294 - 3);
    Election with = changed(1956, Map.of("with", "DC 3 Adlai Stevenson II")).getElection(1956);
    assertThat(with.electorsAppointed()).isEqualTo(531 + 3);
    assertThat(ElectorsWon.of(with).orElseThrow().inState("DC"))
        .containsExactly(Map.entry("Adlai Stevenson II", 3));
  }

  @Test
  void electors_can_be_left_uncounted_while_votes_count() {
    Election election = changed(1872, Map.of("uncounted", "AR LA")).getElection(1872);
    assertThat(election.electorsAppointed()).isEqualTo(366 - 6 - 8);
    assertThat(election.majority()).isEqualTo(177);
    assertThat(ElectorsWon.of(election).orElseThrow().inState("AR")).isEmpty();
    assertThat(election.findState("AR").orElseThrow().hasPopularVote()).isTrue();
  }

  @Test
  void a_state_taken_whole_has_the_electors_of_its_districts() {
    StateResult maine = state(changed(1972, Map.of("whole", "states")), 1972, "ME");
    assertThat(maine.districts()).isEmpty();
    assertThat(maine.electoralVotes("Richard Nixon")).isEqualTo(4);
    assertThat(maine.electorsAppointed()).isEqualTo(4);
  }

  @Test
  void a_district_can_be_counted_otherwise_or_missing() {
    DistrictVote connecticut =
        districts(changed(2012, Map.of("district", "CT-4 107884 136600")), 2012, "CT").stream()
            .filter(d -> d.district().equals("4"))
            .findFirst()
            .orElseThrow();
    assertThat(connecticut.democratic()).isEqualTo(107_884);
    assertThat(connecticut.republican()).isEqualTo(136_600);
    ElectionRecord missing = changed(1976, Map.of("missing", "NC-1"));
    assertThat(districts(missing, 1976, "NC")).hasSize(10);
    assertThat(missing.getElection(1976).electorsAppointed()).isEqualTo(537);
  }

  @Test
  void of_members_at_large_one_can_be_nobodys() {
    ElectionRecord record = changed(1964, Map.of("empty-at-large", "HI OH"));
    assertThat(districts(record, 1964, "HI")).extracting(DistrictVote::democratic).contains(0L);
    assertThat(districts(record, 1964, "HI"))
        .filteredOn(DistrictVote::isOneOfSeveralAtLarge)
        .hasSize(1);
    assertThat(districts(record, 1964, "OH")).hasSize(24);
  }

  private static ElectionRecord changed(int year, Map<String, String> arguments) {
    return new TheirInputs(TheRecord.record()).of(OptionalInt.of(year), new Call("any", arguments));
  }

  private static StateResult state(ElectionRecord record, int year, String code) {
    return record.getElection(year).findState(code).orElseThrow();
  }

  private static OptionalLong votes(StateResult state, String candidate) {
    return state
        .findResult(candidate)
        .map(CandidateResult::popularVotes)
        .orElse(OptionalLong.empty());
  }

  private static OptionalLong people(ElectionRecord record, int census, String state) {
    return record.apportionment().stream()
        .filter(a -> a.census() == census && a.state().equals(state))
        .map(Apportionment::population)
        .findFirst()
        .orElse(OptionalLong.empty());
  }

  private static List<DistrictVote> districts(ElectionRecord record, int year, String state) {
    return record.districts().stream()
        .filter(d -> d.year() == year && d.state().equals(state))
        .findFirst()
        .orElseThrow()
        .districts();
  }
}
