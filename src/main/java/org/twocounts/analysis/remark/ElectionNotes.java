package org.twocounts.analysis.remark;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.analysis.ElectionSummary;
import org.twocounts.analysis.PublishedLeads;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.model.VotingRule;

/** Explains what surprises in a list of elections, for those that are in the list. */
public final class ElectionNotes {
  private final List<ElectionSummary> rows;
  private final ElectionRecord record;
  private final List<String> notes = new ArrayList<>();

  private ElectionNotes(List<ElectionSummary> rows, ElectionRecord record) {
    this.rows = rows;
    this.record = record;
  }

  /** The remarks on some rows. */
  public static List<String> of(List<ElectionSummary> rows, ElectionRecord record) {
    ElectionNotes notes = new ElectionNotes(rows, record);
    notes.addTwoVotes();
    notes.addPopularVote();
    notes.addHouse();
    notes.addPublishedLeads();
    return List.copyOf(notes.notes);
  }

  private void addTwoVotes() {
    List<Integer> years = years(s -> s.election().votingRule() == VotingRule.TWO_VOTES_PER_ELECTOR);
    if (!years.isEmpty()) {
      notes.add(
          YearList.of(years)
              + ": each elector cast two votes without saying which was for President; votes are"
              + " electors who gave the person one of them.");
    }
  }

  private void addPopularVote() {
    List<Integer> partial = years(s -> PartialVote.isOfSomeStates(s.election()));
    List<Integer> noCount = years(s -> PartialVote.isNoCount(s.election()));
    List<Integer> unknown = years(s -> s.election().popularVote() == PopularVoteCoverage.UNKNOWN);
    if (!partial.isEmpty()) {
      notes.add(
          YearList.of(partial)
              + ": only some states held a popular vote, so there is no national one.");
    }
    if (!noCount.isEmpty()) {
      notes.add(YearList.of(noCount) + ": " + PartialVote.NO_COUNT + ".");
    }
    if (!unknown.isEmpty()) {
      notes.add(
          YearList.of(unknown)
              + ": states held popular votes of which the record has no figures: unknown, not"
              + " none.");
    }
  }

  private void addHouse() {
    List<Integer> years = years(s -> s.election().decidedBy() == DecidedBy.HOUSE);
    if (!years.isEmpty()) {
      notes.add(
          YearList.of(years)
              + ": the House of Representatives chose the President, one vote a state.");
    }
  }

  private void addPublishedLeads() {
    List<Integer> years =
        years(
            s ->
                PublishedLeads.ofPresident(record, s)
                    .filter(PublishedLeads::isOutside)
                    .isPresent());
    if (!years.isEmpty()) {
      notes.add(
          YearList.of(years)
              + ": the margin by the sum of the states lies outside every printed national total;"
              + " sensitivity YEAR gives the range of these.");
    }
  }

  private List<Integer> years(java.util.function.Predicate<ElectionSummary> wanted) {
    return rows.stream().filter(wanted).map(ElectionSummary::year).toList();
  }
}
