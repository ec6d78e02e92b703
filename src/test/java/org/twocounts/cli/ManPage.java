package org.twocounts.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the help of a command says, as a page for {@code man}. */
final class ManPage {
  private static final String EXIT_CODES =
      """
      .SH EXIT STATUS
      .TP
      0
      done
      .TP
      1
      the check that was asked for failed
      .TP
      2
      wrong usage, or a measure that is not defined for that year
      .TP
      3
      unreadable or invalid data
      .TP
      4
      could not write
      .TP
      5
      some of several outputs failed, the others are there
      .TP
      70
      a fault of the program
      .TP
      130
      interrupted
      """;

  private final CommandLine line;
  private final StringBuilder page = new StringBuilder();

  private ManPage(CommandLine line) {
    this.line = line;
  }

  /** The name of a command's page, without the section. */
  static String name(CommandLine line) {
    return line.getCommandSpec().qualifiedName("-");
  }

  /**
   * The page of a command, or of the program if the line is the whole.
   *
   * @param release the day and the version, as the foot of the page names them
   */
  static String of(CommandLine line, String day, String release) {
    return new ManPage(line).text(day, release);
  }

  private String text(String day, String release) {
    String name = name(line);
    page.append(
        String.format(
            ".TH %s 1 \"%s\" \"%s\" \"Two Counts\"\n.SH NAME\n%s \\- %s\n",
            escaped(name.toUpperCase(Locale.ROOT)), day, release, escaped(name), summary()));
    section("SYNOPSIS", ".B " + escaped(name.replace('-', ' ')) + "\n" + synopsis());
    section("DESCRIPTION", description());
    section("COMMANDS", commands());
    section("ARGUMENTS", arguments());
    section("OPTIONS", options(false));
    section("OPTIONS OF EVERY COMMAND", options(true));
    section("EXAMPLE", example());
    page.append(EXIT_CODES);
    section("SEE ALSO", seeAlso());
    return page.toString();
  }

  private void section(String title, String content) {
    if (!content.isEmpty()) {
      page.append(".SH ").append(title).append('\n').append(content);
    }
  }

  private String summary() {
    String sentence = isWhole() ? HelpPage.of(line).lines().findFirst().orElseThrow() : first();
    String words = isWhole() ? sentence.substring(sentence.indexOf(':') + 2) : sentence;
    return escaped(
        words.substring(0, 1).toLowerCase(Locale.ROOT)
            + words.substring(1).replaceFirst("[.]$", ""));
  }

  private String first() {
    return description(line)[0];
  }

  private String synopsis() {
    String words = isWhole() ? "[OPTIONS] COMMAND [...]" : line.getHelp().synopsis(0).strip();
    return escaped(words.replace(line.getCommandSpec().qualifiedName(), "").strip()) + "\n";
  }

  private String description() {
    return paragraphs(
        isWhole()
            ? new String[] {
              "The record of all elections, state by state with sources; what follows from both"
                  + " counts; other rules; claims; charts. README.md in the folder of the release"
                  + " shows ten things to try."
            }
            : description(line));
  }

  private static String[] description(CommandLine line) {
    return Arrays.stream(line.getCommandSpec().usageMessage().description())
        .map(text -> text.replace("%%", "%").replace("%n", " "))
        .toArray(String[]::new);
  }

  private String commands() {
    return isWhole()
        ? Commands.ALL.stream()
            .map(e -> entry(reference("twocounts-" + e.name()), e.summary()))
            .collect(Collectors.joining())
        : line.getSubcommands().values().stream()
            .map(sub -> entry(reference(name(sub)), description(sub)[0]))
            .collect(Collectors.joining());
  }

  private String arguments() {
    return line.getCommandSpec().positionalParameters().stream()
        .map(p -> entry(".I " + escaped(p.paramLabel()), words(p)))
        .collect(Collectors.joining());
  }

  private String options(boolean ofEveryCommand) {
    return line.getCommandSpec().options().stream()
        .filter(o -> (isWhole() || o.inherited()) == ofEveryCommand)
        .map(o -> entry(".B " + escaped(names(o)), words(o)))
        .collect(Collectors.joining());
  }

  private static String names(OptionSpec option) {
    String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
    return String.join(", ", option.names()) + value;
  }

  private static String words(ArgSpec arg) {
    return String.join(" ", arg.description()).replace("%%", "%");
  }

  private String example() {
    CommandSpec spec = line.getCommandSpec();
    String footer =
        String.join("\n", spec.usageMessage().footer()).replace("%%", "%").stripIndent();
    return footer.isBlank() ? "" : ".nf\n" + escaped(footer) + "\n.fi\n";
  }

  private String seeAlso() {
    return isWhole() ? "" : reference(name(line.getParent())) + "\n";
  }

  private boolean isWhole() {
    return line.getParent() == null;
  }

  private static String reference(String name) {
    return ".BR " + escaped(name) + " (1)";
  }

  private static String entry(String head, String text) {
    return ".TP\n" + head + "\n" + paragraphs(text);
  }

  private static String paragraphs(String... texts) {
    return Stream.of(texts).map(t -> escaped(t) + "\n").collect(Collectors.joining());
  }

  /** Text in which nothing is a request, a quotation mark or a hyphen to break at. */
  static String escaped(String text) {
    return text.lines()
        .map(l -> l.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq"))
        .map(l -> l.startsWith(".") || l.startsWith("'") ? "\\&" + l : l)
        .collect(Collectors.joining("\n"));
  }
}
