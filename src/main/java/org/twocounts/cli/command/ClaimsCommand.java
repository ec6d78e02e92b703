package org.twocounts.cli.command;

import java.util.List;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code claims}: without a subcommand, lists the packs, or checks those that are named. */
@CommandLine.Command(
    subcommands = {
      ClaimsListCommand.class,
      ClaimsCheckCommand.class,
      ClaimsShowCommand.class,
      ClaimsMeasuresCommand.class,
      ClaimsNewCommand.class,
      ClaimsGradeCommand.class
    },
    footer = {"  twocounts claims check article-2018", "  twocounts claims show five-presidents"})
public final class ClaimsCommand implements Command {
  @Parameters(
      arity = "0..*",
      paramLabel = "PACK",
      description = "Packs to check: built in, such as article-2018, or files.")
  private List<String> packs = List.of();

  @Override
  public int run(Session session) {
    return packs.isEmpty()
        ? new ClaimsListCommand().run(session)
        : new ClaimsCheckCommand(packs).run(session);
  }
}
