package org.twocounts.data.validation;

import java.util.List;
import java.util.Optional;
import org.twocounts.model.Candidacy;
import org.twocounts.model.ContingentVote;
import org.twocounts.model.ContingentVote.MemberVotes;
import org.twocounts.model.Election;
import org.twocounts.model.Office;

/** Each vote of a contingent election for itself. */
final class ContingentVotes implements ElectionRule {
  @Override
  public String id() {
    return "contingent-votes";
  }

  @Override
  public String description() {
    return "In a contingent election, held the year after, a state votes for a person who stood, as"
        + " most of its members do.";
  }

  @Override
  public void check(Election election, Violations violations) {
    for (ContingentVote vote : election.contingentVotes()) {
      Place ballot = Place.of(election.year()).entry(vote.body() + " ballot " + vote.ballot());
      Place place = vote.state().map(ballot::state).orElse(ballot).candidate(vote.vote());
      checkSetting(election, vote, place, violations);
      checkPersons(election, vote, place, violations);
      checkMembers(vote, place, violations);
    }
  }

  private static void checkSetting(
      Election election, ContingentVote vote, Place place, Violations violations) {
    if (vote.yearHeld() != election.year() + 1) {
      violations.add(place, "yearHeld is " + vote.yearHeld() + ", not " + (election.year() + 1));
    }
    String right = isForPresident(vote) ? "House" : "Senate";
    if (!vote.body().equals(right)) {
      violations.add(
          place,
          String.format(
              "the %s is chosen by the %s, not by the %s",
              vote.office().label(), right, vote.body()));
    }
    if (vote.state().isPresent() == vote.votes().isPresent()) {
      violations.add(place, "a tally gives votes, a state's row none");
    }
  }

  private static void checkPersons(
      Election election, ContingentVote vote, Place place, Violations violations) {
    boolean stood =
        isForPresident(vote)
            ? election.findCandidacy(vote.vote()).isPresent() || isNoVote(vote.vote())
            : election.candidacies().stream()
                .map(Candidacy::runningMate)
                .anyMatch(Optional.of(vote.vote())::equals);
    if (!stood) {
      violations.add(place, "voted for, but did not stand");
    }
    for (MemberVotes members : vote.members()) {
      if (election.findCandidacy(members.candidate()).isEmpty()) {
        violations.add(place, "members voted for " + members.candidate() + ", who did not stand");
      }
    }
  }

  private static void checkMembers(ContingentVote vote, Place place, Violations violations) {
    if (vote.state().isPresent() && !vote.members().isEmpty()) {
      String right = plurality(vote.members());
      if (!right.equals(vote.vote())) {
        violations.add(place, "is the state's vote, but by its members' votes it is " + right);
      }
    }
  }

  private static boolean isForPresident(ContingentVote vote) {
    return vote.office() == Office.PRESIDENT;
  }

  private static boolean isNoVote(String vote) {
    return vote.equals(ContingentVote.DIVIDED) || vote.equals(ContingentVote.BLANK);
  }

  private static String plurality(List<MemberVotes> members) {
    int most = members.stream().mapToInt(MemberVotes::votes).max().orElse(0);
    List<MemberVotes> leading = members.stream().filter(m -> m.votes() == most).toList();
    return leading.size() == 1 ? leading.get(0).candidate() : ContingentVote.DIVIDED;
  }
}
