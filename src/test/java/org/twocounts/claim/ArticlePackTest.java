package org.twocounts.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.claim.pack.Verdict;

/** What the record says of the article of July 2018, with the historian's reason. */
class ArticlePackTest {
  private static final ClaimPack PACK = BuiltInPacks.find("article-2018").orElseThrow();
  private static final CheckedPack CHECKED = new ClaimChecker(TheRecord.record()).check(PACK);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          five-presidents              | DEPENDS_ON_READING | the House chose Adams, who led neither count; and the leader of 1960 depends on Alabama
          four-republicans             | SUPPORTED          | Hayes, Harrison, Bush and Trump ran as Republicans; Adams ran before the party existed
          adams-before-parties         | DEPENDS_ON_READING | true from Jackson's party of 1828, false for those who date it to Jefferson's of 1792
          advantage-democrats          | DEPENDS_ON_READING | every bias by results points the other way or neither; the states always carried were more
          won-306-223                  | REFUTED            | 306 to 232 were pledged and 304 to 227 counted; 223 is in neither count
          won-electoral-college-2016   | SUPPORTED          | 306 won and 304 counted of 538 appointed
          not-elected-by-interference  | NOT_TESTABLE       | returns do not show why votes were cast
          said-advantage               | NOT_TESTABLE       | a transcript shows what was said
          half-a-million-voters        | NOT_TESTABLE       | data were taken, no votes are said to have changed
          """)
  void the_verdict_follows_from_history(String claim, Verdict verdict, String why) {
    assertThat(claim(claim).verdict()).as(why).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          five-presidents      | took-office                   | holds | John Quincy Adams, Rutherford B. Hayes, Benjamin Harrison, George W. Bush, Donald Trump
          five-presidents      | electoral-majority            | fails | Rutherford B. Hayes, Benjamin Harrison, George W. Bush, Donald Trump
          five-presidents      | alabama-1960-slate            | holds | John Quincy Adams, Rutherford B. Hayes, Benjamin Harrison, George W. Bush, Donald Trump
          five-presidents      | alabama-1960-proportional     | fails | John Quincy Adams, Rutherford B. Hayes, Benjamin Harrison, John F. Kennedy, George W. Bush, Donald Trump
          adams-before-parties | usual-dates                   | holds | none
          adams-before-parties | earliest-dates                | fails | Democratic
          advantage-democrats  | splits-gained                 | fails | −4 (Democratic 0, Republican 4)
          advantage-democrats  | bias-2016                     | fails | −2.9 pp (towards Republican)
          advantage-democrats  | bias-1988-2016                | even  | 0 (4 of 8 elections towards Democratic)
          advantage-democrats  | longest-run                   | even  | 0 (longest run towards Democratic 3, towards others 3)
          won-306-223          | pledged                       | fails | 1 of its 2 parts: first
          won-306-223          | counted                       | fails | none of its 2 parts
          """)
  void a_reading_finds_what_the_record_holds(
      String claim, String reading, String outcome, String found) {
    CheckedReading checked = reading(claim, reading);
    assertThat(checked.found()).isEqualTo(found);
    assertThat(checked.outcome().label()).isEqualTo(outcome);
  }

  @Test
  void states_always_carried_gave_democrats_more_electors_by_any_margin_and_by_ten_points() {
    for (String id : List.of("states-always-carried", "states-always-carried-by-ten")) {
      assertThat(reading("advantage-democrats", id).holds()).as(id).contains(true);
    }
  }

  @Test
  void what_later_elections_add_is_left_out_of_the_verdict() {
    CheckedClaim claim = claim("advantage-democrats");
    assertThat(claim.later()).extracting(CheckedReading::id).contains("bias-2020", "bias-2024");
    assertThat(claim.readings())
        .allSatisfy(r -> assertThat(r.reading().sentence()).doesNotContain("2020", "2024"));
  }

  @Test
  void every_statement_of_the_article_is_there() {
    List<String> notes =
        CHECKED.claims().stream().flatMap(c -> c.saidBy().note().stream()).toList();
    assertThat(notes)
        .containsAll(
            IntStream.rangeClosed(1, 22).mapToObj(n -> "statement " + n + " of 22").toList());
  }

  @Test
  void every_verdict_is_the_one_that_the_pack_expects() {
    assertThat(CHECKED.claims()).allSatisfy(c -> assertThat(c.isAsExpected()).as(c.id()).isTrue());
    assertThat(PACK.claims()).allSatisfy(c -> assertThat(c.expectedVerdict()).isPresent());
  }

  @Test
  void what_is_contested_about_1824_and_1876_is_told_with_the_five() {
    assertThat(claim("five-presidents").caveats())
        .anySatisfy(c -> assertThat(c).startsWith("1824: The House of Representatives"))
        .anySatisfy(c -> assertThat(c).startsWith("1876: 20 of the 185 electors"));
  }

  private static CheckedClaim claim(String id) {
    return CHECKED.claims().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private static CheckedReading reading(String claim, String id) {
    return claim(claim).readings().stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
