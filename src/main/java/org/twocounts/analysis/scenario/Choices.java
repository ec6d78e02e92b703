package org.twocounts.analysis.scenario;

import java.util.List;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.Labelled;
import org.twocounts.words.NearestName;

/** Picks one of several things by its label, and lists their labels. */
final class Choices {
  private Choices() {}

  static <T extends Labelled> T find(String what, String name, List<T> all) {
    return all.stream()
        .filter(choice -> choice.label().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(what, name, all.stream().map(Labelled::label).toList()));
  }

  static NotDefinedException unknown(String what, String name, List<String> known) {
    return new NotDefinedException(NearestName.unknown(what, name, known));
  }

  /** {@code a, b or c}. */
  static String listed(List<String> words) {
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
