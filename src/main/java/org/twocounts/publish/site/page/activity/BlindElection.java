package org.twocounts.publish.site.page.activity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.StateHistory;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.Share;
import org.twocounts.words.Numerals;

/**
 * An election without names: letters that chance gave.
 *
 * @param number in the order that chance gave
 * @param rows candidates by letter, then all others
 * @param names who the letters were, and who became President
 */
public record BlindElection(int number, int year, List<Row> rows, String names) {
  private static final int ONE_IN = 50;
  private static final int PLACES = 1;
  private static final String MISSING = "\u2013";

  public BlindElection {
    rows = List.copyOf(rows);
  }

  /** A candidate's two counts as the page shows them, and how many states the candidate carried. */
  public record Row(
      String letter, String votes, String share, String electors, String part, String states) {}

  static BlindElection of(int number, Election election, Random chance) {
    return new Reader(election).read(number, chance);
  }

  private static final class Reader {
    private final Election election;
    private final PopularVote popular;
    private final ElectoralVote electoral;
    private final Map<String, Long> carried;

    Reader(Election election) {
      this.election = election;
      this.popular = PopularVote.of(election);
      this.electoral = ElectoralVote.of(election);
      this.carried =
          election.states().stream()
              .flatMap(state -> StateHistory.carriedBy(state).stream())
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    BlindElection read(int number, Random chance) {
      List<String> names = new ArrayList<>(names());
      Collections.shuffle(names, chance);
      List<Row> rows = new ArrayList<>();
      List<String> told = new ArrayList<>();
      for (String name : names) {
        String letter = String.valueOf((char) ('A' + rows.size()));
        rows.add(row(letter, popular.votesOf(name), electoral.votesOf(name), carried.get(name)));
        told.add(letter + " " + name + party(name) + office(name));
      }
      long others =
          popular.tallies().stream()
              .filter(tally -> !names.contains(tally.candidate()))
              .mapToLong(PopularVote.Tally::votes)
              .sum();
      if (others > 0) {
        rows.add(row("Others", OptionalLong.of(others), 0, null));
      }
      return new BlindElection(number, election.year(), rows, String.join("; ", told) + ".");
    }

    /** Those with electors, and those with one vote in fifty. */
    private Set<String> names() {
      Set<String> names = new LinkedHashSet<>();
      electoral.tallies().forEach(tally -> names.add(tally.candidate()));
      popular.tallies().stream()
          .filter(tally -> tally.contender() && tally.votes() * ONE_IN >= popular.total())
          .forEach(tally -> names.add(tally.candidate()));
      return names;
    }

    private Row row(String letter, OptionalLong votes, int electors, Long states) {
      return new Row(
          letter,
          votes.isPresent() ? Numerals.of(votes.getAsLong()) : MISSING,
          votes.isPresent() && popular.total() > 0
              ? percent(new Share(votes.getAsLong(), popular.total()))
              : MISSING,
          Numerals.of(electors),
          percent(new Share(electors, election.electorsAppointed())),
          Numerals.of(Optional.ofNullable(states).orElse(0L)));
    }

    private static String percent(Share share) {
      return Numerals.of(share.percent(), PLACES);
    }

    private String party(String name) {
      String slate = election.isPerson(name) ? "" : "a slate without a candidate";
      String party = election.partyOf(name).filter(p -> slate.isEmpty()).orElse(slate);
      return party.isEmpty() ? "" : " (" + party + ")";
    }

    private String office(String name) {
      if (!name.equals(election.president())) {
        return "";
      }
      return election.decidedBy() == DecidedBy.HOUSE
          ? ", President, chosen by the House"
          : ", President";
    }
  }
}
