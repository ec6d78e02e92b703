package org.twocounts.data.compact;

import java.util.List;

/** Writes a record in compact form, section by section. */
public final class CompactWriter {
  private final TextsWritten texts = new TextsWritten();
  private final CompactOutput sections = new CompactOutput(texts);
  private final FileIdentity file;
  private int number;

  /**
   * Begins.
   *
   * @param file the content of the file that the record was read from
   */
  public CompactWriter(byte[] file) {
    this.file = FileIdentity.of(file);
  }

  /** Writes a section. */
  public <T> void section(String key, Form<T> form, List<T> facts) {
    CompactOutput section = new CompactOutput(texts);
    section.list(form, facts);
    sections.text(key).sized(section.toBytes());
    number++;
  }

  /** All that was written. */
  public byte[] toBytes() {
    CompactOutput head = new CompactOutput(texts);
    head.fact(FileIdentity.FORM, file).size(number);
    CompactOutput whole = new CompactOutput(texts);
    texts.write(whole);
    return whole.raw(head.toBytes()).raw(sections.toBytes()).toBytes();
  }
}
