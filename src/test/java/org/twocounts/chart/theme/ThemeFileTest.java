package org.twocounts.chart.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeFileTest {
  @TempDir private Path folder;

  @Test
  void a_house_style_changes_what_it_names_and_keeps_the_rest() throws IOException {
    Files.write(folder.resolve("a.ttf"), Typefaces.bundled().bold().open().readAllBytes());
    ImageIO.write(
        new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("l.png").toFile());
    Theme theme =
        ThemeFile.read(
            file(
                "{\"base\":\"dark\",\"fonts\":{\"regular\":\"a.ttf\",\"bold\":\"a.ttf\"},"
                    + "\"textScale\":{\"title\":1.5},"
                    + "\"colours\":{\"text\":\"#ffffff\",\"democratic\":\"#0000ff\"},"
                    + "\"logo\":\"l.png\"}"));
    assertThat(theme.text()).isEqualTo(Color.WHITE);
    assertThat(theme.colour(Ink.of(Hue.DEMOCRATIC))).isEqualTo(Color.BLUE);
    assertThat(theme.colour(Ink.of(Hue.WHIG))).isEqualTo(Theme.dark().colour(Ink.of(Hue.WHIG)));
    assertThat(theme.textFactors()).isEqualTo(new TextSizes(1.5, 1, 1, 1));
    assertThat(theme.typefaces().regular().name()).isEqualTo("Roboto Medium");
    assertThat(theme.logo()).contains(folder.resolve("l.png"));
  }

  @Test
  void an_empty_object_is_the_light_theme() throws IOException {
    Theme theme = ThemeFile.read(file("{}"));
    assertThat(theme.palette()).isEqualTo(Theme.light().palette());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | a theme is a JSON object",
        "{ | line 1, column 2: not JSON; a theme is one JSON object such as {\"base\": \"dark\"}",
        "{} {} | line 1, column 4: not JSON",
        "{\"base\":\"dark\",\"base\":\"grey\"} | an entry stands twice",
        "{\"base\":7} | base: \"7\" is not text in quotes",
        "{\"textScale\":\"x\"} | textScale: \"x\" is not an object of entries in braces",
        "{\"textScale\":{\"title\":\"x\"}} | textScale.title: \"x\" is not a number from 0.5 to 2",
        "{\"textScale\":{\"huge\":1}} | textScale.huge is unknown; there are title, subtitle",
        "{\"colours\":null} | colours: \"null\" is not an object of entries in braces",
        "{\"colours\":{\"whig\":7}} | colours.whig: \"7\" is not text in quotes",
        "{\"colours\":{\"democratic\":\"#e4572e\"}} | colours.democratic and colours.republican"
            + " differ by 0.0 (CIEDE2000); two parties need 15 to be told apart",
        "{\"colours\":{\"republican\":\"#1b4f9e\"}} | colours.democratic and colours.republican"
            + " differ",
        "{\"fonts\":[]} | fonts: \"[]\" is not an object of entries in braces",
        "{\"logo\":7} | logo: \"7\" is not text in quotes",
        "{\"color\":{}} | color is unknown; there are base, fonts, textScale, colours, logo",
        "{\"base\":\"pink\"} | base: \"pink\" is not light, dark or grey",
        "{\"colours\":{\"democrat\":\"#000000\"}} | colours.democrat is unknown; there are text",
        "{\"colours\":{\"whig\":\"blue\"}} | colours.whig: \"blue\" is not a colour like #1b4f9c",
        "{\"colours\":{\"text\":\"#999999\"}} | colours.text: contrast to the paper is 2.8; text"
            + " needs 4.5",
        "{\"textScale\":{\"title\":9}} | textScale.title: \"9\" is not a number from 0.5 to 2",
        "{\"fonts\":{\"bold\":\"b.ttf\"}} | fonts.regular is missing; name a TrueType file",
        "{\"fonts\":{\"regular\":\"none.ttf\"}} | fonts.regular: \"none.ttf\" is not a TrueType"
            + " file",
        "{\"logo\":\"none.png\"} | logo: \"none.png\" cannot be read",
      })
  void a_wrong_entry_is_named_with_what_would_be_right(String json, String message)
      throws IOException {
    Path file = file(json);
    assertThatThrownBy(() -> ThemeFile.read(file))
        .isInstanceOf(InvalidThemeException.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageContaining(message);
  }

  @Test
  void a_missing_file_is_said() {
    Path file = folder.resolve("none.json");
    assertThatThrownBy(() -> ThemeFile.read(file)).hasMessage(file + ": no such file");
  }

  private Path file(String json) throws IOException {
    return Files.writeString(folder.resolve("house.json"), json, StandardCharsets.UTF_8);
  }
}
