package org.twocounts.cli.command;

/** What of a worksheet is written. */
enum SheetSide {
  /** Nothing that tells an answer. */
  QUESTIONS,
  /** The key. */
  ANSWERS;

  /** One thing for the questions, another for the answers. */
  <T> T choose(T questions, T answers) {
    return this == QUESTIONS ? questions : answers;
  }
}
