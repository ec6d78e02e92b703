package org.twocounts.chart.theme;

import java.awt.Color;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twocounts.chart.theme.Typefaces.Typeface;
import org.twocounts.input.GivenFile;
import org.twocounts.input.InvalidInputException;
import org.twocounts.input.JsonObject;
import org.twocounts.input.JsonSource;
import org.twocounts.input.OwnFile;
import org.twocounts.input.Problems;
import org.twocounts.input.UserFile;
import org.twocounts.words.Numerals;

/**
 * A house style as a JSON file: a built-in theme, and what departs from it.
 *
 * <pre>
 * {"base": "light",
 *  "fonts": {"regular": "Text.ttf", "bold": "Text-Bold.ttf"},
 *  "textScale": {"title": 1.1, "subtitle": 1, "label": 1, "small": 1},
 *  "colours": {"text": "#1a1a1a", "secondary": "#595959", "rule": "#dcdfe3", "paper": "#ffffff",
 *              "democratic": "#336abd", "republican": "#e4572e"},
 *  "logo": "logo.png"}
 * </pre>
 *
 * Every entry may be missing; fonts and logo lie beside the theme file or below; colours have the
 * names of {@link Hue}.
 */
public final class ThemeFile {
  private static final int NESTING = 8;
  private static final int TEXT_CHARACTERS = 1000;
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final String PATTERNED = "grey";
  private static final double LEAST_CONTRAST = 4.5;
  private static final BigDecimal LEAST_SCALE = new BigDecimal("0.5");
  private static final BigDecimal MOST_SCALE = BigDecimal.valueOf(2);

  private final Path file;
  private final ThemeFolder folder;
  private final UserFile read;
  private final JsonObject root;
  private final JsonObject colours;
  private final Problems problems;

  private ThemeFile(Path file, UserFile read, JsonObject root, Problems problems) {
    this.file = file;
    this.folder = ThemeFolder.of(file);
    this.read = read;
    this.root = root;
    this.colours = part("colours");
    this.problems = problems;
  }

  /**
   * Reads a theme.
   *
   * @throws InvalidInputException if the file cannot be read or entries are wrong; the message
   *     names file and entry and says what would be right
   */
  public static Theme read(Path file) {
    HeadlessDrawing.prepare();
    Problems problems = new Problems();
    UserFile read = UserFile.read(file, OwnFile.THEME);
    JsonObject root =
        JsonSource.readObject(
            read,
            problems,
            (bytes, faults) ->
                new JsonSource(bytes, JsonSource.limits(NESTING, TEXT_CHARACTERS), faults));
    return new ThemeFile(file, read, root, problems).theme();
  }

  private Theme theme() {
    String baseName = root.optionalText("base").orElse(Theme.light().name());
    Theme base =
        Theme.find(baseName)
            .orElseGet(() -> root.wrong("base", baseName, "light, dark or grey", Theme.light()));
    Map<Hue, Color> hues = hues();
    Palette palette = base.palette().with(hues);
    Theme theme =
        new Theme(
            file.getFileName().toString(),
            palette,
            colour("text").orElse(base.text()),
            colour("secondary").orElse(base.secondary()),
            colour("rule").orElse(base.rule()),
            base.textures(),
            typefaces().orElse(base.typefaces()),
            factors(),
            logo());
    colours.end();
    root.end();
    checkContrast(theme, "text", theme.text());
    checkContrast(theme, "secondary", theme.secondary());
    if (!baseName.equals(PATTERNED)) {
      PartyColours.clashes(palette, hues.keySet()).forEach(colours::problem);
    }
    problems.refuseAny(read);
    return theme;
  }

  private Map<Hue, Color> hues() {
    Map<Hue, Color> found = new EnumMap<>(Hue.class);
    for (Hue hue : Hue.values()) {
      colour(hue.label()).ifPresent(c -> found.put(hue, c));
    }
    return found;
  }

  private Optional<Color> colour(String name) {
    return colours
        .optionalText(name)
        .flatMap(
            text ->
                COLOUR.matcher(text).matches()
                    ? Optional.of(new Color(Integer.parseInt(text.substring(1), 16)))
                    : colours.wrong(name, text, "a colour like #336abd", Optional.empty()));
  }

  private Optional<Typefaces> typefaces() {
    JsonObject fonts = part("fonts");
    if (!root.has("fonts")) {
      return Optional.empty();
    }
    Optional<Typeface> regular = font(fonts, "regular");
    Optional<Typeface> bold = font(fonts, "bold");
    fonts.end();
    return regular.isPresent() && bold.isPresent()
        ? Optional.of(Typefaces.of(regular.get(), bold.get()))
        : Optional.empty();
  }

  private Optional<Typeface> font(JsonObject fonts, String weight) {
    String trueType = "the name of a TrueType file";
    Optional<String> name = fonts.filledText(weight);
    if (name.isEmpty()) {
      return fonts.missing(weight, trueType, Optional.empty());
    }
    try {
      return Optional.of(HouseFont.read(folder.read(name.get(), GivenFile.FONT)));
    } catch (InvalidInputException e) {
      return unreadable(fonts, weight, e);
    } catch (IllegalArgumentException e) {
      return fonts.wrong(
          weight,
          name.get(),
          trueType + " that can be read (" + e.getMessage() + ")",
          Optional.empty());
    }
  }

  private TextSizes factors() {
    JsonObject scale = part("textScale");
    TextSizes factors =
        new TextSizes(
            factor(scale, "title"),
            factor(scale, "subtitle"),
            factor(scale, "label"),
            factor(scale, "small"));
    scale.end();
    return factors;
  }

  private static double factor(JsonObject scale, String name) {
    return scale
        .optionalDecimal(name, LEAST_SCALE, MOST_SCALE)
        .orElse(BigDecimal.ONE)
        .doubleValue();
  }

  private Optional<LogoPicture> logo() {
    return root.filledText("logo").flatMap(this::logo);
  }

  private Optional<LogoPicture> logo(String name) {
    try {
      Optional<LogoPicture> picture = LogoPicture.of(name, folder.read(name, GivenFile.LOGO));
      return picture.isPresent()
          ? picture
          : root.wrong("logo", name, "the name of a PNG, GIF or JPEG file", Optional.empty());
    } catch (InvalidInputException e) {
      return unreadable(root, "logo", e);
    }
  }

  private static <T> Optional<T> unreadable(
      JsonObject object, String field, InvalidInputException why) {
    object.problem(field, field + ": " + why.problems().get(0).message());
    return Optional.empty();
  }

  private void checkContrast(Theme theme, String name, Color colour) {
    double contrast = Colours.contrast(colour, theme.paper());
    if (contrast < LEAST_CONTRAST) {
      colours.problem(
          name,
          String.format(
              "%s has a contrast of %s to the paper; text needs %s",
              name, Numerals.of(contrast, 1), Numerals.of(LEAST_CONTRAST, 1)));
    }
  }

  /** An object of entries; without any where the file has none of that name. */
  private JsonObject part(String name) {
    return root.optionalObject(name)
        .orElseGet(() -> new JsonObject(root.line(), new Problems()))
        .about(name);
  }
}
