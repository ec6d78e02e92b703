package org.twocounts.cli.command;

/** What of a worksheet is written. */
enum SheetSide {
  /** Nothing that tells an answer. */
  QUESTIONS,
  /** The key. */
  ANSWERS
}
