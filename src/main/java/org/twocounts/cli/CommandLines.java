package org.twocounts.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.twocounts.cli.model.CommandModel;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.GlobalOptions;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Builds the parser of the command line. Only the command that is used is built, because building
 * one takes longer than many commands run.
 */
final class CommandLines {
  private static final int HELP_WIDTH = 80;

  private CommandLines() {}

  /** The parser with one command, or with none. */
  static CommandLine of(
      GlobalOptions options, Optional<CommandEntry> entry, Optional<Command> command) {
    CommandLine line = CommandModel.line(options);
    entry.ifPresent(e -> add(line, e, command.orElseThrow()));
    return configure(line);
  }

  /** The parser with every command. */
  static CommandLine withAll() {
    CommandLine line = CommandModel.line(new GlobalOptions());
    Commands.ALL.forEach(entry -> add(line, entry, entry.make()));
    return configure(line);
  }

  private static void add(CommandLine line, CommandEntry entry, Command made) {
    CommandLine command = CommandModel.line(made);
    CommandSpec spec = command.getCommandSpec();
    spec.name(entry.name());
    spec.usageMessage()
        .description(upperFirst(entry.summary()).replace("%", "%%") + ".")
        .footerHeading(spec.usageMessage().footer().length > 0 ? "%nExample:%n" : "");
    line.addSubcommand(entry.name(), command);
  }

  private static CommandLine configure(CommandLine line) {
    line.setExpandAtFiles(false);
    CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF);
    line.setUsageHelpWidth(HELP_WIDTH);
    registerConverters(line);
    return line;
  }

  private static void registerConverters(CommandLine line) {
    OptionNumber.register(line);
    line.registerConverter(Path.class, new FileName());
    CommandSpec spec = line.getCommandSpec();
    spec.usageMessage()
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .optionListHeading("%nOptions:%n");
    spec.args().forEach(arg -> registerChoice(line, arg));
    line.getSubcommands().values().forEach(CommandLines::registerConverters);
  }

  private static void registerChoice(CommandLine line, ArgSpec arg) {
    for (Class<?> type : arg.auxiliaryTypes()) {
      if (type.isEnum()) {
        Choice.register(line, type);
      }
    }
  }

  private static String upperFirst(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
