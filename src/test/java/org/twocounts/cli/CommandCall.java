package org.twocounts.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.twocounts.cli.output.Format;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.GlobalOptions;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** A command called in this process, faster than a process of its own; what it throws is thrown. */
final class CommandCall {
  /** A session that keeps the reports that would be printed. */
  private static final class Kept extends Session {
    private final List<Report> reports = new ArrayList<>();

    Kept(GlobalOptions options) {
      super(options, Terminal.ofProcess(), Optional.empty());
    }

    @Override
    public void print(Report report) {
      reports.add(report);
    }

    @Override
    public void print(Report report, Format in) {
      reports.add(report);
    }
  }

  private CommandCall() {}

  /** The report of a command line such as {@code whatif 2000 --rule unit}. */
  static Report of(String words) {
    String[] args = Arrays.stream(words.strip().split(" +", -1)).toArray(String[]::new);
    GlobalOptions options = new GlobalOptions();
    Optional<CommandEntry> entry = Commands.find(args[0]);
    CommandLine line = CommandLines.of(options, entry, entry.map(CommandEntry::make));
    ParseResult parsed = line.parseArgs(args);
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
    }
    Kept session = new Kept(options);
    ((Command) parsed.commandSpec().userObject()).run(session);
    return session.reports.get(0);
  }
}
