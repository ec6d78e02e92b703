package org.twocounts.output;

import java.nio.charset.StandardCharsets;

/** What stands before comma-separated values to tell how their letters are saved. */
public enum CsvMark {
  /** Nothing: UTF-8, as nearly everything expects. */
  NONE(""),
  /** The byte order mark without which Excel takes the letters for those of an old encoding. */
  BYTE_ORDER("\uFEFF");

  private final String text;

  CsvMark(String text) {
    this.text = text;
  }

  /** The values behind the mark. */
  public String before(String csv) {
    return text + csv;
  }

  /** The file behind the mark. */
  public byte[] before(byte[] csv) {
    byte[] mark = text.getBytes(StandardCharsets.UTF_8);
    byte[] marked = new byte[mark.length + csv.length];
    System.arraycopy(mark, 0, marked, 0, mark.length);
    System.arraycopy(csv, 0, marked, mark.length, csv.length);
    return marked;
  }
}
