package org.twocounts.data.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorLaw;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.StateResult;

/** How states chose their electors against the dated laws that divide them by district. */
final class ElectorLaws implements Rule {
  @Override
  public String id() {
    return "elector-laws";
  }

  @Override
  public String description() {
    return "A state chooses electors by district exactly while a law of it says so, and then lists"
        + " its districts; before the first law listed, the method alone tells.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    checkEntries(record.electorLaws(), violations);
    int firstDated =
        record.electorLaws().stream()
            .mapToInt(ElectorLaw::firstElection)
            .min()
            .orElse(Integer.MAX_VALUE);
    for (Election election : record.elections()) {
      for (StateResult state : election.states()) {
        if (state.tookPart()) {
          Place place = Place.of(election.year()).state(state.state());
          record
              .findElectorLaw(state.state(), election.year())
              .ifPresentOrElse(
                  law ->
                      checkUnder(law, state, districts(facts, election, state), place, violations),
                  () ->
                      checkWithout(
                          record, state, election.year() >= firstDated, place, violations));
        }
      }
    }
  }

  private static void checkEntries(List<ElectorLaw> laws, Violations violations) {
    List<ElectorLaw> before = new ArrayList<>();
    for (ElectorLaw law : laws) {
      Place place = Place.RECORD.state(law.state()).entry("elector law");
      IntStream.concat(IntStream.of(law.firstElection()), law.lastElection().stream())
          .filter(year -> !ElectionCalendar.isDue(year))
          .forEach(year -> violations.add(place, year + " is no election year"));
      if (law.lastElection().orElse(law.firstElection()) < law.firstElection()) {
        violations.add(
            place,
            String.format(
                "begins with %s, after its last election %s",
                law.firstElection(), law.lastElection().getAsInt()));
      }
      before.stream()
          .filter(b -> b.state().equals(law.state()) && overlap(b, law))
          .findFirst()
          .ifPresent(
              b ->
                  violations.add(
                      place,
                      "from " + law.firstElection() + " overlaps that from " + b.firstElection()));
      before.add(law);
    }
  }

  private static boolean overlap(ElectorLaw one, ElectorLaw other) {
    return one.appliesTo(other.firstElection()) || other.appliesTo(one.firstElection());
  }

  /** House seats of the state, or what its electors leave for districts where none are recorded. */
  private static int districts(RecordFacts facts, Election election, StateResult state) {
    OptionalInt seats = facts.seats().at(election.year(), state.state());
    int atLarge =
        facts
            .record()
            .findElectorLaw(state.state(), election.year())
            .map(l -> l.atLarge().orElse(0))
            .orElse(0);
    return seats.orElse(state.electorsAllotted().orElse(state.electorsAppointed()) - atLarge);
  }

  private static void checkUnder(
      ElectorLaw law, StateResult state, int districts, Place place, Violations violations) {
    if (state.method() != ElectorMethod.DISTRICT) {
      violations.add(
          place,
          String.format(
              "method is %s, but %s; method must be district",
              state.method().label(), inWords(law, state.state(), districts)));
    }
    if (law.listsDistricts() && state.districts().size() != districts) {
      violations.add(
          place,
          String.format(
              "%s, but %s; list %s with their votes and an elector each",
              state.districts().isEmpty()
                  ? "no districts are listed"
                  : "districts listed are " + state.districts().size(),
              inWords(law, state.state(), districts),
              names(state.state(), districts)));
    }
  }

  private static String inWords(ElectorLaw law, String state, int districts) {
    return "since "
        + law.firstElection()
        + " "
        + state
        + (law.atLarge().isPresent()
            ? String.format(
                " chooses %s electors at large and one in each of its %s districts",
                law.atLarge().getAsInt(), districts)
            : " chooses its electors by district")
        + " ("
        + law.law()
        + ")";
  }

  private static String names(String state, int districts) {
    return String.join(
        ", ", IntStream.rangeClosed(1, districts).mapToObj(i -> state + "-" + i).toList());
  }

  private static void checkWithout(
      ElectionRecord record, StateResult state, boolean dated, Place place, Violations violations) {
    boolean byDistrict = state.method() == ElectorMethod.DISTRICT;
    if (state.districts().isEmpty() && !(byDistrict && dated)) {
      return;
    }
    String what =
        state.districts().isEmpty()
            ? "method is district"
            : "districts are listed (" + state.districts().get(0).unit() + ")";
    Optional<ElectorLaw> own =
        record.electorLaws().stream().filter(l -> l.state().equals(state.state())).findFirst();
    violations.add(
        place,
        String.format(
            "%s, but %s; the electors of a general ticket stand in results",
            what,
            own.map(
                    l ->
                        state.state()
                            + " chose electors by district "
                            + (l.lastElection().isPresent()
                                ? "from " + l.firstElection() + " to " + l.lastElection().getAsInt()
                                : "only since " + l.firstElection())
                            + " ("
                            + l.law()
                            + ")")
                .orElse("no law of " + state.state() + " that says so is in electorLaws")));
  }
}
