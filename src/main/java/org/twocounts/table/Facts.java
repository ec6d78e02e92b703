package org.twocounts.table;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twocounts.analysis.Attributions;
import org.twocounts.data.DataVersion;
import org.twocounts.data.Dataset;
import org.twocounts.model.Attribution;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/**
 * What tables are computed from.
 *
 * @param record with every section, the chosen attributions in force
 * @param filed the same as it stands in the file, under the default attributions
 * @param version which data they are
 * @param chosen the attributions that were chosen instead of the default, by year
 */
public record Facts(
    ElectionRecord record, ElectionRecord filed, DataVersion version, Map<Integer, String> chosen) {

  public Facts {
    chosen = Collections.unmodifiableMap(new TreeMap<>(chosen));
  }

  /**
   * The facts of a record under chosen attributions.
   *
   * @param dataset opened with every section
   * @throws org.twocounts.analysis.NotDefinedException if a year has no such attribution
   */
  public static Facts of(Dataset dataset, Map<Integer, String> chosen) {
    return new Facts(
        Attributions.apply(dataset.record(), chosen), dataset.record(), dataset.version(), chosen);
  }

  /** The attribution in force in an election; empty where there is only one way to count. */
  public Optional<String> attributionOf(Election election) {
    return Optional.ofNullable(chosen.get(election.year()))
        .or(() -> election.defaultAttribution().map(Attribution::name));
  }
}
