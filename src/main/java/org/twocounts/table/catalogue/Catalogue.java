package org.twocounts.table.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twocounts.table.Table;

/** Every tidy table, those most asked for first. */
public final class Catalogue {
  private static final List<Table> TABLES =
      List.of(
          ElectionsTable.table(),
          CandidaciesTable.table(),
          PersonsTable.table(),
          HomeStatesTable.table(),
          StatesTable.table(),
          ResultsTable.table(),
          ElectorDistrictsTable.table(),
          ElectorLawsTable.table(),
          SplitsTable.table(),
          SplitDefinitionsTable.table(),
          BiasTable.table(),
          TippingOrderTable.table(),
          FlipsTable.table(),
          LeastTable.table(),
          PowerTable.table(),
          RulesTable.table(),
          PartiesTable.table(),
          ElectorsTable.table(),
          ElectorTalliesTable.table(),
          ContingentVotesTable.table(),
          AttributionsTable.table(),
          AlternativeCountsTable.table(),
          PublishedTotalsTable.table(),
          DisputesTable.table(),
          DisputeValuesTable.table(),
          TurnoutTable.table(),
          DistrictsTable.table(),
          DistrictGapsTable.table(),
          ApportionmentTable.table(),
          CensusesTable.table(),
          SeatChangesTable.table(),
          ResidentPopulationsTable.table(),
          StandingCaveatsTable.table(),
          RemarksTable.table(),
          StateNamesTable.table(),
          OtherNamesTable.table(),
          ResultSourcesTable.table(),
          SourcesTable.table(),
          ReleaseTable.table());

  private Catalogue() {}

  /** The tables, in the order in which they are documented. */
  public static List<Table> tables() {
    return TABLES;
  }

  /** Those whose rows are read rather than counted. */
  public static List<Table> quickTables() {
    return TABLES.stream().filter(t -> !t.isCostly()).toList();
  }

  /** The tables whose names stand in a query, as words. */
  public static List<Table> namedIn(String sql) {
    Set<String> words = new HashSet<>(List.of(sql.toLowerCase(Locale.ROOT).split("[^a-z_]+", -1)));
    return TABLES.stream().filter(t -> words.contains(t.name())).toList();
  }

  /** The table of that name. */
  public static Optional<Table> find(String name) {
    return TABLES.stream().filter(t -> t.name().equals(name)).findFirst();
  }
}
