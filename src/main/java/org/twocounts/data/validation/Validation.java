package org.twocounts.data.validation;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.model.ElectionRecord;

/** The rules that the facts of a record must obey, and what breaks them. */
public final class Validation {
  private static final List<Rule> RULES =
      List.of(
          new SingleEntries(),
          new SourceIds(),
          new SourceScopes(),
          new UnsourcedFields(),
          new NotedSources(),
          new StateEntries(),
          new FederalCodes(),
          new SettledStates(),
          new StateCodes(),
          new StatesListed(),
          new ElectionYears(),
          new ElectionDates(),
          new SectionYears(),
          new Participation(),
          new CandidateNames(),
          new Persons(),
          new BirthDates(),
          new SettledPersons(),
          new Incumbents(),
          new PartyLabels(),
          new PartyDates(),
          new LabelsInNames(),
          new PartyLives(),
          new OtherNamesHold(),
          new UsualNames(),
          new Methods(),
          new Coverage(),
          new StateTotals(),
          new ElectorLaws(),
          new ElectorDistricts(),
          new PublishedDistances(),
          new ScaledStates(),
          new SourceTotals(),
          new PrintedNames(),
          new Confidences(),
          new AttributionsHold(),
          new ElectorTallies(),
          new SettledElectors(),
          new Disputes(),
          new DisputedSources(),
          new RivalDistances(),
          new NamedSources(),
          new SourcesCounted(),
          new ElectorsAppointed(),
          new ElectorsAllotted(),
          new ElectoralVotesCounted(),
          new UncountedVotes(),
          new WinnerTakesAllHolds(),
          new IrregularVotes(),
          new PublishedElectors(),
          new MajorityHolds(),
          new Winner(),
          new VicePresident(),
          new RunningMates(),
          new SettledRunningMates(),
          new ContingentVotes(),
          new ContingentBallots(),
          new TurnoutRates(),
          new CensusSeats(),
          new PopulationQuota(),
          new PopulationGrowth(),
          new ResidentChanges(),
          new ApportionmentLaws(),
          new SettledStatutes(),
          new CongressionalDistricts(),
          new DistrictColumnsHold(),
          new CaveatsHold(),
          new CaveatIds());

  private Validation() {}

  /** Every rule, in the order in which violations are reported. */
  public static List<Rule> rules() {
    return RULES;
  }

  /**
   * Everything in the record that breaks a rule; empty if it is sound.
   *
   * @param record with every section: rules relate the sections to each other
   */
  public static List<Violation> of(ElectionRecord record) {
    return in(record).toList();
  }

  /**
   * The same one by one: who wants only the first does not wait for the rules after it.
   *
   * @param record with every section
   */
  public static Stream<Violation> in(ElectionRecord record) {
    return in(record, RULES);
  }

  /**
   * What breaks some of the rules, one by one.
   *
   * @param record with every section that these rules relate
   */
  public static Stream<Violation> in(ElectionRecord record, List<Rule> rules) {
    RecordFacts facts = new RecordFacts(record);
    return rules.stream().flatMap(rule -> violations(rule, facts).stream());
  }

  private static List<Violation> violations(Rule rule, RecordFacts facts) {
    Violations violations = new Violations(rule.id());
    rule.check(facts, violations);
    return violations.found();
  }
}
