package org.twocounts.cli;

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
  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to explain.")
  private String name;

  @Override
  public int run(Session session) {
    Optional<CommandEntry> entry = Optional.ofNullable(name).flatMap(Commands::find);
    Optional<Command> made = entry.map(CommandEntry::make);
    CommandLine line = CommandLines.of(new GlobalOptions(), entry, made);
    if (name == null) {
      session.print(HelpPage.of(line));
      return DONE;
    }
    CommandLine command = line.getSubcommands().get(name);
    if (command == null) {
      throw Suggestions.unknown("command", name, Commands.names());
    }
    session.print(HelpPage.of(command));
    return DONE;
  }
}
