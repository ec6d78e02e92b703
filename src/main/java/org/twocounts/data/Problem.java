package org.twocounts.data;

/**
 * One thing wrong with an input, and where.
 *
 * @param place such as {@code line 12: 1876, LA}
 */
public record Problem(String place, String message) {
  @Override
  public String toString() {
    return place.isEmpty() ? message : place + ": " + message;
  }
}
