package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.UsageException;
import org.twocounts.figure.ParadoxFigures;
import org.twocounts.model.Apportionment;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.rule.apportionment.AlabamaParadox;
import org.twocounts.rule.apportionment.CensusCount;
import org.twocounts.rule.apportionment.NewStatesParadox;
import org.twocounts.rule.apportionment.PopulationParadox;
import org.twocounts.rule.apportionment.SeatDivision;

/** What {@code apportion --paradox} prints. */
final class ParadoxPage {
  private static final int LARGEST = 600;

  private final List<Apportionment> rows;
  private final CensusCount count;
  private final ApportionmentMethod method;
  private final Optional<Integer> house;

  /**
   * Prepares to look.
   *
   * @param method by default Hamilton, the only one of the six that shows any
   * @param house one size; empty for every size up to 600
   */
  ParadoxPage(
      List<Apportionment> rows,
      CensusCount count,
      Optional<ApportionmentMethod> method,
      Optional<Integer> house) {
    this.rows = rows;
    this.count = count;
    this.method = method.orElse(ApportionmentMethod.HAMILTON);
    this.house = house;
  }

  Report of(ApportionCommand.Paradox paradox) {
    return switch (paradox) {
      case ALABAMA -> alabama();
      case POPULATION -> population();
      case NEW_STATES -> newStates();
    };
  }

  private int smallest() {
    return house.orElse(count.states().size());
  }

  private int largest() {
    return house.orElse(LARGEST);
  }

  private Report alabama() {
    int from = Math.max(count.states().size(), house.map(h -> h - 1).orElse(0));
    List<AlabamaParadox> found = AlabamaParadox.find(count, method, from, largest());
    Listing<AlabamaParadox> listing =
        new Listing<>(
            "",
            List.of(
                Column.of(ParadoxFigures.Alabama.HOUSE.headed("House")),
                Column.of(ParadoxFigures.Alabama.STATE),
                Column.of(
                    ParadoxFigures.Alabama.SEATS_BEFORE.headed("Seats in a House of one less")),
                Column.of(ParadoxFigures.Alabama.SEATS)),
            found);
    return report("alabama", "states lose a seat because the House grows by one", listing);
  }

  private Report population() {
    CensusCount before = CensusCount.of(previous(), rows);
    List<PopulationParadox> found = new ArrayList<>();
    for (int size = smallest(); size <= largest(); size++) {
      found.addAll(PopulationParadox.find(before, count, method, size));
    }
    Listing<PopulationParadox> listing =
        new Listing<>(
            "",
            List.of(
                Column.of(ParadoxFigures.Population.HOUSE),
                Column.of(ParadoxFigures.Population.LOSER.headed("Loses")),
                Column.of(ParadoxFigures.Population.LOSER_SEATS.headed("Seats")),
                Column.of(ParadoxFigures.Population.LOSER_GROWTH.headed("Growth")).decimals(5),
                Column.of(ParadoxFigures.Population.GAINER.headed("Gains")),
                Column.of(ParadoxFigures.Population.GAINER_SEATS.headed("Seats")),
                Column.of(ParadoxFigures.Population.GAINER_GROWTH.headed("Growth")).decimals(5)),
            found);
    return report(
        "population",
        "seats go from a state that grew more to one that grew less since "
            + before.census()
            + ", the House as large as before",
        listing);
  }

  private int previous() {
    return rows.stream()
        .filter(r -> r.census() < count.census() && r.population().isPresent())
        .map(Apportionment::census)
        .max(Comparator.naturalOrder())
        .orElseThrow(
            () ->
                new UsageException(
                    "before the census of " + count.census() + " there was none to compare with"));
  }

  private Report newStates() {
    int size =
        house.orElseGet(
            () ->
                rows.stream()
                    .filter(r -> r.census() == count.census())
                    .mapToInt(Apportionment::seats)
                    .sum());
    Listing<NewStatesParadox> listing =
        new Listing<>(
            "",
            List.of(
                Column.of(ParadoxFigures.NewStates.HOUSE),
                Column.of(ParadoxFigures.NewStates.JOINING.headed("Joins")),
                Column.of(ParadoxFigures.NewStates.SEATS_ADDED.headed("With seats")),
                Column.of(ParadoxFigures.NewStates.CHANGES.headed("Others"))),
            NewStatesParadox.find(count, method, size));
    return report(
        "new-states",
        "a state that joins with its fair share of seats moves others' seats",
        listing);
  }

  private Report report(String name, String what, Listing<?> listing) {
    Report report =
        Report.titled(
            String.format(
                "Census of %s by %s: %s%s of the %s paradox",
                count.census(),
                method.proposer(),
                listing.rows().size(),
                listing.rows().size() == 1 ? " instance" : " instances",
                name.replace("alabama", "Alabama").replace('-', ' ')),
            ApportionmentPage.POPULATIONS.byCensuses(List.of(count.census())));
    report.prose("The paradox: " + what + ".");
    if (!listing.rows().isEmpty()) {
      report.table(listing);
    }
    report.csv(listing);
    report
        .json()
        .put("census", Cell.year(count.census()))
        .put("method", method.label())
        .put("paradox", name)
        .put("instances", listing);
    if (SeatDivision.by(method).isHouseMonotone()) {
      report.note("No divisor method shows any of the three paradoxes.");
    }
    return report;
  }
}
