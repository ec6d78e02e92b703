package org.twocounts.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twocounts.cli.model.CommandModel;
import org.twocounts.cli.session.GlobalOptions;

/** Writes the models of all commands; the build runs it when the classes are there. */
public final class CommandModelBuild {
  private CommandModelBuild() {}

  /**
   * Writes them.
   *
   * @param args the folder of the classes
   * @throws IOException if one cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).resolve(CommandModel.class.getPackageName().replace('.', '/'));
    write(folder, new GlobalOptions());
    for (CommandEntry entry : Commands.ALL) {
      write(folder, entry.make());
    }
  }

  private static void write(Path folder, Object command) throws IOException {
    Files.write(folder.resolve(CommandModel.file(command.getClass())), CommandModel.of(command));
  }
}
