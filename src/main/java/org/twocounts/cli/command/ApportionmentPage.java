package org.twocounts.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.Amounts;
import org.twocounts.figure.ApportionmentFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.Apportionment;
import org.twocounts.model.ApportionmentLaw;
import org.twocounts.model.ApportionmentLaw.Adjustment;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.rule.apportionment.Allotment;
import org.twocounts.rule.apportionment.CensusCount;
import org.twocounts.rule.apportionment.Claimant;
import org.twocounts.rule.apportionment.LawfulSeats;
import org.twocounts.rule.apportionment.SeatDivision;
import org.twocounts.rule.apportionment.SeatTerms;
import org.twocounts.words.Numerals;

/** What {@code apportion} prints of a division. */
final class ApportionmentPage {
  private record Row(
      String state, OptionalLong people, OptionalDouble quota, int seats, OptionalInt recorded) {
    int difference() {
      return recorded.isPresent() ? seats - recorded.getAsInt() : 0;
    }

    String differenceInWords() {
      return difference() == 0 ? "" : Numerals.signed(difference());
    }
  }

  /** What apportionments rest on. */
  static final Shown POPULATIONS = Shown.of(Set.of(CaveatMeasure.POPULATION));

  private ApportionmentPage() {}

  static Report byLaw(ApportionmentLaw law, CensusCount count, List<Apportionment> rows) {
    LawfulSeats lawful = LawfulSeats.of(law, count);
    Report report =
        report(count, lawful.house(), law.method().label(), rows(count, lawful.seats(), rows))
            .prose(law.statute() + ": " + method(law) + ".");
    for (Adjustment adjustment : law.adjustments()) {
      for (String state : adjustment.states()) {
        report.note(
            state
                + (adjustment.admitted() ? " " : " +" + adjustment.seats() + ": ")
                + adjustment.why()
                + ".");
      }
    }
    return report;
  }

  private static String method(ApportionmentLaw law) {
    return law.method().label()
        + law.basis()
            .fold(
                seats -> ", " + seats + " seats",
                people -> " at one representative for " + Numerals.of(people));
  }

  /** The seats that the Constitution enumerates. */
  static Report enumerated(int census, List<Apportionment> rows) {
    Map<String, Integer> seats = new TreeMap<>();
    rows.stream().filter(r -> r.census() == census).forEach(r -> seats.put(r.state(), r.seats()));
    CensusCount nobody = CensusCount.of(census, rows);
    int house = seats.values().stream().mapToInt(Integer::intValue).sum();
    return report(nobody, house, "enumeration", rows(nobody, seats, rows))
        .prose("The Constitution enumerates the seats of the first House (Art. I sec. 2).");
  }

  static Report byMethod(
      ApportionmentLaw law,
      CensusCount count,
      List<Apportionment> rows,
      Optional<ApportionmentMethod> method,
      Optional<Integer> house) {
    ApportionmentMethod chosen = method.orElse(law.method());
    int seats = house.orElseGet(() -> LawfulSeats.of(law, count).house());
    Allotment allotment = SeatDivision.by(chosen).divide(count.states(), seats, SeatTerms.STATES);
    Report report =
        report(
            count,
            seats,
            chosen.label(),
            rows(count, seats, new TreeMap<>(allotment.seats()), rows));
    noteTie(allotment, report);
    if (!count.withoutPopulation().isEmpty()) {
      report.note(
          "Admitted after the census, without a population in it: "
              + String.join(", ", count.withoutPopulation())
              + ".");
    }
    return report;
  }

