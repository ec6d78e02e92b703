package org.twocounts.cli;

import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.GlobalOptions;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code help [COMMAND]}. */
@CommandLine.Command(footer = "  twocounts help splits")
final class HelpCommand implements Command {
  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to explain.")
  private String name;

  @Override
  public int run(Session session) {
    CommandLine line =
        CommandLines.forArguments(
            new GlobalOptions(), name == null ? new String[0] : new String[] {name});
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
