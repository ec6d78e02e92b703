package org.twocounts.chart.theme;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twocounts.words.Numerals;

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
  private static final String PATTERNED = "grey";
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
   * @throws InvalidThemeException if the file cannot be read or an entry is wrong; the message
   *     names file and entry and says what would be right
   */
  public static Theme read(Path file) {
    HeadlessDrawing.prepare();
    ThemeFile theme = new ThemeFile(file, ThemeJson.read(file));
    theme.checkKeys(theme.root, KEYS, "");
    return theme.theme();
  }

  private Theme theme() {
    String baseName = root.has("base") ? text(root, "base", "base") : "light";
    Theme base =
        Theme.find(baseName)
            .orElseThrow(() -> wrong("base", baseName, "is not light, dark or grey"));
    JsonNode colours = object("colours");
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
    if (!baseName.equals(PATTERNED)) {
      PartyColours.findClash(palette, hues(colours).keySet())
          .ifPresent(
              clash -> {
                throw new InvalidThemeException(file, clash);
              });
    }
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
    String text = text(colours, name, "colours." + name);
    if (!COLOUR.matcher(text).matches()) {
      throw wrong("colours." + name, text, "is not a colour like #1b4f9c");
    }
    return Optional.of(new Color(Integer.parseInt(text.substring(1), 16)));
  }

  private Optional<Typefaces> typefaces() {
    JsonNode fonts = object("fonts");
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
      byte[] font = Files.readAllBytes(beside("fonts." + weight, fonts.get(weight).asText()));
      Typefaces.of(font, font);
      return font;
    } catch (IOException | IllegalArgumentException e) {
      throw wrong("fonts." + weight, fonts.get(weight).asText(), "is not a TrueType file");
    }
  }

  private TextSizes factors() {
    JsonNode scale = object("textScale");
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
      throw wrong("textScale." + name, shown(value), "is not a number from 0.5 to 2");
    }
    return value.asDouble();
  }

  private Optional<Path> logo() {
    if (!root.has("logo")) {
      return Optional.empty();
    }
    String name = text(root, "logo", "logo");
    Path logo = beside("logo", name);
    try {
      if (javax.imageio.ImageIO.read(logo.toFile()) != null) {
        return Optional.of(logo);
      }
    } catch (IOException | RuntimeException e) {
      throw wrong("logo", name, "cannot be read");
    }
    throw wrong("logo", name, "is not a PNG, GIF or JPEG picture");
  }

  private void checkContrast(Theme theme, String name, Color colour) {
    double contrast = Colours.contrast(colour, theme.paper());
    if (contrast < LEAST_CONTRAST) {
      throw new InvalidThemeException(
          file,
          String.format(
              java.util.Locale.ROOT,
              "colours.%s: contrast to the paper is %s; text needs %s",
              name,
              Numerals.of(contrast, 1),
              Numerals.of(LEAST_CONTRAST, 1)));
    }
  }

  private void checkKeys(JsonNode node, List<String> known, String prefix) {
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name)) {
        throw new InvalidThemeException(
            file, prefix + name + " is unknown; there are " + String.join(", ", known));
      }
    }
  }

  /** An object of entries; missing where the file has none of that name. */
  private JsonNode object(String name) {
    JsonNode node = root.path(name);
    if (!node.isMissingNode() && !node.isObject()) {
      throw wrong(name, shown(node), "is not an object of entries in braces");
    }
    return node;
  }

  private String text(JsonNode node, String name, String entry) {
    JsonNode value = node.get(name);
    if (!value.isTextual()) {
      throw wrong(entry, shown(value), "is not text in quotes");
    }
    return value.asText();
  }

  private static String shown(JsonNode value) {
    return value.isContainerNode() ? value.toString() : value.asText();
  }

  private Path beside(String entry, String name) {
    try {
      return file.toAbsolutePath().resolveSibling(name);
    } catch (InvalidPathException e) {
      throw wrong(entry, name, "is not the name of a file");
    }
  }

  private InvalidThemeException wrong(String entry, String value, String why) {
    return new InvalidThemeException(
        file, entry + (value.isEmpty() ? " " : ": \"" + value + "\" ") + why);
  }
}
