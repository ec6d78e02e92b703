package org.twocounts.rule.apportionment;

import java.math.BigInteger;
import java.util.OptionalInt;
import org.twocounts.model.Labelled;
import org.twocounts.words.Digits;
import org.twocounts.words.Numerals;
import org.twocounts.words.Quoted;

/** How large the House is to be: a number, or a rule that makes one from the census. */
public sealed interface HouseSize extends Labelled {
  /** The largest House that is divided: beyond one representative for 30,000 people of today. */
  int MOST = 20_000;

  /** Digits of the largest number that can be written as a size. */
  int MOST_DIGITS = 9;

  /** Seats in all; they may be too few for the states there are, or more than are divided. */
  int seats(CensusCount count);

  /** The number where it is one for every census; empty where a census makes it. */
  OptionalInt number();

  /** A number. */
  record Fixed(int seats) implements HouseSize {
    @Override
    public String label() {
      return Integer.toString(seats);
    }

    @Override
    public OptionalInt number() {
      return OptionalInt.of(seats);
    }

    @Override
    public int seats(CensusCount count) {
      return seats;
    }
  }

  /**
   * The whole part of the cube root of all people (R. Taagepera, The size of national assemblies,
   * Social Science Research 1, 1972, 385-401).
   */
  record CubeRoot() implements HouseSize {
    @Override
    public String label() {
      return "cube-root";
    }

    @Override
    public OptionalInt number() {
      return OptionalInt.empty();
    }

    @Override
    public int seats(CensusCount count) {
      BigInteger people = BigInteger.valueOf(count.total());
      int root = (int) Math.cbrt((double) count.total()) + 1;
      while (BigInteger.valueOf(root).pow(3).compareTo(people) > 0) {
        root--;
      }
      return root;
    }
  }

  /** One representative for so many people: all people divided by them, to the nearest. */
  record OnePer(long people) implements HouseSize {
    public OnePer {
      if (people < 1) {
        throw new IllegalArgumentException("one representative per " + people);
      }
    }

    @Override
    public String label() {
      return "per=" + people;
    }

    @Override
    public OptionalInt number() {
      return OptionalInt.empty();
    }

    @Override
    public int seats(CensusCount count) {
      long seats = (2 * count.total() + people) / (2 * people);
      return (int) Math.min(Integer.MAX_VALUE, seats);
    }
  }

  /**
   * The Wyoming rule: one representative for as many people as the smallest state has. All people
   * divided by them, to the nearest; rounding state by state gives a few seats more or fewer.
   */
  record Wyoming() implements HouseSize {
    @Override
    public String label() {
      return "wyoming";
    }

    @Override
    public OptionalInt number() {
      return OptionalInt.empty();
    }

    @Override
    public int seats(CensusCount count) {
      return new OnePer(Math.max(1, count.smallest())).seats(count);
    }
  }

  /**
   * Reads a size: {@code 435}, {@code cube-root}, {@code wyoming} or {@code per=500000}.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  static HouseSize parse(String text) {
    if (text.equals("cube-root")) {
      return new CubeRoot();
    }
    if (text.equals("wyoming")) {
      return new Wyoming();
    }
    String digits = text.startsWith("per=") ? text.substring(4) : text;
    if (!Digits.areAtMost(MOST_DIGITS, digits) || digits.startsWith("0")) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is no size of House; use a number, cube-root, wyoming or per=500000");
    }
    int number = Integer.parseInt(digits);
    if (text.startsWith("per=")) {
      return new OnePer(number);
    }
    if (number > MOST) {
      throw new IllegalArgumentException(tooMany(number));
    }
    return new Fixed(number);
  }

  /** What is wrong with more seats than are divided. */
  static String tooMany(int seats) {
    return Numerals.of(seats) + ": a House has at most " + Numerals.of(MOST) + " seats";
  }
}
