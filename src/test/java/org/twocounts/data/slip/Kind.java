package org.twocounts.data.slip;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.twocounts.data.slip.RecordTree.Fact;
import org.twocounts.data.slip.RecordTree.Row;
import org.twocounts.model.CandidateResult;

/** Kinds of facts, with the components that state them and the rows that consist of them. */
enum Kind {
  POPULAR_VOTES(
      "popular votes",
      true,
      "CandidateResult.popularVotes StateResult.totalPopularVotes DistrictResult.totalPopularVotes"
          + " AttributedCount.popularVotes ElectorTally.votes",
      "CandidateResult AttributedCount Attribution DistrictResult ElectorTally"),
  ELECTORAL_VOTES(
      "electoral votes",
      true,
      "CandidateResult.electoralVotes StateResult.votesCounted Election.votesCounted"
          + " ElectorTally.elected",
      ""),
  ELECTORS(
      "electors",
      true,
      "StateResult.electorsAllotted StateResult.electorsAppointed Election.electorsAppointed"
          + " Election.majority Election.statesParticipating Apportionment.seats Census.seats"
          + " SeatChange.seats ElectorLaw.atLarge",
      "Apportionment Census SeatChange ElectorLaw"),
  STATES(
      "states",
      true,
      "State.state StateResult.state DistrictResult.unit AttributedCount.state ContingentVote.state"
          + " IrregularElectors.state ElectorTally.state Apportionment.state SeatChange.state"
          + " ElectorLaw.state StateDistricts.state ResidentPopulation.state Dispute.unit"
          + " Remark.state State.separatedFrom DistrictVote.district",
      "State StateResult"),
  YEARS(
      "years",
      true,
      "Election.year Election.ordinal PublishedTotals.year ElectorTally.year Turnout.year"
          + " Census.census Census.firstElection Census.lastElection SeatChange.census"
          + " SeatChange.firstElection SeatChange.lastElection Apportionment.census"
          + " ResidentPopulation.census StateDistricts.year Dispute.year ContingentVote.yearHeld"
          + " State.firstElection ElectorLaw.firstElection ElectorLaw.lastElection",
      "Election"),
  CANDIDATES(
      "candidates",
      true,
      "CandidateResult.candidate Candidacy.candidate Person.name Total.candidate"
          + " AttributedCount.candidate Dispute.candidate Election.president Election.vicePresident"
          + " IrregularElectors.votedFor ContingentVote.vote MemberVotes.candidate"
          + " ElectorTally.electoralVoteFor",
      "Candidacy Person"),
  PARTIES(
      "parties",
      true,
      "CandidateResult.party Candidacy.party Election.presidentParty Party.label",
      "Party"),
  METHODS(
      "methods and statuses",
      false,
      "StateResult.method CandidateResult.popularStatus Election.decidedBy Election.votingRule"
          + " Election.popularVote Candidacy.person Absence.kind",
      ""),
  STANDING_CAVEATS(
      "standing caveats",
      false,
      "StandingCaveat.first StandingCaveat.last StandingCaveat.states StandingCaveat.ground"
          + " StandingCaveat.candidate StandingCaveat.measures",
      "StandingCaveat"),
  PRINTED_TOTALS(
      "printed totals",
      false,
      "PublishedTotals.remainder Total.popularVotes Total.distance Total.ownDistance"
          + " Total.electoralVotes Total.electoralDistance PublishedTotals.source",
      "PublishedTotals Total"),
  RIVAL_VALUES(
      "disputed values",
      false,
      "Dispute.chosen Dispute.chosenRemark Dispute.field SourceValue.values SourceValue.source"
          + " SourceValue.part",
      "Dispute SourceValue"),
  DISTRICT_VOTES(
      "votes by congressional district",
      false,
      "DistrictVote.democratic DistrictVote.republican DistrictVote.other DistrictVote.total"
          + " Remainder.democratic Remainder.republican Remainder.other Remainder.total",
      "DistrictVote StateDistricts"),
  POPULATIONS(
      "populations",
      false,
      "Apportionment.population Census.population ResidentPopulation.population",
      "ResidentPopulation"),
  APPORTIONMENT_LAWS(
      "laws of apportionment",
      false,
      "ApportionmentLaw.firstCensus ApportionmentLaw.lastCensus ApportionmentLaw.method"
          + " Seats.seats Ratio.people Adjustment.states Adjustment.seats Adjustment.admitted",
      "ApportionmentLaw Adjustment"),
  TURNOUT(
      "turnout",
      false,
      "Turnout.votes Turnout.distance Turnout.eligible Turnout.turnoutPercent"
          + " Turnout.impliedEligible",
      "Turnout"),
  IRREGULAR(
      "irregular electors",
      false,
      "IrregularElectors.office IrregularElectors.kind IrregularElectors.count"
          + " IrregularElectors.pledgedTo IrregularElectors.ticket",
      "IrregularElectors"),
  CONTINGENT(
      "contingent elections",
      false,
      "ContingentVote.body ContingentVote.office ContingentVote.ballot ContingentVote.votes"
          + " MemberVotes.votes",
      "ContingentVote MemberVotes"),
  SOURCES(
      "sources cited",
      false,
      "CandidateResult.popularSources CandidateResult.electoralSources Provenance.sources"
          + " AttributedCount.sources ElectorTally.sources Apportionment.populationSource"
          + " Apportionment.seatsSource ResidentPopulation.source StateDistricts.source Source.id"
          + " Source.kind Source.printsOther Source.givesMethods SourceCopies.from"
          + " SourceCopies.except",
      "Source SourceCopies"),
  CONFIDENCE("confidence", false, "CandidateResult.confidence Provenance.unsourced", ""),
  DATES("election dates", false, "Election.dateFrom Election.dateTo", ""),
  BIRTH_DATES("birth dates", false, "Candidacy.birthDate Person.birthDate", ""),
  HOME_STATES("home states", false, "Candidacy.homeState Home.state Home.from", "Home"),
  RUNNING_MATES("running mates", false, "Candidacy.runningMate", ""),
  INCUMBENTS("incumbents", false, "Candidacy.incumbent", ""),
  PARTY_DATES(
      "party dates",
      false,
      "Party.founded Party.dissolved Party.labelFrom Party.labelTo OtherFounding.year"
          + " Party.organised",
      "OtherFounding"),
  NAMES("names of states", false, "State.name State.fips", ""),
  OTHER_NAMES("other names", false, "OtherName.bearer OtherName.meant OtherName.name", "OtherName"),
  TEXT(
      "names, titles and notes in words",
      false,
      "Party.id Party.name Release.version Release.title Release.licence Source.title"
          + " Source.publisher Source.shortName Source.citation Source.url Party.note"
          + " OtherFounding.by Provenance.note Election.note Remark.text StateResult.note"
          + " CandidateResult.note IrregularElectors.note ContingentVote.note Attribution.name"
          + " Attribution.label Attribution.isDefault AttributedCount.rule ElectorTally.elector"
          + " ElectorTally.slate Turnout.note ElectorLaw.law ApportionmentLaw.statute"
          + " Adjustment.why SeatChange.reason Apportionment.derivation Apportionment.note"
          + " ResidentPopulation.note StateDistricts.note DistrictVote.note Dispute.reason"
          + " SourceCopies.reason SourceValue.remark SourceValue.reading State.note"
          + " PublishedTotals.note Absence.reason StandingCaveat.id StandingCaveat.brief"
          + " StandingCaveat.full OtherName.kind",
      "Remark");

  /** The share that must be caught of a kind with a goal. */
  static final double GOAL = 0.995;

  private final String label;
  private final boolean goal;
  private final String components;
  private final String rows;

  Kind(String label, boolean goal, String components, String rows) {
    this.label = label;
    this.goal = goal;
    this.components = components;
    this.rows = rows;
  }

  String label() {
    return label;
  }

  boolean hasGoal() {
    return goal;
  }

  /** The kind of a fact; empty for one that this list forgets. */
  static Optional<Kind> of(Fact fact) {
    String name = fact.owner().getSimpleName() + "." + fact.component();
    return Arrays.stream(values())
        .filter(k -> List.of(k.components.split(" ")).contains(name))
        .findFirst();
  }

  /** The kind of a row; a result without a popular vote counts as electoral votes. */
  static Optional<Kind> of(Row row) {
    if (row.value() instanceof CandidateResult result && result.popularVotes().isEmpty()) {
      return Optional.of(ELECTORAL_VOTES);
    }
    String name = row.value().getClass().getSimpleName();
    return Arrays.stream(values())
        .filter(k -> List.of(k.rows.split(" ")).contains(name))
        .findFirst();
  }
}
