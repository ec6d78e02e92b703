package org.twocounts.analysis.remark;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.RankedUnit;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.words.Numerals;

/** The tipping point of an election in words. */
public final class TippingSentences {
  private TippingSentences() {}

  /** Both margins, and what lies between them. */
  public static String summary(TippingPoint point) {
    Contest contest = point.contest();
    String unit = point.unit();
    return String.format(
        "Margin of %s over %s: %s pp in %s, %s pp in the nation. The Electoral College was worth %s"
            + " pp%s",
        contest.positive(),
        contest.negative(),
        Numerals.signed(point.tippingMargin(), 2),
        unit,
        Numerals.signed(point.nationalMarginPoints(), 2),
        Numerals.signed(point.bias(), 2),
        point.towards().map(party -> ", in favour of the " + party + " side.").orElse("."));
  }

  /** In which order the units stand. */
  public static String order(TippingPoint point) {
    return String.format(
        "Units stand in the order of %s's margin over %s; the first at which the electors add up to"
            + " %s tips.",
        point.contest().winner(),
        point.contest().rival(),
        point.contest().election().electorsAppointed() / 2 + 1);
  }

  /** The units that stand at either end for other reasons than their margin. */
  public static List<String> places(TippingPoint point) {
    List<String> notes = new ArrayList<>();
    List<String> third = units(point, RankedUnit.Place.THIRD);
    List<String> without = units(point, RankedUnit.Place.WINNER_WITHOUT_VOTE);
    List<String> rivals = units(point, RankedUnit.Place.RIVAL_WITHOUT_VOTE);
    if (!without.isEmpty()) {
      notes.add(
          String.join(", ", without) + ": the winner's electors without a popular vote, first.");
    }
    if (!rivals.isEmpty()) {
      notes.add(String.join(", ", rivals) + ": the rival's electors without a popular vote, last.");
    }
    if (!third.isEmpty()) {
      notes.add(
          String.join(", ", third)
              + ": carried by somebody else, or electors that somebody else won, last.");
    }
    return List.copyOf(notes);
  }

  private static List<String> units(TippingPoint point, RankedUnit.Place place) {
    return point.ranking().stream()
        .filter(u -> u.place() == place)
        .map(RankedUnit::unit)
        .distinct()
        .toList();
  }
}
