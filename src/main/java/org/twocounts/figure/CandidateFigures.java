package org.twocounts.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.twocounts.model.Confidence;
import org.twocounts.model.PopularStatus;

/** Who a candidate is, and how well the votes are attested. */
public final class CandidateFigures {
  private CandidateFigures() {}

  /** Where from. */
  public static <R> Figure<R> homeState(Function<R, Optional<String>> value) {
    return Figure.optionalText("home_state", "Postal code of the home state.", value);
  }

  /** With whom. */
  public static <R> Figure<R> runningMate(Function<R, Optional<String>> value) {
    return Figure.optionalText("running_mate", "Candidate for Vice President.", value);
  }

  /** Born when. */
  public static <R> Figure<R> birthDate(Function<R, Optional<LocalDate>> value) {
    return Figure.optionalDate("birth_date", "Day of birth.", value);
  }

  /** Whether in office. */
  public static <R> Figure<R> incumbent(Function<R, Optional<Boolean>> value) {
    return Figure.optionalFlag("incumbent", "Whether the candidate was President.", value);
  }

  /** Whether this is who became President. */
  public static <R> Figure<R> becamePresident(Predicate<R> value) {
    return Figure.flag("became_president", "Whether this candidate became President.", value);
  }

  /** Whether there are popular votes. */
  public static <R> Figure<R> popularStatus(Function<R, PopularStatus> value) {
    return Figure.label(
        "popular_status",
        "Whether there is a popular vote, and if not, why.",
        PopularStatus.class,
        value);
  }

  /** How sure they are. */
  public static <R> Figure<R> confidence(Function<R, Optional<Confidence>> value) {
    return Figure.optionalLabel(
        "confidence", "How well the popular vote is attested.", Confidence.class, value);
  }

  /** Who attests the popular votes. */
  public static <R> Figure<R> popularSources(Function<R, List<String>> value) {
    return Figure.texts(
        "popular_sources", "Attested by: ids of the sources that give this popular vote.", value);
  }

  /** Who gives others. */
  public static <R> Figure<R> popularContradictedBy(Function<R, List<String>> value) {
    return Figure.texts(
        "popular_contradicted_by",
        "Ids of the sources that give another popular vote; what they say is in dispute_values.",
        value);
  }

  /** Who attests the electoral votes. */
  public static <R> Figure<R> electoralSources(Function<R, List<String>> value) {
    return Figure.texts(
        "electoral_sources",
        "Attested by: ids of the sources that give these electoral votes.",
        value);
  }
}
