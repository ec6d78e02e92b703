package org.twocounts.cli;

import java.util.Locale;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Session;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code completion bash|zsh}. */
@CommandLine.Command(footer = "  source <(twocounts completion bash)")
public final class CompletionCommand implements Command {
  /** A shell that the script is for; one script serves both. */
  enum Shell {
    BASH,
    ZSH
  }

  @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  private Shell shell;

  @Override
  public int run(Session session) {
    String heading =
        "# completion of twocounts for " + shell.name().toLowerCase(Locale.ROOT) + "\n";
    session.print(heading + AutoComplete.bash("twocounts", CommandLines.withAll()));
    return DONE;
  }
}
