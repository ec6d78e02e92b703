/**
 * The commands' options and parameters as the build wrote them down from their annotations, so that
 * a start need not read annotations: reading those takes longer than many commands run.
 *
 * <p>Start at {@link org.twocounts.cli.model.CommandModel}. The annotations stay the one place
 * where an option is declared.
 */
package org.twocounts.cli.model;
