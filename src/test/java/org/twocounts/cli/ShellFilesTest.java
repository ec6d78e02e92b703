package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twocounts.StartsProcess;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class ShellFilesTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    ShellFiles.write(folder, "2026-11-27", "1.0.0");
  }

  @Test
  void every_command_has_a_page_with_all_its_options() throws IOException {
    List<CommandLine> lines = withSubcommands(CommandLines.withAll());
    assertThat(lines).hasSizeGreaterThan(Commands.ALL.size());
    for (CommandLine line : lines) {
      String page = page(ManPage.name(line));
      for (OptionSpec option : line.getCommandSpec().options()) {
        assertThat(page).contains(ManPage.escaped(option.longestName()));
      }
    }
  }

  @Test
  void a_page_says_what_the_command_does_and_how_it_is_written() throws IOException {
    assertThat(page("twocounts-splits"))
        .startsWith(".TH TWOCOUNTS\\-SPLITS 1 \"2026-11-27\" \"twocounts 1.0.0\" \"Two Counts\"\n")
        .contains("twocounts\\-splits \\- every election in which the two counts disagree\n")
        .contains(".B twocounts splits\n[OPTIONS]\n")
        .contains(".B \\-\\-definition READING\n")
        .contains(".nf\ntwocounts splits \\-\\-definition electoral\\-majority")
        .endsWith(".BR twocounts (1)\n");
  }

  @Test
  void the_program_s_page_leads_to_those_of_its_commands() throws IOException {
    assertThat(page("twocounts"))
        .contains("twocounts \\- every US presidential election counted both ways, 1789 on\n");
    for (String command : Commands.names()) {
      assertThat(page("twocounts"))
          .contains(".BR " + ManPage.escaped("twocounts-" + command) + " (1)\n");
    }
  }

  @Test
  @StartsProcess
  void man_has_nothing_to_complain_of() throws IOException {
    Path groff = Path.of("/usr/bin/groff");
    assumeThat(groff).isExecutable();
    List<String> command =
        new ArrayList<>(List.of(groff.toString(), "-man", "-Tutf8", "-wall", "-K", "utf8", "-z"));
    try (Stream<Path> pages = Files.list(folder.resolve("man/man1"))) {
      pages.map(Path::toString).sorted().forEach(command::add);
    }
    assertThat(CommandRun.process(command, folder)).isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void completions_are_those_that_the_program_prints() throws IOException {
    for (String shell : List.of("bash", "zsh")) {
      assertThat(CommandRun.inside("completion", shell).out())
          .isEqualTo(
              "# For "
                  + shell
                  + ".\n"
                  + Files.readString(folder.resolve("completions/twocounts." + shell)));
    }
  }

  private static String page(String name) throws IOException {
    return Files.readString(folder.resolve("man/man1/" + name + ".1"));
  }

  private static List<CommandLine> withSubcommands(CommandLine line) {
    List<CommandLine> lines = new ArrayList<>(List.of(line));
    line.getSubcommands().values().forEach(sub -> lines.addAll(withSubcommands(sub)));
    return lines;
  }
}
