package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.model.Attribution;
import org.twocounts.model.Election;

/** What a student has to know about an election's figures. */
final class Remarks {
  private Remarks() {}

  /** A sentence each; mostly none. */
  static List<String> on(Election election) {
    List<String> remarks = new ArrayList<>();
    election
        .defaultAttribution()
        .map(Attribution::name)
        .ifPresent(
            name ->
                remarks.add(
                    String.format(
                        "How some votes of %s are credited is disputed; these figures follow one"
                            + " rule, \u201c%s\u201d.",
                        election.year(), name)));
    return remarks;
  }
}
