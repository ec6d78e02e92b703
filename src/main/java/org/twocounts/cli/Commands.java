package org.twocounts.cli;

import java.util.List;
import java.util.Optional;
import org.twocounts.cli.CommandEntry.Group;
import org.twocounts.cli.command.ElectionsCommand;

/** Every command of the program, in the order of its help. To add one, add a line here. */
final class Commands {
  static final List<CommandEntry> ALL =
      List.of(
          new CommandEntry(
              Group.RECORD,
              "elections",
              "both counts of every election in a row",
              ElectionsCommand::new),
          new CommandEntry(
              Group.PROGRAM, "help", "what a command does, with an example", HelpCommand::new),
          new CommandEntry(
              Group.PROGRAM,
              "completion",
              "a script that lets bash or zsh complete commands and options",
              CompletionCommand::new));

  private Commands() {}

  static Optional<CommandEntry> find(String name) {
    for (CommandEntry entry : ALL) {
      if (entry.name().equals(name)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  static List<String> names() {
    return ALL.stream().map(CommandEntry::name).toList();
  }
}
