package org.twocounts.recount;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.twocounts.model.Apportionment;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Release;
import org.twocounts.model.StandingCaveat;
import org.twocounts.model.StateDistricts;

/**
 * Parts of the record as lines that a page holds or loads, and the record that can be counted again
 * from them. What is not counted stays behind: sources, notes, provenances, disputes.
 */
public final class RecordLines {
  private static final int BEFORE = 13;
  private static final int AFTER = 11;

  private RecordLines() {}

  /** What every election needs beside its own lines: states, laws, censuses. */
  public static String shared(ElectionRecord record) {
    FactWriter lines = new FactWriter();
    record.states().forEach(state -> SharedLines.write(state, lines));
    record.electorLaws().forEach(law -> SharedLines.write(law, lines));
    record.censuses().forEach(census -> SharedLines.write(census, lines));
    record.apportionmentLaws().forEach(law -> SharedLines.write(law, lines));
    record.residentPopulations().forEach(residents -> SharedLines.write(residents, lines));
    return lines.toString();
  }

  /** The people and seats of the states by every census, for a question that names a census. */
  public static String people(ElectionRecord record) {
    FactWriter lines = new FactWriter();
    writePeople(record, census -> true, lines);
    return lines.toString();
  }

  private static void writePeople(ElectionRecord record, IntPredicate wanted, FactWriter lines) {
    Map<Integer, List<Apportionment>> people = new LinkedHashMap<>();
    record.apportionment().stream()
        .filter(a -> wanted.test(a.census()))
        .forEach(a -> people.computeIfAbsent(a.census(), c -> new ArrayList<>()).add(a));
    people.forEach((census, states) -> SharedLines.write(census, states, lines));
  }

  /**
   * One election with the standing caveats that may touch it, and the people by the censuses that
   * it is counted by where the question names none: that in force, those about its year, and the
   * next for states that the record has no earlier people of.
   */
  public static String election(ElectionRecord record, Election election) {
    FactWriter lines = new FactWriter();
    writePeople(record, census -> mayCount(record, census, election.year()), lines);
    for (StandingCaveat caveat : record.standingCaveats()) {
      if (caveat.ground().isOfCensuses() || caveat.isOf(election.year())) {
        CaveatLines.write(caveat, lines);
      }
    }
    ElectionLines.write(election, lines);
    return lines.toString();
  }

  /** The votes of an election by congressional district; empty where the record has none. */
  public static String districts(ElectionRecord record, int year) {
    FactWriter lines = new FactWriter();
    record.districts().stream()
        .filter(state -> state.year() == year)
        .forEach(state -> DistrictLines.write(state, lines));
    return lines.toString();
  }

  private static boolean mayCount(ElectionRecord record, int census, int year) {
    return (census > year - BEFORE && census < year + AFTER)
        || record.censuses().stream().anyMatch(c -> c.census() == census && c.appliesTo(year));
  }

  /**
   * The record that lines hold.
   *
   * @param lines shared ones, those of elections, and those of districts where they are needed
   * @throws IllegalArgumentException if they are none of ours
   */
  public static ElectionRecord read(String lines) {
    return new RecordReading(FactReader.lines(lines)).record();
  }

  /** A record in the reading, section by section. */
  private static final class RecordReading {
    private final Map<String, List<FactReader>> byKind = new LinkedHashMap<>();
    private final List<Election> elections = new ArrayList<>();

    RecordReading(List<FactReader> lines) {
      int at = 0;
      while (at < lines.size()) {
        FactReader line = lines.get(at);
        at++;
        if (line.kind().equals(ElectionLines.ELECTION)) {
          int end = at;
          while (end < lines.size()
              && lines.get(end).kind().length() == 1
              && !lines.get(end).kind().equals(ElectionLines.ELECTION)) {
            end++;
          }
          elections.add(ElectionLines.read(line, lines.subList(at, end)));
          at = end;
        } else {
          byKind.computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(line);
        }
      }
    }

    private List<FactReader> lines(String kind) {
      return byKind.getOrDefault(kind, List.of());
    }

    ElectionRecord record() {
      List<Apportionment> people = new ArrayList<>();
      Set<Integer> censuses = new HashSet<>();
      for (FactReader line : lines(SharedLines.PEOPLE)) {
        List<Apportionment> states = SharedLines.people(line);
        if (!states.isEmpty() && censuses.add(states.get(0).census())) {
          people.addAll(states);
        }
      }
      List<StateDistricts> districts =
          lines(DistrictLines.DISTRICTS).stream().map(DistrictLines::read).toList();
      return new ElectionRecord(
          Release.UNNAMED,
          List.of(),
          lines(SharedLines.STATE).stream().map(SharedLines::state).toList(),
          List.of(),
          List.of(),
          List.of(),
          lines(SharedLines.ELECTOR_LAW).stream().map(SharedLines::electorLaw).toList(),
          elections,
          List.of(),
          List.of(),
          List.of(),
          lines(SharedLines.CENSUS).stream().map(SharedLines::census).toList(),
          List.of(),
          people,
          lines(SharedLines.SEATS_LAW).stream().map(SharedLines::seatsLaw).toList(),
          lines(SharedLines.RESIDENTS).stream().map(SharedLines::residents).toList(),
          districts,
          List.of(),
          lines(CaveatLines.CAVEAT).stream().map(CaveatLines::read).toList());
    }
  }
}
