/**
 * What every command is given: the options that all share, the record, the streams, the look-up of
 * years and states, and the errors that become exit codes.
 *
 * <p>Start at {@link org.twocounts.cli.session.Session}. A command implements {@link
 * org.twocounts.cli.session.Command}, or {@link org.twocounts.cli.session.ReportCommand} where it
 * prints one report.
 */
package org.twocounts.cli.session;
