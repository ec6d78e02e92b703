package org.twocounts.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.EarlyReading;
import org.twocounts.data.Section;

/**
 * A first look at the arguments, before they are parsed: enough to build only the command that they
 * name and to begin reading its data.
 *
 * @param command the first argument that is neither an option nor an option's value
 * @param data the value of {@code --data}
 * @param asksForHelp whether the command will not run
 * @param sole the one argument that there is beside {@code --data} and its value; none where the
 *     record is named twice, or by what names no file
 */
record EarlyArguments(
    Optional<String> command, Optional<String> data, boolean asksForHelp, Optional<String> sole) {
  private static final String DATA = "--data";
  private static final Pattern COMMENT = Pattern.compile("--[^=\\s]*\\s");
  private static final List<String> WITH_A_VALUE =
      List.of(DATA, "--format", "--output", "--attribution", "--color");

  static EarlyArguments of(String... args) {
    String command = null;
    String data = null;
    boolean help = false;
    boolean dataIsGiven = false;
    List<String> others = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      String arg = args[i];
      boolean isData = true;
      if (arg.startsWith(DATA + "=")) {
        data = arg.substring(DATA.length() + 1);
      } else if (WITH_A_VALUE.contains(arg) && i + 1 < args.length) {
        i++;
        isData = arg.equals(DATA);
        data = isData ? args[i] : data;
      } else {
        isData = false;
        command = command == null && !arg.startsWith("-") ? arg : command;
      }
      if (!isData) {
        others.add(arg);
      } else if (dataIsGiven || file(Optional.of(data)).isEmpty()) {
        others.add(DATA); // the parser says what is wrong with it
      }
      dataIsGiven |= isData;
      help |= arg.equals("--help") || arg.equals("-h");
    }
    return new EarlyArguments(
        Optional.ofNullable(command),
        Optional.ofNullable(data),
        help,
        others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty());
  }

  /**
   * The arguments, with a space before SQL that begins with a comment: its two hyphens would be
   * taken for those of an option.
   */
  String[] withSqlTold(String... args) {
    return command.filter("query"::equals).isEmpty()
        ? args
        : Stream.of(args)
            .map(arg -> COMMENT.matcher(arg).lookingAt() ? " " + arg : arg)
            .toArray(String[]::new);
  }

  /** The record to read; empty for the packaged one, and for what names no file. */
  Optional<Path> file() {
    return file(data);
  }

  private static Optional<Path> file(Optional<String> data) {
    try {
      return data.map(Path::of);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Begins to read what the command will want, if it says so. */
  Optional<EarlyReading> readEarly(Command named) {
    Section[] sections = named.reads();
    if (asksForHelp || sections.length == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(EarlyReading.start(data.map(Path::of), sections));
    } catch (InvalidPathException e) {
      return Optional.empty(); // the parser says so better
    }
  }
}
