package org.twocounts.cli.session;

import org.twocounts.cli.output.Report;

/** A command that prints one report. */
public interface ReportCommand extends Command {
  /** What there is to print. */
  Report report(Session session);

  @Override
  default int run(Session session) {
    session.print(report(session));
    return DONE;
  }
}
