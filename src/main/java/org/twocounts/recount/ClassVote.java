package org.twocounts.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;
import org.twocounts.words.Counted;
import org.twocounts.words.Joined;
import org.twocounts.words.Numerals;

/**
 * A class that votes in states: both counts of the ballots so far. Lines: a {@code candidate} each
 * (name, ballots, electors), a {@code state} each (name, ballots counted, whose electors, if
 * anybody leads), {@code people} and {@code electors} (what each count says), {@code beside} (how
 * they stand to each other), {@code turn} (the fewest ballots that turn the electors).
 */
final class ClassVote {
  private final Election election;
  private final List<Long> pupils;
  private final FactWriter lines = new FactWriter();

  private ClassVote(Election election, List<Long> pupils) {
    this.election = election;
    this.pupils = pupils;
  }

  /**
   * Counts a class.
   *
   * @param given a line {@code candidate} each as a made-up country has it, and a line {@code
   *     state} each: name, pupils, electors, ballots of each candidate
   */
  static String of(String given) {
    FactWriter country = new FactWriter();
    List<Long> pupils = new ArrayList<>();
    try {
      for (FactReader line : FactReader.lines(given)) {
        country.line(line.kind()).put(line.text());
        if (line.kind().equals("state")) {
          pupils.add(line.count());
        }
        while (!line.isAtEnd()) {
          country.put(line.text());
        }
      }
      return new ClassVote(MadeUpCountry.read(country.toString()), pupils).answer();
    } catch (NotDefinedException e) {
      return new FactWriter().line("problem").put(e.getMessage()).toString();
    }
  }

  private String answer() {
    PopularVote popular = PopularVote.of(election);
    for (Candidacy candidacy : election.candidacies()) {
      String name = candidacy.candidate();
      lines.line("candidate").put(name).put(popular.votesOf(name).orElse(0)).put(electorsOf(name));
    }
    List<String> tooMany = new ArrayList<>();
    for (int i = 0; i < election.states().size(); i++) {
      StateResult state = election.states().get(i);
      long cast = state.totalPopularVotes().orElse(0);
      if (cast > pupils.get(i)) {
        tooMany.add(state.state() + " has " + Counted.of(pupils.get(i), "pupil"));
      }
      lines.line("state").put(state.state()).put(cast).put(leader(state));
    }
    if (!tooMany.isEmpty()) {
      return new FactWriter()
          .line("problem")
          .put("More ballots than pupils: " + Joined.of(tooMany))
          .toString();
    }
    return outcome(popular);
  }

  private String outcome(PopularVote popular) {
    Optional<String> people = popular.leader();
    Optional<String> winner = winner();
    lines
        .line("people")
        .put(
            people
                .map(
                    name ->
                        name
                            + " leads with "
                            + Numerals.of(popular.votesOf(name).orElse(0))
                            + " of "
                            + Counted.of(popular.total(), "ballot")
                            + ".")
                .orElse(popular.total() == 0 ? "No ballot is counted yet." : "A tie at the top."));
    lines
        .line("electors")
        .put(
            winner
                .map(name -> name + " has " + electorsOf(name) + " of " + all() + ", a majority.")
                .orElse(
                    "Nobody has a majority: it takes "
                        + (election.electorsAppointed() / 2 + 1)
                        + " of "
                        + all()
                        + "."));
    if (people.isPresent() && winner.isPresent()) {
      lines
          .line("beside")
          .put(
              people.equals(winner)
                  ? "Both counts name " + winner.get() + "."
                  : "A split: the two counts name different candidates.");
    }
    if (popular.total() > 0) {
      lines.line("turn").put(turn(winner));
    }
    return lines.toString();
  }

  private String all() {
    return Counted.of(election.electorsAppointed(), "elector");
  }

  /** The fewest ballots that elect somebody else, and where they lie. */
  private String turn(Optional<String> winner) {
    Optional<ClassTurn> least = Optional.empty();
    for (Candidacy candidacy : election.candidacies()) {
      Optional<ClassTurn> turn =
          winner.filter(candidacy.candidate()::equals).isPresent()
              ? Optional.empty()
              : ClassTurn.of(election, candidacy.candidate());
      boolean fewer =
          turn.isPresent() && (least.isEmpty() || turn.get().ballots() < least.get().ballots());
      least = fewer ? turn : least;
    }
    return least.map(ClassTurn::inWords).orElse("No change of ballots elects anybody else yet.");
  }

  private static Optional<String> leader(StateResult state) {
    return state.results().stream()
        .filter(r -> r.electoralVotes() > 0)
        .map(CandidateResult::candidate)
        .findFirst();
  }

  private int electorsOf(String name) {
    int sum = 0;
    for (StateResult state : election.states()) {
      sum += state.electoralVotes(name);
    }
    return sum;
  }

  private Optional<String> winner() {
    for (Candidacy candidacy : election.candidacies()) {
      if (2 * electorsOf(candidacy.candidate()) > election.electorsAppointed()) {
        return Optional.of(candidacy.candidate());
      }
    }
    return Optional.empty();
  }
}
