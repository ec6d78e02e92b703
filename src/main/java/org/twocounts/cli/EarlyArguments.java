package org.twocounts.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
 */
record EarlyArguments(Optional<String> command, Optional<String> data, boolean asksForHelp) {
  private static final String DATA = "--data";
  private static final List<String> WITH_A_VALUE =
      List.of(DATA, "--format", "--output", "--attribution", "--color");

  static EarlyArguments of(String... args) {
    String command = null;
    String data = null;
    boolean help = false;
    for (int i = 0; i < args.length; i++) {
      String arg = args[i];
      if (arg.startsWith(DATA + "=")) {
        data = arg.substring(DATA.length() + 1);
      } else if (WITH_A_VALUE.contains(arg) && i + 1 < args.length) {
        i++;
        data = arg.equals(DATA) ? args[i] : data;
      } else if (!arg.startsWith("-") && command == null) {
        command = arg;
      }
      help |= arg.equals("--help") || arg.equals("-h");
    }
    return new EarlyArguments(Optional.ofNullable(command), Optional.ofNullable(data), help);
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
