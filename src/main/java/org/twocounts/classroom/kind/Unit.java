package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import org.twocounts.classroom.Level;
import org.twocounts.words.Numerals;

/** What figures of orderings and of clues count, and how they are printed. */
public enum Unit {
  /** A share in percent. */
  PERCENT,
  /** A difference of shares. */
  POINTS,
  /** The same where it may be below zero. */
  SIGNED_POINTS,
  /** Whole numbers. */
  ELECTORS,
  /** Seats won or lost. */
  SEATS,
  /** Votes. */
  VOTES,
  /** Votes in millions. */
  MILLIONS,
  /** People. */
  PEOPLE,
  /** People or votes in thousands. */
  THOUSANDS,
  /** Elections. */
  ELECTIONS,
  /** Persons. */
  PERSONS;

  /** Decimals at a level. */
  public int decimals(Level level) {
    return switch (this) {
      case PERCENT, POINTS, SIGNED_POINTS -> level.decimals();
      case MILLIONS -> 1;
      default -> 0;
    };
  }

  /** Whether it counts wholes, which nothing rounds. */
  public boolean isWhole() {
    return switch (this) {
      case ELECTORS, SEATS, ELECTIONS, PERSONS -> true;
      default -> false;
    };
  }

  /** A figure with its unit. */
  public String text(BigDecimal figure) {
    return switch (this) {
      case PERCENT -> Numerals.of(figure) + "%";
      case POINTS -> Amount.points(figure).text();
      case SIGNED_POINTS -> Numerals.signed(figure) + (isOne(figure) ? " point" : " points");
      case ELECTORS -> Numerals.of(figure) + noun(figure, "elector");
      case SEATS -> Numerals.of(figure) + noun(figure, "seat");
      case VOTES -> Numerals.of(figure) + noun(figure, "vote");
      case MILLIONS -> Numerals.of(figure) + " million";
      case PEOPLE -> Numerals.of(figure) + " people";
      case THOUSANDS -> Numerals.of(figure) + " thousand";
      case ELECTIONS -> Numerals.of(figure) + noun(figure, "election");
      case PERSONS -> Numerals.of(figure) + noun(figure, "person");
    };
  }

  private static String noun(BigDecimal figure, String noun) {
    return " " + (isOne(figure) ? noun : noun + "s");
  }

  private static boolean isOne(BigDecimal figure) {
    return figure.abs().compareTo(BigDecimal.ONE) == 0;
  }
}
