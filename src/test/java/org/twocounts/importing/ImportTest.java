package org.twocounts.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.data.SixtyElections;
import org.twocounts.input.InvalidInputException;
import org.twocounts.model.Candidacy;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.model.StateResult;

class ImportTest {
  @TempDir private Path folder;

  private ResultTables tables() {
    return ResultTables.in(folder);
  }

  private static StateResult state(ElectionRecord record, String code) {
    return record.elections().get(0).findState(code).orElseThrow();
  }

  private static long votes(ElectionRecord record, String state, String candidate) {
    return state(record, state).findResult(candidate).orElseThrow().popularVotes().orElseThrow();
  }

  @Test
  void the_file_of_the_mit_election_lab_gives_the_elections_of_the_record_again() {
    ElectionRecord made = tables().record(ResultTables.medsl(1976));

    assertThat(made.elections()).hasSize(13);
    for (Election election : made.elections()) {
      Election known = SixtyElections.record().getElection(election.year());
      assertThat(election.president()).isEqualTo(known.president());
      assertThat(electors(election)).isEqualTo(electors(known));
      for (StateResult state : election.states()) {
        StateResult before = known.findState(state.state()).orElseThrow();
        assertThat(state.totalPopularVotes()).isEqualTo(before.totalPopularVotes());
        before
            .results()
            .forEach(
                r ->
                    assertThat(state.findResult(r.candidate()).orElseThrow().popularVotes())
                        .isEqualTo(r.popularVotes()));
      }
    }
  }

  private static Map<String, Integer> electors(Election election) {
    Map<String, Integer> electors = new TreeMap<>();
    election.states().stream()
        .flatMap(StateResult::allResults)
        .forEach(r -> electors.merge(r.candidate(), r.electoralVotes(), Integer::sum));
    electors.values().removeIf(n -> n == 0);
    return electors;
  }

  @Test
  void every_total_of_that_file_is_ours() {
    Imported imported = tables().read(ResultTables.medsl(2016));

    assertThat(imported.report().sums()).hasSize(3 * 51).noneMatch(Sum::differs);
    assertThat(imported.report().leftOver()).allMatch(LeftOver::counted);
  }

  private static final String COUNTIES =
      "state_name,county_fips,county_name,votes_gop,votes_dem,total_votes,diff,per_gop,per_dem";

  @Test
  void counties_are_summed_to_states_and_the_rest_of_their_totals_stands_under_other() {
    Imported imported =
        tables()
            .year(2024)
            .read(
                COUNTIES,
                "Alabama,01001,Autauga County,20484,7439,28190,13045.0,0.7266,0.2638",
                "Alabama,01003,Baldwin County,95798,24934,122249,70864.0,0.7836,0.2039");
    ElectionRecord record = ResultTables.valid(imported);

    assertThat(votes(record, "AL", "Donald Trump")).isEqualTo(20484 + 95798);
    assertThat(votes(record, "AL", "Other")).isEqualTo(28190 + 122249 - 116282 - 32373);
    assertThat(state(record, "AL").totalPopularVotes()).hasValue(150439);
    assertThat(imported.report().remarks())
        .contains("2024: summed 2 counties or other parts of 1 state");
  }

  @Test
  void codes_of_counties_alone_tell_the_state() {
    ElectionRecord record =
        tables().year(2024).record("fips,Trump,Harris", "1001,10,5", "39001,7,9");

    assertThat(votes(record, "AL", "Donald Trump")).isEqualTo(10);
    assertThat(votes(record, "OH", "Kamala Harris")).isEqualTo(9);
  }

  @Test
  void a_states_own_file_with_line_ends_of_an_old_macintosh_and_points_in_thousands() {
    String text =
        String.join(
            "\r",
            "County;Trump / Vance (R);Harris / Walz (D);Write-In;Total Votes;Registered Voters",
            "Adams;1.234.567;1.000.001;1.002;2.235.570;3.000.000",
            "Allen;2.000;3.000;5;5.005;9.000",
            "Total;1.236.567;1.003.001;1.007;2.240.575;3.009.000",
            "");
    Imported imported =
        tables().year(2024).state("Ohio").read(text.getBytes(StandardCharsets.UTF_8));
    ElectionRecord record = ResultTables.valid(imported);

    assertThat(votes(record, "OH", "Donald Trump")).isEqualTo(1_236_567);
    assertThat(votes(record, "OH", "Other")).isEqualTo(1_007);
    assertThat(imported.report().sums()).singleElement().matches(s -> !s.differs());
  }

