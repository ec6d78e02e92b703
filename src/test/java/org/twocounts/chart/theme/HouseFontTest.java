package org.twocounts.chart.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.chart.theme.Typefaces.Typeface;

class HouseFontTest {
  /** Java reads each of them; the writers of SVG or PDF files stumble, or write a broken file. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cmap 2 0",
        "cmap 10 0",
        "GSUB 4 65535",
        "loca 0 65535",
        "maxp 4 65535",
        "name 4 0",
        "name 14 65535",
        "name 16 65535",
        "name 20 65535",
        "post 0 1"
      })
  void a_font_that_only_java_can_read_is_refused(String damage) {
    byte[] font = PatchedFont.of(damage);
    assertThat(Typeface.font(font)).isNotNull();
    assertThatThrownBy(() -> HouseFont.read(font)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Restricted, not to be cut, only as bitmaps; and printing, editing, installable. */
  @ParameterizedTest
  @CsvSource({"2, false", "256, false", "512, false", "4, true", "8, true", "0, true"})
  void a_font_says_whether_files_may_carry_it(int rights, boolean embeddable) {
    assertThat(HouseFont.read(PatchedFont.of("OS/2 8 " + rights)).mayBeEmbedded())
        .isEqualTo(embeddable);
  }

  @Test
  void a_whole_font_has_the_letters_that_java_finds() throws IOException {
    Typeface bundled = Typefaces.bundled().regular();
    Typeface read = HouseFont.read(bundled.open().readAllBytes());
    for (int letter = ' '; letter <= Character.MAX_VALUE; letter++) {
      if (Character.isLetterOrDigit(letter)) {
        assertThat(read.has(letter)).as("%x", letter).isEqualTo(bundled.has(letter));
      }
    }
    assertThat(read.cutTo(Set.of((int) 'a'))).isEqualTo(bundled.cutTo(Set.of((int) 'a')));
  }
}
