/**
 * The command line: one thin class a command, one list of them, one place where errors become exit
 * codes.
 *
 * <p>To add a command, write a class in {@code org.twocounts.cli.command} that implements {@link
 * org.twocounts.cli.session.ReportCommand} (or {@link org.twocounts.cli.session.Command}), with its
 * options as picocli fields and an example as the {@code footer} of its annotation, and add a line
 * to {@link org.twocounts.cli.Commands}. Look at {@code ElectionsCommand} for how a report is made
 * once and printed in every format. A command throws and catches nothing: {@link
 * org.twocounts.cli.Failure} knows which exception is which exit code.
 */
package org.twocounts.cli;
