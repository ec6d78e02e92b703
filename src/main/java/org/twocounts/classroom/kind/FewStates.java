package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twocounts.classroom.FirstAsked;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Level;
import org.twocounts.model.Apportionment;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.rule.apportionment.Allotment;
import org.twocounts.rule.apportionment.Claimant;
import org.twocounts.rule.apportionment.SeatDivision;
import org.twocounts.rule.apportionment.SeatTerms;
import org.twocounts.words.Numerals;

/**
 * A few states of one census, small enough to divide seats among by hand.
 *
 * @param claimants largest first, by name; people as given
 */
record FewStates(int census, List<String> codes, List<Claimant> claimants, Level level) {
  private static final int THOUSAND = 1000;

  FewStates {
    codes = List.copyOf(codes);
    claimants = List.copyOf(claimants);
  }

  /** Draws states whose populations differ by less than forty times. */
  static FewStates draw(Material material, Level level, int count, Dice dice) {
    int census = dice.pick(censuses(material, level, count));
    List<Apportionment> rows = rows(material, census);
    List<Apportionment> picked =
        material.some(count, rows, dice).stream()
            .sorted(
                Comparator.comparingLong((Apportionment a) -> a.population().getAsLong())
                    .reversed())
            .toList();
    return of(material, level, census, picked);
  }

  private static FewStates of(
      Material material, Level level, int census, List<Apportionment> picked) {
    List<Claimant> claimants = new ArrayList<>();
    for (Apportionment row : picked) {
      long people = row.population().getAsLong();
      long given =
          level == Level.MIDDLE_SCHOOL ? (people + THOUSAND / 2) / THOUSAND * THOUSAND : people;
      claimants.add(new Claimant(material.titleOf(row.state()), given));
    }
    return new FewStates(
        census, picked.stream().map(Apportionment::state).toList(), claimants, level);
  }

  /** The same states in the same order, to the last person. */
  FewStates exact(Material material) {
    return of(
        material,
        Level.COLLEGE,
        census,
        codes.stream()
            .map(
                code ->
                    rows(material, census).stream()
                        .filter(a -> a.state().equals(code))
                        .findFirst()
                        .orElseThrow())
            .toList());
  }

  /** Whether a census of the record has so many states with their people. */
  static boolean arePossible(Material material, Level level, int count) {
    return !censuses(material, level, count).isEmpty();
  }

  private static List<Integer> censuses(Material material, Level level, int count) {
    return material.record().apportionment().stream()
        .map(Apportionment::census)
        .filter(census -> level == Level.COLLEGE || census >= FirstAsked.FEW_STATES)
        .distinct()
        .sorted()
        .filter(census -> rows(material, census).size() >= count)
        .toList();
  }

  private static List<Apportionment> rows(Material material, int census) {
    return material.apportioned(1, a -> a.census() == census && a.population().isPresent());
  }

  /** {@code three}, {@code four}. */
  String howMany() {
    return Words.NUMBERS.get(claimants.size());
  }

  long total() {
    return claimants.stream().mapToLong(Claimant::size).sum();
  }

  /** Such as {@code 1960 OH TX}: the same states in another order are the same subject. */
  String subject() {
    return census + " " + codes.stream().sorted().collect(Collectors.joining(" "));
  }

  Allotment divide(ApportionmentMethod method, int seats) {
    return SeatDivision.by(method).divide(claimants, seats, SeatTerms.LISTS);
  }

  /** The whole part of a state's quota of some seats. */
  int wholePart(Claimant state, int seats) {
    return (int) (state.size() * seats / total());
  }

  /** The quota as it is shown: three decimals, two for the youngest. */
  String quota(Claimant state, int seats) {
    return Numerals.of(Amount.quotient(state.size() * seats, total(), quotaDecimals()));
  }

  private int quotaDecimals() {
    return level == Level.MIDDLE_SCHOOL ? 2 : 3;
  }

  /** Whole parts of all quotas. */
  Map<String, Integer> wholeParts(int seats) {
    Map<String, Integer> parts = new LinkedHashMap<>();
    claimants.forEach(c -> parts.put(c.name(), wholePart(c, seats)));
    return parts;
  }

  /** Every quota rounded to the nearest whole number, whatever that sums to. */
  Map<String, Integer> rounded(int seats) {
    Map<String, Integer> rounded = new LinkedHashMap<>();
    claimants.forEach(
        c -> rounded.put(c.name(), (int) ((2 * c.size() * seats + total()) / (2 * total()))));
    return rounded;
  }

  /** Whether two quotas' fractions look alike as shown, so that rounding would decide. */
  boolean hasCloseRemainders(int seats) {
    return CloseFractions.areClose(claimants.stream().map(Claimant::size).toList(), seats);
  }

  /** Populations. */
  GivenTable table() {
    List<List<String>> rows = new ArrayList<>();
    claimants.forEach(c -> rows.add(List.of(c.name(), people(c.size()))));
    rows.add(List.of("All", people(total())));
    return new GivenTable(
        List.of("State", "Apportionment population, " + census + heading()), rows, List.of());
  }

  private String heading() {
    return level == Level.MIDDLE_SCHOOL ? " (thousands)" : "";
  }

  /** A number of people as the table has it. */
  String people(long people) {
    return Numerals.of(level == Level.MIDDLE_SCHOOL ? people / THOUSAND : people);
  }
}
