package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.twocounts.model.Attribution;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.words.Joined;

/** What a student has to know about an election's figures. */
public final class Remarks {
  /** Measures that change with how votes are credited. */
  private static final Set<CaveatMeasure> OF_VOTES =
      EnumSet.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.STATE_VOTES, CaveatMeasure.TIPPING);

  private Remarks() {}

  /** A sentence each; mostly none. */
  public static List<String> on(Election election) {
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

  /**
   * One sentence for several elections; empty where no votes of theirs can be credited two ways, or
   * nothing that is measured changes with it.
   */
  public static List<String> on(List<Election> elections, Set<CaveatMeasure> measures) {
    List<String> years =
        elections.stream()
            .filter(e -> measures.stream().anyMatch(OF_VOTES::contains))
            .filter(e -> e.defaultAttribution().isPresent())
            .map(e -> String.valueOf(e.year()))
            .toList();
    return years.isEmpty()
        ? List.of()
        : List.of(
            String.format(
                "How some votes of %s are credited is disputed; the figures follow one rule.",
                Joined.of(years)));
  }
}
