package org.twocounts.data.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twocounts.model.Apportionment;
import org.twocounts.model.ApportionmentLaw;
import org.twocounts.model.ApportionmentLaw.Adjustment;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.Census;
import org.twocounts.model.ElectionRecord;

/** The laws of apportionment against the censuses that they turned into seats. */
final class ApportionmentLaws implements Rule {
  @Override
  public String id() {
    return "apportionment-laws";
  }

  @Override
  public String description() {
    return "Each census that counted people has one law, in order; its seats or, within one a"
        + " state, its ratio, and its adjustments give the House; a state has the seats that the"
        + " law adjusts.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    List<ApportionmentLaw> laws = record.apportionmentLaws();
    if (laws.isEmpty()) {
      return;
    }
    laws.forEach(law -> checkTime(record, law, violations));
    for (int i = 1; i < laws.size(); i++) {
      ApportionmentLaw before = laws.get(i - 1);
      if (before.lastCensus().orElse(Integer.MAX_VALUE) >= laws.get(i).firstCensus()) {
        violations.add(
            place(laws.get(i).firstCensus()),
            "stands after that of " + before.firstCensus() + ", which still holds");
      }
    }
    for (Census census : record.censuses()) {
      Optional<ApportionmentLaw> law = record.findApportionmentLaw(census.census());
      if (census.population().isPresent() && law.isEmpty()) {
        violations.add(place(census.census()), "no law says how the census was turned into seats");
      }
      if (!facts.seats().isUnknown()) {
        law.ifPresent(l -> checkSeats(record, census, l, violations));
      }
    }
  }

  static Place place(int census) {
    return Place.ofEntry("apportionment law of " + census);
  }

  private static void checkTime(
      ElectionRecord record, ApportionmentLaw law, Violations violations) {
    Place place = place(law.firstCensus());
    int last = law.lastCensus().orElse(law.firstCensus());
    IntStream.of(law.firstCensus(), last)
        .distinct()
        .filter(year -> !Census.isDue(year) || isSkipped(record, year))
        .forEach(year -> violations.add(place, "the record has no census of " + year));
    if (last < law.firstCensus()) {
      violations.add(place, "ends with " + last + ", before it begins");
    }
    if (law.method() == ApportionmentMethod.HAMILTON
        && law.basis().fold(seats -> false, people -> true)) {
      violations.add(place, "hamilton divides a number of seats, not at a ratio");
    }
  }

  /** Whether the record has censuses before and after that year, and none of it. */
  private static boolean isSkipped(ElectionRecord record, int year) {
    return record.censuses().stream().anyMatch(c -> c.census() < year)
        && record.censuses().stream().anyMatch(c -> c.census() > year)
        && record.censuses().stream().noneMatch(c -> c.census() == year);
  }

  private static void checkSeats(
      ElectionRecord record, Census census, ApportionmentLaw law, Violations violations) {
    List<Apportionment> rows =
        record.apportionment().stream().filter(r -> r.census() == census.census()).toList();
    Place place = place(census.census());
    int adjusted = 0;
    List<String> states = law.adjustments().stream().flatMap(a -> a.states().stream()).toList();
    if (new HashSet<>(states).size() < states.size()) {
      violations.add(place, "adjusts the seats of a state twice");
    }
    for (Adjustment adjustment : law.adjustments()) {
      adjustment.states().forEach(state -> checkState(rows, place, adjustment, state, violations));
      adjusted += adjustment.seats() * adjustment.states().size();
    }
    int byMethod = census.seats() - adjusted;
    String house =
        "the House has "
            + census.seats()
            + (adjusted == 0 ? "" : ", " + adjusted + " of them by adjustments");
    long people = census.population().orElse(0);
    Optional<String> wrong =
        law.basis()
            .fold(
                seats ->
                    seats == byMethod
                        ? Optional.empty()
                        : Optional.of("divides " + seats + " seats, but " + house),
                ratio ->
                    Math.abs(people - byMethod * ratio) < rows.size() * ratio
                        ? Optional.empty()
                        : Optional.of("a ratio of " + ratio + " is far off: " + house));
    wrong.ifPresent(what -> violations.add(place, what));
  }

  private static void checkState(
      List<Apportionment> rows,
      Place place,
      Adjustment adjustment,
      String state,
      Violations violations) {
    int seats =
        rows.stream()
            .filter(r -> r.state().equals(state))
            .mapToInt(Apportionment::seats)
            .findFirst()
            .orElse(0);
    if (adjustment.admitted() ? seats != adjustment.seats() : seats <= adjustment.seats()) {
      violations.add(
          place.state(state),
          String.format(
              "has %d seats, but the law gives it %d %s",
              seats,
              adjustment.seats(),
              adjustment.admitted() ? "on its admission" : "beyond those of the method"));
    }
  }
}
