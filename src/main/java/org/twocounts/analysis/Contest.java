package org.twocounts.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.model.HistoricYears;
import org.twocounts.model.TodaysParties;

/**
 * The pair of an election: the electoral winner and the rival, between whom every measure of two
 * candidates is taken, and which of them a signed measure favours when it is positive.
 *
 * @param winner the candidate with an electoral majority
 * @param rival the other candidate with most electors won (equal: most popular votes)
 */
public record Contest(Election election, String winner, String rival, ElectorsWon electorsWon) {

  private static final Kept<Election, Contest> KEPT =
      new Kept<>(election -> between(election, Optional.empty()));

  private static final String TODAYS_PARTIES = "Democrat minus Republican";

  /**
   * Finds winner and rival.
   *
   * @param rival the rival to take instead of the one with most electors
   * @throws NotDefinedException without a national popular vote, without an electoral majority, or
   *     if the named rival did not stand or is a slate
   */
  public static Contest of(Election election, Optional<String> rival) {
    return rival.isPresent() ? between(election, rival) : KEPT.of(election);
  }

  private static Contest between(Election election, Optional<String> rival) {
    PopularVote popular = PopularVote.of(election);
    if (!popular.isNational()) {
      throw new NotDefinedException(
          election.year() + ": no national popular vote in the record, so no margins");
    }
    ElectorsWon won =
        ElectorsWon.of(election)
            .orElseThrow(
                () ->
                    new NotDefinedException(
                        election.year()
                            + ": electors had two votes each and won no single ticket"));
    String winner =
        won.totals().entrySet().stream()
            .filter(e -> e.getValue() > election.electorsAppointed() / 2)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(
                () ->
                    new NotDefinedException(
                        election.year()
                            + ": no candidate won a majority of electors, so there is no electoral"
                            + " winner"));
    rival.ifPresent(name -> checkPerson(election, name));
    return new Contest(
        election, winner, rival(popular, won, winner, election::isPerson, rival), won);
  }

  /** Winner and rival; empty where they are not defined. */
  public static Optional<Contest> find(Election election) {
    try {
      return Optional.of(of(election, Optional.empty()));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  private static void checkPerson(Election election, String rival) {
    if (election.findCandidacy(rival).isPresent() && !election.isPerson(rival)) {
      throw new NotDefinedException(
          election.year() + ": \"" + rival + "\" is a slate, not a person, so no rival");
    }
  }

  private static String rival(
      PopularVote popular,
      ElectorsWon won,
      String winner,
      Predicate<String> persons,
      Optional<String> named) {
    if (named.isPresent()) {
      String name = named.get();
      if (name.equals(winner) || popular.votesOf(name).isEmpty()) {
        throw new NotDefinedException(
            popular.year() + ": \"" + name + "\" is no rival of " + winner + " with popular votes");
      }
      return name;
    }
    // by most electors; among equals the tallies are in the order of their votes
    return popular.tallies().stream()
        .filter(t -> t.contender() && !t.candidate().equals(winner))
        .filter(t -> persons.test(t.candidate()))
        .reduce(
            (more, fewer) -> won.of(fewer.candidate()) > won.of(more.candidate()) ? fewer : more)
        .map(PopularVote.Tally::candidate)
        .orElseThrow(
            () -> new NotDefinedException(popular.year() + ": " + winner + " had no rival"));
  }

  /**
   * Whom positive signed measures favour: the Democrat; where neither is one, whoever stood against
   * the Republican; before 1856 the winner.
   */
  public String positive() {
    if (election.year() < HistoricYears.TODAYS_PARTIES || isOf(winner, TodaysParties.DEMOCRATIC)) {
      return winner;
    }
    return isOf(rival, TodaysParties.DEMOCRATIC) || isOf(winner, TodaysParties.REPUBLICAN)
        ? rival
        : winner;
  }

  /** Whom negative signed measures favour. */
  public String negative() {
    return positive().equals(winner) ? rival : winner;
  }

  /** +1 where measures of winner minus rival already have the sign, else −1. */
  public int sign() {
    return positive().equals(winner) ? 1 : -1;
  }

  /** Winner and rival. */
  public List<String> names() {
    return List.of(winner, rival);
  }

  /** Whether the one favoured by positive measures is a Democrat and the other a Republican. */
  public boolean isOfTodaysParties() {
    return isOf(positive(), TodaysParties.DEMOCRATIC) && isOf(negative(), TodaysParties.REPUBLICAN);
  }

  /** What signed measures take from what, such as {@code Lincoln minus Breckinridge}. */
  public String difference() {
    return isOfTodaysParties()
        ? TODAYS_PARTIES
        : FamilyName.of(positive()) + " minus " + FamilyName.of(negative());
  }

  /**
   * What signed measures of several elections take from what: Democrat minus Republican, and the
   * names of the others by year; the names alone where no election was between those two.
   *
   * @param pairs at least one, in order of year
   */
  public static String differences(List<Contest> pairs) {
    List<String> named =
        pairs.stream()
            .filter(pair -> !pair.isOfTodaysParties())
            .map(pair -> pair.election().year() + ": " + pair.difference())
            .toList();
    if (pairs.size() == 1 || named.isEmpty()) {
      return pairs.get(0).difference();
    }
    String exceptions = String.join("; ", named);
    return named.size() == pairs.size()
        ? "of two candidates (" + exceptions + ")"
        : TODAYS_PARTIES + " (" + exceptions + ")";
  }

  private boolean isOf(String candidate, String party) {
    return election.isOfParty(candidate, party);
  }
}
