package org.twocounts.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.claim.pack.BuiltInPacks;

class ClaimTextTest {
  private static final List<CheckedPack> PACKS =
      BuiltInPacks.all().stream().map(new ClaimChecker(TheRecord.record())::check).toList();

  static Stream<CheckedClaim> claims() {
    return PACKS.stream().flatMap(p -> p.claims().stream());
  }

  @ParameterizedTest
  @MethodSource("claims")
  void statement_and_verdict_stand_in_the_first_two_lines(CheckedClaim claim) {
    List<String> lines = ClaimText.STANDARD.of(claim).lines().toList();
    assertThat(lines.get(0)).isEqualTo(claim.claim().statement());
    assertThat(lines.get(1)).startsWith(claim.verdict().name());
  }

  @ParameterizedTest
  @MethodSource("claims")
  void no_line_is_wider_than_80_columns(CheckedClaim claim) {
    assertThat(ClaimText.STANDARD.of(claim).lines())
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(80));
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 19, 33, 60})
  void a_narrower_page_is_kept_to(int width) {
    ClaimText narrow = ClaimText.STANDARD.within(width).withAllRows();
    assertThat(PACKS.stream().flatMap(pack -> narrow.of(pack).lines()))
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    assertThat(ClaimText.STANDARD.within(200)).isEqualTo(ClaimText.STANDARD);
  }

  @Test
  void evidence_past_ten_rows_is_counted_and_shown_on_request() {
    CheckedClaim claim =
        claims().filter(c -> c.id().equals("advantage-democrats")).findFirst().orElseThrow();
    assertThat(ClaimText.STANDARD.of(claim)).contains("… and 8 more rows");
    assertThat(ClaimText.STANDARD.withAllRows().of(claim)).doesNotContain("more row");
  }

  @Test
  void a_page_reads_so() {
    CheckedClaim claim =
        claims().filter(c -> c.id().equals("won-306-223")).findFirst().orElseThrow();
    assertThat(ClaimText.STANDARD.of(claim))
        .isEqualTo(
            """
            The Electoral College of 2016 was won 306 to 223.
            REFUTED: holds on 0 of 2 readings  [won-306-223]
              Part     “The first had 306.” holds on pledged only
              Part     “The second had 223.” does not hold
              What decides  Which count of electors is meant: those won at the polls, or
                            their votes as Congress counted them.

              FAILS  Electors won at the polls, before any elector voted against the pledge.
                     expected  every part holds
                     found     1 of its 2 parts: first
                     [pledged]

              └ HOLDS  The first had 306.
                     expected  306 electors
                     found     306 electors
                     [first]
                                                            % of
                candidate        party       electors  appointed
                Donald Trump     Republican       306       56.9
                Hillary Clinton  Democratic       232       43.1

              └ FAILS  The second had 223.
                     expected  223 electors
                     found     232 electors
                     evidence  as for first

              FAILS  Electoral votes as Congress counted them.
                     expected  every part holds
                     found     none of its 2 parts
                     [counted]

              └ FAILS  The first had 306.
                     expected  306 electors
                     found     304 electors
                     [first]
                                                                 % of
                candidate            party        electors  appointed
                Donald Trump         Republican        304       56.5
                Hillary Clinton      Democratic        227       42.2
                Colin Powell         Republican          3        0.6
                Bernie Sanders       Independent         1        0.2
                Faith Spotted Eagle  Democratic          1        0.2
                John Kasich          Republican          1        0.2
                Ron Paul             Libertarian         1        0.2

              └ FAILS  The second had 223.
                     expected  223 electors
                     found     227 electors
                     evidence  as for first

              Said by  Donald Trump, as reported, Helsinki, 2018-07-16 (the fuller remark,
                       as quoted in the AP fact check of 21 July 2018)
              Sources  Federal Election Commission; Clerk of the US House of
                       Representatives; US National Archives; State election offices; Dave
                       Leip; Kenneth Black; MIT Election Data and Science Lab; Wikipedia
                       (through copies)
              Charts   map
              Level    middle school; C3 Framework D3.4.6-8
            """);
  }
}
