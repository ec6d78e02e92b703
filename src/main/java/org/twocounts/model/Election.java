package org.twocounts.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One presidential election, state by state.
 *
 * @param year the year conventionally used: 1789 for the first, else the year of popular voting
 * @param ordinal 1 for 1789
 * @param electorsAppointed electors really appointed; the majority is more than half of these
 * @param votesCounted votes that Congress counted; 1789-1800 two an elector
 * @param vicePresident empty where the record does not say, as of an election not yet held
 * @param states every state that existed, by code, with those that took no part
 * @param figuresBySource how many of its figures each source is named for; empty where the record
 *     does not say
 */
public record Election(
    int year,
    int ordinal,
    LocalDate dateFrom,
    LocalDate dateTo,
    int statesParticipating,
    int electorsAppointed,
    int votesCounted,
    int majority,
    String president,
    String presidentParty,
    Optional<String> vicePresident,
    DecidedBy decidedBy,
    VotingRule votingRule,
    PopularVoteCoverage popularVote,
    Optional<String> note,
    Provenance provenance,
    List<Remark> remarks,
    List<Candidacy> candidacies,
    List<StateResult> states,
    List<IrregularElectors> irregularElectors,
    List<ContingentVote> contingentVotes,
    List<Attribution> attributions,
    List<FiguresOfSource> figuresBySource) {

  public Election {
    remarks = List.copyOf(remarks);
    candidacies = List.copyOf(candidacies);
    states = List.copyOf(states);
    irregularElectors = List.copyOf(irregularElectors);
    contingentVotes = List.copyOf(contingentVotes);
    attributions = List.copyOf(attributions);
    figuresBySource = List.copyOf(figuresBySource);
  }

  /** The state with that code, if it existed. */
  public Optional<StateResult> findState(String code) {
    for (StateResult state : states) {
      if (state.state().equals(code)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  /** Irregular electors who were chosen: without the places of states that chose none. */
  public List<IrregularElectors> irregularElectorsChosen() {
    return irregularElectors.stream()
        .filter(
            i ->
                i.state()
                    .flatMap(this::findState)
                    .map(s -> s.tookPart() || s.wasRefused())
                    .orElse(true))
        .toList();
  }

  /** Whether the record holds a popular vote of every state that took part. */
  public boolean hasVotesEverywhere() {
    return states.stream().filter(StateResult::tookPart).allMatch(StateResult::hasPopularVote);
  }

  /** Whether the District of Columbia appointed electors. */
  public boolean withCapital() {
    return findState(State.CAPITAL).filter(StateResult::tookPart).isPresent();
  }

  /** The candidacy of that full name, if there is one. */
  public Optional<Candidacy> findCandidacy(String candidate) {
    for (Candidacy candidacy : candidacies) {
      if (candidacy.candidate().equals(candidate)) {
        return Optional.of(candidacy);
      }
    }
    return Optional.empty();
  }

  /** The party on whose label the candidate ran, if recorded. */
  public Optional<String> partyOf(String candidate) {
    return findCandidacy(candidate).flatMap(Candidacy::party);
  }

  /** Whether the candidate ran on that label. */
  public boolean isOfParty(String candidate, String party) {
    return partyOf(candidate).filter(party::equals).isPresent();
  }

  /** Whether the name is a person's: not {@code Other}, not a slate of unpledged electors. */
  public boolean isPerson(String candidate) {
    return findCandidacy(candidate).map(Candidacy::person).orElse(false);
  }

  /** The attribution of that name, if the election has it. */
  public Optional<Attribution> findAttribution(String name) {
    return attributions.stream().filter(a -> a.name().equals(name)).findFirst();
  }

  /** The attribution that the state rows follow; empty where there is only one way to count. */
  public Optional<Attribution> defaultAttribution() {
    return attributions.stream().filter(Attribution::isDefault).findFirst();
  }

  /** The same election with other states and candidacies. */
  public Election withStates(List<StateResult> replaced, List<Candidacy> replacedCandidacies) {
    return with(replaced, replacedCandidacies, electorsAppointed, irregularElectors);
  }

  /** The same election with other states, and the electors that they appointed. */
  public Election withElectorsOf(List<StateResult> replaced) {
    Set<String> appointing =
        replaced.stream()
            .filter(s -> s.electorsAppointed() > 0)
            .map(StateResult::state)
            .collect(Collectors.toSet());
    return with(
        replaced,
        candidacies,
        replaced.stream().mapToInt(StateResult::electorsAppointed).sum(),
        irregularElectors.stream()
            .filter(i -> i.state().isEmpty() || appointing.contains(i.state().get()))
            .toList());
  }

  private Election with(
      List<StateResult> replaced,
      List<Candidacy> replacedCandidacies,
      int appointed,
      List<IrregularElectors> irregular) {
    return new Election(
        year,
        ordinal,
        dateFrom,
        dateTo,
        statesParticipating,
        appointed,
        votesCounted,
        appointed == electorsAppointed ? majority : appointed / 2 + 1,
        president,
        presidentParty,
        vicePresident,
        decidedBy,
        votingRule,
        popularVote,
        note,
        provenance,
        remarks,
        replacedCandidacies,
        replaced,
        irregular,
        contingentVotes,
        attributions,
        figuresBySource);
  }
}
