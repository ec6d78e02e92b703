package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twocounts.model.AnElection.anElection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.model.Election;

class ContestTest {
  private static Contest of(int year) {
    return Contest.of(TheRecord.election(year), Optional.empty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1828, Andrew Jackson, John Quincy Adams, false, Jackson minus Adams, 1",
    "1852, Franklin Pierce, Winfield Scott, false, Pierce minus Scott, 1",
    "1856, James Buchanan, 'John C. Frémont', true, Democrat minus Republican, 1",
    "1860, Abraham Lincoln, John C. Breckinridge, false, Breckinridge minus Lincoln, -1",
    "1912, Woodrow Wilson, Theodore Roosevelt, false, Wilson minus Roosevelt, 1",
    "2016, Donald Trump, Hillary Clinton, true, Democrat minus Republican, -1",
    "2020, Joe Biden, Donald Trump, true, Democrat minus Republican, 1",
  })
  void winner_rival_and_what_signed_measures_take_from_what(
      int year, String winner, String rival, boolean today, String difference, int sign) {
    Contest contest = of(year);
    assertThat(contest.names()).containsExactly(winner, rival);
    assertThat(contest.isOfTodaysParties()).isEqualTo(today);
    assertThat(contest.difference()).isEqualTo(difference);
    assertThat(contest.sign()).isEqualTo(sign);
    assertThat(List.of(contest.positive(), contest.negative()))
        .containsExactlyInAnyOrder(winner, rival);
  }

  @Test
  void of_several_elections_the_exceptions_are_named() {
    assertThat(Contest.differences(List.of(of(2016), of(2020))))
        .isEqualTo("Democrat minus Republican");
    assertThat(Contest.differences(List.of(of(1912), of(1916))))
        .isEqualTo("Democrat minus Republican (1912: Wilson minus Roosevelt)");
    assertThat(Contest.differences(List.of(of(1828), of(1852))))
        .isEqualTo("of two candidates (1828: Jackson minus Adams; 1852: Pierce minus Scott)");
    assertThat(Contest.differences(List.of(of(1828)))).isEqualTo("Jackson minus Adams");
  }

  @Test
  void without_a_popular_vote_or_a_majority_there_is_no_contest() {
    assertThat(Contest.find(TheRecord.election(1820))).isEmpty();
    assertThat(Contest.find(TheRecord.election(1824))).isEmpty();
    assertThat(Contest.find(TheRecord.election(2016))).isPresent();
    Election alone = anElection().state("AA", 3, "Ann 9").build();
    assertThatThrownBy(() -> Contest.of(alone, Optional.empty()))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("1900: Ann had no rival");
    assertThatThrownBy(
            () -> Contest.of(TheRecord.election(1960), Optional.of("Unpledged electors")))
        .hasMessage("1960: \"Unpledged electors\" is a slate, not a person, so no rival");
    assertThat(AlternativeCounts.isDefinedFor(TheRecord.election(1820))).isFalse();
    assertThat(AlternativeCounts.isDefinedFor(TheRecord.election(1824))).isTrue();
    assertThat(AlternativeCounts.isDefinedFor(alone)).isFalse();
  }

  @Test
  void exactly_half_of_the_electors_win_no_contest() {
    Election half =
        anElection().state("AA", 3, "Ann 60 Bob 40").state("BB", 3, "Bob 60 Ann 40").build();
    assertThat(Contest.find(half)).isEmpty();
  }

  @Test
  void another_rival_may_be_asked_for() {
    TippingOptions options = TippingOptions.against(Optional.of("William Howard Taft"));
    assertThat(TippingPoint.of(TheRecord.election(1912), options).contest().rival())
        .isEqualTo("William Howard Taft");
    assertThat(Stream.of(TippingOptions.Convention.values()).map(c -> c.label()))
        .containsExactly("winner", "either-side");
    assertThat(Stream.of(TippingOptions.Baseline.values()).map(b -> b.label()))
        .containsExactly("all", "two-party");
  }

  @Test
  void a_lead_seen_from_the_other_side_is_negative() {
    AlternativeCount proportional =
        AlternativeCounts.of(TheRecord.record(), TheRecord.election(1960)).stream()
            .filter(c -> c.count().equals("attribution proportional"))
            .findFirst()
            .orElseThrow();
    assertThat(proportional.standing().marginOf("Richard Nixon")).isEqualTo(58_181);
    assertThat(proportional.standing().marginOf("John F. Kennedy")).isEqualTo(-58_181);
  }

  @Test
  void biases_are_of_the_elections_with_a_national_vote() {
    assertThat(Bias.series(TheRecord.record(), TippingOptions.STANDARD))
        .extracting(Bias::year)
        .startsWith(1824, 1828)
        .hasSize(51);
  }
}
