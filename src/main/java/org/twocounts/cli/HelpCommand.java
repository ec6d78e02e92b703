package org.twocounts.cli;

import java.util.List;
import java.util.Optional;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.GlobalOptions;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code help [COMMAND]}. */
@CommandLine.Command(footer = "  twocounts help splits")
public final class HelpCommand implements Command {
  @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "The command to explain.")
  private List<String> names = List.of();

  @Override
  public int run(Session session) {
    Optional<CommandEntry> entry = names.stream().findFirst().flatMap(Commands::find);
    Optional<Command> made = entry.map(CommandEntry::make);
    CommandLine line = CommandLines.of(new GlobalOptions(), entry, made);
    CommandLine command = line;
    for (String name : names) {
      command = inside(command, name);
    }
    session.print(HelpPage.of(command));
    return DONE;
  }

  private static CommandLine inside(CommandLine line, String name) {
    CommandLine command = line.getSubcommands().get(name);
    if (command != null) {
      return command;
    }
    throw line.getParent() == null
        ? Suggestions.unknown("command", name, Commands.names())
        : Suggestions.unknown(
            "command of " + line.getCommandName(), name, line.getSubcommands().keySet());
  }
}
