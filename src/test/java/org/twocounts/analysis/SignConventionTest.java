package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.indicator.Swings;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;

/** Every signed measure, held to one convention: positive favours the Democrat. */
class SignConventionTest {
  private static final Election BEFORE = election(1900, "Dee 45 Rob 55", "Dee 35 Rob 65");

  /** The Democrat carries AA, the tipping point, by 10, trails in the nation by 5, gained 20. */
  private static final Election GAIN = election(1904, "Dee 55 Rob 45", "Dee 40 Rob 60");

  @Test
  void measures_are_positive_where_the_democrat_gains() {
    TippingPoint tipping = TippingPoint.of(GAIN, TippingOptions.STANDARD);

    assertThat(tipping.contest().winner()).isEqualTo("Dee");
    assertThat(tipping.tippingMargin()).isEqualTo(10);
    assertThat(tipping.nationalMarginPoints()).isEqualTo(-5);
    assertThat(tipping.bias()).isEqualTo(15);
    assertThat(tipping.towards()).contains("Democratic");
    assertThat(swing(BEFORE, GAIN)).isPositive();
  }

  @Test
  void measures_are_negative_where_the_democrat_loses() {
    TippingPoint tipping = TippingPoint.of(BEFORE, TippingOptions.STANDARD);

    assertThat(tipping.contest().winner()).isEqualTo("Rob");
    assertThat(tipping.tippingMargin()).isEqualTo(-10);
    assertThat(tipping.nationalMarginPoints()).isEqualTo(-20);
    assertThat(swing(GAIN, election(1908, "Dee 50 Rob 51", "Dee 30 Rob 70"))).isNegative();
  }

  @Test
  void margins_of_a_named_person_are_positive_where_that_person_leads() {
    PopularVote popular = PopularVote.of(GAIN);
    assertThat(popular.marginOf("Rob").orElseThrow().points()).isEqualTo(5);
    assertThat(popular.marginOf("Dee").orElseThrow().points()).isEqualTo(-5);
  }

  @Test
  void the_presidents_margin_is_negative_in_a_split() {
    Split split =
        Splits.find(AnElection.recordOf(GAIN), SplitDefinition.TOOK_OFFICE, false).splits().get(0);
    assertThat(split.margin().points()).isEqualTo(-5);
    assertThat(split.electoralMargin().votes()).isEqualTo(2);
  }

  @Test
  void before_1856_positive_is_the_winner() {
    Election early = election(1852, "Rob 60 Dee 40", "Rob 30 Dee 70");
    Contest contest = Contest.of(early, Optional.empty());
    assertThat(contest.positive()).isEqualTo("Rob");
    assertThat(TippingPoint.of(early, TippingOptions.STANDARD).tippingMargin()).isPositive();
  }

  private static double swing(Election from, Election to) {
    return Swings.of(AnElection.recordOf(from, to), to).orElseThrow().national();
  }

  private static Election election(int year, String a, String b) {
    return AnElection.anElection()
        .in(year)
        .party("Dee", "Democratic")
        .party("Rob", "Republican")
        .state("AA", 5, a)
        .state("BB", 3, b)
        .build();
  }
}