  @Test
  void a_column_a_candidate_and_a_coming_election() {
    List<String> lines = wide2028();
    ElectionRecord record =
        tables()
            .year(2028)
            .district("ME-1", "Example")
            .district("ME-2", "Sam Sample")
            .district("NE-1", "Sample")
            .district("NE-2", "Example")
            .district("NE-3", "Sample")
            .record(lines);
    Election election = record.getElection(2028);

    assertThat(election.electorsAppointed()).isEqualTo(538);
    assertThat(election.candidacies())
        .extracting(Candidacy::candidate)
        .containsExactly("Sam Sample", "Alex Example");
    assertThat(election.partyOf("Sam Sample")).hasValue("Republican");
    assertThat(election.findState("ME").orElseThrow().electoralVotes("Alex Example")).isEqualTo(3);
    assertThat(election.vicePresident()).isEmpty();
    assertThat(election.popularVote()).isEqualTo(PopularVoteCoverage.NATIONAL);
  }

  private static List<String> wide2028() {
    List<String> lines = new ArrayList<>();
    lines.add("State,Alex Example (D),Sam Sample (R),Other,Total");
    for (StateResult s : SixtyElections.record().getElection(2024).states()) {
      long one = s.findResult("Kamala Harris").orElseThrow().popularVotes().orElseThrow();
      long two = s.findResult("Donald Trump").orElseThrow().popularVotes().orElseThrow();
      lines.add(String.join(",", s.state(), "" + one, "" + two, "50", "" + (one + two + 50)));
    }
    return lines;
  }

  @Test
  void who_carried_the_districts_of_maine_and_nebraska_is_asked_for_and_never_guessed() {
    assertThat(tables().year(2028).read(wide2028()).report().questions())
        .containsExactly(
            "2028: who carried ME-1? no row of the table says; give --district ME-1=NAME",
            "2028: who carried ME-2? no row of the table says; give --district ME-2=NAME",
            "2028: who carried NE-1? no row of the table says; give --district NE-1=NAME",
            "2028: who carried NE-2? no row of the table says; give --district NE-2=NAME",
            "2028: who carried NE-3? no row of the table says; give --district NE-3=NAME");
  }

