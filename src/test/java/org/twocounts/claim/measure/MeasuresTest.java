package org.twocounts.claim.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;

/** Measures on the record, each against a fact of history. */
class MeasuresTest {
  @ParameterizedTest(name = "{0} {1} → {2} = {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          splits                  |                                       | years                | 1824, 1876, 1888, 2000, 2016
          splits                  | definition=electoral-majority         | count                | 4
          splits                  | to=1900 party=Republican              | presidents           | Rutherford B. Hayes, Benjamin Harrison
          splits                  | from=1828 lead-at-most=2              | percent              | 25.0%
          splits                  | from=1828 lead-at-most=1              | years                | 1888, 2000
          splits-gained           | party=Republican over=Democratic      | difference           | 4 (Republican 4, Democratic 0)
          presidents              | popular-below=40                      | years                | 1824, 1860
          presidents              | from=1789                             | unanimous            | 1789, 1792
          popular-vote            | year=2016                             | leader               | Hillary Clinton
          popular-vote            | year=2016                             | margin-votes         | 2,868,686 votes
          popular-vote            | year=1876 candidate=Samuel_J._Tilden  | majority-holder      | Samuel J. Tilden
          popular-vote-outside    | year=2016 states=CA                   | inside-votes         | 4,269,978 votes
          popular-leaders         | from=1884 to=1892                     | years                | 1884, 1888, 1892
          popular-leaders         | incumbency=incumbent from=1992        | years                | 1996, 2004, 2012
          mean-of-states          | year=2016                             | national             | 48.2% (Hillary Clinton: mean 44.7%, nation 48.2%)
          electors                | year=1824 count=counted               | majority-holders     | none
          electors                | year=1800 count=counted               | leaders              | Aaron Burr, Thomas Jefferson
          electors                | year=2016 count=won                   | lead                 | 74 electors
          electors-if             | year=2000 states=NH to=Al_Gore        | majority-holders     | Al Gore (Al Gore 271, George W. Bush 267; majority 270)
          states-carried          | year=1984 candidate=Walter_Mondale    | states               | MN
          margin-in-states        | year=2000 states=FL                   | margin-votes         | −537 votes (Al Gore over George W. Bush)
          close-states            | year=2000 within=0.1                  | units                | FL, NM
          close-states            | year=2000 within=0.1                  | electors             | 30 electors
          close-states            | year=2000 within=0.1                  | percent              | 5.6%
          third-candidate         | year=2000 candidate=Ralph_Nader rival=Al_Gore | units        | FL, NH (2 units with 29 electors)
          carried-by-president    | state=MO from=1904 to=2004            | misses               | 1956
          home-states-lost        |                                       | presidents           | James K. Polk, Woodrow Wilson, Richard Nixon, Donald Trump (4 of 27 elected)
          home-states-lost        | from=2000 to=2000                     | percent-lost         | 100.0% (0 of 1 elected)
          state-voted             | state=VT party=Republican from=1856   | years                | 1856, 1860, 1868, 1872, 1876, 1880, 1884, 1888, 1892, 1896, 1900, 1904, 1908, 1912, 1916, 1920, 1924, 1928, 1932, 1936, 1940, 1944, 1948, 1952, 1956, 1960, 1968, 1972, 1976, 1980, 1984, 1988 (32 of 43 elections)
          methods                 | method=none from=1864 to=1868         | years                | 1864, 1868
          tipping-bias            | year=2016                             | unit                 | WI (towards Republican)
          bias-series             | from=2000 to=2016                     | favouring            | 3 (3 of 5 elections towards Democratic)
          bias-runs               | from=1996 to=2024                     | longest              | 3 (longest run towards Democratic 3, towards others 3)
          split-chance            | within=1 model=uniform from=1828      | chance               | 38.3% (model uniform, 50 elections, exact)
          split-chance            | within=2 model=uniform from=2024 party=Republican | favouring | 100.0% (model uniform, 1 election, exact)
          split-chance            | within=1 model=correlated from=2024   | chance               | 39.8% (model correlated, 1 election, 10,000 maps drawn with seed 1)
          tipping-units           | from=2016 at-most=10                  | count                | 2 (2 of 3 elections)
          smallest-flip           | year=2000                             | voters               | 269 votes (3 electors needed, 25 moved)
          least-winning-share     | year=2024 by=population               | share                | 21.6%
          elector-weight          | year=2024                             | most                 | WY (WY against CA)
          largest-states          | year=2020                             | count                | 11
          largest-states          | year=2024                             | count                | 12
          allotment               | year=2024                             | electors             | 538 electors
          majorities              | from=1964                             | majorities           | 270
          majorities              | from=1964                             | appointed            | 538
          majorities              | from=1789                             | years-short          | 1789, 1864, 1868
          majorities              | from=1789                             | years-of-two-votes   | 1789, 1792, 1796, 1800
          majorities              | from=1789                             | years-of-uncounted   | 1789, 1792, 1808, 1812, 1816, 1820, 1832, 1864, 1872, 2000
          majorities              | from=1789                             | years-without-majority | 1824
          majorities              | from=1789                             | not-of-appointed     | none
          majorities              | from=1789 to=1868                     | not-of-counted       | 1789, 1792, 1808, 1812, 1816, 1820, 1832, 1864
          methods                 | method=legislature from=1789          | last                 | 1876
          contingent-elections    | body=House from=1789                  | chosen               | Thomas Jefferson, John Quincy Adams
          contingent-elections    | body=Senate                           | chosen               | Richard Mentor Johnson
          irregular-electors      | kind=abstained from=1964              | years                | 2000
          irregular-electors      | kind=faithless office=vice-president from=1836 to=1836      | then-chosen-by-congress | 1836
          irregular-electors      | kind=faithless from=2016 to=2016      | electors             | 7 electors
          irregular-electors      | kind=faithless from=2016 to=2016      | majority-changed     | none
          irregular-electors      | kind=disputed-counted from=1876 to=1876 | percent              | 5.4%
          irregular-electors      | kind=absent office=undifferentiated from=1789 to=1789 | electors | 3 electors
          electors-of-other-parties | count=won from=1948                 | candidates           | Strom Thurmond, George Wallace
          founding-years          | parties=Democratic year=1824 dating=earliest | already-founded | Democratic
          turnout                 | year=2020 from=1908                   | higher               | none
          electors-of-states-carried-in-each-of | party=Republican over=Democratic elections=1984 as-of=1984 | of-the-other | 13 electors (Republican 525, Democratic 13)
          """)
  void a_measure_finds(String name, String arguments, String answer, String found) {
    Finding finding = find(name, arguments(arguments));
    String remark = finding.remark().map(r -> " (" + r + ")").orElse("");
    assertThat(finding.get(answer).inWords() + remark).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          popular-vote   | year=1820                       | 1820: no national popular vote in the record
          tipping-bias   | year=1824                       | 1824: no candidate won a majority of electors, so there is no electoral winner
          electors       | year=1800 count=won             | 1800: electors had two votes each and won no single ticket
          margin-in-states | year=1824 states=NY           | 1824: no popular vote of "NY" in the record
          founding-years | parties=Tory year=1824          | no founding year of a party "Tory"
          turnout        | year=2096                       | no turnout of 2096 in the record
          splits         | from=2100 to=2150               | no election from 2100 to 2150 in the record
          splits         | from=2100 to=2100               | no election of 2100 in the record
          """)
  void what_the_record_cannot_answer_is_said(String name, String arguments, String message) {
    assertThatThrownBy(() -> find(name, arguments(arguments)))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage(message);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          popular-vote   | year=1825                       | 1825 is no year of a presidential election; did you mean 1824?
          popular-vote   | year=2015                       | 2015 is no year of a presidential election; did you mean 2016?
          popular-vote   | year=2016 candidate=Trump       | no candidate "Trump" in 2016; did you mean Donald Trump? (full names, as in the record)
          electors-if    | year=2016 states=PR to=Al_Gore  | no candidate "Al Gore" in 2016 (full names, as in the record)
          carried-by-president | state=XX                  | no state "XX"; did you mean TX? (two-letter postal codes)
          state-voted    | state=XX party=Republican       | no state "XX"; did you mean TX? (two-letter postal codes)
          electors-if    | year=2000 states=XX to=Al_Gore  | no state "XX"; did you mean TX? (two-letter postal codes)
          electors-if    | year=2000 states=PR to=Al_Gore  | no state "PR"; did you mean AR? (two-letter postal codes)
          electors-if    | year=1956 states=HI to=Adlai_Stevenson_II | HI took no part in 1956; its first election is that of 1960
          electors-if    | year=1864 states=VA to=Abraham_Lincoln | VA took no part in 1864
          electors-if    | year=1960 states=ME-1 to=Richard_Nixon | ME-1 chose no elector of its own in 1960
          electors-if    | year=2016 states=NE-4 to=Donald_Trump | NE-4 chose no elector of its own in 2016
          margin-in-states | year=2016 states=Atlantis     | no state "Atlantis" (two-letter postal codes)
          margin-in-states | year=1900 states=AK           | AK took no part in 1900; its first election is that of 1960
          popular-vote-outside | year=2016 states=XX       | no state "XX"; did you mean TX? (two-letter postal codes)
          popular-vote-outside | year=1900 states=AK       | AK took no part in 1900; its first election is that of 1960
          popular-vote-outside | year=2016 states=ME-1     | no state "ME-1" (two-letter postal codes)
          elector-weight | year=2024 state=XX              | no state "XX"; did you mean TX? (two-letter postal codes)
          elector-weight | year=1900 over=AK               | AK took no part in 1900; its first election is that of 1960
          popular-vote   | year=2016 candidate=Donald_Trump against=Donald_Trump | Donald Trump is candidate and rival at once
          popular-leaders | incumbency=incumbent from=2016 to=2016 | no candidate who was in office stood in 2016
          popular-leaders | incumbency=not-incumbent party=Republican from=2020 to=2020 | no candidate of the party "Republican" who was not in office stood in 2020
          splits-gained  | party=Republican over=Republican | the party "Republican" is held against itself
          """)
  void what_no_record_could_answer_is_a_mistake(String name, String arguments, String message) {
    assertThatThrownBy(() -> find(name, arguments(arguments)))
        .isInstanceOf(MistakenCheckException.class)
        .hasMessage(message);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          splits               | party=GOP                           | party=Republican
          electors-if          | year=2016 states=Maine-2 to=HRC     | year=2016 states=ME-2 to=Hillary_Clinton
          carried-by-president | state=Mass. party=Dems              | state=MA party=Democratic
          states-carried       | year=2000 candidate=BUSH,_GEORGE_W. | year=2000 candidate=George_W._Bush
          """)
  void arguments_may_give_other_names(String name, String given, String meant) {
    MeasureSpec spec = Measures.find(name).orElseThrow().spec();
    assertThat(arguments(given).in(TheRecord.record(), spec).given())
        .isEqualTo(arguments(meant).given());
  }

