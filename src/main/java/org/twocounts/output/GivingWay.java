package org.twocounts.output;

import java.util.ArrayList;
import java.util.List;

/** A column of words that may give way to others: what that costs, width by width. */
interface GivingWay {
  /** Letters of a table up to which its lines are broken to be counted. */
  int FEW = 50_000;

  /** Which column it is, counted from 0. */
  int column();

  /** Lines that it takes at a width; a word cut in two counts for many. */
  int cost(int width);

  /** The columns of words of a table, from left to right. */
  static List<GivingWay> of(TextRows texts) {
    List<Integer> columns = new ArrayList<>();
    long letters = 0;
    for (int i = 0; i < texts.columns().size(); i++) {
      if (texts.columns().get(i) == TextRows.Holds.WORDS) {
        columns.add(i);
        letters += texts.cells(i).stream().mapToLong(String::length).sum();
      }
    }
    List<GivingWay> able = new ArrayList<>();
    for (int column : columns) {
      List<String> cells = texts.cells(column);
      able.add(letters <= FEW ? new BrokenCells(column, cells) : new CountedCells(column, cells));
    }
    return able;
  }
}