  /** Seats by a table of the user's own. */
  static Report ofTable(Path file, CensusCount count, ApportionmentMethod method, int house) {
    Allotment allotment = SeatDivision.by(method).divide(count.states(), house, SeatTerms.STATES);
    List<Row> rows = rows(count, house, new TreeMap<>(allotment.seats()), List.of());
    Report report =
        Report.titled(
                String.format("%s: a House of %s by %s", file, Numerals.of(house), method.label()),
                Shown.NOTHING)
            .table(
                new Listing<>(
                    "",
                    List.of(
                        Column.of(SharedFigures.state(Row::state)),
                        Column.of(ApportionmentFigures.population(Row::people)),
                        Column.of(ApportionmentFigures.quota(Row::quota)).decimals(3),
                        Column.of(SharedFigures.seats(Row::seats))),
                    rows));
    noteTie(allotment, report);
    Fields seats = new Fields();
    rows.forEach(r -> seats.put(r.state(), r.seats()));
    report
        .json()
        .put("census", Cell.MISSING)
        .put("file", file.toString())
        .put("house", Cell.year(house))
        .put("method", method.label())
        .put("seats", seats);
    return report.note(
        "Every state has a seat at least, as the Constitution has it for the House (Art. I sec."
            + " 2).");
  }

  private static void noteTie(Allotment allotment, Report report) {
    allotment
        .tie()
        .ifPresent(
            tie ->
                report.note(
                    String.format(
                        "%s have equal claims; the method leaves so many seats undecided: %s.",
                        String.join(", ", tie.among()), tie.seats())));
  }

  private static Report report(CensusCount count, int house, String method, List<Row> rows) {
    Listing<Row> listing = new Listing<>("", columns(), rows);
    Report report =
        Report.titled(
                String.format(
                    "Census of %s: a House of %s by %s",
                    count.census(), Numerals.of(house), method),
                POPULATIONS.byCensuses(List.of(count.census())))
            .table(listing);
    Fields seats = new Fields();
    rows.forEach(r -> seats.put(r.state(), r.seats()));
    report
        .json()
        .put("census", Cell.year(count.census()))
        .put("house", Cell.year(house))
        .put("method", method)
        .put("seats", seats);
    int recorded = rows.stream().mapToInt(r -> r.recorded().orElse(0)).sum();
    if (recorded == house) {
      report.note(differences(rows));
    }
    return report;
  }

  private static String differences(List<Row> rows) {
    List<String> differing = new ArrayList<>();
    for (Row row : rows) {
      if (row.difference() != 0) {
        differing.add(row.state() + " " + row.differenceInWords());
      }
    }
    return differing.isEmpty()
        ? "Every seat as in the record."
        : "Against the record: " + String.join(", ", differing) + ".";
  }

  private static List<Row> rows(
      CensusCount count, Map<String, Integer> seats, List<Apportionment> record) {
    int given = seats.values().stream().mapToInt(Integer::intValue).sum();
    return rows(count, given, seats, record);
  }

  /**
   * A row a state.
   *
   * @param house all seats, those in a tie as well
   */
  private static List<Row> rows(
      CensusCount count, int house, Map<String, Integer> seats, List<Apportionment> record) {
    List<Row> rows = new ArrayList<>();
    seats.forEach(
        (state, own) -> {
          Optional<Claimant> people =
              count.states().stream().filter(s -> s.name().equals(state)).findFirst();
          rows.add(
              new Row(
                  state,
                  people.stream().mapToLong(Claimant::size).findFirst(),
                  people.stream()
                      .mapToDouble(p -> (double) p.size() * house / count.total())
                      .findFirst(),
                  own,
                  record.stream()
                      .filter(r -> r.census() == count.census() && r.state().equals(state))
                      .mapToInt(Apportionment::seats)
                      .findFirst()));
        });
    return rows;
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.of(SharedFigures.state(Row::state)),
        Column.of(ApportionmentFigures.population(Row::people)),
        Column.of(ApportionmentFigures.quota(Row::quota)).decimals(3),
        Column.of(SharedFigures.seats(Row::seats)),
        Column.of(
            ApportionmentFigures.<Row>seatsInRecord(r -> Amounts.wide(r.recorded()))
                .headed("Record")),
        Column.<Row>shown("", r -> Cell.text(r.differenceInWords())));
  }
}
