package org.twocounts.chart.spec;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text at a place of the data.
 *
 * @param wordings the text, then shorter ones for where it finds no room
 * @param sides where it may stand, best first
 * @param rank labels of a lower rank find their place first
 */
public record PointLabel(
    double x, double y, List<String> wordings, Kind kind, List<Side> sides, int rank) {

  /** The rank of labels that may be missing; those of a lower one matter. */
  public static final int MINOR = 9;

  /** The rank of the latest among labels that may be missing. */
  public static final int LATEST = 4;

  /** The rank of the closest among labels that may be missing. */
  public static final int CLOSEST = 5;

  /** What a label is for. */
  public enum Kind {
    /** The value or name of a mark, beside it. */
    VALUE,

    /** The name of a mark that matters, beside it or led to it. */
    NAME,

    /** An explanation, near its mark and led to it. */
    NOTE,

    /** A further name, small; beside its mark, or led to it where the words name it. */
    MINOR,

    /** A word that names a part of the plot, where it stands. */
    ZONE,

    /** A word inside a mark; left out where the mark is too small. */
    INSIDE
  }

  /** The side of the place at which a label stands. */
  public enum Side {
    RIGHT,
    LEFT,
    ABOVE,
    BELOW,
    ABOVE_RIGHT,
    ABOVE_LEFT,
    BELOW_RIGHT,
    BELOW_LEFT,
    CENTRE
  }

  public PointLabel {
    if (wordings.isEmpty() || sides.isEmpty()) {
      throw new IllegalArgumentException("a label needs words and a side");
    }
    wordings = List.copyOf(wordings);
    sides = List.copyOf(sides);
  }

  /** The value of a mark, beside it. */
  public static PointLabel value(double x, double y, List<String> wordings, Side... sides) {
    return new PointLabel(x, y, wordings, Kind.VALUE, List.of(sides), 3);
  }

  /** The name of a mark that matters. */
  public static PointLabel name(double x, double y, List<String> wordings, Side... sides) {
    return new PointLabel(x, y, wordings, Kind.NAME, List.of(sides), 1);
  }

  /** An explanation. */
  public static PointLabel note(double x, double y, String text, Side... sides) {
    return new PointLabel(x, y, List.of(text), Kind.NOTE, List.of(sides), 2);
  }

  /** A name that may be missing. */
  public static PointLabel minor(double x, double y, String text, Side... sides) {
    return new PointLabel(x, y, List.of(text), Kind.MINOR, List.of(sides), MINOR);
  }

  /** What a part of the plot means. */
  public static PointLabel zone(double x, double y, String text, Side... sides) {
    return new PointLabel(x, y, List.of(text), Kind.ZONE, List.of(sides), 0);
  }

  /** The same label in one of its wordings and the shorter ones. */
  public PointLabel fromWording(int first) {
    int from = Math.min(first, wordings.size() - 1);
    return new PointLabel(x, y, wordings.subList(from, wordings.size()), kind, sides, rank);
  }

  /** The same label in one of its wordings only. */
  public PointLabel onlyWording(int index) {
    return new PointLabel(x, y, List.of(wordings.get(index)), kind, sides, rank);
  }

  /** The same label with another rank. */
  public PointLabel ranked(int other) {
    return new PointLabel(x, y, wordings, kind, sides, other);
  }

  /** The same label, which may stand on any side of its mark. */
  public PointLabel onAnySide() {
    List<Side> around = Stream.of(Side.values()).filter(s -> s != Side.CENTRE).toList();
    return new PointLabel(x, y, wordings, kind, around, rank);
  }

  /**
   * Whether the reader loses something where it finds no room; a bare number says nothing alone.
   */
  public boolean isMissed() {
    return switch (kind) {
      case INSIDE -> text().codePoints().anyMatch(Character::isLetter);
      case MINOR -> !text().matches("\\d{1,3}");
      case VALUE, NAME, NOTE, ZONE -> true;
    };
  }

  /** Whether it matters enough for a line that leads to it. */
  public boolean isLed() {
    return rank < MINOR;
  }

  /** The full text. */
  public String text() {
    return wordings.get(0);
  }
}
