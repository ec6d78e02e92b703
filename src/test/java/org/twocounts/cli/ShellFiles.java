package org.twocounts.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** Files of a release for shells: a page for {@code man} a command, and completions. */
public final class ShellFiles {
  private final Path folder;

  private ShellFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes {@code man/man1} and {@code completions} into a folder.
   *
   * @param day and version of the release, for the foot of the pages
   */
  public static void write(Path folder, String day, String version) throws IOException {
    new ShellFiles(folder).writeAll(day, version);
  }

  private void writeAll(String day, String version) throws IOException {
    Path man = Files.createDirectories(folder.resolve("man/man1"));
    writePages(CommandLines.withAll(), man, day, "twocounts " + version);
    Path completions = Files.createDirectories(folder.resolve("completions"));
    String script = CompletionScript.of(CommandLines.withAll());
    Files.writeString(completions.resolve("twocounts.bash"), script);
    Files.writeString(completions.resolve("twocounts.zsh"), script);
  }

  private static void writePages(CommandLine line, Path man, String day, String release)
      throws IOException {
    Files.writeString(man.resolve(ManPage.name(line) + ".1"), ManPage.of(line, day, release));
    for (CommandLine command : line.getSubcommands().values()) {
      writePages(command, man, day, release);
    }
  }
}
