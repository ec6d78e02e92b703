package org.twocounts.analysis.counterfactual;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.ElectorBasis.Actual;
import org.twocounts.analysis.counterfactual.ElectorBasis.ByPopulation;
import org.twocounts.analysis.counterfactual.ElectorBasis.NoBonus;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.AllocationRule;
import org.twocounts.rule.ByDistrict;
import org.twocounts.rule.Fractional;
import org.twocounts.rule.Popular;
import org.twocounts.rule.Proportional;
import org.twocounts.rule.Rational;
import org.twocounts.rule.Unit;
import org.twocounts.rule.apportionment.SeatTerms.FirstSeat;

/**
 * The ten columns of table 2 of Cervas and Grofman 2019: the Democrat's share of what each rule
 * awards between the two parties.
 *
 * @param definition the column's name, such as {@code proportional-hill no-bonus}
 */
public record CervasGrofman(String definition, Plan plan) {
  private static final String PRESET = "cervas-grofman";
  private static final Proportional HILL =
      new Proportional(ApportionmentMethod.HILL, Rational.ZERO, FirstSeat.EARNED);
  private static final ElectorBasis PEOPLE = new ByPopulation(new PopulationCensus.CervasGrofman());

  /** The columns, in the order of the table. */
  public static final List<CervasGrofman> COLUMNS =
      List.of(
          column("popular", new Popular(), new Actual()),
          column("unit-rule", new Unit(), new Actual()),
          column("no-bonus", new Unit(), new NoBonus()),
          column("population", new Unit(), PEOPLE),
          column("proportional-hill", HILL, new Actual()),
          column("proportional-hill no-bonus", HILL, new NoBonus()),
          column("fractional", Fractional.EXACT, new Actual()),
          column("fractional no-bonus", Fractional.EXACT, new NoBonus()),
          column("district", new ByDistrict(), new Actual()),
          column("district no-bonus", new ByDistrict(), new NoBonus()));

  private static CervasGrofman column(
      String definition, AllocationRule rule, ElectorBasis electors) {
    return new CervasGrofman(
        definition,
        Plan.of(rule)
            .withElectors(electors)
            .withContenders(new Contenders.Parties())
            .withPreset(PRESET));
  }

  /** The column of that name. */
  public static Optional<CervasGrofman> find(String definition) {
    return COLUMNS.stream().filter(c -> c.definition.equals(definition)).findFirst();
  }

  /**
   * The Democrat's share, 0 to 1.
   *
   * @throws org.twocounts.analysis.NotDefinedException as {@link Counterfactual#of}
   */
  public Rational democraticShare(ElectionRecord record, int year) {
    return democraticShare(record, Ballots.cast(record, year));
  }

  /**
   * The Democrat's share, 0 to 1, in every column that is defined for an election, by column. The
   * ballots are read once.
   */
  public static Map<String, Rational> democraticShares(ElectionRecord record, int year) {
    Ballots cast = Ballots.cast(record, year);
    Map<String, Rational> shares = new LinkedHashMap<>();
    for (CervasGrofman column : COLUMNS) {
      column
          .findDemocraticShare(record, cast)
          .ifPresent(share -> shares.put(column.definition(), share));
    }
    return shares;
  }

  /** Empty where the record lacks what the column needs. */
  private Optional<Rational> findDemocraticShare(ElectionRecord record, Ballots cast) {
    try {
      return Optional.of(democraticShare(record, cast));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  private Rational democraticShare(ElectionRecord record, Ballots cast) {
    Counterfactual found = Counterfactual.of(record, cast, Scenario.of(plan));
    String democrat = PartyCandidates.of(found.election()).first();
    return found.find(democrat).map(found::shareOf).orElse(Rational.ZERO);
  }
}
