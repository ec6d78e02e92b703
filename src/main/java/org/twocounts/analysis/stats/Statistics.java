package org.twocounts.analysis.stats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.ElectionRecord;

/** The list of all statistics. */
public final class Statistics {
  private static final Map<String, Function<ElectionRecord, Statistic>> ALL = all();

  private Statistics() {}

  private static Map<String, Function<ElectionRecord, Statistic>> all() {
    Map<String, Function<ElectionRecord, Statistic>> all = new LinkedHashMap<>();
    all.put("electors-on-votes", ElectorsOnVotes::linear);
    all.put("electors-on-votes-logit", ElectorsOnVotes::logit);
    all.put("bias-time", BiasStatistics::withTime);
    all.put("bias-party", BiasStatistics::withParty);
    all.put("bias-sign", BiasStatistics::sign);
    all.put("bias-runs", BiasStatistics::runs);
    for (InversionTest test : InversionTest.values()) {
      all.put(test.id(), test::of);
    }
    all.put("random-voting", RandomVoting::of);
    all.put("winner-runs", WinnerRuns::of);
    return all;
  }

  /** Their ids, in order. */
  public static Set<String> ids() {
    return ALL.keySet();
  }

  /**
   * Computes one.
   *
   * @throws IllegalArgumentException if there is none of that id
   * @throws NotDefinedException if the record has too few elections for it
   */
  public static Statistic of(String id, ElectionRecord record) {
    Function<ElectionRecord, Statistic> statistic = ALL.get(id);
    if (statistic == null) {
      throw new IllegalArgumentException("no statistic \"" + id + "\"");
    }
    return statistic.apply(record);
  }

  /**
   * What a record says to all statistics.
   *
   * @param found those for which it has enough elections, in order
   * @param notDefined why each of the others cannot be computed, by its id, in order
   */
  public record Findings(List<Statistic> found, Map<String, String> notDefined) {
    public Findings {
      found = List.copyOf(found);
      notDefined = Collections.unmodifiableMap(new LinkedHashMap<>(notDefined));
    }
  }

  /** Computes all that the record has enough elections for. */
  public static Findings all(ElectionRecord record) {
    List<Statistic> found = new ArrayList<>();
    Map<String, String> notDefined = new LinkedHashMap<>();
    for (String id : ALL.keySet()) {
      try {
        found.add(of(id, record));
      } catch (NotDefinedException e) {
        notDefined.put(id, e.getMessage());
      }
    }
    return new Findings(found, notDefined);
  }
}
