package org.twocounts.claim.pack;

import java.util.HashSet;
import java.util.List;
import org.twocounts.model.Labelled;

/** How a list must stand to another. */
public enum ListRelation implements Labelled {
  /** Every expected item is there. */
  CONTAINS("contains", "among them"),

  /** The same items in any order, each as often. */
  CONTAINS_EXACTLY("contains-exactly", "exactly"),

  /** The same items in the same order. */
  ORDERED_AS("ordered-as", "in this order:");

  private final String label;
  private final String words;

  ListRelation(String label, String words) {
    this.label = label;
    this.words = words;
  }

  @Override
  public String label() {
    return label;
  }

  /** Before the items. */
  String words() {
    return words;
  }

  boolean holds(List<String> found, List<String> expected) {
    return switch (this) {
      case CONTAINS -> new HashSet<>(found).containsAll(expected);
      case CONTAINS_EXACTLY ->
          found.stream().sorted().toList().equals(expected.stream().sorted().toList());
      case ORDERED_AS -> found.equals(expected);
    };
  }
}
