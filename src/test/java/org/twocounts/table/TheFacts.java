package org.twocounts.table;

import java.util.EnumSet;
import java.util.Map;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;

/** The facts of the packaged record, read once for all tests. */
public final class TheFacts {
  private static final Dataset DATASET = Dataset.openPackaged(EnumSet.allOf(Section.class));
  private static final Facts FACTS = Facts.of(DATASET, Map.of());

  private TheFacts() {}

  /** Under the default attributions. */
  public static Facts facts() {
    return FACTS;
  }

  /** Under one other attribution. */
  public static Facts under(int year, String attribution) {
    return Facts.of(DATASET, Map.of(year, attribution));
  }
}
