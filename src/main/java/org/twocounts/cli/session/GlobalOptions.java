package org.twocounts.cli.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.twocounts.cli.output.Format;
import org.twocounts.output.CsvMark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of every command, accepted before and after its name. */
@Command(name = "twocounts")
public final class GlobalOptions {
  /** When letters are bold or dim. */
  public enum Color {
    /** At a terminal, unless {@code NO_COLOR} is set. */
    AUTO,
    /** In a pipe too. */
    ALWAYS,
    /** Not at all. */
    NEVER
  }

  @Option(
      names = "--data",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Read this record instead of the one released with the program.")
  private Path data;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      scope = ScopeType.INHERIT,
      description = "table (default), json, csv or markdown.")
  private Format format = Format.TABLE;

  @Option(
      names = "--excel",
      scope = ScopeType.INHERIT,
      description = "Begin CSV with a mark (BOM), so that Excel shows accents as they are.")
  private boolean excel;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Write the result to a file, whole or not at all.")
  private Path output;

  @Option(
      names = "--attribution",
      paramLabel = "YEAR=NAME",
      scope = ScopeType.INHERIT,
      description =
          "Count a disputed popular vote by another rule, such as 1960=slate; repeatable.")
  private List<String> attributions = List.of();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description = "auto (default), always or never.")
  private Color color = Color.AUTO;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error arose.")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version of the program and of its data.")
  private boolean version;

  /** As they are where nothing is given but the record to read. */
  public static GlobalOptions reading(Optional<Path> data) {
    GlobalOptions options = new GlobalOptions();
    options.data = data.orElse(null);
    return options;
  }

  Optional<Path> data() {
    return Optional.ofNullable(data);
  }

  Format format() {
    return format;
  }

  CsvMark csvMark() {
    return excel ? CsvMark.BYTE_ORDER : CsvMark.NONE;
  }

  Optional<Path> output() {
    return Optional.ofNullable(output);
  }

  List<String> attributions() {
    return attributions == null ? List.of() : List.copyOf(attributions);
  }

  Color color() {
    return color;
  }

  /** Whether an error shows where in the program it arose. */
  public boolean verbose() {
    return verbose;
  }

  /** Whether help is asked for. */
  public boolean help() {
    return help;
  }

  /** Whether the version is asked for. */
  public boolean version() {
    return version;
  }
}
