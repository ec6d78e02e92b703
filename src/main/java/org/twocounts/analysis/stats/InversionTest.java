package org.twocounts.analysis.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twocounts.analysis.Attributions;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.Split;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.Splits;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.TodaysParties;

/** Sign tests of whether inversions went against one party, by which elections are counted. */
public enum InversionTest {
  /** An electoral majority for someone other than the popular leader. */
  INVERSIONS("inversions", SplitDefinition.ELECTORAL_MAJORITY, Counts.IN_FORCE),
  /** Also where the House chose someone other than the popular leader. */
  WITH_HOUSE("inversions-with-house", SplitDefinition.TOOK_OFFICE, Counts.IN_FORCE),
  /** Also elections that are one under any documented attribution. */
  WITH_ATTRIBUTIONS(
      "inversions-with-attributions", SplitDefinition.ELECTORAL_MAJORITY, Counts.ANY_ATTRIBUTION),
  /** Both. */
  WITH_BOTH("inversions-with-both", SplitDefinition.TOOK_OFFICE, Counts.ANY_ATTRIBUTION);

  private final String id;
  private final SplitDefinition definition;
  private final Counts counts;

  private enum Counts {
    IN_FORCE,
    ANY_ATTRIBUTION
  }

  InversionTest(String id, SplitDefinition definition, Counts counts) {
    this.id = id;
    this.definition = definition;
    this.counts = counts;
  }

  String id() {
    return id;
  }

  Statistic of(ElectionRecord record) {
    Map<Integer, Boolean> againstDemocrats = new TreeMap<>();
    collect(record, record, againstDemocrats);
    if (counts == Counts.ANY_ATTRIBUTION) {
      record.elections().stream()
          .flatMap(e -> e.attributions().stream().map(a -> Attributions.apply(e, a)))
          .forEach(e -> collect(record.withElections(List.of(e)), record, againstDemocrats));
    }
    if (againstDemocrats.isEmpty()) {
      throw new NotDefinedException("the record has no inversions to test");
    }
    int against = (int) againstDemocrats.values().stream().filter(b -> b).count();
    return new Statistic(
        id,
        "Is it chance that inversions went against one party?",
        "Exact sign test, two-sided, of elections that are a split under "
            + definition.label()
            + (counts == Counts.ANY_ATTRIBUTION ? ", in force or under any attribution" : "")
            + ": those in which the popular leader was the Democrat (1824: Jackson, who stood as"
            + " one in 1828).",
        List.copyOf(againstDemocrats.keySet()),
        figures(new SignTest(against, againstDemocrats.size())),
        "Each inversion independent and as likely to hurt either party. The question was asked"
            + " after the answer was seen, and which elections count was chosen then too: the p"
            + " value of a hypothesis made from its own data understates chance.");
  }

  private static List<StatsFigure> figures(SignTest test) {
    List<StatsFigure> figures = new ArrayList<>(test.figures("inversions against the Democrat"));
    figures.add(
        StatsFigure.probability(
            "smallestP", "smallest two-sided p that so many can give", test.smallest()));
    return figures;
  }

  private void collect(
      ElectionRecord among, ElectionRecord all, Map<Integer, Boolean> againstDemocrats) {
    for (Split split : Splits.find(among, definition, false).splits()) {
      againstDemocrats.put(split.year(), isDemocrat(all, split.popularLeader().candidate(), split));
    }
  }

  /** On the label then, or on that of the person's next candidacy with one of today's parties. */
  private static boolean isDemocrat(ElectionRecord record, String person, Split split) {
    return record.elections().stream()
        .filter(e -> e.year() >= split.year())
        .flatMap(e -> label(e, person).stream())
        .findFirst()
        .filter(TodaysParties.DEMOCRATIC::equals)
        .isPresent();
  }

  private static Optional<String> label(Election election, String person) {
    return election.partyOf(person).filter(TodaysParties.BOTH::contains);
  }
}
