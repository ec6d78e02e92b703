package org.twocounts.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumeralsTest {
  /** A template that groups thousands, shows a plus or rounds; a minus to be put in. */
  private static final Pattern WRITER =
      Pattern.compile("%[+,][a-z.0-9]|%\\.[0-9]f|'−'|\"-\", \"−\"");

  @Test
  void thousands_are_told_apart_and_a_minus_is_one() {
    assertThat(Numerals.of(65_853_514)).isEqualTo("65,853,514");
    assertThat(Numerals.of(-1234)).isEqualTo("−1,234");
    assertThat(Numerals.of(1234.5, 2)).isEqualTo("1,234.50");
    assertThat(Numerals.of(new BigDecimal("-0.50"))).isEqualTo("−0.50");
    assertThat(Numerals.of(new BigDecimal("1E+1"))).isEqualTo("10");
  }

  @Test
  void a_difference_has_a_sign_unless_it_is_zero() {
    assertThat(Numerals.signed(1200)).isEqualTo("+1,200");
    assertThat(Numerals.signed(0)).isEqualTo("0");
    assertThat(Numerals.signed(-3)).isEqualTo("−3");
    assertThat(Numerals.signed(0.4, 2)).isEqualTo("+0.40");
    assertThat(Numerals.signed(0.004, 2)).isEqualTo("0.00");
    assertThat(Numerals.signed(-0.004, 2)).isEqualTo("0.00");
    assertThat(Numerals.signed(new BigDecimal("-2.9"))).isEqualTo("−2.9");
  }

  @Test
  void halves_are_rounded_away_from_zero() {
    assertThat(Numerals.of(0.125, 2)).isEqualTo("0.13");
    assertThat(Numerals.signed(-0.125, 2)).isEqualTo("−0.13");
  }

  @Test
  void a_year_has_no_comma() {
    assertThat(Numerals.ungrouped(1876)).isEqualTo("1876");
    assertThat(Numerals.ungrouped(-1876.25, 1)).isEqualTo("−1876.3");
  }

  @Test
  void numbers_for_readers_are_written_here_alone() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(Files::isRegularFile).filter(NumeralsTest::writesNumbers))
          .extracting(file -> file.getFileName().toString().replace(".java", ""))
          .containsExactlyInAnyOrder("Numerals", "SvgFormat");
    }
  }

  private static boolean writesNumbers(Path file) {
    try {
      return WRITER.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
