package org.twocounts.model;

import java.util.List;
import java.util.Optional;

/**
 * The whole record: every election with what belongs to it, the parties, and what published sources
 * say.
 *
 * <p>A record may be loaded in part; a section that was not read throws when it is touched ({@link
 * UnreadSection}), one that the file does not have is empty. Elections are in order of year.
 */
public record ElectionRecord(
    Release release,
    List<Source> sources,
    List<State> states,
    List<Party> parties,
    List<Person> persons,
    List<OtherName> otherNames,
    List<ElectorLaw> electorLaws,
    List<Election> elections,
    List<PublishedTotals> publishedTotals,
    List<ElectorTally> electorTallies,
    List<Turnout> turnout,
    List<Census> censuses,
    List<SeatChange> seatChanges,
    List<Apportionment> apportionment,
    List<ApportionmentLaw> apportionmentLaws,
    List<ResidentPopulation> residentPopulations,
    List<StateDistricts> districts,
    List<Dispute> disputes,
    List<StandingCaveat> standingCaveats) {

  public ElectionRecord {
    sources = UnreadSection.copyOf(sources);
    states = UnreadSection.copyOf(states);
    parties = UnreadSection.copyOf(parties);
    persons = UnreadSection.copyOf(persons);
    otherNames = UnreadSection.copyOf(otherNames);
    electorLaws = UnreadSection.copyOf(electorLaws);
    elections = UnreadSection.copyOf(elections);
    publishedTotals = UnreadSection.copyOf(publishedTotals);
    electorTallies = UnreadSection.copyOf(electorTallies);
    turnout = UnreadSection.copyOf(turnout);
    censuses = UnreadSection.copyOf(censuses);
    seatChanges = UnreadSection.copyOf(seatChanges);
    apportionment = UnreadSection.copyOf(apportionment);
    apportionmentLaws = UnreadSection.copyOf(apportionmentLaws);
    residentPopulations = UnreadSection.copyOf(residentPopulations);
    districts = UnreadSection.copyOf(districts);
    disputes = UnreadSection.copyOf(disputes);
    standingCaveats = UnreadSection.copyOf(standingCaveats);
  }

  /** The election of that year, if the record holds one. */
  public Optional<Election> findElection(int year) {
    return elections.stream().filter(e -> e.year() == year).findFirst();
  }

  /**
   * The election of that year.
   *
   * @throws IllegalArgumentException if the record holds no election of that year
   */
  public Election getElection(int year) {
    return findElection(year)
        .orElseThrow(
            () -> new IllegalArgumentException("no election of " + year + " in the record"));
  }

  /** What the record holds of a person, if it lists persons. */
  public Optional<Person> findPerson(String name) {
    return persons.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /** The state with that two-letter postal code, if the record knows it. */
  public Optional<State> findState(String code) {
    return states.stream().filter(s -> s.state().equals(code)).findFirst();
  }

  /**
   * The party that a label meant in a year. A label that served several parties (Progressive,
   * American, Independent) is told apart by year; a dated entry goes before an undated one.
   */
  public Optional<Party> findParty(String label, int year) {
    Optional<Party> dated =
        parties.stream().filter(p -> p.label().equals(label) && p.isDatedFor(year)).findFirst();
    return dated.isPresent()
        ? dated
        : parties.stream().filter(p -> p.label().equals(label) && p.isUndated()).findFirst();
  }

  /** The law under which a state chose its electors by district in that election, if it did. */
  public Optional<ElectorLaw> findElectorLaw(String state, int election) {
    return electorLaws.stream()
        .filter(l -> l.state().equals(state) && l.appliesTo(election))
        .findFirst();
  }

  /** The law that made seats of the census of that year, if there is one. */
  public Optional<ApportionmentLaw> findApportionmentLaw(int census) {
    return apportionmentLaws.stream().filter(l -> l.appliesTo(census)).findFirst();
  }

  /** The same record with other sources under the same ids. */
  public ElectionRecord withSources(List<Source> replaced) {
    Parts parts = new Parts();
    parts.ofSources = replaced;
    return parts.record();
  }

  /** The same record with other states. */
  public ElectionRecord withStates(List<State> replaced) {
    Parts parts = new Parts();
    parts.ofStates = replaced;
    return parts.record();
  }

  /** The same record with other names of states, parties and candidates. */
  public ElectionRecord withOtherNames(List<OtherName> replaced) {
    Parts parts = new Parts();
    parts.ofOtherNames = replaced;
    return parts.record();
  }

  /** The same record with other laws of choosing electors by district. */
  public ElectionRecord withElectorLaws(List<ElectorLaw> replaced) {
    Parts parts = new Parts();
    parts.ofElectorLaws = replaced;
    return parts.record();
  }

  /** The same record with each election under the attribution chosen for its year. */
  public ElectionRecord withElections(List<Election> replaced) {
    Parts parts = new Parts();
    parts.ofElections = replaced;
    return parts.record();
  }

  /** The same record with other people and seats of the states. */
  public ElectionRecord withApportionment(List<Apportionment> replaced) {
    Parts parts = new Parts();
    parts.ofApportionment = replaced;
    return parts.record();
  }

  /** The same record with other laws of apportionment. */
  public ElectionRecord withApportionmentLaws(List<ApportionmentLaw> replaced) {
    Parts parts = new Parts();
    parts.ofApportionmentLaws = replaced;
    return parts.record();
  }

  /** The same record with other results by district. */
  public ElectionRecord withDistricts(List<StateDistricts> replaced) {
    Parts parts = new Parts();
    parts.ofDistricts = replaced;
    return parts.record();
  }

  /** The sections that may be replaced; the others stay. */
  private final class Parts {
    private List<Source> ofSources = sources;
    private List<State> ofStates = states;
    private List<OtherName> ofOtherNames = otherNames;
    private List<ElectorLaw> ofElectorLaws = electorLaws;
    private List<Election> ofElections = elections;
    private List<Apportionment> ofApportionment = apportionment;
    private List<ApportionmentLaw> ofApportionmentLaws = apportionmentLaws;
    private List<StateDistricts> ofDistricts = districts;

    ElectionRecord record() {
      return new ElectionRecord(
          release,
          ofSources,
          ofStates,
          parties,
          persons,
          ofOtherNames,
          ofElectorLaws,
          ofElections,
          publishedTotals,
          electorTallies,
          turnout,
          censuses,
          seatChanges,
          ofApportionment,
          ofApportionmentLaws,
          residentPopulations,
          ofDistricts,
          disputes,
          standingCaveats);
    }
  }
}
