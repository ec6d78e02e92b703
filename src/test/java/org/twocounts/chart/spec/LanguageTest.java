package org.twocounts.chart.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "favoured by 2 percent, in the colour | favoured by 2 per cent, in the colour"
            + " | favored by 2 percent, in the color",
        "Percent of votes. Colour and shape | Per cent of votes. Colour and shape"
            + " | Percent of votes. Color and shape",
        "percentage points, towards | percentage points, towards" + " | percentage points, toward",
        "Favourite son of Mr Grey, Centre | Favourite son of Mr Grey, Centre"
            + " | Favorite son of Mr Grey, Centre",
        "upward and greyhound | upward and greyhound | upward and grayhound",
      })
  void words_are_spelled_as_in_the_language_and_names_stay(
      String written, String british, String american) {
    assertThat(Language.EN.spelled(written)).isEqualTo(written);
    assertThat(Language.EN_GB.spelled(written)).isEqualTo(british);
    assertThat(Language.EN_US.spelled(written)).isEqualTo(american);
    assertThat(Language.EN_GB.spelled(american)).isEqualTo(british);
  }

  @ParameterizedTest
  @EnumSource
  void a_text_spelled_once_stays_as_it_is(Language language) {
    String once = language.spelled("Grey: neighbours labelled per cent, normalised");
    assertThat(language.spelled(once)).isEqualTo(once);
  }
}
