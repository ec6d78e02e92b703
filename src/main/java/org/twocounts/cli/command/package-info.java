/**
 * The commands, one thin class each: options in, a report out. What is found is found in the
 * packages below; what is printed is laid out in {@code org.twocounts.cli.output}.
 */
package org.twocounts.cli.command;
