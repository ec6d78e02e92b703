package org.twocounts.analysis;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.twocounts.analysis.remark.YearList;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.words.NearestName;
import org.twocounts.words.Quoted;

/**
 * Finds the candidate whom a user names: by the full name, in spoken or inverted order, with middle
 * names left out or shortened ({@link PersonalName}), by another name of the record, or by a part
 * that fits only one; in any case, with or without accents and points.
 */
public final class NamedCandidate {
  private NamedCandidate() {}

  /**
   * The full name of a candidate of these elections.
   *
   * @throws NotDefinedException with the nearest name, or with those that fit
   */
  public static String find(ElectionRecord record, List<Election> elections, String given) {
    Set<String> names = candidates(elections);
    List<String> fitting = known(record, names, given);
    if (fitting.isEmpty()) {
      throw new NotDefinedException(noCandidate(record, elections, given));
    }
    if (fitting.size() > 1) {
      throw new NotDefinedException(
          Quoted.of(given) + " fits several candidates: " + String.join(", ", fitting));
    }
    return fitting.get(0);
  }

  /**
   * Those of the names that a name fits best: none, one, or several that it does not tell apart. A
   * name that is another candidate's of the record does not fit because of its middle names.
   *
   * @param names full names of candidates, such as those of one election
   */
  public static List<String> known(ElectionRecord record, Collection<String> names, String given) {
    FittingNames known = new FittingNames(record.otherNames(), given);
    List<String> exact = names.stream().filter(n -> n.equalsIgnoreCase(given)).toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    FittingNames.Best best = known.among(names);
    boolean anothers =
        best.isDoubtful() && known.among(candidates(record.elections())).isBetterThan(best);
    return anothers ? List.of() : best.names();
  }

  /**
   * What to say where nobody of these elections goes by a name: where they stood, or the nearest.
   */
  public static String noCandidate(ElectionRecord record, List<Election> elections, String given) {
    List<String> elsewhere = known(record, candidates(record.elections()), given);
    if (elsewhere.size() != 1) {
      return NearestName.unknown("candidate", given, candidates(elections));
    }
    String name = elsewhere.get(0);
    List<Integer> years =
        record.elections().stream()
            .filter(e -> e.findCandidacy(name).isPresent())
            .map(Election::year)
            .toList();
    return "no candidate " + Quoted.of(given) + "; " + name + " stood in " + YearList.of(years);
  }

  private static Set<String> candidates(List<Election> elections) {
    Set<String> names = new LinkedHashSet<>();
    elections.forEach(e -> e.candidacies().forEach(c -> names.add(c.candidate())));
    return names;
  }
}
