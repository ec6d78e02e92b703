package org.twocounts.chart.spec;

/**
 * In what language a picture speaks.
 *
 * @param language of the words, as documents name it
 * @param note what stands before notes, with its colon
 * @param source what stands before sources, with its colon
 */
public record Wording(Language language, String note, String source) {
  /** As charts are written. */
  public static final Wording WRITTEN = new Wording(Language.EN, "Note:", "Source:");

  /** The same in another language. */
  public Wording in(Language other) {
    return new Wording(other, note, source);
  }
}
