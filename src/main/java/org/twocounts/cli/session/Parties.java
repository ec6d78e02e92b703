package org.twocounts.cli.session;

import java.util.List;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Party;

/** Looks up parties that a user names. */
public final class Parties {
  private Parties() {}

  /**
   * The label of a party, given its label, name or id in any case.
   *
   * @throws UsageException with the nearest label
   */
  public static String label(ElectionRecord record, String given) {
    return find(record, given).get(0).label();
  }

  /**
   * The parties with a label, name or id, in any case: several where one label served several.
   *
   * @throws UsageException with the nearest label
   */
  public static List<Party> find(ElectionRecord record, String given) {
    List<Party> found =
        record.parties().stream()
            .filter(
                p ->
                    p.label().equalsIgnoreCase(given)
                        || p.name().equalsIgnoreCase(given)
                        || p.id().equalsIgnoreCase(given))
            .toList();
    if (found.isEmpty()) {
      throw Suggestions.unknown(
          "party", given, record.parties().stream().map(Party::label).distinct().toList());
    }
    return found;
  }
}
