package org.twocounts.analysis.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.ElectionSummary;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.remark.ElectionRemarks.Reader;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

class ElectionRemarksTest {
  private static List<String> ofNation(int year) {
    Election election = TheRecord.election(year);
    return new ElectionRemarks(election, election.states(), Reader.OF_A_COMMAND)
        .all(Optional.empty());
  }

  private static List<String> ofState(int year, String state) {
    Election election = TheRecord.election(year);
    StateResult shown = election.findState(state).orElseThrow();
    return new ElectionRemarks(election, List.of(shown), Reader.OF_A_COMMAND).all(Optional.empty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1800, 'The House of Representatives chose the President, one vote a state.'",
    "1824, 'No popular vote in DE, GA, LA, NY, SC, VT (71 electors).'",
    "1824, 'The House of Representatives chose the President, one vote a state.'",
    "1824, 'How electors were chosen: legislature in DE, GA, LA, NY, SC, VT; district in IL, KY,"
        + " MD, ME, MO, TN; elsewhere by general ticket.'",
    "1864, 'No electors in AL, AR, FL, GA, MS, NC, SC, TX, VA: in rebellion; took no part.'",
    "1864, 'No electors in LA, TN: chose electors under Union occupation, whose votes Congress"
        + " refused; counted as not appointed.'",
    "1904, 'MD: Electors were voted for one by one: the popular leader of the state did not win all"
        + " of them.'",
    "1868, 'No popular vote in FL (3 electors).'",
    "1876, 'No popular vote in CO (3 electors).'",
    "1892, 'How electors were chosen: district in MI; elsewhere by general ticket.'",
    "2016, 'ME, NE: two electors at large and one a congressional district, whose votes are inside"
        + " the state''s.'",
    "2016, 'Seven faithless electors; 306 to 232 by their pledges.'",
  })
  void what_is_remarkable_in_an_election(int year, String remark) {
    assertThat(ofNation(year)).contains(remark);
  }

  @Test
  void an_election_by_general_ticket_everywhere_needs_no_remark() {
    assertThat(ofNation(1920)).isEmpty();
  }

  @Test
  void of_one_state_only_its_own_peculiarities_are_told() {
    assertThat(ofState(1864, "OH")).isEmpty();
    assertThat(ofState(1876, "CO")).contains("No popular vote in CO (3 electors).");
    assertThat(ofState(1876, "OH")).noneMatch(r -> r.contains("CO"));
    assertThat(ofState(1868, "TX"))
        .contains("TX: Not readmitted", "No electors in TX: not readmitted to representation.");
    assertThat(ofState(1904, "OH")).isEmpty();
    assertThat(ofState(1904, "MD")).anyMatch(r -> r.startsWith("MD: Electors were voted for"));
    assertThat(ofState(1892, "MI")).noneMatch(r -> r.startsWith("How electors were chosen"));
    assertThat(ofState(1972, "ME"))
        .contains("ME: Two at large and one a congressional district (law of 1969).");
    assertThat(ofState(1824, "OH")).noneMatch(r -> r.contains("House"));
  }

  @Test
  void a_command_is_told_where_the_votes_of_some_states_are_shown_and_a_page_is_not() {
    Election election = TheRecord.election(1804);
    assertThat(ofNation(1804))
        .contains(
            "Only some states held a popular vote, so there is no national one; --states and"
                + " --state show the votes that the record has.");
    assertThat(
            new ElectionRemarks(election, election.states(), Reader.OF_A_PAGE)
                .all(Optional.empty()))
        .contains("Only some states held a popular vote, so there is no national one.");
    assertThat(ofNation(1808)).noneMatch(r -> r.contains("popular vote,"));
  }

  @Test
  void two_votes_of_each_elector_are_explained_up_to_1800() {
    assertThat(ofNation(1800)).anyMatch(r -> r.startsWith("Each elector cast two votes"));
    assertThat(ofNation(1804)).noneMatch(r -> r.startsWith("Each elector cast two votes"));
  }

  @Test
  void the_attribution_in_force_is_named_with_the_others_that_are_documented() {
    Election election = TheRecord.election(1960);
    Optional<String> inForce = Optional.of("slate");
    assertThat(new ElectionRemarks(election, election.states(), Reader.OF_A_COMMAND).all(inForce))
        .contains(
            "AL: counted under attribution slate; --attribution also knows pledged-elector,"
                + " proportional, kennedy-first, none-to-kennedy.");
    assertThat(new ElectionRemarks(election, election.states(), Reader.OF_A_PAGE).all(inForce))
        .anyMatch(r -> r.contains("slate; also documented: pledged-elector"));
    List<StateResult> ohio = List.of(election.findState("OH").orElseThrow());
    assertThat(new ElectionRemarks(election, ohio, Reader.OF_A_COMMAND).all(inForce)).isEmpty();
    List<StateResult> alabama = List.of(election.findState("AL").orElseThrow());
    assertThat(new ElectionRemarks(election, alabama, Reader.OF_A_COMMAND).all(inForce))
        .anyMatch(r -> r.startsWith("AL: counted under attribution slate"));
  }

  @Test
  void a_list_of_elections_is_followed_by_what_its_rows_mean() {
    assertThat(notes(1789, 1824))
        .containsExactly(
            "1789–1800: each elector cast two votes without saying which was for President; votes"
                + " are electors who gave the person one of them.",
            "1789–1804, 1816–1820: only some states held a popular vote, so there is no national"
                + " one.",
            "1808–1812: states held popular votes of which the record has no figures: unknown, not"
                + " none.",
            "1800, 1824: the House of Representatives chose the President, one vote a state.");
    assertThat(notes(1880, 1892))
        .containsExactly(
            "1880, 1892: the margin by the sum of the states lies outside every printed national"
                + " total; sensitivity YEAR gives the range of these.");
    assertThat(notes(2000, 2024)).isEmpty();
  }

  private static List<String> notes(int first, int last) {
    List<ElectionSummary> rows =
        TheRecord.record().elections().stream()
            .filter(e -> e.year() >= first && e.year() <= last)
            .map(ElectionSummary::of)
            .toList();
    return ElectionNotes.of(rows, TheRecord.record());
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "1824, 1824",
    "1824 1828, 1824–1828",
    "1824 1832, '1824, 1832'",
    "1789 1792 1796 1804 1812 1816, '1789–1796, 1804, 1812–1816'",
  })
  void consecutive_elections_are_a_span(String years, String list) {
    assertThat(
            YearList.of(
                List.of(years.split(" ", -1)).stream()
                    .filter(y -> !y.isEmpty())
                    .map(Integer::valueOf)
                    .toList()))
        .isEqualTo(list);
  }
}