  @ParameterizedTest
  @CsvSource({
    "ME-9, Example, --district ME-9=Example: ME-9 chooses no elector of its own in 2028",
    "TX-1, Example, --district TX-1=Example: TX-1 chooses no elector of its own in 2028",
    "ME-1, Nobody, '--district ME-1=Nobody: \"Nobody\" is none of those who stand in 2028: Alex"
        + " Example, Sam Sample'",
  })
  void what_is_told_of_a_district_must_fit_the_table(String unit, String name, String message) {
    assertThatThrownBy(() -> tables().year(2028).district(unit, name).read(wide2028()))
        .isInstanceOf(MoreNeededException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({"ME-1", "ME1", "Maine 1", "Maine CD-1", "'Maine, District 1'", "Maine 1st district"})
  void a_district_is_known_however_it_is_written(String written) {
    ElectionRecord record =
        tables()
            .year(2028)
            .record(
                "state,candidate,party,votes",
                "ME,Alex Example,D,100",
                "ME,Sam Sample,R,90",
                "\"" + written + "\",Alex Example,D,60",
                "\"" + written + "\",Sam Sample,R,30",
                "ME-2,Alex Example,D,40",
                "ME-2,Sam Sample,R,60");

    assertThat(state(record, "ME").districts())
        .extracting(DistrictResult::unit)
        .containsExactly("ME-1", "ME-2");
    assertThat(state(record, "ME").electoralVotes("Alex Example")).isEqualTo(3);
  }

  @Test
  void a_column_of_districts_does_as_well_and_without_statewide_rows_they_sum() {
    ElectionRecord record =
        tables()
            .year(2028)
            .record(
                "state,district,candidate,party,votes",
                "ME,1,Alex Example,D,60",
                "ME,1,Sam Sample,R,30",
                "ME,2,Alex Example,D,40",
                "ME,2,Sam Sample,R,60");

    assertThat(votes(record, "ME", "Alex Example")).isEqualTo(100);
    assertThat(state(record, "ME").electoralVotes("Sam Sample")).isEqualTo(1);
  }

  @Test
  void electors_alone_make_a_map_without_votes() {
    ElectionRecord record =
        tables()
            .year(2028)
            .record("state,winner,electors", "Ohio,Republican,17", "PA,Democratic,19", "D.C.,D,3");
    Election election = record.getElection(2028);

    assertThat(election.popularVote()).isEqualTo(PopularVoteCoverage.UNKNOWN);
    assertThat(election.president()).isEqualTo("Democratic candidate");
    assertThat(state(record, "OH").totalPopularVotes()).isEmpty();
  }

  @Test
  void a_wrong_number_of_electors_is_refused_with_the_right_one() {
    assertThatThrownBy(() -> tables().year(2028).read("state,winner,electors", "OH,R,20"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageEndingWith(
            "2028, OH: the table gives 20 electors, but by the census of 2020 there are 17");
  }

  @Test
  void shares_make_margins_of_states_and_no_national_vote() {
    Imported imported =
        tables()
            .year(2028)
            .read("state,dem_pct,rep_pct", "OH,\"44,5\",\"54,25\"", "PA,49,50", "US,48,49");
    ElectionRecord record = ResultTables.valid(imported);

    assertThat(record.elections().get(0).popularVote()).isEqualTo(PopularVoteCoverage.PARTIAL);
    assertThat(votes(record, "OH", "Republican candidate")).isEqualTo(54_250);
    assertThat(votes(record, "OH", "Other")).isEqualTo(1_250);
    assertThat(imported.report().remarks())
        .anyMatch(r -> r.startsWith("2028: the table has shares and no votes"));
  }

  @Test
  void shares_are_told_from_votes_by_their_look_too() {
    ElectionRecord record =
        tables().year(2028).record("state,dem,rep", "OH,0.45,0.53", "PA,0.5,0.48");

    assertThat(votes(record, "OH", "Republican candidate")).isEqualTo(53_000);
  }

  @Test
  void shares_beside_totals_make_votes() {
    ElectionRecord record =
        tables().year(2028).record("state,dem_pct,rep_pct,total_votes", "OH,45,53,2000");

    assertThat(votes(record, "OH", "Republican candidate")).isEqualTo(1_060);
  }

  @Test
  void what_is_no_vote_for_anybody_is_left_over_with_its_line_and_reason() {
    Imported imported =
        tables()
            .year(2028)
            .read(
                "Results of an election,,,",
                "",
                "state,candidate,party,votes",
                "OH,\"EXAMPLE, ALEX\",DEM,100",
                "OH,\"SAMPLE, SAM\",GOP,90",
                "OH,Write-ins,,5",
                "OH,UNDERVOTES,,7",
                "OH,Blank vote/scattering,,3",
                "OH,Total,,205",
                "PR,Alex Example,DEM,8",
                "",
                "Source: nobody,,,");

    assertThat(imported.report().leftOver())
        .extracting(l -> l.line() + " " + l.why() + (l.counted() ? " (counted)" : ""))
        .containsExactly(
            "1 words above the headings",
            "6 votes for persons not named (counted)",
            "7 under-, over- and blank votes: no votes for anybody",
            "8 blank ballots and votes for others in one figure: they cannot be told apart",
            "9 a row of totals",
            "10 a place without electors",
            "11 a blank row",
            "12 words without a figure");
    assertThat(imported.report().sums()).singleElement().matches(s -> !s.differs());
    assertThat(state(ResultTables.valid(imported), "OH").totalPopularVotes()).hasValue(195);
  }

  @Test
  void votes_by_the_way_of_voting_are_summed_unless_a_row_has_them_together() {
    ElectionRecord record =
        tables()
            .record(
                "year,state,county_name,candidate,party,candidatevotes,mode",
                "2020,OHIO,A,DONALD J TRUMP,REPUBLICAN,60,TOTAL",
                "2020,OHIO,A,DONALD J TRUMP,REPUBLICAN,50,ELECTION DAY",
                "2020,OHIO,A,JOSEPH R BIDEN JR,DEMOCRAT,50,TOTAL",
                "2020,OHIO,B,DONALD J TRUMP,REPUBLICAN,30,ELECTION DAY",
                "2020,OHIO,B,DONALD J TRUMP,REPUBLICAN,3,ABSENTEE");

    assertThat(votes(record, "OH", "Donald Trump")).isEqualTo(93);
  }

  @Test
  void a_candidate_on_two_lines_of_the_ballot_has_the_votes_of_both() {
    ElectionRecord record =
        tables()
            .record(
                "year,state,candidate,party,votes",
                "2024,NY,\"TRUMP, DONALD J.\",REPUBLICAN,100",
                "2024,NY,\"TRUMP, DONALD J.\",CONSERVATIVE,20",
                "2024,NY,\"HARRIS, KAMALA D.\",DEMOCRAT,130");

    assertThat(votes(record, "NY", "Donald Trump")).isEqualTo(120);
  }

  @Test
  void small_candidates_stand_under_other_by_name_unless_all_are_kept() {
    String[] lines = {
      "year,state,candidate,party,votes",
      "2028,OH,Alex Example,D,1000",
      "2028,OH,Sam Sample,R,900",
      "2028,OH,\"BUBAR, BENJAMIN \"\"BEN\"\"\",PROHIBITION,3"
    };
    Imported imported = tables().read(lines);

    assertThat(votes(ResultTables.valid(imported), "OH", "Other")).isEqualTo(3);
    assertThat(imported.report().remarks())
        .contains(
            "2028: 1 candidate with fewer than 0.5 % of the votes, 3 votes together, stand under"
                + " Other: Benjamin Bubar");
    assertThat(votes(tables().keepAll().record(lines), "OH", "Benjamin Bubar")).isEqualTo(3);
  }

  @Test
  void where_nobody_has_a_majority_the_house_is_asked_for() {
    String[] lines = {
      "year,state,candidate,party,votes",
      "2028,OH,Alex Example,D,100",
      "2028,PA,Sam Sample,R,90",
      "2028,MI,Third Person,Green,50",
    };

    assertThat(tables().read(lines).report().questions())
        .singleElement()
        .asString()
        .startsWith("2028: nobody has a majority of the 51 electors")
        .endsWith("give --president NAME");
    ElectionRecord record = tables().president("Third").record(lines);
    assertThat(record.elections().get(0).decidedBy()).isEqualTo(DecidedBy.HOUSE);
    assertThat(record.elections().get(0).president()).isEqualTo("Third Person");
  }

  @Test
  void a_tie_in_a_state_is_asked_for() {
    String[] lines = {
      "year,state,candidate,party,votes", "2028,OH,Alex Example,D,100", "2028,OH,Sam Sample,R,100"
    };

    assertThat(tables().read(lines).report().questions())
        .containsExactly(
            "2028: Alex Example and Sam Sample have the same votes in OH; give --district OH=NAME");
    assertThat(tables().district("OH", "Sample").record(lines).elections().get(0).president())
        .isEqualTo("Sam Sample");
  }

  @Test
  void a_president_without_a_party_says_so() {
    String[] lines = {"year,state,candidate,votes", "2028,OH,Alex Example,100"};

    assertThat(tables().record(lines).elections().get(0).presidentParty()).isEqualTo("Not given");
    assertThat(
            tables().party("Alex Example", "GOP").record(lines).elections().get(0).presidentParty())
        .isEqualTo("Republican");
  }

  @Test
  void headings_that_nobody_knows_are_asked_for_and_told_by_map() {
    String[] lines = {"Jahr;Staat;Kandidat;Stimmen", "2024;Ohio;Trump;100", "2024;Ohio;Harris;50"};

    assertThatThrownBy(() -> tables().read(lines))
        .isInstanceOf(MoreNeededException.class)
        .hasMessageContaining("it holds Jahr, Staat, Kandidat, Stimmen");
    ElectionRecord record =
        tables()
            .map("year", "Jahr")
            .map("state", "Staat")
            .map("candidate", "Kandidat")
            .map("votes", "Stimmen")
            .record(lines);
    assertThat(votes(record, "OH", "Donald Trump")).isEqualTo(100);
  }

  @Test
  void a_column_may_be_told_to_be_a_candidates() {
    ElectionRecord record =
        tables()
            .year(2028)
            .map("Alex Example (Democratic)", "votes_dem")
            .map("Sam Sample (Republican)", "votes_gop")
            .record("state,votes_dem,votes_gop", "OH,10,20");

    assertThat(record.elections().get(0).partyOf("Sam Sample")).hasValue("Republican");
  }

  @Test
  void everything_wrong_in_a_table_is_told_with_line_and_column() {
    assertThatThrownBy(
            () ->
                tables()
                    .read(
                        "year,state,candidate,party,votes",
                        "2028,OH,Alex Example,D,one hundred",
                        "2028,Ohi,Sam Sample,R,90",
                        "2027,PA,Alex Example,D,50",
                        "2028,PA,Sam Sample,R,1.2E+06",
                        "2028,PA,Sam Other,R,-5",
                        "2028,PA,X Y,R,12,9"))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Object::toString)
                    .containsExactly(
                        "line 2: column 5: \"one hundred\" is no whole number of votes",
                        "line 3: column 2: no state \"Ohi\"; did you mean Ohio?",
                        "line 4: column 1: 2027 is no year of a presidential election",
                        "line 5: column 5: \"1.2E+06\" was rounded by a spreadsheet; show the"
                            + " column as whole numbers and save again",
                        "line 6: column 5: \"-5\" is no whole number of votes",
                        "line 7: column 6: has 6 cells under 5 headings; put a cell that holds a"
                            + " separator into quotation marks"));
  }

  @Test
  void the_same_row_twice_is_refused() {
    assertThatThrownBy(
            () ->
                tables()
                    .read(
                        "year,state,candidate,party,votes",
                        "2028,OH,Alex Example,D,100",
                        "2028,OH,Alex Example,D,100"))
        .hasMessageContaining("line 3: column 1: may repeat line 2");
  }

  @Test
  void a_name_in_doubt_is_refused_with_those_it_may_mean() {
    assertThatThrownBy(() -> tables().read("year,state,candidate,votes", "1836,OH,Whig,100"))
        .hasMessageContaining("\"Whig\" may be ")
        .hasMessageContaining("William Henry Harrison");
  }

  @Test
  void another_leader_than_the_records_takes_the_electors_and_it_is_said() {
    Imported imported =
        tables().read("year,state,candidate,votes", "2016,WI,Trump,1", "2016,WI,Clinton,2");

    assertThat(state(ResultTables.valid(imported), "WI").electoralVotes("Hillary Clinton"))
        .isEqualTo(10);
    assertThat(imported.report().remarks())
        .anyMatch(r -> r.startsWith("2016: in WI the table has another leader than the record"));
  }

  @Test
  void after_the_census_in_force_electors_are_asked_for_and_taken_as_in_another_year() {
    String[] lines = {"year,state,candidate,party,votes", "2032,OH,Alex Example,D,100"};

    assertThat(tables().read(lines).report().questions())
        .containsExactly(
            "2032: no census of the record is in force; give --like with a year whose electors it"
                + " has, such as --like 2024");
    assertThat(state(tables().like(2020).record(lines), "OH").electorsAllotted()).hasValue(18);
    List<String> all = wide2028();
    ElectionRecord record =
        tables()
            .year(2032)
            .like(2028)
            .district("ME-1", "Example")
            .district("ME-2", "Sample")
            .district("NE-1", "Sample")
            .district("NE-2", "Example")
            .district("NE-3", "Sample")
            .record(all);
    assertThat(record.getElection(2032).electorsAppointed()).isEqualTo(538);
  }

  @Test
  void what_is_no_table_is_named() {
    assertThatThrownBy(() -> tables().read("{\"a\": 1}"))
        .hasMessageEndingWith("is JSON, not a table of text; a record goes to --data");
    assertThatThrownBy(() -> tables().read("<html>")).hasMessageContaining("is a web page");
    assertThatThrownBy(() -> tables().read("")).hasMessageEndingWith("is empty");
    assertThatThrownBy(() -> tables().read("year,state,candidate,votes"))
        .hasMessageEndingWith("has no row with a result below its headings");
  }

  @Test
  void elections_need_not_follow_each_other() {
    ElectionRecord record =
        tables()
            .record(
                "year,state,candidate,votes",
                "2000,AL,Bush,5",
                "2000,AL,Gore,4",
                "2020,AL,Trump,5",
                "2020,AL,Biden,4");

    assertThat(record.elections()).extracting(Election::year).containsExactly(2000, 2020);
  }

  @Test
  void winners_of_a_year_of_the_record_have_no_national_vote() {
    ElectionRecord record =
        tables().year(2020).record("state,winner", "TX,Trump", "OH,Trump", "PA,Biden");

    assertThat(record.elections().get(0).popularVote()).isEqualTo(PopularVoteCoverage.PARTIAL);
    assertThat(record.elections().get(0).president()).isEqualTo("Joe Biden");
  }

  @Test
  void a_table_of_an_encyclopaedia_with_shares_margins_and_electors_beside_the_votes() {
    ElectionRecord record =
        tables()
            .year(2016)
            .record(
                "State or district,Electoral votes,Clinton votes,Clinton %,Clinton EV,Trump"
                    + " votes,Trump %,Trump EV,Others votes,Margin votes,Total votes",
                "Alabama,9,\"729,547\",34.36%,–,\"1,318,255\",62.08%,9,\"75,570\",\"-588,708\","
                    + "\"2,123,372\"",
                "Total,9,\"729,547\",,,\"1,318,255\",,9,,,\"2,123,372\"");

    assertThat(votes(record, "AL", "Donald Trump")).isEqualTo(1_318_255);
    assertThat(state(record, "AL").totalPopularVotes()).hasValue(2_123_372);
    assertThat(state(record, "AL").electoralVotes("Donald Trump")).isEqualTo(9);
  }

  @Test
  void shares_carry_their_caveat_with_every_figure_of_theirs() {
    ElectionRecord record = tables().year(2028).record("state,dem_pct,rep_pct", "OH,45,53");

    assertThat(record.standingCaveats())
        .singleElement()
        .matches(c -> c.isOf(2028) && c.full().contains("shares and no votes"));
    assertThat(tables().record("year,state,candidate,votes", "2028,OH,A B,3").standingCaveats())
        .isEmpty();
  }

  @Test
  void a_long_name_of_a_party_is_kept_whole_and_one_of_a_page_is_refused() {
    String party = "Party for the Preservation of the Names of Parties";
    ElectionRecord record =
        tables().record("year,state,candidate,party,votes", "2028,OH,A B," + party + ",3");

    assertThat(record.elections().get(0).presidentParty()).isEqualTo(party);
    assertThatThrownBy(
            () -> tables().read("year,state,candidate,votes", "2028,OH," + "n".repeat(201) + ",3"))
        .hasMessageContaining("line 2: column 3")
        .hasMessageEndingWith("is too long for a name");
  }

  @Test
  void a_candidate_who_carries_a_state_keeps_the_name_however_few_the_votes() {
    ElectionRecord record =
        tables()
            .record(
                "year,state,county,candidate,party,votes",
                "2028,OH,A,Alex Example,D,100000",
                "2028,PA,A,Alex Example,D,100000",
                "2028,WY,A,Local Hero,Green,6",
                "2028,WY,B,Local Hero,Green,1",
                "2028,WY,B,Alex Example,D,5");

    assertThat(state(record, "WY").electoralVotes("Local Hero")).isEqualTo(3);
    assertThat(votes(record, "WY", "Local Hero")).isEqualTo(7);
  }

  @Test
  void votes_in_a_state_whose_legislature_chose_follow_the_table() {
    Imported imported = tables().read("year,state,candidate,votes", "1824,NY,Jackson,9");

    assertThat(imported.report().remarks())
        .anyMatch(r -> r.startsWith("1824: in NY the table has another leader"));
  }

  @Test
  void who_carried_a_state_by_the_users_word_goes_before_the_record() {
    ElectionRecord record =
        tables()
            .district("FL", "Gore")
            .record("year,state,candidate,votes", "2000,FL,Bush,5", "2000,FL,Gore,5");
    Imported told =
        tables()
            .district("FL", "Gore")
            .read("year,state,candidate,votes", "2000,FL,Bush,6", "2000,FL,Gore,5");

    assertThat(state(record, "FL").electoralVotes("Al Gore")).isEqualTo(25);
    assertThat(state(told.record().orElseThrow(), "FL").electoralVotes("Al Gore")).isEqualTo(25);
  }
}
