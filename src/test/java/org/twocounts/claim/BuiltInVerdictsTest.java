package org.twocounts.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.TableOfTest;
import org.twocounts.analysis.TheRecord;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.claim.pack.Verdict;

/** Every verdict of the packs of sayings, law and arithmetic, with the historian's reason. */
class BuiltInVerdictsTest {
  private static final Map<String, CheckedPack> CHECKED =
      BuiltInPacks.all().stream()
          .map(new ClaimChecker(TheRecord.record())::check)
          .collect(Collectors.toMap(p -> p.pack().id(), Function.identity()));

  /** The table of each pack; the article has a test of its own. */
  private static final Map<String, String> ROWS =
      Map.of(
          "common-sayings", "a_saying",
          "law", "a_rule_of_law",
          "arithmetic", "a_sentence_of_arithmetic");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          small-states-decide            | DEPENDS_ON_READING | one tipping point in fifty had five electors or fewer; Wyoming has 3.8 times California's electors for its people
          wyoming-against-california     | DEPENDS_ON_READING | 3.8 times by people, 3.3 by votes cast
          eleven-states-elect            | DEPENDS_ON_READING | exactly 270 by the census of 2010, 268 by that of 2020
          a-quarter-of-votes-wins        | DEPENDS_ON_READING | possible by arithmetic; the smallest share that ever won was Adams's 30.9 percent
          kennedy-won-popular-vote       | DEPENDS_ON_READING | 112,827 ahead, or 58,181 behind when Alabama is divided (Gaines 2001)
          illinois-made-kennedy          | REFUTED            | 303 less 27 is 276 of 269 needed
          illinois-and-texas-made-kennedy | SUPPORTED         | 303 less 27 and 24 is 252; Nixon 219 and 51 is 270
          lincoln-under-40               | SUPPORTED          | 39.8 percent with fusion tickets credited; in 1864 he had 55
          california-lead-2016           | DEPENDS_ON_READING | behind without California; behind too without New York, Illinois and Massachusetts
          three-million-more             | DEPENDS_ON_READING | 2,868,686
          republicans-1988-to-2024       | DEPENDS_ON_READING | G. H. W. Bush in 1988 and Trump in 2024 were not in office and led
          democrats-seven-of-eight       | DEPENDS_ON_READING | all but 2004 from 1992 to 2020; 2024 makes it six
          landslide-of-electors          | DEPENDS_ON_READING | the President's share of electors was always larger, in 1824 by 1.3 points only
          no-third-party-electors        | DEPENDS_ON_READING | none won; faithless votes for Hospers 1972, Paul and Sanders 2016 were counted
          house-chose-twice              | SUPPORTED          | Jefferson in 1801, Adams in 1825
          faithless-never-mattered       | DEPENDS_ON_READING | Virginia's 23 sent the vice presidency of 1836 to the Senate
          splits-are-rare                | DEPENDS_ON_READING | five of 51, but two of seven since 2000
          splits-help-republicans        | DEPENDS_ON_READING | Adams in 1824 was none; Kennedy's election is a split when Alabama is divided
          close-votes-lost-four-in-ten   | DEPENDS_ON_READING | about 40 by every model, but two of the six that were so close
          split-within-two-likely        | DEPENDS_ON_READING | about one in three by the models, two of the eight
          close-split-helps-republicans  | DEPENDS_ON_READING | not from 1900 to 1960, if states swing on their own
          close-split-helps-democrats    | DEPENDS_ON_READING | from 1900 to 1960 alone
          four-points-are-safe           | DEPENDS_ON_READING | Tilden led by 3.0 points, Jackson in 1824 by 10.5
          votes-in-three-states-2020     | DEPENDS_ON_READING | 42,918 of leads; 21,461 voters make a tie and 32,507 elect the rival
          votes-in-three-states-2016     | SUPPORTED          | 77,744 of leads, 38,875 voters
          florida-537                    | DEPENDS_ON_READING | 537 of lead, 269 voters who change sides
          gore-home-state                | SUPPORTED          | 267 and Tennessee's 11 are 278 of 270 needed
          nader-cost-gore                | NOT_TESTABLE       | 97,488 votes against a lead of 537 show nothing of second choices
          perot-cost-bush                | NOT_TESTABLE       | second choices are not in the returns
          stein-cost-clinton             | NOT_TESTABLE       | second choices are not in the returns
          machines-2004                  | NOT_TESTABLE       | certified results only
          fraud-2020                     | NOT_TESTABLE       | certified results only
          illegal-votes-2016             | NOT_TESTABLE       | certified results only
          college-protects-slavery       | NOT_TESTABLE       | a question of intent
          most-counties-2016             | NOT_TESTABLE       | the record has no counties
          no-republican-without-ohio     | SUPPORTED          | Ohio voted for every Republican elected, 1860 to 2024
          ohio-bellwether                | DEPENDS_ON_READING | misses in 1944, 1960 and 2020 and seven times before
          missouri-bellwether            | SUPPORTED          | only Stevenson in 1956
          president-needs-home-state     | REFUTED            | Polk, Wilson 1916, Nixon 1968 and Trump 2016 lost theirs, of 27: fewer than nine of ten lost
          most-votes-ever                | DEPENDS_ON_READING | 81 million votes in 2020; Johnson had the largest share, 61.1 percent in 1964
          turnout-record-2020            | DEPENDS_ON_READING | highest since 1900; higher in every election from 1840 to 1900
          trump-majority-2024            | DEPENDS_ON_READING | 49.8 percent of all votes, 50.8 of the two candidates'
          tilden-only-majority-loser     | SUPPORTED          | 50.9 percent; no other leader who lost had half
          nixon-49-states                | SUPPORTED          | all but Massachusetts; all but Minnesota
          trump-thirty-states            | SUPPORTED          | thirty, and a district of Maine
          seven-swing-states             | DEPENDS_ON_READING | five within three points, seven within four, nine within five
          cleveland-three-times          | SUPPORTED          | 1884, 1888 and 1892
          minority-presidents-common     | SUPPORTED          | 20 of 51 since 1824, 8 of 20 since 1948
          obama-landslide-2012           | DEPENDS_ON_READING | 332 electors of 538, 3.9 points of votes
          reagan-landslide-1980          | DEPENDS_ON_READING | 489 electors of 538, 9.7 points of votes
          washington-unanimous           | DEPENDS_ON_READING | every vote cast in 1789 and 1792; three appointed electors each time cast none
          """)
  void a_saying(String claim, Verdict verdict, String why) {
    assertThat(verdict("common-sayings", claim)).as(why).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          need-270                       | DEPENDS_ON_READING | 270 since the District of Columbia votes; 37 in 1789, 266 from 1912 to 1956
          there-are-538-electors         | DEPENDS_ON_READING | since 1964; 72 appointed in 1789
          majority-of-appointed          | SUPPORTED          | Art. II sec. 1 and 12th Amendment: "of the whole Number of Electors appointed"
          electors-as-in-congress        | SUPPORTED          | Art. II sec. 1; the District of Columbia by the 23rd Amendment
          at-least-three                 | SUPPORTED          | two senators and at least one representative
          once-two-votes                 | SUPPORTED          | until the 12th Amendment of 1804
          house-chooses-without-majority | SUPPORTED          | 1825
          house-one-vote-a-state         | SUPPORTED          | 16 states in 1801, 24 in 1825
          senate-chooses-vice-president  | SUPPORTED          | Johnson of Kentucky in 1837
          most-electors-wins             | DEPENDS_ON_READING | Jefferson had as many as Burr in 1800, Jackson more than Adams in 1824
          most-votes-wins                | REFUTED            | five times not, since 1824
          electors-keep-their-pledge     | DEPENDS_ON_READING | 22 did not, one in a thousand
          people-choose-electors         | DEPENDS_ON_READING | legislatures did until South Carolina 1860, Florida 1868, Colorado 1876
          winner-takes-all               | DEPENDS_ON_READING | Maine since 1972 and Nebraska since 1992 choose by district
          congress-counts-every-vote     | DEPENDS_ON_READING | it rejected Louisiana and Tennessee in 1864; Arkansas, Louisiana, three of Georgia in 1872
          every-state-appoints-all       | DEPENDS_ON_READING | New York in 1789, the states in rebellion in 1864, three in 1868
          states-may-bind-electors       | NOT_TESTABLE       | Chiafalo v. Washington, 591 U.S. 578 (2020), is law and not returns
          states-may-join-a-compact      | NOT_TESTABLE       | untried
          """)
  void a_rule_of_law(String claim, Verdict verdict, String why) {
    assertThat(verdict("law", claim)).as(why).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          clinton-majority-1992        | DEPENDS_ON_READING | 43.0 percent of all votes, 53.5 of the two candidates'
          kennedy-half-1960            | DEPENDS_ON_READING | 49.7 percent of all votes, 50.1 of the two candidates'
          obama-four-percent-2012      | DEPENDS_ON_READING | 3.9 points, 8 percent more votes than Romney
          mean-of-states               | REFUTED            | a plain mean weighs Wyoming as California
          half-is-a-majority           | REFUTED            | 269 to 269 goes to the House
          widest-lead-1972             | DEPENDS_ON_READING | 18 million votes; Harding's 26 points of 1920 are wider
          wilson-four-fifths-1912      | DEPENDS_ON_READING | 435 of 531 electors, 42 percent of votes
          johnson-one-and-a-half-1964  | SUPPORTED          | 43.1 million against 27.2
          tie-in-2000                  | DEPENDS_ON_READING | 48.4 and 47.9 percent
          most-voted-against-lincoln   | SUPPORTED          | 39.8 percent, and first of four
          tilden-51-percent            | DEPENDS_ON_READING | 50.9 percent of all votes, 51.5 of the two candidates'
          votes-and-electors-alike     | REFUTED            | nine times the electors came with 1.24 times the votes in 1980
          """)
  void a_sentence_of_arithmetic(String claim, Verdict verdict, String why) {
    assertThat(verdict("arithmetic", claim)).as(why).isEqualTo(verdict);
  }

  @Test
  void every_claim_has_a_row_above() {
    for (Map.Entry<String, String> rows : ROWS.entrySet()) {
      List<String> held = TableOfTest.firstColumn(getClass(), rows.getValue());
      assertThat(CHECKED.get(rows.getKey()).claims())
          .extracting(CheckedClaim::id)
          .filteredOn(id -> !held.contains(id))
          .as("claims of %s that %s has no row of", rows.getKey(), rows.getValue())
          .isEmpty();
    }
  }

  @Test
  void every_claim_expects_its_verdict() {
    assertThat(CHECKED.values())
        .flatExtracting(CheckedPack::claims)
        .allSatisfy(c -> assertThat(c.claim().expectedVerdict()).as(c.id()).contains(c.verdict()));
  }

  @Test
  void every_reading_of_a_testable_claim_is_decided() {
    List<CheckedClaim> testable =
        CHECKED.values().stream()
            .flatMap(p -> p.claims().stream())
            .filter(c -> c.verdict() != Verdict.NOT_TESTABLE)
            .toList();
    assertThat(testable)
        .allSatisfy(
            c ->
                assertThat(c.readings())
                    .as(c.id())
                    .allMatch(r -> r.outcome() != ReadingOutcome.UNTOLD));
  }

  @Test
  void a_reading_that_no_return_can_decide_leaves_the_others_shown() {
    CheckedClaim claim =
        CHECKED.get("common-sayings").claims().stream()
            .filter(c -> c.id().equals("nader-cost-gore"))
            .findFirst()
            .orElseThrow();
    List<CheckedReading> parts = claim.readings().get(0).parts();
    assertThat(parts.get(0).holds()).contains(true);
    assertThat(parts.get(0).evidence().rows()).isNotEmpty();
    assertThat(parts.get(1).outcome()).isEqualTo(ReadingOutcome.UNTOLD);
    assertThat(claim.whyNotTestable()).isPresent();
  }

  private static Verdict verdict(String pack, String claim) {
    return CHECKED.get(pack).claims().stream()
        .filter(c -> c.id().equals(claim))
        .findFirst()
        .orElseThrow()
        .verdict();
  }
}
