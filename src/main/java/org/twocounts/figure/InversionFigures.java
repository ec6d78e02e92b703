package org.twocounts.figure;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.twocounts.analysis.swing.InversionZone;

/** The national margins at which the popular leader has not the majority. */
public final class InversionFigures {
  public static final Figure<InversionZone> YEAR = SharedFigures.year(z -> z.election().year());

  public static final Figure<InversionZone> WINNER =
      SharedFigures.winner(z -> Optional.of(z.thresholds().pair().winner()));

  public static final Figure<InversionZone> RIVAL =
      TippingFigures.rival(z -> z.thresholds().pair().rival());

  public static final Figure<InversionZone> LARGEST_LEAD_LOST =
      Figure.points(
          "largest_lead_lost",
          "The national lead up to which the other has the majority; 0 where there is none.",
          InversionZone::largestLead);

  public static final Figure<InversionZone> FAVOURED =
      Figure.optionalText(
          "favoured",
          "Who has the majority with fewer votes of the people; missing where nobody.",
          InversionZone::favoured);

  public static final Figure<InversionZone> FAVOURED_PARTY =
      Figure.optionalText(
          "favoured_party",
          "Label on which that one ran.",
          z -> z.favoured().flatMap(z.election()::partyOf));

  private InversionFigures() {}

  /** Percent. */
  public static <R> Figure<R> shareLost(ToDoubleFunction<R> value) {
    return Figure.percent(
        "share_lost_percent", "Elections in which a lead of that size could be lost.", value);
  }
}
