package org.twocounts.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What must be true of a run whatever a stranger has written. */
final class Strangers {
  /** Longer than any text may be, so that no line holds it whole. */
  static final String LONG = "x".repeat(20_000);

  /** More of it than is quoted, be it as the name of a file. */
  private static final String QUOTED_LONG = LONG.substring(0, 121);

  private static final Set<Integer> EXPECTED = Set.of(0, 1, 2, 3, 5);

  private static final List<String> FOREIGN =
      List.of("\u202e", "\u001b", "\u0000", "java.", "Exception");

  private Strangers() {}

  /** What a run does that none may do: a bug, a long quotation, something that steers. */
  static List<String> faults(CommandRun run, List<String> args) {
    List<String> faults = new ArrayList<>();
    if (!EXPECTED.contains(run.exitCode())) {
      faults.add("exit code " + run.exitCode());
    }
    if (run.err().contains(QUOTED_LONG)) {
      faults.add("quotes all");
    }
    for (String foreign : FOREIGN) {
      if ((run.err() + run.out()).contains(foreign)) {
        faults.add("says " + foreign.replace('\u001b', '?').replace('\u0000', '?'));
      }
    }
    return faults.stream()
        .map(fault -> asked(args) + ": " + fault + ": " + brief(run.err()))
        .toList();
  }

  private static String asked(List<String> args) {
    return String.join(" ", args.stream().map(Strangers::brief).toList());
  }

  private static String brief(String text) {
    return text.length() > 300 ? text.substring(0, 300) + "…" : text;
  }
}
