package org.twocounts.model;

import java.util.List;

/**
 * What a source took over from others. Beside one of these it is no second witness of a figure;
 * beside any other it is one.
 *
 * @param from ids of the sources from which it took figures over
 * @param except years of elections for which it was compiled from other sources
 * @param reason how that is known
 */
public record SourceCopies(List<String> from, List<Integer> except, String reason) {
  public SourceCopies {
    from = List.copyOf(from);
    except = List.copyOf(except);
  }

  /** Whether figures of that election that both give are one witness. */
  boolean isOf(int year, List<String> others) {
    return !except.contains(year) && others.stream().anyMatch(from::contains);
  }
}
