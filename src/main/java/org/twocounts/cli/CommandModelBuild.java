package org.twocounts.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twocounts.cli.model.CommandModel;
import org.twocounts.cli.session.GlobalOptions;

/** Writes the models of all commands, and the help of the program; the build runs it. */
public final class CommandModelBuild {
  private CommandModelBuild() {}

  /**
   * Writes them.
   *
   * @param args the folder of the classes
   * @throws IOException if one cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path folder = folder(classes, CommandModel.class);
    write(folder, new GlobalOptions());
    for (CommandEntry entry : Commands.ALL) {
      write(folder, entry.make());
    }
    Files.writeString(folder(classes, HelpPage.class).resolve(HelpPage.WRITTEN), HelpPage.made());
  }

  private static Path folder(Path classes, Class<?> type) {
    return classes.resolve(type.getPackageName().replace('.', '/'));
  }

  private static void write(Path folder, Object command) throws IOException {
    Files.write(folder.resolve(CommandModel.file(command.getClass())), CommandModel.of(command));
  }
}
