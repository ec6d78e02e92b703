package org.twocounts.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.twocounts.analysis.PartyAchievement;

/** What a party won, and when it lived. */
public final class PartyFigures {
  public static final Figure<PartyAchievement> PARTY_ID =
      Figure.text("party_id", "Id of the party.", a -> a.party().id());

  public static final Figure<PartyAchievement> PARTY =
      SharedFigures.<PartyAchievement>party(a -> Optional.of(a.party().label())).always();

  public static final Figure<PartyAchievement> NAME = ListingFigures.name(a -> a.party().name());

  public static final Figure<PartyAchievement> FOUNDED =
      PartyFigures.<PartyAchievement>founded(a -> a.party().founded())
          .detailed("As most sources give it.");

  public static final Figure<PartyAchievement> DISSOLVED =
      Figure.optionalYear("dissolved", "Year of its end.", a -> a.party().dissolved());

  public static final Figure<PartyAchievement> OTHER_FOUNDINGS =
      Figure.texts(
          "other_foundings",
          "Years of founding that other sources give, with those sources.",
          a -> a.party().otherFoundings().stream().map(f -> f.year() + " " + f.by()).toList());

  public static final Figure<PartyAchievement> ELECTIONS_WON =
      Figure.count(
          "elections_won",
          "elections",
          "Elections after which its candidate became President.",
          a -> a.electionsWon().size());

  public static final Figure<PartyAchievement> YEARS_WON =
      Figure.years(
          "years_won",
          "Years of the elections after which its candidate became President.",
          PartyAchievement::electionsWon);

  public static final Figure<PartyAchievement> PRESIDENTS =
      Figure.texts(
          "presidents", "Its candidates who became President.", PartyAchievement::presidents);

  public static final Figure<PartyAchievement> SPLITS_WON = splitsWon(a -> a.splitsWon().size());
  public static final Figure<PartyAchievement> SPLITS_LOST = splitsLost(a -> a.splitsLost().size());

  public static final Figure<PartyAchievement> SPLIT_YEARS_WON =
      splitYearsWon(PartyAchievement::splitsWon);

  public static final Figure<PartyAchievement> SPLIT_YEARS_LOST =
      Figure.years(
          "split_years_lost",
          "Years of splits in which its candidate led the popular vote.",
          PartyAchievement::splitsLost);

  private PartyFigures() {}

  /** When a party was founded. */
  public static <R> Figure<R> founded(Function<R, OptionalInt> value) {
    return Figure.optionalYear("founded", "Year of founding.", value);
  }

  /** Of any span of elections. */
  public static <R> Figure<R> splitsWon(ToLongFunction<R> value) {
    return Figure.count(
        "splits_won", "elections", "Splits in which its candidate took office.", value);
  }

  /** Of any span of elections. */
  public static <R> Figure<R> splitsLost(ToLongFunction<R> value) {
    return Figure.count(
        "splits_lost", "elections", "Splits in which its candidate led the popular vote.", value);
  }

  /** Of any span of elections. */
  public static <R> Figure<R> splitYearsWon(Function<R, List<Integer>> value) {
    return Figure.years(
        "split_years_won", "Years of splits in which its candidate took office.", value);
  }
}
