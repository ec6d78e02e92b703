package org.twocounts.table.sql;

import java.util.Arrays;

/** The numbers of the rows of a group, or of a window that moves over rows. */
final class HeldNumbers {
  private static final int BEGINNING = 64;

  private final int width;
  private double[] numbers;
  private int start;
  private int end;

  /**
   * None yet.
   *
   * @param width numbers a row
   */
  HeldNumbers(int width) {
    this.width = width;
    this.numbers = new double[BEGINNING * width];
  }

  /** Adds a row at the end. */
  void add(double[] row) {
    if (end + width > numbers.length) {
      makeRoom();
    }
    System.arraycopy(row, 0, numbers, end, width);
    end += width;
  }

  private void makeRoom() {
    int held = end - start;
    int capacity = held * 2 > numbers.length ? numbers.length * 2 : numbers.length;
    numbers = Arrays.copyOf(Arrays.copyOfRange(numbers, start, end), capacity);
    start = 0;
    end = held;
  }

  /** Takes out the row that has been in for longest. */
  void removeOldest() {
    start += width;
  }

  /** How many rows there are. */
  int rows() {
    return (end - start) / width;
  }

  /** A copy of the numbers in one place of every row. */
  double[] column(int place) {
    double[] column = new double[rows()];
    for (int i = 0; i < column.length; i++) {
      column[i] = numbers[start + i * width + place];
    }
    return column;
  }
}