  @Test
  void a_party_almost_named_is_a_mistake_and_not_a_party_without_splits() {
    MeasureSpec spec = Measures.find("splits").orElseThrow().spec();
    assertThatThrownBy(() -> arguments("party=Democrtic").in(TheRecord.record(), spec))
        .isInstanceOf(MistakenCheckException.class)
        .hasMessage("no party \"Democrtic\"; did you mean Democratic?");
  }

  @ParameterizedTest(name = "a lead of {0} of 1,000")
  @CsvSource({"49, AA", "50, AA", "51, none"})
  void a_state_just_as_close_as_the_limit_is_close(int lead, String units) {
    Election election =
        AnElection.anElection()
            .state("AA", 3, "Ann 500 Bob " + (500 - lead) + " Other " + lead)
            .state("BB", 3, "Ann 700 Bob 300")
            .build();
    Finding found =
        Measures.find("close-states")
            .orElseThrow()
            .find(AnElection.recordOf(election), arguments("year=1900 within=5"));
    assertThat(found.get("units").inWords()).isEqualTo(units);
  }

  static List<Measure> measures() {
    return Measures.all();
  }

  @ParameterizedTest
  @MethodSource("measures")
  void names_are_unique_and_documented(Measure measure) {
    MeasureSpec spec = measure.spec();
    assertThat(spec.name()).matches("[a-z]+(-[a-z]+)*");
    assertThat(spec.meaning()).endsWith(".");
    assertThat(new HashSet<>(spec.answers().stream().map(Answer::name).toList()))
        .hasSameSizeAs(spec.answers());
    assertThat(new HashSet<>(spec.columns().stream().map(Column::name).toList()))
        .hasSameSizeAs(spec.columns());
    assertThat(Measures.find(spec.name())).containsSame(measure);
  }

