package org.twocounts.data.compact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A record in compact form: all its texts, then which file it was made from, then the sections, of
 * which a reader takes those it wants.
 */
public final class CompactRecord {
  private final byte[] bytes;
  private final TextsRead texts;
  private final FileIdentity file;
  private final Map<String, Integer> starts = new HashMap<>();

  private CompactRecord(byte[] bytes) {
    this.bytes = bytes;
    CompactInput in = new CompactInput(bytes);
    this.texts = in.allTexts();
    this.file = in.fact(FileIdentity.FORM);
    for (int sections = in.size(); sections > 0; sections--) {
      String key = in.text();
      int length = in.size();
      starts.put(key, in.position());
      in.skip(length);
    }
  }

  /** Opens what {@link CompactWriter} wrote. */
  public static CompactRecord open(byte[] compact) {
    return new CompactRecord(compact);
  }

  /** The file that holds the same facts, and is the truth about them. */
  public FileIdentity file() {
    return file;
  }

  /**
   * The facts of a section.
   *
   * @param form that in which they were written
   */
  public <T> List<T> section(String key, Form<T> form) {
    return new CompactInput(bytes, starts.get(key), texts).list(form);
  }
}
