package org.twocounts.importing;

import java.util.List;

/**
 * What was made of tables of results.
 *
 * @param rows read below the headings, blank ones as well
 * @param matched words of the tables and what they were taken for
 * @param leftOver rows that are nobody's result, in the order of the files
 * @param sums by year and state
 * @param remarks what a reader must know, a sentence each
 * @param questions what only the user can say; empty where the record is whole
 */
public record ImportReport(
    long rows,
    List<Match> matched,
    List<LeftOver> leftOver,
    List<Sum> sums,
    List<String> remarks,
    List<String> questions) {
  public ImportReport {
    matched = List.copyOf(matched);
    leftOver = List.copyOf(leftOver);
    sums = List.copyOf(sums);
    remarks = List.copyOf(remarks);
    questions = List.copyOf(questions);
  }
}
