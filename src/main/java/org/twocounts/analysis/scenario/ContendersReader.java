package org.twocounts.analysis.scenario;

import java.util.List;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.Contenders;
import org.twocounts.analysis.counterfactual.PlanPreset;

/** Understands the words for those whose votes count. */
final class ContendersReader {
  private final PlanReader reader;
  private final PlanWords words;

  ContendersReader(PlanReader reader) {
    this.reader = reader;
    this.words = reader.words();
  }

  Contenders contenders() {
    if (words.has(PlanOption.BETWEEN)) {
      return named(words.list(PlanOption.BETWEEN));
    }
    if (words.has(PlanOption.TWO_PARTY)) {
      return new Contenders.Pair(words.word(PlanOption.RIVAL).map(reader::candidate));
    }
    return reader
        .preset()
        .filter(PlanPreset::isConventions)
        .map(preset -> preset.plan().contenders())
        .orElseGet(Contenders.All::new);
  }

  private Contenders named(List<String> names) {
    if (names.size() != 2) {
      throw new NotDefinedException("--between takes two names, such as Wilson,Roosevelt");
    }
    String first = reader.candidate(names.get(0).trim());
    String second = reader.candidate(names.get(1).trim());
    if (first.equals(second)) {
      throw new NotDefinedException("--between takes two different names, not " + first + " twice");
    }
    return new Contenders.Named(first, second);
  }
}
