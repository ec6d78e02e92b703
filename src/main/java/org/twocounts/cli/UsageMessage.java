package org.twocounts.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twocounts.cli.session.Suggestions;
import org.twocounts.words.Quoted;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the arguments and what would be right. */
final class UsageMessage {
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

  private UsageMessage() {}

  static String of(ParameterException e) {
    CommandLine line = e.getCommandLine();
    String message =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched(line, unmatched.getUnmatched().get(0))
            : inOurWords(brief(e));
    String name = line.getCommandSpec().qualifiedName();
    return message + " (see " + name + " --help)";
  }

  private static String unmatched(CommandLine line, String given) {
    if (given.startsWith("-")) {
      String option = given.contains("=") ? given.substring(0, given.indexOf('=')) : given;
      return Suggestions.message("option", option, line.getCommandSpec().optionsMap().keySet());
    }
    if (line.getCommandName().equals("query")) {
      return "put the query in quotes, as in: query \"SELECT year FROM splits\"";
    }
    return line.getParent() == null
        ? Suggestions.message("command", given, Commands.names())
        : Quoted.of(given) + " is one argument too many";
  }

  /** With what was given cut, which the parser quotes whole. */
  private static String brief(ParameterException e) {
    String value = String.valueOf(e.getValue());
    return QUOTED
        .matcher(e.getMessage().replace(value, Quoted.bare(value)))
        .replaceAll(quoted -> Matcher.quoteReplacement("'" + Quoted.bare(quoted.group(1)) + "'"));
  }

  /** Without the parser's names for where a word stood. */
  private static String inOurWords(String message) {
    return lowerFirst(
        message
            .replaceAll(
                "^Invalid value for positional parameter at index [0-9.*]+ \\((.*?)\\): ", "")
            .replaceAll("^Invalid value for option '([^']*)' \\(.*?\\): ", "$1: "));
  }

  private static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
