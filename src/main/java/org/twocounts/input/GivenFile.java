package org.twocounts.input;

/** The kinds of file that users give: what each is called, and how much of one is read at most. */
public enum GivenFile {
  RECORD("a record", 64),
  PACK("a claim pack", 1),
  SCENARIO("a scenario", 1),
  THEME("a theme", 1),
  LABELS("a file of labels", 1),
  FONT("a font", 32),
  LOGO("a logo", 4),
  RESULTS("a table of results", 64),
  ANSWERS("a file of answers", 1),
  WEIGHTS("a file of weights", 1),
  POPULATIONS("a table of populations", 1);

  private static final int MIB = 1 << 20;

  private final String what;
  private final int mebibytes;

  GivenFile(String what, int mebibytes) {
    this.what = what;
    this.mebibytes = mebibytes;
  }

  /** Such as {@code a claim pack}. */
  public String what() {
    return what;
  }

  /** MiB that a file of the kind may have. */
  public int mebibytes() {
    return mebibytes;
  }

  /** Bytes that a file of the kind may have. */
  int bytes() {
    return mebibytes * MIB;
  }
}
