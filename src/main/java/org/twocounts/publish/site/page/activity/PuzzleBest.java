package org.twocounts.publish.site.page.activity;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.fewest.Electorate;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.LeastWinningShare;
import org.twocounts.analysis.fewest.SmallestFlip;
import org.twocounts.analysis.fewest.TakenUnit;
import org.twocounts.analysis.fewest.ThirdPartyUnits;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.words.Counted;
import org.twocounts.words.Numerals;

/**
 * The exact best of a puzzle.
 *
 * @param sentence what it costs and where; why there is none, where no choice does it
 * @param units to pick; none where there is no best
 */
record PuzzleBest(String sentence, List<String> units) {
  PuzzleBest {
    units = List.copyOf(units);
  }

  /** The fewest votes that win a majority of the electors. */
  static PuzzleBest ofWin(ElectionRecord record, Election election) {
    try {
      LeastWinningShare least = LeastWinningShare.of(record, election, Electorate.VOTES);
      return of(
          least.units(),
          String.format(
              "%s votes, %s%% of all, win %s of %s electors",
              Numerals.of(least.share().part()),
              Numerals.of(least.share().percent(), 2),
              Numerals.of(least.electors()),
              Numerals.of(election.electorsAppointed())));
    } catch (NotDefinedException e) {
      return new PuzzleBest(e.getMessage() + ".", List.of());
    }
  }

  /** The fewest voters who reach a goal by changing. */
  static PuzzleBest ofFlip(Election election, FlipGoal goal) {
    try {
      SmallestFlip flip = SmallestFlip.of(election, goal, ThirdPartyUnits.FLIP, Optional.empty());
      return of(
          flip.units(),
          String.format(
              "%s change, and with them %s where %s are needed",
              Counted.of(flip.voters(), "voter"),
              Counted.of(flip.electors(), "elector"),
              Numerals.of(flip.needed())));
    } catch (NotDefinedException e) {
      return new PuzzleBest(e.getMessage() + ".", List.of());
    }
  }

  private static PuzzleBest of(List<TakenUnit> taken, String cost) {
    List<String> units = taken.stream().map(TakenUnit::unit).toList();
    return new PuzzleBest(cost + ": " + String.join(", ", units) + ".", units);
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStringField("best", sentence);
    json.writeArrayFieldStart("bestUnits");
    for (String unit : units) {
      json.writeString(unit);
    }
    json.writeEndArray();
  }
}
