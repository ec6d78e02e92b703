package org.twocounts.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.twocounts.claim.pack.PackScaffold;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Session;
import org.twocounts.output.OutputException;
import org.twocounts.output.WholeFile;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code claims new FILE}: a pack to begin one's own with. */
@CommandLine.Command(
    name = "new",
    description = "Write a small pack with remarks, to begin your own with.",
    footer = "  twocounts claims new lesson.json")
public final class ClaimsNewCommand implements Command {
  @Parameters(index = "0", paramLabel = "FILE", description = "The file; it must not be there yet.")
  private Path file;

  @Override
  public int run(Session session) {
    if (Files.exists(file)) {
      throw new OutputException(file.toString(), "it is there already");
    }
    WholeFile.write(file, PackScaffold.content());
    session.printFiles(List.of(file));
    return DONE;
  }
}
