package org.twocounts.data;

import java.util.EnumSet;
import org.twocounts.model.ElectionRecord;

/** The record that the library carries, for programs that use it: {@code docs/library.md}. */
public final class ReleasedRecord {
  private ReleasedRecord() {}

  /**
   * All elections, with sources, disputes and all else that the record holds. It is read anew at
   * every call, which takes longer than most questions: ask once and keep it. It cannot be changed.
   */
  public static ElectionRecord read() {
    return Dataset.openPackaged(EnumSet.allOf(Section.class)).record();
  }
}
