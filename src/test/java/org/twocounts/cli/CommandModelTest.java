package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.cli.command.BiasCommand;
import org.twocounts.cli.command.FindCommand;
import org.twocounts.cli.command.ImportCommand;
import org.twocounts.cli.model.CommandModel;
import org.twocounts.cli.session.GlobalOptions;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A parser made by the model that the build wrote is the one that the annotations make. */
class CommandModelTest {
  @TempDir Path folder;

  static Stream<CommandEntry> commands() {
    return Commands.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_has_the_same_arguments(CommandEntry entry) {
    CommandLine annotated = new CommandLine(entry.make());
    Object made = entry.make();
    CommandLine modelled = CommandModel.line(made, CommandModel.of(entry.make()));
    assertThat(described(modelled)).isEqualTo(described(annotated));
    assertThat(helps(modelled)).isEqualTo(helps(annotated));
    assertThat(modelled.<Object>getCommand()).isSameAs(made);
  }

  @Test
  void so_has_the_program() {
    GlobalOptions options = new GlobalOptions();
    CommandLine annotated = new CommandLine(new GlobalOptions());
    CommandLine modelled = CommandModel.line(options, CommandModel.of(new GlobalOptions()));
    assertThat(described(modelled)).isEqualTo(described(annotated));
    assertThat(helps(modelled)).isEqualTo(helps(annotated));
  }

  @Test
  void values_reach_the_fields() {
    CommandLine find = CommandModel.line(new FindCommand(), CommandModel.of(new FindCommand()));
    assertThat(find.parseArgs("Henry", "Clay").matchedPositional(0).<List<String>>getValue())
        .containsExactly("Henry", "Clay");
    CommandLine bias = CommandModel.line(new BiasCommand(), CommandModel.of(new BiasCommand()));
    bias.parseArgs("--from", "1900");
    CommandLine table =
        CommandModel.line(new ImportCommand(), CommandModel.of(new ImportCommand()));
    table.parseArgs("table.csv", "--map", "year=Jahr", "--map", "votes=Stimmen");
    assertThat(table.getCommandSpec().findOption("--map").<Map<?, ?>>getValue()).hasSize(2);
    assertThat(bias.getCommandSpec().findOption("--from").<Integer>getValue()).isEqualTo(1900);
    assertThat(bias.getCommandSpec().findOption("--to").<Integer>getValue()).isNull();
  }

  @Test
  void the_build_writes_a_model_of_every_command() throws IOException {
    Path models = folder.resolve("org/twocounts/cli/model");
    Files.createDirectories(models);
    CommandModelBuild.main(new String[] {folder.toString()});
    try (Stream<Path> written = Files.list(models)) {
      assertThat(written).hasSize(Commands.ALL.size() + 1);
    }
    for (CommandEntry entry : Commands.ALL) {
      Path model = models.resolve(CommandModel.file(entry.type()));
      assertThat(Files.readAllBytes(model)).isEqualTo(CommandModel.of(entry.make()));
    }
  }

  /** A file that an older build left behind would give a command its former options. */
  @ParameterizedTest
  @MethodSource("commands")
  void the_packaged_model_is_that_of_the_annotations(CommandEntry entry) throws IOException {
    try (var packaged = CommandModel.class.getResourceAsStream(CommandModel.file(entry.type()))) {
      assertThat(packaged).as("written by the build").isNotNull();
      assertThat(packaged.readAllBytes()).isEqualTo(CommandModel.of(entry.make()));
    }
  }

  /** Nothing is parsed where there is nothing to parse; that must make no difference. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "help",
        "--help",
        "-h",
        "--version",
        "-V",
        "elections",
        "splits",
        "parties",
        "bias",
        "stats",
        "reproduce",
        "claims",
        "tables",
        "query",
        "show",
        "export",
        "whatif",
        "splitz"
      })
  void one_word_says_the_same_with_a_parser_and_without(String word) {
    CommandRun without = CommandRun.inside(word);
    CommandRun with = CommandRun.inside("--color", "auto", word);
    assertThat(without.out()).isEqualTo(with.out());
    assertThat(without.err()).isEqualTo(with.err());
    assertThat(without.exitCode()).isEqualTo(with.exitCode());
  }

  /** What is wrong with the name of the record is said, whatever else there is to say. */
  @Test
  void a_record_that_is_named_wrongly_is_left_to_the_parser() {
    for (String word : List.of("splits", "--version", "help")) {
      for (List<String> data :
          List.of(
              List.of("--data", "no\0file"),
              List.of("--data=no\0file"),
              List.of("--data", "elections.json", "--data", "other.json"),
              List.of("--data="))) {
        String[] without = Stream.concat(data.stream(), Stream.of(word)).toArray(String[]::new);
        String[] with =
            Stream.concat(data.stream(), Stream.of("--color", "auto", word)).toArray(String[]::new);
        assertThat(CommandRun.inside(without).err())
            .as("%s %s", data, word)
            .isEqualTo(CommandRun.inside(with).err());
        assertThat(CommandRun.inside(without).exitCode())
            .isEqualTo(CommandRun.inside(with).exitCode());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_that_needs_an_argument_is_left_to_the_parser(CommandEntry entry) {
    boolean needs =
        new CommandLine(entry.make())
            .getCommandSpec().args().stream()
                .anyMatch(a -> a.required() || a.defaultValue() != null);
    boolean plain = CommandModel.isPlain(entry.make(), CommandModel.of(entry.make()));
    assertThat(plain && needs).isFalse();
    assertThat(plain || needs || entry.name().equals("whatif")).isTrue();
  }

  @Test
  void the_written_help_is_what_would_be_made() throws IOException {
    assertThat(HelpPage.ofProgram()).isEqualTo(HelpPage.made());
    try (var written = HelpPage.class.getResourceAsStream(HelpPage.WRITTEN)) {
      assertThat(written).as("written by the build").isNotNull();
    }
  }

  private static List<String> helps(CommandLine line) {
    List<String> helps = new ArrayList<>(List.of(line.getUsageMessage(Ansi.OFF)));
    line.getSubcommands().values().forEach(sub -> helps.addAll(helps(sub)));
    return helps;
  }

  private static List<String> described(CommandLine line) {
    CommandSpec command = line.getCommandSpec();
    List<String> lines = new ArrayList<>(List.of(command.qualifiedName()));
    command.args().forEach(argument -> lines.add(described(argument)));
    line.getSubcommands().values().forEach(sub -> lines.addAll(described(sub)));
    return lines;
  }

  private static String described(ArgSpec argument) {
    List<Object> facts = new ArrayList<>();
    if (argument instanceof OptionSpec option) {
      facts.addAll(List.of(option.names()));
      facts.addAll(List.of(option.usageHelp(), option.versionHelp()));
    } else if (argument instanceof PositionalParamSpec parameter) {
      facts.addAll(List.of(parameter.index(), parameter.index().isUnspecified()));
    }
    facts.add(argument.type());
    facts.addAll(Arrays.asList(argument.auxiliaryTypes()));
    facts.add(argument.arity());
    facts.add(argument.required());
    facts.add(argument.hidden());
    facts.add(argument.hideParamSyntax());
    facts.add(argument.showDefaultValue());
    facts.add(argument.interactive());
    facts.add(Arrays.asList(argument.converters()));
    facts.add(argument.completionCandidates());
    facts.add(argument.paramLabel());
    facts.addAll(Arrays.asList(argument.description()));
    facts.add(argument.splitRegex());
    facts.add(argument.defaultValue());
    facts.add(argument.defaultValueString());
    facts.add(argument.scopeType());
    facts.add(argument.<Object>getValue());
    return facts.toString();
  }
}
