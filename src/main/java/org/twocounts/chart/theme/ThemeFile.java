package org.twocounts.chart.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A house style as a JSON file: a built-in theme, and what departs from it.
 *
 * <pre>
 * {"base": "light",
 *  "fonts": {"regular": "Text.ttf", "bold": "Text-Bold.ttf"},
 *  "textScale": {"title": 1.1, "subtitle": 1, "label": 1, "small": 1},
 *  "colours": {"text": "#1a1a1a", "secondary": "#595959", "rule": "#dcdfe3", "paper": "#ffffff",
 *              "democratic": "#1b4f9c", "republican": "#e4572e"},
 *  "logo": "logo.png"}
 * </pre>
 *
 * Every entry may be missing; files are found beside the theme file; colours have the names of
 * {@link Hue}.
 */
public final class ThemeFile {
  private static final List<String> KEYS = List.of("base", "fonts", "textScale", "colours", "logo");
  private static final List<String> SIZES = List.of("title", "subtitle", "label", "small");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final double LEAST_CONTRAST = 4.5;
  private static final double LEAST_SCALE = 0.5;
  private static final double MOST_SCALE = 2.0;

  private final Path file;
  private final JsonNode root;

  private ThemeFile(Path file, JsonNode root) {
    this.file = file;
    this.root = root;
  }

  /**
   * Reads a theme.
   *
   * @throws IllegalArgumentException if the file cannot be read or an entry is wrong; the message
   *     names file and entry and says what would be right
   */
  public static Theme read(Path file) {
    HeadlessDrawing.prepare();
    ThemeFile theme = new ThemeFile(file, parsed(file));
    theme.checkKeys(theme.root, KEYS, "");
    return theme.theme();
  }

  private static JsonNode parsed(Path file) {
    try {
      JsonNode root =
          JsonMapper.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build()
              .readTree(Files.readAllBytes(file));
      if (!root.isObject()) {
        throw new IllegalArgumentException(file + ": a theme is a JSON object");
      }
      return root;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + ": no JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": cannot be read", e);
    }
  }

  private Theme theme() {
    String baseName = root.path("base").asText("light");
    Theme base =
        Theme.find(baseName)
            .orElseThrow(() -> wrong("base", baseName, "is not light, dark or grey"));
    JsonNode colours = root.path("colours");
    checkKeys(colours, colourNames(), "colours.");
    Palette palette = base.palette().with(hues(colours));
    Theme theme =
        new Theme(
            file.getFileName().toString(),
            palette,
            colour(colours, "text").orElse(base.text()),
            colour(colours, "secondary").orElse(base.secondary()),
            colour(colours, "rule").orElse(base.rule()),
            base.textures(),
            typefaces().orElse(base.typefaces()),
            factors(),
            logo());
    checkContrast(theme, "text", theme.text());
    checkContrast(theme, "secondary", theme.secondary());
    return theme;
  }

  private static List<String> colourNames() {
    List<String> names = new java.util.ArrayList<>(List.of("text", "secondary", "rule"));
    Arrays.stream(Hue.values()).map(Hue::label).forEach(names::add);
    return names;
  }

  private Map<Hue, Color> hues(JsonNode colours) {
    Map<Hue, Color> found = new EnumMap<>(Hue.class);
    for (Hue hue : Hue.values()) {
      colour(colours, hue.label()).ifPresent(c -> found.put(hue, c));
    }
    return found;
  }

  private Optional<Color> colour(JsonNode colours, String name) {
    if (!colours.has(name)) {
      return Optional.empty();
    }
    String text = colours.get(name).asText();
    if (!COLOUR.matcher(text).matches()) {
      throw wrong("colours." + name, text, "is not a colour like #1b4f9c");
    }
    return Optional.of(new Color(Integer.parseInt(text.substring(1), 16)));
  }

  private Optional<Typefaces> typefaces() {
    JsonNode fonts = root.path("fonts");
    if (fonts.isMissingNode()) {
      return Optional.empty();
    }
    checkKeys(fonts, List.of("regular", "bold"), "fonts.");
    return Optional.of(Typefaces.of(bytes(fonts, "regular"), bytes(fonts, "bold")));
  }

  private byte[] bytes(JsonNode fonts, String weight) {
    if (!fonts.path(weight).isTextual()) {
      throw wrong("fonts." + weight, "", "is missing; name a TrueType file");
    }
    try {
      byte[] font = Files.readAllBytes(beside(fonts.get(weight).asText()));
      Typefaces.of(font, font);
      return font;
    } catch (IOException | IllegalArgumentException e) {
      throw wrong("fonts." + weight, fonts.get(weight).asText(), "is not a TrueType file");
    }
  }

  private TextSizes factors() {
    JsonNode scale = root.path("textScale");
    checkKeys(scale, SIZES, "textScale.");
    return new TextSizes(
        factor(scale, "title"),
        factor(scale, "subtitle"),
        factor(scale, "label"),
        factor(scale, "small"));
  }

  private double factor(JsonNode scale, String name) {
    JsonNode value = scale.path(name);
    if (value.isMissingNode()) {
      return 1;
    }
    if (!value.isNumber() || value.asDouble() < LEAST_SCALE || value.asDouble() > MOST_SCALE) {
      throw wrong("textScale." + name, value.asText(), "is not a number from 0.5 to 2");
    }
    return value.asDouble();
  }

  private Optional<Path> logo() {
    if (!root.has("logo")) {
      return Optional.empty();
    }
    Path logo = beside(root.get("logo").asText());
    try {
      if (javax.imageio.ImageIO.read(logo.toFile()) != null) {
        return Optional.of(logo);
      }
    } catch (IOException e) {
      throw wrong("logo", root.get("logo").asText(), "cannot be read");
    }
    throw wrong("logo", root.get("logo").asText(), "is not a PNG, GIF or JPEG picture");
  }

  private void checkContrast(Theme theme, String name, Color colour) {
    double contrast = Colours.contrast(colour, theme.paper());
    if (contrast < LEAST_CONTRAST) {
      throw new IllegalArgumentException(
          String.format(
              java.util.Locale.ROOT,
              "%s: colours.%s: contrast to the paper is %.1f; text needs %.1f",
              file,
              name,
              contrast,
              LEAST_CONTRAST));
    }
  }

  private void checkKeys(JsonNode node, List<String> known, String prefix) {
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            file + ": " + prefix + name + " is unknown; there are " + String.join(", ", known));
      }
    }
  }

  private Path beside(String name) {
    return file.toAbsolutePath().resolveSibling(name);
  }

  private IllegalArgumentException wrong(String entry, String value, String why) {
    return new IllegalArgumentException(
        file + ": " + entry + (value.isEmpty() ? " " : ": \"" + value + "\" ") + why);
  }
}
