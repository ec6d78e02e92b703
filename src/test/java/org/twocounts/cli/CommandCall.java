package org.twocounts.cli;

import java.util.Arrays;
import java.util.Optional;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.GlobalOptions;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.Terminal;

/** A command called in this process, faster than a process of its own; what it throws is thrown. */
final class CommandCall {
  private CommandCall() {}

  /** The report of a command line such as {@code whatif 2000 --rule unit}. */
  static Report of(String words) {
    String[] args = Arrays.stream(words.strip().split(" +", -1)).toArray(String[]::new);
    GlobalOptions options = new GlobalOptions();
    Optional<CommandEntry> entry = Commands.find(args[0]);
    Optional<Command> command = entry.map(CommandEntry::make);
    CommandLines.of(options, entry, command).parseArgs(args);
    Session session = new Session(options, Terminal.ofProcess(), Optional.empty());
    return ((ReportCommand) command.orElseThrow()).report(session);
  }
}
