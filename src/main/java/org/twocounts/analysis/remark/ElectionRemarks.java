package org.twocounts.analysis.remark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.Absence;
import org.twocounts.model.Attribution;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.model.StateResult;
import org.twocounts.model.VotingRule;

/** Explains what surprises in one election, for the states that are shown. */
public final class ElectionRemarks {
  private final Election election;
  private final List<StateResult> shown;
  private final boolean whole;
  private final Reader reader;
  private final List<String> notes = new ArrayList<>();

  /** Who reads the remarks: options can be told only to who types commands. */
  public enum Reader {
    OF_A_COMMAND,
    OF_A_PAGE
  }

  /** Of some states of an election. */
  public ElectionRemarks(Election election, List<StateResult> shown, Reader reader) {
    this.reader = reader;
    this.election = election;
    this.shown = shown;
    this.whole = shown.size() == election.states().size();
  }

  /**
   * Its remarks in order.
   *
   * @param attribution the one in force; empty where there is only one way to count
   */
  public List<String> all(Optional<String> attribution) {
    if (whole) {
      election.note().ifPresent(notes::add);
      addRules();
    }
    addRemarks();
    addStatesThatTookNoPart();
    addStatesWithoutPopularVote();
    addMethods();
    addDistricts();
    attribution.ifPresent(this::addAttribution);
    return List.copyOf(notes);
  }

  private void addRules() {
    if (election.votingRule() == VotingRule.TWO_VOTES_PER_ELECTOR) {
      notes.add(
          "Each elector cast two votes without saying which was for President; votes are electors"
              + " who gave the person one of them, and no ticket won electors of its own.");
    }
    if (election.decidedBy() == DecidedBy.HOUSE) {
      notes.add("The House of Representatives chose the President, one vote a state.");
    }
    if (election.popularVote() == PopularVoteCoverage.PARTIAL) {
      notes.add(
          (PartialVote.isNoCount(election)
                  ? "T" + PartialVote.NO_COUNT.substring(1)
                  : "Only some states held a popular vote, so there is no national one")
              + (reader == Reader.OF_A_COMMAND
                  ? "; --states and --state show the votes that the record has."
                  : "."));
    }
  }

  private void addRemarks() {
    for (var remark : election.remarks()) {
      String state = remark.state().orElse("");
      boolean concerns = state.isEmpty() ? whole : isShown(state);
      if (concerns) {
        notes.add(state.isEmpty() ? remark.text() : state + ": " + remark.text());
      }
    }
    if (!whole) {
      shown.forEach(s -> s.note().ifPresent(text -> notes.add(s.state() + ": " + text)));
    }
  }

  private boolean isShown(String state) {
    return shown.stream().anyMatch(s -> s.state().equals(state));
  }

  private void addStatesThatTookNoPart() {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (StateResult state : shown) {
      state
          .absence()
          .map(Absence::reason)
          .ifPresent(
              why -> byReason.computeIfAbsent(why, r -> new ArrayList<>()).add(state.state()));
    }
    byReason.forEach(
        (why, states) ->
            notes.add("No electors in " + String.join(", ", states) + ": " + why + "."));
  }

  private void addStatesWithoutPopularVote() {
    List<StateResult> without =
        shown.stream().filter(s -> s.tookPart() && !s.hasPopularVote()).toList();
    if (!without.isEmpty() && election.popularVote() == PopularVoteCoverage.NATIONAL) {
      notes.add(
          String.format(
              "No popular vote in %s (%s electors).",
              String.join(", ", without.stream().map(StateResult::state).toList()),
              without.stream().mapToInt(StateResult::electorsAppointed).sum()));
    }
  }

  private void addMethods() {
    List<String> methods = new ArrayList<>();
    for (ElectorMethod method : ElectorMethod.values()) {
      List<String> states =
          shown.stream()
              .filter(s -> s.tookPart() && s.method() == method)
              .map(StateResult::state)
              .toList();
      boolean usual = method == ElectorMethod.GENERAL_TICKET;
      if (whole && !usual && !states.isEmpty()) {
        methods.add(method.label() + " in " + String.join(", ", states));
      }
    }
    if (!methods.isEmpty()) {
      notes.add(
          "How electors were chosen: "
              + String.join("; ", methods)
              + "; elsewhere by general ticket.");
    }
  }

  private void addDistricts() {
    DistrictNote.of(shown).ifPresent(notes::add);
  }

  private void addAttribution(String inForce) {
    List<String> others =
        election.attributions().stream()
            .map(Attribution::name)
            .filter(name -> !name.equals(inForce))
            .toList();
    List<String> states =
        election.attributions().stream()
            .flatMap(a -> a.counts().stream())
            .map(Attribution.AttributedCount::state)
            .distinct()
            .sorted()
            .toList();
    if (whole || states.stream().anyMatch(this::isShown)) {
      notes.add(
          String.format(
              "%s: counted under attribution %s; %s %s.",
              String.join(", ", states),
              inForce,
              reader == Reader.OF_A_COMMAND ? "--attribution also knows" : "also documented:",
              String.join(", ", others)));
    }
  }
}
