package org.twocounts.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The help of the program and of its commands. */
final class HelpPage {
  private static final int NAME_WIDTH = 13;

  private HelpPage() {}

  /** The help of a command, or of the program if the line is the whole. */
  static String of(CommandLine line) {
    return line.getParent() == null ? ofProgram(line) : line.getUsageMessage(Ansi.OFF);
  }

  private static String ofProgram(CommandLine line) {
    StringBuilder page = new StringBuilder();
    page.append("Two Counts: every US presidential election counted both ways, 1789 on.\n\n");
    page.append("Usage: twocounts [OPTIONS] COMMAND [...]\n");
    CommandEntry.Group group = null;
    for (CommandEntry entry : Commands.ALL) {
      if (entry.group() != group) {
        group = entry.group();
        page.append('\n').append(group.title()).append(":\n");
      }
      String space = " ".repeat(Math.max(1, NAME_WIDTH - entry.name().length()));
      page.append("  ").append(entry.name()).append(space).append(entry.summary()).append('\n');
    }
    page.append("\nOptions, before or after the command:\n").append(line.getHelp().optionList());
    page.append("\nHelp on a command, with an example: twocounts help splits\n");
    return page.toString();
  }
}
