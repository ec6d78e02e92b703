package org.twocounts.cli.session;

import java.util.List;
import org.twocounts.analysis.NamedParty;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Party;

/** Looks up parties that a user names. */
public final class Parties {
  private Parties() {}

  /**
   * The label of a party, given its label, name, id or another name.
   *
   * @throws UsageException with the nearest label
   */
  public static String label(ElectionRecord record, String given) {
    return find(record, given).get(0).label();
  }

  /**
   * The parties that go by a name ({@link NamedParty}): several where one label served several.
   *
   * @throws UsageException with the nearest label
   */
  public static List<Party> find(ElectionRecord record, String given) {
    List<Party> found = NamedParty.all(record, given);
    if (found.isEmpty()) {
      throw NamedParty.nearest(record, given)
          .map(label -> Suggestions.meant("party", given, label))
          .orElseGet(() -> Suggestions.unlisted("party", given));
    }
    return found;
  }
}
