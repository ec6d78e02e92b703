package org.twocounts.analysis.scenario;

/** What an option is given. */
public enum OptionForm {
  /** A word or a number. */
  WORD,
  /** Several words, divided by commas. */
  LIST,
  /** Nothing: what it names is so, and else is not. */
  FLAG,
  /** Nothing: what it names is not so, and else is. */
  DENIAL;

  /** Whether it is true or false. */
  public boolean isFlag() {
    return this == FLAG || this == DENIAL;
  }
}
