package org.twocounts.data.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.data.RecordReader;
import org.twocounts.model.Absence;
import org.twocounts.model.AnElection;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Confidence;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorLaw;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;
import org.twocounts.model.PopularStatus;
import org.twocounts.model.Provenance;
import org.twocounts.model.StateResult;

/** Maine since 1972 and Nebraska since 1992: two electors at large and one a district. */
class ElectorLawsTest {
  private static ElectionRecord record;

  @BeforeAll
  static void read() throws IOException {
    record = RecordReader.read("record", Files.readAllBytes(Path.of("elections.json")));
  }

  @ParameterizedTest
  @CsvSource({"1972,ME", "1988,ME", "1992,NE", "2008,NE", "2020,ME", "2020,NE", "2024,NE"})
  void counted_whole_they_break_the_law_in_method_and_in_districts(int year, String state) {
    assertThat(
            found(
                changed(
                    year,
                    state,
                    s -> with(s, ElectorMethod.GENERAL_TICKET, s.results(), List.of()))))
        .anyMatch(v -> v.startsWith(year + ", " + state + ": method is general-ticket, but since"))
        .anyMatch(
            v ->
                v.startsWith(year + ", " + state + ": no districts are listed, but since")
                    && v.contains("; list " + state + "-1, " + state + "-2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ME", "NE"})
  void method_district_without_districts_breaks_it_too(String state) {
    assertThat(found(changed(2016, state, s -> with(s, s.method(), s.results(), List.of()))))
        .singleElement()
        .asString()
        .startsWith("2016, " + state + ": no districts are listed, but since ");
  }

  @Test
  void one_whole_is_found_beside_one_that_is_right() {
    assertThat(
            found(
                changed(
                    2020,
                    "ME",
                    s -> with(s, ElectorMethod.GENERAL_TICKET, s.results(), List.of()))))
        .isNotEmpty()
        .allMatch(v -> v.startsWith("2020, ME"));
  }

  @ParameterizedTest
  @CsvSource({"ME,1", "NE,1", "NE,2"})
  void districts_are_as_many_as_seats(String state, int kept) {
    assertThat(
            found(
                changed(
                    2020,
                    state,
                    s -> with(s, s.method(), s.results(), s.districts().subList(0, kept)))))
        .anyMatch(v -> v.startsWith("2020, " + state + ": districts listed are " + kept + ", but"));
    assertThat(
            found(
                changed(
                    2020,
                    state,
                    s -> {
                      List<DistrictResult> more = new ArrayList<>(s.districts());
                      DistrictResult last = more.get(more.size() - 1);
                      more.add(
                          new DistrictResult(
                              state + "-" + (more.size() + 1), OptionalLong.of(0), last.results()));
                      return with(s, s.method(), s.results(), more);
                    })))
        .anyMatch(v -> v.startsWith("2020, " + state + ": districts listed are "));
  }

  @ParameterizedTest
  @CsvSource({"1968,ME,only since 1972", "1988,NE,only since 1992", "2016,MI,from 1892 to 1892"})
  void districts_outside_the_years_of_the_law_are_wrong(int year, String state, String when) {
    List<String> found =
        found(changed(year, state, s -> with(s, ElectorMethod.DISTRICT, s.results(), of(s))));
    assertThat(found)
        .anyMatch(
            v ->
                v.startsWith(year + ", " + state + ": districts are listed (" + state + "-1), but")
                    && v.contains("chose electors by district " + when));
  }

  @Test
  void a_state_without_a_law_cannot_choose_by_district_once_laws_are_dated() {
    assertThat(
            found(
                changed(2020, "OH", s -> with(s, ElectorMethod.DISTRICT, s.results(), List.of()))))
        .containsExactly(
            "2020, OH: method is district, but no law of OH that says so is in electorLaws; the"
                + " electors of a general ticket stand in results (elector-laws)");
    assertThat(found(changed(1872, "OH", s -> with(s, s.method(), s.results(), of(s)))))
        .anyMatch(v -> v.contains("districts are listed (OH-1), but no law of OH"));
  }

  @Test
  void before_the_first_dated_law_choice_by_district_is_possible_history() {
    assertThat(
            found(
                changed(1832, "OH", s -> with(s, ElectorMethod.DISTRICT, s.results(), List.of()))))
        .isEmpty();
  }

  @Test
  void michigan_in_1892_needs_no_districts_and_no_other_method() {
    assertThat(found(record)).isEmpty();
    assertThat(
            found(
                changed(
                    1892,
                    "MI",
                    s -> with(s, ElectorMethod.GENERAL_TICKET, s.results(), List.of()))))
        .singleElement()
        .asString()
        .startsWith("1892, MI: method is general-ticket, but since 1892 MI chooses its electors");
  }

  @Test
  void a_state_that_took_no_part_broke_no_law() {
    assertThat(
            found(
                changed(
                    2020,
                    "ME",
                    s ->
                        new StateResult(
                            s.state(),
                            s.electorsAllotted(),
                            0,
                            0,
                            ElectorMethod.NONE,
                            OptionalLong.empty(),
                            Optional.of(new Absence(Absence.Kind.NO_PART, "made up")),
                            s.note(),
                            List.of(),
                            List.of()))))
        .noneMatch(v -> v.contains("(elector-laws)"));
  }

  @Test
  void two_electors_at_large_go_to_the_leader_of_the_state() {
    assertThat(
            found(
                changed(
                    2016, "ME", s -> with(s, s.method(), electors(s.results(), 1), s.districts()))))
        .anyMatch(
            v -> v.startsWith("2016, ME, Hillary Clinton: electors at large cast 1 votes, but"));
    assertThat(
            found(
                changed(
                    2016, "ME", s -> with(s, s.method(), electors(s.results(), 3), s.districts()))))
        .anyMatch(
            v -> v.startsWith("2016, ME, Hillary Clinton: electors at large cast 3 votes, but"));
  }

  @Test
  void the_elector_of_a_district_goes_to_its_leader_unless_irregular_electors_say_so() {
    ElectionRecord faithless =
        changed(2016, "ME", s -> with(s, s.method(), s.results(), turned(s, "Bernie Sanders")));
    assertThat(found(faithless))
        .anyMatch(
            v ->
                v.startsWith("2016, ME, ME-1, Bernie Sanders: does not lead and has electoral")
                    || v.startsWith("2016, ME, Bernie Sanders, ME-1: does not lead"));
    IrregularElectors listed =
        new IrregularElectors(
            Optional.of("ME"),
            Office.PRESIDENT,
            IrregularKind.FAITHLESS,
            1,
            Optional.of("Hillary Clinton"),
            Optional.empty(),
            Optional.of("Bernie Sanders"),
            Optional.empty(),
            new Provenance(List.of(), Optional.empty(), List.of()));
    assertThat(found(withIrregular(faithless, listed))).isEmpty();
  }

  @Test
  void districts_have_no_more_votes_than_the_state() {
    assertThat(
            found(
                changed(
                    2020,
                    "NE",
                    s ->
                        with(
                            s,
                            s.method(),
                            s.results(),
                            s.districts().stream()
                                .map(
                                    d ->
                                        new DistrictResult(
                                            d.unit(),
                                            OptionalLong.of(
                                                2 * d.totalPopularVotes().orElseThrow()),
                                            d.results()))
                                .toList()))))
        .anyMatch(v -> v.matches("2020, NE: districts have \\d+ votes, more than the state .*"));
  }

  @Test
  void the_laws_themselves_are_dated_by_elections_and_do_not_overlap() {
    assertThat(
            found(
                record.withElectorLaws(
                    List.of(
                        law("ME", 1972, OptionalInt.of(1990)),
                        law("ME", 1988, OptionalInt.empty()),
                        law("NE", 1992, OptionalInt.of(1988))))))
        .contains(
            "ME, elector law: 1990 is no election year (elector-laws)",
            "ME, elector law: from 1988 overlaps that from 1972 (elector-laws)",
            "NE, elector law: begins with 1992, after its last election 1988 (elector-laws)");
  }

  private static ElectorLaw law(String state, int first, OptionalInt last) {
    return new ElectorLaw(state, first, last, OptionalInt.of(2), "made up");
  }

  private static List<String> found(ElectionRecord changed) {
    RecordFacts facts = new RecordFacts(changed);
    List<String> all = new ArrayList<>();
    for (Rule rule : List.of(new ElectorLaws(), new ElectorDistricts())) {
      Violations violations = new Violations(rule.id());
      rule.check(facts, violations);
      violations.found().forEach(v -> all.add(v.toString()));
    }
    return all;
  }

  private static ElectionRecord changed(int year, String state, UnaryOperator<StateResult> change) {
    return record.withElections(
        record.elections().stream()
            .map(
                e ->
                    e.year() != year
                        ? e
                        : e.withStates(
                            e.states().stream()
                                .map(s -> s.state().equals(state) ? change.apply(s) : s)
                                .toList(),
                            e.candidacies()))
            .toList());
  }

  private static StateResult with(
      StateResult s,
      ElectorMethod method,
      List<CandidateResult> results,
      List<DistrictResult> districts) {
    return new StateResult(
        s.state(),
        s.electorsAllotted(),
        s.electorsAppointed(),
        s.votesCounted(),
        method,
        s.totalPopularVotes(),
        s.absence(),
        s.note(),
        results,
        districts);
  }

  private static List<DistrictResult> of(StateResult s) {
    return List.of(new DistrictResult(s.state() + "-1", OptionalLong.of(1), s.results()));
  }

  /** The first with electors has another number of them. */
  private static List<CandidateResult> electors(List<CandidateResult> results, int electors) {
    List<CandidateResult> changed = new ArrayList<>(results);
    changed.set(0, row(changed.get(0).candidate(), changed.get(0).popularVotes(), electors));
    return changed;
  }

  private static List<DistrictResult> turned(StateResult s, String to) {
    List<DistrictResult> districts = new ArrayList<>(s.districts());
    DistrictResult first = districts.get(0);
    List<CandidateResult> results = electors(first.results(), 0);
    results = new ArrayList<>(results);
    results.add(row(to, OptionalLong.empty(), 1));
    districts.set(0, new DistrictResult(first.unit(), first.totalPopularVotes(), results));
    return districts;
  }

  private static CandidateResult row(String candidate, OptionalLong votes, int electors) {
    return new CandidateResult(
        candidate,
        Optional.empty(),
        votes,
        votes.isPresent() ? PopularStatus.COUNTED : PopularStatus.NONE,
        electors,
        Optional.of(Confidence.SINGLE),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static ElectionRecord withIrregular(ElectionRecord changed, IrregularElectors listed) {
    return changed.withElections(
        changed.elections().stream()
            .map(e -> e.year() == 2016 ? AnElection.with(e, List.of(listed)) : e)
            .toList());
  }
}
