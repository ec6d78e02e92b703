package org.twocounts.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.twocounts.cli.session.GlobalOptions;
import org.twocounts.output.Style;
import org.twocounts.output.TextPage;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The help of the program and of its commands. */
final class HelpPage {
  /** The help of the program, beside this class. */
  static final String WRITTEN = "help.txt";

  private static final int NAME_WIDTH = 13;

  private HelpPage() {}

  /** The help of a command, or of the program if the line is the whole. */
  static String of(CommandLine line) {
    return line.getParent() == null ? ofProgram(line) : line.getUsageMessage(Ansi.OFF);
  }

  /** The help of the program, as the build wrote it; made anew where it did not. */
  static String ofProgram() {
    try (InputStream in = HelpPage.class.getResourceAsStream(WRITTEN)) {
      return in == null ? made() : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The help of the program, made anew. */
  static String made() {
    return ofProgram(CommandLines.of(new GlobalOptions(), Optional.empty(), Optional.empty()));
  }

  private static String ofProgram(CommandLine line) {
    TextPage page = new TextPage(Style.PIPED);
    page.text("", "Two Counts: every US presidential election counted both ways, 1789 on.");
    page.blank();
    page.text("", "Usage: twocounts [OPTIONS] COMMAND [...]");
    CommandEntry.Group group = null;
    for (CommandEntry entry : Commands.ALL) {
      if (entry.group() != group) {
        group = entry.group();
        page.blank();
        page.text("", group.title() + ":");
      }
      page.text("  " + TextPage.padded(entry.name() + " ", NAME_WIDTH), entry.summary());
    }
    page.blank();
    page.text("", "Options, before or after the command:");
    page.verbatim(line.getHelp().optionList());
    page.text("", "Help on a command, with an example: twocounts help splits");
    return page.toString();
  }
}
