package org.twocounts.rule.apportionment;

/**
 * On what terms seats are divided, beside the method.
 *
 * @param minimum seats that every claimant gets whatever its size
 * @param firstSeat what becomes of the first seat that Hill, Dean and Adams give everyone
 */
public record SeatTerms(int minimum, FirstSeat firstSeat) {
  /** Art. I sec. 2: "each State shall have at Least one Representative". */
  public static final SeatTerms STATES = new SeatTerms(1, FirstSeat.GUARANTEED);

  /** Lists of candidates: nobody has a seat by right; the method decides. */
  public static final SeatTerms LISTS = new SeatTerms(0, FirstSeat.GUARANTEED);

  /** The first seat under methods that round every fraction below one up. */
  public enum FirstSeat {
    /** As the method has it: it comes before every other claim. */
    GUARANTEED,

    /**
     * It has to be earned like the second: seats held are counted from one (Cervas and Grofman 2019
     * divide electors by v/√(k(k+1)), k from 1). Adams becomes Jefferson.
     */
    EARNED
  }

  public SeatTerms {
    if (minimum < 0) {
      throw new IllegalArgumentException("minimum of " + minimum + " seats");
    }
  }

  /** The same with a first seat that has to be earned. */
  public SeatTerms withoutGuaranteedSeat() {
    return new SeatTerms(minimum, FirstSeat.EARNED);
  }
}
