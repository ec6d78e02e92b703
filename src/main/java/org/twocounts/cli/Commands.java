package org.twocounts.cli;

import java.util.List;
import java.util.Optional;
import org.twocounts.cli.CommandEntry.Group;
import org.twocounts.cli.command.ApportionCommand;
import org.twocounts.cli.command.BiasCommand;
import org.twocounts.cli.command.ChartCommand;
import org.twocounts.cli.command.ChartsCommand;
import org.twocounts.cli.command.CiteCommand;
import org.twocounts.cli.command.ClaimsCommand;
import org.twocounts.cli.command.ElectionsCommand;
import org.twocounts.cli.command.ExerciseCommand;
import org.twocounts.cli.command.ExportCommand;
import org.twocounts.cli.command.FindCommand;
import org.twocounts.cli.command.FlipsCommand;
import org.twocounts.cli.command.HouseSizeCommand;
import org.twocounts.cli.command.ImportCommand;
import org.twocounts.cli.command.LeastCommand;
import org.twocounts.cli.command.PartiesCommand;
import org.twocounts.cli.command.PowerCommand;
import org.twocounts.cli.command.QueryCommand;
import org.twocounts.cli.command.ReproduceCommand;
import org.twocounts.cli.command.SensitivityCommand;
import org.twocounts.cli.command.ShowCommand;
import org.twocounts.cli.command.SimulateCommand;
import org.twocounts.cli.command.SiteCommand;
import org.twocounts.cli.command.SplitsCommand;
import org.twocounts.cli.command.StateCommand;
import org.twocounts.cli.command.StatsCommand;
import org.twocounts.cli.command.TablesCommand;
import org.twocounts.cli.command.TippingCommand;
import org.twocounts.cli.command.ValidateCommand;
import org.twocounts.cli.command.WhatifCommand;

/** Every command of the program, in the order of its help. To add one, add a line here. */
final class Commands {
  static final List<CommandEntry> ALL =
      List.of(
          new CommandEntry(
              Group.RECORD,
              "elections",
              "both counts of every election in a row",
              ElectionsCommand.class),
          new CommandEntry(
              Group.RECORD,
              "show",
              "one election: candidates, states, irregular electors, sources",
              ShowCommand.class),
          new CommandEntry(
              Group.RECORD, "state", "one state through all its elections", StateCommand.class),
          new CommandEntry(
              Group.RECORD,
              "find",
              "candidates, parties and places, and their years",
              FindCommand.class),
          new CommandEntry(
              Group.RECORD,
              "parties",
              "what every party won, and when it lived",
              PartiesCommand.class),
          new CommandEntry(
              Group.RECORD,
              "validate",
              "every rule that the data must obey, and what breaks it",
              ValidateCommand.class),
          new CommandEntry(
              Group.RECORD,
              "cite",
              "how to cite the program, the data, or one figure with its source",
              CiteCommand.class),
          new CommandEntry(Group.RECORD, "query", "ask the tables in SQL", QueryCommand.class),
          new CommandEntry(
              Group.RECORD,
              "tables",
              "the tables and columns that SQL can ask",
              TablesCommand.class),
          new CommandEntry(
              Group.RECORD,
              "import",
              "tables of results become a record for --data",
              ImportCommand.class),
          new CommandEntry(
              Group.RECORD,
              "export",
              "the tables as CSV, JSON and SQLite: a data package",
              ExportCommand.class),
          new CommandEntry(
              Group.MEASURES,
              "splits",
              "every election in which the two counts disagree",
              SplitsCommand.class),
          new CommandEntry(
              Group.MEASURES,
              "sensitivity",
              "who leads under every documented way to count",
              SensitivityCommand.class),
          new CommandEntry(
              Group.MEASURES,
              "tipping",
              "states and districts ranked, and the one that tipped the election",
              TippingCommand.class),
          new CommandEntry(
              Group.MEASURES,
              "bias",
              "what the Electoral College was worth to either side",
              BiasCommand.class),
          new CommandEntry(
              Group.MEASURES,
              "flips",
              "the fewest voters who could have changed the outcome",
              FlipsCommand.class),
          new CommandEntry(
              Group.MEASURES,
              "least",
              "the smallest share of the nation that can win",
              LeastCommand.class),
          new CommandEntry(
              Group.MEASURES,
              "power",
              "the power of states as blocs, and of their voters",
              PowerCommand.class),
          new CommandEntry(
              Group.MEASURES,
              "simulate",
              "how likely a split was, by the national lead and by party",
              SimulateCommand.class),
          new CommandEntry(
              Group.MEASURES,
              "stats",
              "regressions and tests, each with its assumption",
              StatsCommand.class),
          new CommandEntry(
              Group.MEASURES,
              "reproduce",
              "results of the literature beside ours",
              ReproduceCommand.class),
          new CommandEntry(
              Group.RULES,
              "whatif",
              "the outcome of an election under another rule",
              WhatifCommand.class),
          new CommandEntry(
              Group.RULES,
              "house-size",
              "the electoral winner at every size of the House",
              HouseSizeCommand.class),
          new CommandEntry(
              Group.RULES,
              "apportion",
              "seats of the House by census and method, and the paradoxes",
              ApportionCommand.class),
          new CommandEntry(
              Group.CLAIMS,
              "claims",
              "list claims about elections, and judge them by the record",
              ClaimsCommand.class),
          new CommandEntry(
              Group.CLAIMS,
              "exercise",
              "a worksheet with computed figures, and its key",
              ExerciseCommand.class),
          new CommandEntry(
              Group.CHARTS, "chart", "one chart, with its data and alt text", ChartCommand.class),
          new CommandEntry(
              Group.CHARTS,
              "charts",
              "the whole gallery with its index page, after a summary",
              ChartsCommand.class),
          new CommandEntry(
              Group.CHARTS,
              "site",
              "the explorer in a browser: a folder of pages, no network needed",
              SiteCommand.class),
          new CommandEntry(
              Group.PROGRAM, "help", "what a command does, with an example", HelpCommand.class),
          new CommandEntry(
              Group.PROGRAM,
              "completion",
              "a script that lets bash or zsh complete commands and options",
              CompletionCommand.class));

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
