package org.twocounts.cli;

import java.util.Arrays;
import java.util.Optional;
import org.twocounts.cli.model.CommandModel;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.EarlyReading;
import org.twocounts.cli.session.GlobalOptions;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.Suggestions;
import org.twocounts.cli.session.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Reads the arguments, runs the command they name, and turns what goes wrong into an exit code. */
final class Program {
  private final Terminal terminal;
  private Optional<Session> session = Optional.empty();

  Program(Terminal terminal) {
    this.terminal = terminal;
  }

  int run(String... args) {
    try {
      return runCommand(args);
    } catch (RuntimeException | Error e) {
      Optional<Throwable> behind =
          session.flatMap(Session::ownData).flatMap(data -> BrokenRecord.of(data).behind(e));
      return new Failure(behind.orElse(e))
          .report(terminal, Arrays.asList(args).contains("--verbose"));
    }
  }

  private int runCommand(String... args) {
    LostLetters.refuse(args);
    EarlyArguments arguments = EarlyArguments.of(args);
    Optional<CommandEntry> entry = arguments.command().flatMap(Commands::find);
    Optional<Command> command = entry.map(CommandEntry::make);
    Optional<EarlyReading> early = command.flatMap(arguments::readEarly);
    if (entry.isEmpty() && arguments.asksForHelp() && arguments.command().isPresent()) {
      throw Suggestions.unknown("command", arguments.command().get(), Commands.names());
    }
    Optional<Integer> said = runPlain(arguments, command, early);
    if (said.isPresent()) {
      return said.get();
    }
    GlobalOptions options = new GlobalOptions();
    CommandLine line = CommandLines.of(options, entry, command);
    ParseResult parsed = line.parseArgs(arguments.withSqlTold(args));
    Session session = begin(new Session(options, terminal, early));
    CommandLine used = leaf(parsed).commandSpec().commandLine();
    if (options.help()) {
      session.print(HelpPage.of(used));
      return Command.DONE;
    }
    if (options.version()) {
      session.print(Version.report(session.dataset()));
      return Command.DONE;
    }
    if (used.getCommand() instanceof Command found) {
      return found.run(session);
    }
    terminal.err(HelpPage.of(used));
    return Failure.WRONG_USAGE;
  }

  /**
   * What is said in one word needs no parser, and making one takes longer than many answers.
   *
   * @return the exit code; empty where the parser is needed
   */
  private Optional<Integer> runPlain(
      EarlyArguments arguments, Optional<Command> command, Optional<EarlyReading> early) {
    String word = arguments.sole().orElse("");
    Session session = begin(new Session(GlobalOptions.reading(arguments.file()), terminal, early));
    switch (word) {
      case "help", "--help", "-h" -> session.print(HelpPage.ofProgram());
      case "--version", "-V" -> session.print(Version.report(session.dataset()));
      default -> {
        return command
            .filter(c -> arguments.sole().isPresent() && CommandModel.isPlain(c))
            .map(c -> c.run(session));
      }
    }
    return Optional.of(Command.DONE);
  }

  private Session begin(Session begun) {
    session = Optional.of(begun);
    return begun;
  }

  private static ParseResult leaf(ParseResult parsed) {
    ParseResult leaf = parsed;
    while (leaf.hasSubcommand()) {
      leaf = leaf.subcommand();
    }
    return leaf;
  }
}
