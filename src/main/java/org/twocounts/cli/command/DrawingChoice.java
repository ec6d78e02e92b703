package org.twocounts.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.twocounts.chart.ChartFormat;
import org.twocounts.chart.DrawingOptions;
import org.twocounts.chart.WordChanges;
import org.twocounts.chart.output.Lettering;
import org.twocounts.chart.spec.Language;
import org.twocounts.chart.theme.Preset;
import org.twocounts.chart.theme.Theme;
import org.twocounts.chart.theme.ThemeFile;
import org.twocounts.cli.session.Suggestions;
import org.twocounts.cli.session.UsageException;
import org.twocounts.words.Quoted;
import picocli.CommandLine.Option;

/** The options of {@code chart} and {@code charts}: format, size and look of pictures. */
final class DrawingChoice {
  private static final List<String> THEMES = List.of("light", "dark", "grey");

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMATS",
      description =
          "png,svg (default), pdf, html (picture, long description and table); the data and the"
              + " alt text come always.")
  private List<ChartFormat> formats = List.of(ChartFormat.PNG, ChartFormat.SVG);

  @Option(
      names = "--preset",
      paramLabel = "PRESET",
      description = "web (default), print-single, print-double, slide or social.")
  private Preset preset = Preset.WEB;

  @Option(
      names = "--width",
      paramLabel = "N",
      description =
          "Another width: pixels, or millimetres for print. A chart that cannot be understood at"
              + " a size is refused and says which it needs.")
  private Double width;

  @Option(names = "--height", paramLabel = "N", description = "Another height.")
  private Double height;

  @Option(names = "--dpi", paramLabel = "N", description = "Another resolution of PNG files.")
  private Integer dpi;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      description =
          "light (default), dark, grey, or a house style in a file that ends in .json"
              + " (docs/charts.md, \"Themes\").")
  private String theme = "light";

  @Option(
      names = "--svg-text",
      description = "Letters in SVG files as text with the font inside, not as outlines.")
  private boolean svgText;

  @Option(names = "--no-credit", description = "Leave out the line of licence and version.")
  private boolean noCredit;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description =
          "Spelling of the chart's words: en-GB (favoured, per cent), en-US (favored, percent) or"
              + " en (default: favoured, percent).")
  private Language language = Language.EN;

  Language language() {
    return language;
  }

  DrawingOptions options(WordChanges words) {
    WordChanges spoken = words.in(language);
    return new DrawingOptions(
        formats,
        size(),
        theme(),
        noCredit ? spoken.uncredited() : spoken,
        svgText ? Lettering.TEXT : Lettering.OUTLINED);
  }

  private DrawingOptions.Size size() {
    try {
      return new DrawingOptions.Size(
          preset,
          width == null ? OptionalDouble.empty() : OptionalDouble.of(width),
          height == null ? OptionalDouble.empty() : OptionalDouble.of(height),
          dpi == null ? OptionalInt.empty() : OptionalInt.of(dpi));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private Theme theme() {
    Optional<Theme> found = Theme.find(theme);
    try {
      if (found.isEmpty() && theme.endsWith(".json")) {
        return ThemeFile.read(Path.of(theme));
      }
    } catch (InvalidPathException e) {
      throw new UsageException("--theme " + Quoted.of(theme) + " is no name of a file");
    }
    return found.orElseThrow(() -> Suggestions.unknown("theme", theme, THEMES));
  }
}
