package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twocounts.model.Election;

class SensitivityTest {
  @Test
  void the_tipping_unit_is_said_to_be_whose_it_was() {
    assertThat(sentences(under(1876, "democratic-count")))
        .contains(
            "The tipping-point unit, IN, was decided for Samuel J. Tilden by 5,515 votes (1.26"
                + " points).");
  }

  @Test
  void published_leads_are_of_whom_the_sources_have_ahead() {
    assertThat(sentences(under(1960, "proportional")))
        .contains(
            "The national lead of John F. Kennedy over Richard Nixon: −58,181 votes by the sum of"
                + " the states; printed totals 112,827 to 119,450.");
  }

  @Test
  void the_default_attribution_gives_the_same_whatever_is_in_force() {
    String kennedy =
        "Attribution pledged-elector (default): John F. Kennedy leads Richard Nixon by 112,827"
            + " votes.";
    assertThat(sentences(TheRecord.election(1960))).contains(kennedy);
    assertThat(sentences(under(1960, "proportional"))).contains(kennedy);
  }

  @Test
  void an_incomplete_lead_is_told_apart_with_what_its_source_leaves_out() {
    assertThat(sentences(TheRecord.election(2016)))
        .contains(
            "The national lead of Hillary Clinton over Donald Trump: 2,868,686 votes by the sum of"
                + " the states; printed totals 2,868,686 to 2,868,691.",
            "Not among them: 2,984,757 by CLERK. It counts the main party's line only and leaves"
                + " out the fusion lines in New York.");
  }

  private static Election under(int year, String attribution) {
    Election election = TheRecord.election(year);
    return Attributions.apply(election, election.findAttribution(attribution).orElseThrow());
  }

  private static List<String> sentences(Election election) {
    return Sensitivity.of(election, TheRecord.record());
  }
}
