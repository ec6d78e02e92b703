package org.twocounts.figure;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twocounts.analysis.StateHistory.Entry;

/** A state in one election, against the nation. */
public final class StateHistoryFigures {
  public static final Figure<Entry> YEAR = SharedFigures.year(e -> e.election().year());
  public static final Figure<Entry> CARRIED_BY = StateFigures.carriedBy(Entry::winner);

  public static final Figure<Entry> PARTY =
      SharedFigures.party(e -> e.winner().flatMap(e.election()::partyOf));

  public static final Figure<Entry> PRESIDENT =
      SharedFigures.president(e -> e.election().president());

  public static final Figure<Entry> MARGIN_POINTS = VoteFigures.pointsOf(Entry::lead);

  public static final Figure<Entry> ELECTORS =
      ElectorFigures.electors(e -> e.result().electorsAppointed());

  public static final Figure<Entry> WON_BY =
      Figure.optionalText(
          "won_by",
          "Who won how many of its electors; missing to 1800.",
          e ->
              Optional.of(e.electorsWon())
                  .filter(won -> !won.isEmpty())
                  .map(StateHistoryFigures::inWords));

  public static final Figure<Entry> NATIONAL_MARGIN_POINTS =
      Figure.optionalPoints(
          "national_margin_points",
          "The same person's margin over the best other candidate in the nation.",
          e -> Amounts.points(e.nationalMargin()));

  public static final Figure<Entry> WITH_NATION =
      Figure.optionalFlag(
          "with_nation", "Whether who carried it became President.", Entry::withTheNation);

  public static final Figure<Entry> CARRIED_IN =
      Figure.optionalText(
          "carried_in",
          "In what it was carried: votes of the people, or without them electors; missing where"
              + " nobody carried it.",
          e -> e.winner().map(w -> e.result().hasPopularVote() ? "votes" : "electors"));

  private StateHistoryFigures() {}

  private static String inWords(Map<String, Integer> electors) {
    return electors.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
