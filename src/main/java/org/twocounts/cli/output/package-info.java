/**
 * What a command prints, in every format.
 *
 * <p>A command makes a {@link org.twocounts.cli.output.Report} out of {@link
 * org.twocounts.cli.output.Listing}s, whose {@link org.twocounts.cli.output.Column}s say how a
 * value is headed, named and computed. To add a format, start at {@link
 * org.twocounts.cli.output.Renderer}.
 */
package org.twocounts.cli.output;
