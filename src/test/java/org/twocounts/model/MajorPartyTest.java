package org.twocounts.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.chart.theme.Hue;

class MajorPartyTest {
  @Test
  void national_union_was_the_republicans_label_of_1864() {
    assertThat(MajorParty.of("National Union")).contains(MajorParty.REPUBLICAN);
    assertThat(MajorParty.nameOf("National Union")).isEqualTo("Republican");
  }

  @Test
  void a_party_that_was_never_one_of_the_two_largest_keeps_its_label() {
    assertThat(MajorParty.of("Liberal Republican")).isEmpty();
    assertThat(MajorParty.nameOf("Liberal Republican")).isEqualTo("Liberal Republican");
  }

  @ParameterizedTest
  @EnumSource(MajorParty.class)
  void each_has_a_color_of_its_own(MajorParty party) {
    assertThat(Hue.ofParty(party.label()).name()).isEqualTo(party.name());
  }
}
