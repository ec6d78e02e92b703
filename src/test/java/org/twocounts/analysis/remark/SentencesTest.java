package org.twocounts.analysis.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twocounts.model.AnElection.anElection;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.AlternativeCounts;
import org.twocounts.analysis.StateHistory;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.SmallestFlip;
import org.twocounts.analysis.fewest.ThirdPartyUnits;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;
import org.twocounts.model.State;

class SentencesTest {
  @ParameterizedTest
  @CsvSource({
    "1960, 'John F. Kennedy leads under 12 of 14 counts, not under: attribution proportional;"
        + " attribution none-to-kennedy.'",
    "1880, 'James A. Garfield leads under all 10 counts.'",
  })
  void who_leads_under_which_counts(int year, String sentence) {
    assertThat(counts(TheRecord.election(year))).startsWith(sentence);
  }

  @Test
  void the_range_of_leads_is_told_and_a_single_count_has_none() {
    assertThat(counts(TheRecord.election(1880)))
        .endsWith("Among them the lead runs from 4,240 to 12,407 votes.");
    Election alone = anElection().in(1900).state("AA", 3, "Ann 60 Bob 40").build();
    assertThat(CountsSentence.of(AlternativeCounts.of(AnElection.recordOf(alone), alone)))
        .isEqualTo("The record documents no other count.");
  }

  /** Of 1972 two sources print totals that leave out votes. */
  @Test
  void incomplete_totals_are_no_rival_counts() {
    assertThat(counts(TheRecord.election(1972))).doesNotContain("17,838,725");
  }

  private static String counts(Election election) {
    return CountsSentence.of(AlternativeCounts.of(TheRecord.record(), election));
  }

  @Test
  void one_voter_is_one_and_two_are_voters() {
    Election near = anElection().state("AA", 3, "Ann 51 Bob 50").build();
    assertThat(FlipSentences.title(flip(near, FlipGoal.ELECT)))
        .isEqualTo("1 voter could have elected Bob");
    assertThat(FlipSentences.summary(flip(near, FlipGoal.ELECT)))
        .isEqualTo("One voter in 101. 2 electors had to change hands; these units have 3.");
    Election two = anElection().state("AA", 1, "Ann 52 Bob 50").build();
    assertThat(FlipSentences.title(flip(two, FlipGoal.DENY)))
        .isEqualTo("2 voters could have denied Ann the majority");
    assertThat(FlipSentences.summary(flip(two, FlipGoal.ELECT)))
        .isEqualTo("One voter in 51. 1 elector had to change hands; these units have 1.");
  }

  @Test
  void what_a_flip_leaves_alone_is_told_only_where_there_is_something() {
    Election plain = anElection().state("AA", 3, "Ann 51 Bob 50").build();
    assertThat(FlipSentences.rule(flip(plain, FlipGoal.ELECT))).hasSize(1);
    Election fixed =
        anElection().state("AA", 5, "Ann 51 Bob 50").legislature("BB", "Ann 2 Bob 2").build();
    assertThat(FlipSentences.rule(flip(fixed, FlipGoal.ELECT)))
        .last()
        .asString()
        .isEqualTo(
            "BB 4: electors that no voter of these moves (no popular vote, or won by"
                + " someone other than the popular leader).");
    SmallestFlip kept =
        SmallestFlip.of(plain, FlipGoal.ELECT, ThirdPartyUnits.KEEP, Optional.empty());
    assertThat(FlipSentences.rule(kept))
        .contains("Units that neither of the two carried were left as they were.");
    SmallestFlip denied =
        SmallestFlip.of(plain, FlipGoal.DENY, ThirdPartyUnits.KEEP, Optional.empty());
    assertThat(FlipSentences.rule(denied)).hasSize(1);
  }

  private static SmallestFlip flip(Election election, FlipGoal goal) {
    return SmallestFlip.of(election, goal, ThirdPartyUnits.FLIP, Optional.empty());
  }

  @Test
  void wisconsin_tipped_in_2016() {
    TippingPoint point = tipping(TheRecord.election(2016));
    assertThat(TippingSentences.summary(point))
        .startsWith("Margin of Hillary Clinton over Donald Trump: −0.76 pp in WI, +2.10 pp in the")
        .endsWith("worth −2.86 pp, in favour of the Republican side.");
    assertThat(TippingSentences.order(point))
        .isEqualTo(
            "Units stand in the order of Donald Trump's margin over Hillary Clinton; the first at"
                + " which the electors add up to 270 tips.");
    assertThat(TippingSentences.places(point)).isEmpty();
  }

  @Test
  void units_that_stand_at_an_end_for_other_reasons_are_named() {
    assertThat(TippingSentences.places(tipping(TheRecord.election(1828))))
        .contains("SC: the winner's electors without a popular vote, first.")
        .contains("DE: the rival's electors without a popular vote, last.");
    assertThat(TippingSentences.places(tipping(TheRecord.election(1968))))
        .anyMatch(
            note ->
                note.startsWith("GA, AR, AL, LA, MS")
                    && note.endsWith(
                        ": carried by somebody else, or electors that somebody else won, last."));
    Election even =
        anElection().state("AA", 3, "Ann 60 Bob 40").state("BB", 2, "Ann 40 Bob 60").build();
    assertThat(TippingSentences.summary(tipping(even))).endsWith("pp.");
  }

  private static TippingPoint tipping(Election election) {
    return TippingPoint.of(election, TippingOptions.STANDARD);
  }

  @Test
  void of_a_state_through_all_elections_what_surprises_is_told() {
    assertThat(notes("WV")).contains("Its people voted within VA before.");
    assertThat(notes("VA"))
        .contains("Virginia includes West Virginia before 1863.")
        .contains("1864: in rebellion; took no part")
        .contains("1868: took no part (not readmitted to representation)");
    assertThat(notes("LA"))
        .anyMatch(n -> n.startsWith("1864: chose electors under Union occupation"));
    assertThat(notes("CO"))
        .contains(
            "1876: no popular vote in the record; carried by whoever had most of the state's"
                + " electoral votes.");
    assertThat(notes("OH"))
        .contains("Electors won by more than one: 1892 Benjamin Harrison 22, Grover Cleveland 1.");
    assertThat(notes("MI")).anyMatch(n -> n.contains("1892 ") && n.endsWith("(district)."));
    assertThat(notes("MD"))
        .anyMatch(n -> n.startsWith("1904: Electors were voted for one by one"))
        .noneMatch(n -> n.startsWith("1900:"));
    assertThat(notes("HI")).hasSize(1);
  }

  private static List<String> notes(String code) {
    State state = TheRecord.record().findState(code).orElseThrow();
    return StateNotes.of(state, StateHistory.of(TheRecord.record(), code).entries());
  }
}
