package org.twocounts.cli;

import java.util.Locale;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code completion bash|zsh}. */
@CommandLine.Command(
    footer = {
      "  twocounts completion bash >~/.twocounts-completion",
      "  echo 'source ~/.twocounts-completion' >>~/.bashrc"
    })
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
    String name = shell.name().toLowerCase(Locale.ROOT);
    session.print("# For " + name + ".\n" + CompletionScript.of(CommandLines.withAll()));
    return DONE;
  }
}
