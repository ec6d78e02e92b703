package org.twocounts.publish.site.page.activity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.template.site.JteBlindGenerated;

/** Elections without names; none where the record has no election with votes of the nation. */
public final class BlindPage implements PageKind {
  /** Orders elections and gives letters; said on the page. */
  static final int SEED = 1;

  @Override
  public List<SitePage> pages(SiteRequest request) {
    return elections(request.record()).isEmpty()
        ? List.of()
        : List.of(
            Activity.BLIND
                .page(
                    (out, frame) ->
                        JteBlindGenerated.render(
                            out, null, frame, blind(request.record(), SEED), SEED))
                .withScripts("address.js", "blind.js"));
  }

  /**
   * Every election with votes of the whole nation, in an order and with letters that chance gave.
   */
  static List<BlindElection> blind(ElectionRecord record, int seed) {
    Random chance = new Random(seed);
    List<Election> shuffled = new ArrayList<>(elections(record));
    Collections.shuffle(shuffled, chance);
    List<BlindElection> blind = new ArrayList<>();
    for (Election election : shuffled) {
      blind.add(BlindElection.of(blind.size() + 1, election, chance));
    }
    return blind;
  }

  private static List<Election> elections(ElectionRecord record) {
    return record.elections().stream()
        .filter(e -> e.popularVote() == PopularVoteCoverage.NATIONAL)
        .toList();
  }
}
