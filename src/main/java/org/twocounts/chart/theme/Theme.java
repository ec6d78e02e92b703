package org.twocounts.chart.theme;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a chart looks: colours, patterns, letters, logo.
 *
 * @param text colour of titles and labels
 * @param secondary colour of subtitles and notes
 * @param rule colour of grid lines
 * @param textures patterns of areas by hue; solid where a hue is missing
 * @param textFactors what the preset's text sizes are multiplied by
 */
public record Theme(
    String name,
    Palette palette,
    Color text,
    Color secondary,
    Color rule,
    Map<Hue, Texture> textures,
    Typefaces typefaces,
    TextSizes textFactors,
    Optional<LogoPicture> logo) {

  private static final TextSizes AS_PRESET = new TextSizes(1, 1, 1, 1);
  private static final double LEAST_CONTRAST_OF_MARKS = 3.0;

  public Theme {
    EnumMap<Hue, Texture> sorted = new EnumMap<>(Hue.class);
    sorted.putAll(textures);
    textures = java.util.Collections.unmodifiableMap(sorted);
  }

  /** Dark text on white: the default. */
  public static Theme light() {
    return new Theme(
        "light",
        Palette.light(),
        new Color(0x1a1a1a),
        new Color(0x595959),
        new Color(0xdcdfe3),
        Map.of(Hue.THIRD_PARTY, Texture.DOTTED),
        Typefaces.bundled(),
        AS_PRESET,
        Optional.empty());
  }

  /** Light text on a dark ground. */
  public static Theme dark() {
    return new Theme(
        "dark",
        Palette.dark(),
        new Color(0xf2f2f2),
        new Color(0xb4b9c0),
        new Color(0x3a3f46),
        Map.of(Hue.THIRD_PARTY, Texture.DOTTED),
        Typefaces.bundled(),
        AS_PRESET,
        Optional.empty());
  }

  /** For presses and printers without colour. */
  public static Theme grey() {
    return new Theme(
        "grey",
        Palette.grey(),
        new Color(0x1a1a1a),
        new Color(0x595959),
        new Color(0xdddddd),
        Map.of(
            Hue.REPUBLICAN, Texture.BACK_HATCHED,
            Hue.WHIG, Texture.LINED,
            Hue.THIRD_PARTY, Texture.DOTTED,
            Hue.FEDERALIST, Texture.HATCHED,
            Hue.DEMOCRATIC_REPUBLICAN, Texture.LINED,
            Hue.NATIONAL_REPUBLICAN, Texture.CROSSED,
            Hue.ABSENT, Texture.LINED),
        Typefaces.bundled(),
        AS_PRESET,
        Optional.empty());
  }

  /** The built-in theme of that name. */
  public static Optional<Theme> find(String name) {
    return switch (name) {
      case "light" -> Optional.of(light());
      case "dark" -> Optional.of(dark());
      case "grey" -> Optional.of(grey());
      default -> Optional.empty();
    };
  }

  /** The colour of the paper. */
  public Color paper() {
    return palette.getColour(Hue.PAPER);
  }

  /** The colour of an ink: its hue mixed into the paper. */
  public Color colour(Ink ink) {
    return Colours.mix(paper(), palette.getColour(ink.hue()), ink.tint().strength());
  }

  /** The pattern of an area: the ink's own, else the hue's. */
  public Texture texture(Ink ink) {
    return ink.texture() == Texture.SOLID
        ? textures.getOrDefault(ink.hue(), Texture.SOLID)
        : ink.texture();
  }

  /** Whether a mark needs an outline in the colour of the text to stand out from the paper. */
  public boolean needsOutline(Ink ink) {
    return ink.hue().isPolitical()
        && Colours.contrast(colour(ink), paper()) < LEAST_CONTRAST_OF_MARKS;
  }

  /** The colour in which text reads best on an ink. */
  public Color textOn(Ink ink) {
    Color ground = colour(ink);
    return Colours.contrast(Color.WHITE, ground) >= Colours.contrast(Color.BLACK, ground)
        ? Color.WHITE
        : Color.BLACK;
  }
}
