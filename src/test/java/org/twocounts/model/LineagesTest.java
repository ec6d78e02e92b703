package org.twocounts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.TheRecord;

class LineagesTest {
  private static final Lineages RELEASED = Lineages.of(TheRecord.record().sources());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "1876, UCSB LEIP WIKIPEDIA, UCSB LEIP",
    "1876, LEIP WIKIPEDIA, LEIP",
    "1880, LEIP WIKIPEDIA, LEIP WIKIPEDIA",
    "1824, LEIP WIKIPEDIA, LEIP WIKIPEDIA",
    "1908, UCSB WIKIPEDIA, UCSB WIKIPEDIA",
    "1800, WIKIPEDIA, WIKIPEDIA",
    "2016, FEC CLERK WIKIPEDIA, FEC CLERK",
    "2016, FEC WIKIPEDIA, FEC",
    "2016, CERTIFICATE WIKIPEDIA, CERTIFICATE",
    "1996, BLACK WIKIPEDIA, BLACK",
    "1996, CLERK MEDSL, CLERK",
    "1996, LEIP MEDSL WIKIPEDIA, LEIP MEDSL",
    "2016, FEC CLERK LEIP MEDSL, FEC CLERK LEIP",
    "2024, FEC MEDSL, FEC MEDSL",
    "1988, MEDSL WIKIPEDIA, MEDSL WIKIPEDIA",
    "1876, GENERAL-KNOWLEDGE, ''",
    "2028, MY-STATE WIKIPEDIA, MY-STATE WIKIPEDIA",
  })
  void copies_are_no_second_witness(int year, String sources, String witnesses) {
    assertThat(String.join(" ", RELEASED.witnesses(year, List.of(sources.split(" ")))))
        .isEqualTo(witnesses);
  }

  @Test
  void in_a_record_that_is_silent_about_copies_every_source_stands_for_itself() {
    Lineages silent = Lineages.of(List.of());
    assertThat(silent.witnesses(2016, List.of("LEIP", "WIKIPEDIA", "CLERK", "MEDSL")))
        .containsExactly("LEIP", "WIKIPEDIA", "CLERK", "MEDSL");
    assertThat(silent.isOfficial("CLERK")).isFalse();
    assertThat(silent.printsOther("MEDSL")).isFalse();
  }

  @Test
  void the_record_says_which_sources_are_official_and_which_print_remainders() {
    assertThat(TheRecord.record().sources().stream().map(Source::id).filter(RELEASED::isOfficial))
        .contains("FEC", "CLERK", "NARA", "CERTIFICATE")
        .doesNotContain("LEIP", "UCSB", "WIKIPEDIA", "MEDSL");
    assertThat(TheRecord.record().sources().stream().map(Source::id).filter(RELEASED::printsOther))
        .containsExactly("MEDSL");
  }
}
