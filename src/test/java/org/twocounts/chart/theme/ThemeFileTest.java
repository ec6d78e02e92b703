package org.twocounts.chart.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.input.InvalidInputException;
import org.twocounts.input.Problem;

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
    LogoPicture logo = theme.logo().orElseThrow();
    assertThat(logo.file()).isEqualTo(Files.readAllBytes(folder.resolve("l.png")));
    assertThat(logo.mediaType()).isEqualTo("image/png");
    assertThat(logo.image().getWidth()).isEqualTo(4);
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
        "[] | is a list in JSON, not a theme; a theme is one JSON object such as",
        "{ | line 1: the file ends within an object that begins in line 1; it is cut off",
        "{} {} | line 1: content after the end of the object",
        "{\"base\":\"dark\",\"base\":\"grey\"} | line 1: field \"base\" stands twice",
        "{\"base\":7} | line 1: base is 7; it must be text",
        "{\"textScale\":\"x\"} | textScale is \"x\"; it must be an object",
        "{\"textScale\":{\"title\":\"x\"}} | line 1: textScale: title is \"x\"; it must be a"
            + " number",
        "{\"textScale\":{\"huge\":1}} | textScale: no field \"huge\"; there are title, subtitle",
        "{\"colours\":null} | colours is null; leave the field out instead",
        "{\"colours\":{\"whig\":7}} | colours: whig is 7; it must be text",
        "{\"colours\":{\"democratic\":\"#c63a31\"}} | colours: democratic and republican"
            + " differ by 0.0 (CIEDE2000); two parties need 15 to be told apart",
        "{\"colours\":{\"republican\":\"#336abe\"}} | colours: democratic and republican"
            + " differ",
        "{\"fonts\":[]} | fonts is an array; it must be an object",
        "{\"logo\":7} | logo is 7; it must be text",
        "{\"color\":{}} | no field \"color\"; there are colours, base, fonts,",
        "{\"base\":\"pink\"} | base is \"pink\"; it must be light, dark or grey",
        "{\"colours\":{\"democrat\":\"#000000\"}} | colours: no field \"democrat\"; did you mean"
            + " democratic?",
        "{\"colours\":{\"whig\":\"blue\"}} | colours: whig is \"blue\"; it must be a colour like"
            + " #336abd",
        "{\"colours\":{\"text\":\"#999999\"}} | colours: text has a contrast of 2.8 to the paper;"
            + " text needs 4.5",
        "{\"textScale\":{\"title\":9}} | textScale: title is 9, outside 0.5 to 2",
        "{\"fonts\":{\"bold\":\"b.ttf\"}} | fonts: regular is missing; it must be the name of a"
            + " TrueType file",
        "{\"fonts\":{\"regular\":\"none.ttf\"}} | fonts: regular: no file none.ttf beside the"
            + " theme",
        "{\"logo\":\"none.png\"} | logo: no file none.png beside the theme",
      })
  void a_wrong_entry_is_named_with_what_would_be_right(String json, String message)
      throws IOException {
    Path file = file(json);
    assertThatThrownBy(() -> ThemeFile.read(file))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageContaining(message);
  }

  @Test
  void all_wrong_entries_are_named_at_once() throws IOException {
    Path file = file("{\"base\":7,\"color\":{},\n\"textScale\":{\"title\":9}}");
    assertThatThrownBy(() -> ThemeFile.read(file))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::place)
                    .containsExactly("line 1", "line 1", "line 2: textScale"));
  }

  @Test
  void every_kind_of_wrong_entry_is_named_at_once() throws IOException {
    Path file =
        file(
            "{\"fonts\":{\"regular\":\"a.ttf\",\"bold\":\"b.ttf\"},\"logo\":\"l.png\","
                + "\"textScale\":{\"title\":9,\"small\":0},"
                + "\"colours\":{\"text\":\"#eeeeee\",\"secondary\":\"#eeeeee\",\"rule\":\"x\","
                + "\"whig\":\"#cc4036\",\"federalist\":\"#cc4036\"}}");
    assertThatThrownBy(() -> ThemeFile.read(file))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::message)
                    .anyMatch(m -> m.startsWith("regular: no file a.ttf"))
                    .anyMatch(m -> m.startsWith("bold: no file b.ttf"))
                    .anyMatch(m -> m.startsWith("logo: no file l.png"))
                    .anyMatch(m -> m.startsWith("title is 9"))
                    .anyMatch(m -> m.startsWith("small is 0"))
                    .anyMatch(m -> m.startsWith("rule is \"x\""))
                    .anyMatch(m -> m.startsWith("text has a contrast of"))
                    .anyMatch(m -> m.startsWith("secondary has a contrast of"))
                    .anyMatch(m -> m.startsWith("whig and federalist differ by 0.0"))
                    .anyMatch(m -> m.startsWith("republican and whig differ"))
                    .anyMatch(m -> m.startsWith("republican and federalist differ")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "../l.png | logo: \"../l.png\" leads out of the theme's folder; put the file beside the"
            + " theme",
        "down/../../l.png | logo: \"down/../../l.png\" leads out of the theme's folder",
        "/etc/hostname | logo: \"/etc/hostname\" leads out of the theme's folder",
        "out.png | logo: \"out.png\" is a link to a file elsewhere; copy the file beside the theme",
        "outside/l.png | logo: \"outside/l.png\" is a link to a file elsewhere",
        "down | logo: down: is a folder, not a logo",
        "house.json | logo is \"house.json\"; it must be the name of a PNG, GIF or JPEG file",
      })
  void no_file_is_read_that_lies_outside_of_the_folder(String logo, String message)
      throws IOException {
    Path above = Files.createDirectory(folder.resolve("themes"));
    Files.writeString(folder.resolve("l.png"), "a picture of someone else");
    Files.createDirectory(above.resolve("down"));
    Files.createSymbolicLink(above.resolve("out.png"), folder.resolve("l.png"));
    Files.createSymbolicLink(above.resolve("outside"), folder);
    Path file = Files.writeString(above.resolve("house.json"), "{\"logo\": \"" + logo + "\"}");
    assertThatThrownBy(() -> ThemeFile.read(file)).hasMessageContaining(message);
  }

  @Test
  void files_below_the_theme_and_links_within_its_folder_are_taken() throws IOException {
    Path below = Files.createDirectory(folder.resolve("pictures"));
    ImageIO.write(
        new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB),
        "gif",
        below.resolve("l.gif").toFile());
    Files.createSymbolicLink(folder.resolve("link"), below.resolve("l.gif"));
    for (String name : List.of("pictures/l.gif", "link")) {
      Theme theme = ThemeFile.read(file("{\"logo\": \"" + name + "\"}"));
      assertThat(theme.logo().orElseThrow().mediaType()).isEqualTo("image/gif");
    }
  }

  @Test
  void a_picture_of_too_many_pixels_is_refused_by_its_first_bytes() throws IOException {
    Files.write(folder.resolve("l.png"), headOfPng(30_000, 30_000));
    Path file = file("{\n\"logo\": \"l.png\"}");
    assertThatThrownBy(() -> ThemeFile.read(file))
        .hasMessage(
            file
                + ": line 2: logo: l.png: 30,000 × 30,000 pixels, more than the 10,000,000 that a"
                + " logo may have");
  }

  /** Signature and header of a picture, and nothing of the picture. */
  private static byte[] headOfPng(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(0x89504E470D0A1A0AL);
    ByteBuffer header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
    header.putInt(width).putInt(height).put((byte) 8).put((byte) 2);
    CRC32 sum = new CRC32();
    sum.update(header.array());
    out.writeInt(13);
    out.write(header.array());
    out.writeInt((int) sum.getValue());
    return bytes.toByteArray();
  }

  @Test
  void a_picture_cut_off_is_told_from_what_is_no_picture() throws IOException {
    byte[] beginningOfJpeg = HexFormat.of().parseHex("FFD8FFE000104A464946");
    for (byte[] picture : List.of(headOfPng(40, 40), beginningOfJpeg)) {
      Files.write(folder.resolve("l.png"), picture);
      Path file = file("{\"logo\": \"l.png\"}");
      assertThatThrownBy(() -> ThemeFile.read(file))
          .hasMessage(
              file
                  + ": line 1: logo: l.png: is damaged, or of a kind that cannot be read (a CMYK"
                  + " JPEG, for example); save it as RGB or PNG");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"logo\": \"\"} | logo is empty; leave the field out instead",
        "{\"fonts\": {\"regular\": \"a.ttf\", \"bold\": \" \"}} | bold is empty; leave the field"
            + " out instead",
      })
  void an_empty_name_of_a_file_is_one_fault(String json, String message) throws IOException {
    Files.write(folder.resolve("a.ttf"), Typefaces.bundled().bold().open().readAllBytes());
    Path file = file(json);
    assertThatThrownBy(() -> ThemeFile.read(file))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> assertThat(e.problems()).extracting(Problem::message).containsExactly(message));
  }

  @Test
  void a_picture_of_another_form_is_no_logo() throws IOException {
    Path file = file("{\"logo\": \"l.png\"}");
    String message = "logo is \"l.png\"; it must be the name of a PNG, GIF or JPEG file";
    ImageIO.write(
        new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB),
        "bmp",
        folder.resolve("l.png").toFile());
    assertThatThrownBy(() -> ThemeFile.read(file)).hasMessageContaining(message);
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
