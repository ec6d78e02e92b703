package org.twocounts.rule.apportionment;

import static org.twocounts.rule.apportionment.ApportionmentMethod.HAMILTON;
import static org.twocounts.rule.apportionment.ApportionmentMethod.HILL;
import static org.twocounts.rule.apportionment.ApportionmentMethod.JEFFERSON;
import static org.twocounts.rule.apportionment.ApportionmentMethod.WEBSTER;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.rule.apportionment.ApportionmentLaw.Adjustment;
import org.twocounts.rule.apportionment.ApportionmentLaw.Basis;

/**
 * The laws, census by census. Statutes as listed by the Census Bureau; that a law's method, with
 * the adjustments named here, gives every seat of the record is a test.
 */
final class ApportionmentLaws {
  private static final int HOUSE_SINCE_1910 = 435;
  private static final int FIRST_UNDER_1941 = 1940;
  private static final String VINTON = "Act of 23 May 1850, 9 Stat. 428";

  /** Those of the censuses before the law in force, in order of census. */
  static final List<ApportionmentLaw> FORMER =
      Stream.of(ofFixedRatio(), ofMajorFractions1840(), ofLargestRemainders(), ofMajorFractions())
          .flatMap(List::stream)
          .sorted(Comparator.comparingInt(ApportionmentLaw::census))
          .toList();

  private ApportionmentLaws() {}

  /** The law in force, under every census since that of 1940; empty for another year. */
  static Optional<ApportionmentLaw> inForce(int census) {
    return census >= FIRST_UNDER_1941 && census % 10 == 0
        ? Optional.of(
            seats(
                census,
                HILL,
                HOUSE_SINCE_1910,
                "Act of 15 November 1941, 55 Stat. 761 (2 U.S.C. 2a)",
                List.of()))
        : Optional.empty();
  }

  private static List<ApportionmentLaw> ofFixedRatio() {
    return List.of(
        ratio(1790, 33_000, "Act of 14 April 1792, 1 Stat. 253", List.of()),
        ratio(
            1800,
            33_000,
            "Act of 14 January 1802, 2 Stat. 128",
            List.of(new Adjustment("OH", 1, true, "admitted in 1803 with one seat"))),
        ratio(
            1810,
            35_000,
            "Act of 21 December 1811, 2 Stat. 669",
            List.of(new Adjustment("LA", 1, true, "admitted in 1812 with one seat"))),
        ratio(
            1820,
            40_000,
            "Act of 7 March 1822, 3 Stat. 651",
            List.of(
                new Adjustment(
                    "AL", 1, false, "its returns came late; the act allowed it a third seat"))),
        ratio(1830, 47_700, "Act of 22 May 1832, 4 Stat. 516", List.of()));
  }

  private static ApportionmentLaw ratio(
      int census, long people, String statute, List<Adjustment> adjustments) {
    return new ApportionmentLaw(census, JEFFERSON, new Basis.Ratio(people), adjustments, statute);
  }

  private static List<ApportionmentLaw> ofMajorFractions1840() {
    return List.of(
        new ApportionmentLaw(
            1840, WEBSTER, new Basis.Ratio(70_680), List.of(), "Act of 25 June 1842, 5 Stat. 491"));
  }

  private static List<ApportionmentLaw> ofLargestRemainders() {
    return List.of(
        seats(
            1850,
            HAMILTON,
            233,
            VINTON,
            onTop("act of 30 July 1852, 10 Stat. 25: its returns were incomplete", "CA")),
        seats(
            1860,
            HAMILTON,
            233,
            VINTON,
            onTop(
                "act of 4 March 1862, 12 Stat. 353: one more for eight states",
                "IA",
                "IL",
                "KY",
                "MN",
                "OH",
                "PA",
                "RI",
                "VT")),
        seats(
            1870,
            HAMILTON,
            283,
            "Act of 2 February 1872, 17 Stat. 28",
            onTop(
                "act of 30 May 1872, 17 Stat. 192: one more for nine states",
                "AL",
                "FL",
                "IN",
                "LA",
                "NH",
                "NY",
                "PA",
                "TN",
                "VT")),
        seats(1880, HAMILTON, 325, "Act of 25 February 1882, 22 Stat. 5", List.of()),
        seats(1890, HAMILTON, 356, "Act of 7 February 1891, 26 Stat. 735", List.of()));
  }

  private static List<ApportionmentLaw> ofMajorFractions() {
    return List.of(
        seats(
            1900,
            WEBSTER,
            385,
            "Act of 16 January 1901, 31 Stat. 733",
            onTop("the act gave it a sixth; by major fractions Iowa's twelfth came first", "NE")),
        seats(
            1910,
            WEBSTER,
            433,
            "Act of 8 August 1911, 37 Stat. 13",
            List.of(
                new Adjustment("AZ", 1, true, "admitted in 1912 with one seat"),
                new Adjustment("NM", 1, true, "admitted in 1912 with one seat"))),
        seats(1930, WEBSTER, HOUSE_SINCE_1910, "Act of 18 June 1929, 46 Stat. 21", List.of()));
  }

  private static ApportionmentLaw seats(
      int census,
      ApportionmentMethod method,
      int seats,
      String statute,
      List<Adjustment> adjustments) {
    return new ApportionmentLaw(census, method, new Basis.Seats(seats), adjustments, statute);
  }

  private static List<Adjustment> onTop(String why, String... states) {
    return Stream.of(states).map(state -> new Adjustment(state, 1, false, why)).toList();
  }
}
