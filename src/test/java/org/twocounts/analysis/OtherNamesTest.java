package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.FamilyName;
import org.twocounts.model.NameBearer;
import org.twocounts.model.OtherName;
import org.twocounts.model.State;
import org.twocounts.words.NearestName;

/** Who is meant by names that are none of the record's own. */
class OtherNamesTest {
  private static final ElectionRecord RECORD = TheRecord.released();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "AL ; 01 ; 1 ; ala. ; ALABAMA",
        "CA ; 06 ; 6 ; Calif. ; Cal",
        "DC ; D.C. ; dc ; Washington DC ; Washington, D.C.",
        "DC ; D.C., Washington ; Columbia, District of ; DC, Washington ; columbia, district of",
        "DC ; 11 ; district of columbia ; WASH. D.C. ; D. C.",
        "MA ; Mass. ; mass ; M.A. ; Commonwealth of Massachusetts",
        "ND ; N. Dak. ; N. Dakota ; north  dakota ; 38",
        "PA ; Pa. ; Penna. ; Penn ; 42",
        "WV ; W.V. ; W. Va. ; w virginia ; 54",
      })
  void a_state_goes_by(String code, String one, String two, String three, String four) {
    for (String name : List.of(one, two, three, four)) {
      assertThat(NamedState.find(RECORD, name).state()).as(name).isEqualTo(code);
    }
  }

  @Test
  void every_state_goes_by_code_name_federal_code_and_other_names() {
    for (State state : RECORD.states()) {
      String fips = state.fips().orElseThrow();
      List<String> names =
          new ArrayList<>(
              List.of(
                  state.state(),
                  state.state().toLowerCase(Locale.ROOT),
                  state.state().charAt(0) + "." + state.state().charAt(1) + ".",
                  state.name(),
                  state.name().toUpperCase(Locale.ROOT),
                  fips,
                  String.valueOf(Integer.parseInt(fips))));
      others(NameBearer.STATE, state.state()).forEach(n -> names.addAll(forms(n)));
      for (String name : names) {
        assertThat(NamedState.known(RECORD, name)).as(name).contains(state);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Democratic ; D ; Dem. ; Democrats ; DEMOCRATIC-FARMER-LABOR",
        "Republican ; R ; GOP ; REPUBLICAN ; Republican Party",
        "Democratic-Republican ; Dem.-Rep. ; democratic republican ; DR ; Democratic–Republican",
        "Libertarian ; LIBERTARIAN ; Lib ; LP ; Libertarian Party",
        "Progressive ; Bull Moose ; Prog. ; Progressive Party ; progressives",
        "People's ; Populist ; Populists ; Peoples ; People’s Party",
        "States' Rights Democratic ; Dixiecrat ; Dixiecrats ; Dixiecrat Party ; states rights"
            + " democratic",
      })
  void a_party_goes_by(String label, String one, String two, String three, String four) {
    for (String name : List.of(one, two, three, four)) {
      assertThat(NamedParty.known(RECORD, name)).as(name).contains(label);
    }
  }

  @Test
  void every_party_goes_by_its_names_and_other_names() {
    RECORD.parties().forEach(p -> assertThat(NamedParty.all(RECORD, p.id())).isNotEmpty());
    for (OtherName other : RECORD.otherNames()) {
      if (other.bearer() == NameBearer.PARTY) {
        forms(other.name())
            .forEach(n -> assertThat(NamedParty.known(RECORD, n)).as(n).contains(other.meant()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "2020 ; TRUMP, DONALD J. ; Donald Trump",
        "2020 ; BIDEN, JOSEPH R. JR ; Joe Biden",
        "2020 ; Biden, Jr., Joseph R. ; Joe Biden",
        "2024 ; HARRIS, KAMALA D. ; Kamala Harris",
        "2024 ; Kennedy, Robert F., Jr. ; Robert F. Kennedy Jr.",
        "2016 ; CLINTON, HILLARY RODHAM ; Hillary Clinton",
        "2012 ; OBAMA, BARACK H. ; Barack Obama",
        "2008 ; MCCAIN, JOHN ; John McCain",
        "2000 ; GORE, AL ; Al Gore",
        "2000 ; Albert A. Gore Jr. ; Al Gore",
        "2000 ; BUCHANAN, PATRICK \"PAT\" ; Pat Buchanan",
        "2000 ; George Bush ; George W. Bush",
        "1988 ; BUSH, GEORGE H.W. ; George H. W. Bush",
        "1996 ; DOLE, ROBERT ; Bob Dole",
        "1992 ; PEROT, ROSS ; Ross Perot",
        "1992 ; H. Ross Perot ; Ross Perot",
        "1976 ; MCCARTHY, EUGENE (\"GENE\") ; Eugene McCarthy",
        "1964 ; LBJ ; Lyndon B. Johnson",
        "1960 ; Kennedy, John F. ; John F. Kennedy",
        "1960 ; J.F.K. ; John F. Kennedy",
        "1952 ; Adlai E. Stevenson ; Adlai Stevenson II",
        "1936 ; fdr ; Franklin D. Roosevelt",
        "1912 ; Teddy Roosevelt ; Theodore Roosevelt",
        "1912 ; T. Roosevelt ; Theodore Roosevelt",
        "1856 ; fremont ; John C. Frémont",
        "1828 ; J. Q. Adams ; John Quincy Adams",
        "1824 ; John Adams ; John Quincy Adams",
        "1796 ; ADAMS, JOHN ; John Adams",
        "1812 ; De Witt Clinton ; DeWitt Clinton",
      })
  void a_candidate_goes_by(int year, String name, String meant) {
    assertThat(find(year, name)).isEqualTo(meant);
  }

  @Test
  void every_candidate_is_found_by_the_inverted_name_with_and_without_middle_names() {
    for (Election election : RECORD.elections()) {
      for (Candidacy candidacy : election.candidacies()) {
        String name = candidacy.candidate();
        List<String> names = new ArrayList<>(forms(name));
        others(NameBearer.CANDIDATE, name).forEach(n -> names.addAll(forms(n)));
        if (candidacy.person()) {
          names.addAll(forms(inverted(name)));
          names.addAll(forms(withoutMiddleNames(inverted(name))));
        }
        for (String given : names) {
          assertThat(find(election.year(), given))
              .as("%s %s", election.year(), given)
              .isEqualTo(name);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1800 ; John Quincy Adams ; John Quincy Adams stood in 1820–1828",
        "1988 ; George W. Bush ; George W. Bush stood in 2000–2004",
        "2016 ; FDR ; Franklin D. Roosevelt stood in 1932–1944",
        "1960 ; Robert F. Kennedy ; Robert F. Kennedy Jr. stood in 2024",
      })
  void another_candidates_name_is_not_taken_for_one_who_stood(int year, String name, String said) {
    assertThatThrownBy(() -> find(year, name))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("no candidate \"%s\"; %s", name, said);
  }

  @Test
  void what_fits_several_offers_them() {
    assertThatThrownBy(() -> NamedCandidate.find(RECORD, RECORD.elections(), "George Bush"))
        .hasMessage("\"George Bush\" fits several candidates: George H. W. Bush, George W. Bush");
    assertThat(NamedCandidate.find(RECORD, RECORD.elections(), "Bush, George H. W."))
        .isEqualTo("George H. W. Bush");
  }

  @Test
  void no_hint_repeats_what_was_typed() {
    List<String> known = new ArrayList<>();
    RECORD.states().forEach(s -> known.addAll(List.of(s.state(), s.name())));
    RECORD.parties().forEach(p -> known.add(p.label()));
    RECORD.elections().forEach(e -> e.candidacies().forEach(c -> known.add(c.candidate())));
    for (String name : known) {
      assertThat(NearestName.to(name, known)).as(name).isNotEqualTo(Optional.of(name));
      String slip = name.substring(1) + "q";
      if (NamedState.known(RECORD, slip).isEmpty()) {
        assertThat(NamedState.noState(RECORD, slip)).doesNotContain("mean " + slip + "?");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Washingtn DC ; District of Columbia",
        "Washington D ; District of Columbia",
        "Pensylvania ; Pennsylvania",
        "Calfornia ; California",
      })
  void a_mistyped_state_is_guessed(String given, String meant) {
    assertThat(NamedState.noState(RECORD, given))
        .isEqualTo("no state \"%s\"; did you mean %s?", given, meant);
  }

  private static String find(int year, String name) {
    return NamedCandidate.find(RECORD, List.of(RECORD.getElection(year)), name);
  }

  private static Stream<String> others(NameBearer bearer, String meant) {
    return RECORD.otherNames().stream()
        .filter(n -> n.bearer() == bearer && n.meant().equals(meant))
        .map(OtherName::name);
  }

  /** A name as it may be written: in capitals, in small letters, without points. */
  private static List<String> forms(String name) {
    return List.of(
        name,
        name.toUpperCase(Locale.ROOT),
        name.toLowerCase(Locale.ROOT),
        name.replace(". ", " ").replace(".", ""));
  }

  private static String inverted(String name) {
    String family = FamilyName.of(name);
    int at = name.lastIndexOf(family);
    String suffix = name.substring(at + family.length());
    return family + ", " + name.substring(0, at).strip() + suffix;
  }

  private static String withoutMiddleNames(String inverted) {
    String[] words = inverted.substring(inverted.indexOf(", ") + 2).split(" ", -1);
    return inverted.substring(0, inverted.indexOf(", ") + 2) + words[0];
  }
}