  @Test
  void a_mistyped_name_is_answered_with_the_nearest() {
    assertThat(Measures.unknown("tiping-bias"))
        .isEqualTo(
            "no measure \"tiping-bias\"; did you mean tipping-bias? (docs/claims.md lists them)");
  }

  private static Finding find(String name, Arguments arguments) {
    Measure measure = Measures.find(name).orElseThrow();
    assertThat(arguments.problems(measure.spec())).isEmpty();
    return measure.find(TheRecord.record(), arguments);
  }

  /** {@code year=2016 states=CA,TX candidate=Al_Gore} as a pack would give it. */
  private static Arguments arguments(String words) {
    Map<String, Object> given = new LinkedHashMap<>();
    for (String word : words == null ? new String[0] : words.split(" +", -1)) {
      String[] parts = word.split("=", 2);
      given.put(parts[0], value(parts[0], parts[1]));
    }
    return new Arguments(given);
  }

  private static Object value(String name, String text) {
    if (List.of("states", "parties").contains(name)) {
      return List.of(text.split(",", -1));
    }
    if (name.equals("elections")) {
      return List.of(Long.valueOf(text));
    }
    if (text.matches("[0-9]+")) {
      return Long.valueOf(text);
    }
    if (text.matches("[0-9.]+")) {
      return new BigDecimal(text);
    }
    return text.replace('_', ' ');
  }
}
