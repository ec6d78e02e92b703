package org.twocounts.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.twocounts.model.Apportionment;
import org.twocounts.model.ApportionmentLaw;
import org.twocounts.model.ApportionmentLaw.Adjustment;
import org.twocounts.model.ApportionmentLaw.Basis;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.Census;
import org.twocounts.model.ElectorLaw;
import org.twocounts.model.ResidentPopulation;
import org.twocounts.model.State;

/**
 * What elections share, as lines: states, laws, censuses and the people of the states. The words of
 * the laws stay behind.
 */
final class SharedLines {
  static final String STATE = "st";
  static final String ELECTOR_LAW = "el";
  static final String CENSUS = "ce";
  static final String PEOPLE = "po";
  static final String SEATS_LAW = "al";
  static final String RESIDENTS = "rp";

  private SharedLines() {}

  static void write(State state, FactWriter lines) {
    lines
        .line(STATE)
        .put(state.state())
        .put(state.name())
        .put(state.firstElection())
        .put(state.separatedFrom());
  }

  static State state(FactReader line) {
    return new State(
        line.text(),
        line.text(),
        Optional.empty(),
        line.number(),
        line.optionalText(),
        Optional.empty());
  }

  static void write(ElectorLaw law, FactWriter lines) {
    lines
        .line(ELECTOR_LAW)
        .put(law.state())
        .put(law.firstElection())
        .put(law.lastElection())
        .put(law.atLarge());
  }

  static ElectorLaw electorLaw(FactReader line) {
    return new ElectorLaw(
        line.text(), line.number(), line.optionalNumber(), line.optionalNumber(), "");
  }

  static void write(Census census, FactWriter lines) {
    lines
        .line(CENSUS)
        .put(census.census())
        .put(census.firstElection())
        .put(census.lastElection())
        .put(census.seats())
        .put(census.population());
  }

  static Census census(FactReader line) {
    return new Census(
        line.number(), line.number(), line.number(), line.number(), line.optionalCount());
  }

  /** People and seats of all states by one census, in one line. */
  static void write(int census, List<Apportionment> states, FactWriter lines) {
    lines.line(PEOPLE).put(census);
    for (Apportionment state : states) {
      lines.put(state.state()).put(state.population()).put(state.seats());
    }
  }

  static List<Apportionment> people(FactReader line) {
    int census = line.number();
    List<Apportionment> states = new ArrayList<>();
    while (!line.isAtEnd()) {
      states.add(
          new Apportionment(
              census,
              line.text(),
              line.optionalCount(),
              line.number(),
              Optional.empty(),
              "",
              Optional.empty(),
              Optional.empty()));
    }
    return states;
  }

  static void write(ApportionmentLaw law, FactWriter lines) {
    lines
        .line(SEATS_LAW)
        .put(law.firstCensus())
        .put(law.lastCensus())
        .put(law.method())
        .put(law.basis().fold(OptionalInt::of, ratio -> OptionalInt.empty()))
        .put(law.basis().<Long>fold(seats -> 0L, ratio -> ratio));
    for (Adjustment adjustment : law.adjustments()) {
      lines.put(adjustment.states()).put(adjustment.seats()).put(adjustment.admitted() ? 1 : 0);
    }
  }

  static ApportionmentLaw seatsLaw(FactReader line) {
    int first = line.number();
    OptionalInt last = line.optionalNumber();
    ApportionmentMethod method = line.choice(List.of(ApportionmentMethod.values()));
    OptionalInt seats = line.optionalNumber();
    long ratio = line.count();
    List<Adjustment> adjustments = new ArrayList<>();
    while (!line.isAtEnd()) {
      adjustments.add(new Adjustment(line.texts(), line.number(), line.number() == 1, ""));
    }
    Basis basis = seats.isPresent() ? new Basis.Seats(seats.getAsInt()) : new Basis.Ratio(ratio);
    return new ApportionmentLaw(first, last, method, basis, "", adjustments);
  }

  static void write(ResidentPopulation people, FactWriter lines) {
    lines.line(RESIDENTS).put(people.census()).put(people.state()).put(people.population());
  }

  static ResidentPopulation residents(FactReader line) {
    return new ResidentPopulation(
        line.number(), line.text(), line.count(), OptionalLong.empty(), "", "");
  }
}
