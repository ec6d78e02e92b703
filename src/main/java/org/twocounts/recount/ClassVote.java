package org.twocounts.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.SmallestFlip;
import org.twocounts.analysis.fewest.TakenUnit;
import org.twocounts.analysis.fewest.ThirdPartyUnits;
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
   * @param given a line {@code candidate} each as a made-up country has it, and a line {@code state}
   *     each: name, pupils, electors, ballots of each candidate
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
    for (var candidacy : election.candidacies()) {
      String name = candidacy.candidate();
      lines
          .line("candidate")
          .put(name)
          .put(popular.votesOf(name).orElse(0))
          .put(electorsOf(name));
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
          .put("more ballots than pupils: " + Joined.of(tooMany))
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
    if (winner.isPresent()) {
      lines.line("turn").put(turn(winner.get()));
    }
    return lines.toString();
  }

  private String all() {
    return Counted.of(election.electorsAppointed(), "elector");
  }

  /** The fewest ballots that elect somebody else, and where they lie. */
  private String turn(String winner) {
    Optional<SmallestFlip> least = Optional.empty();
    for (var candidacy : election.candidacies()) {
      if (!candidacy.candidate().equals(winner)) {
        Optional<SmallestFlip> flip = flip(candidacy.candidate());
        boolean fewer =
            flip.isPresent() && (least.isEmpty() || flip.get().voters() < least.get().voters());
        least = fewer ? flip : least;
      }
    }
    return least
        .map(
            flip ->
                Counted.of(flip.voters(), "ballot")
                    + " more for "
                    + flip.contest().rival()
                    + " would turn it: "
                    + Joined.of(flip.units().stream().map(ClassVote::place).toList())
                    + ".")
        .orElse("No change of ballots elects anybody else.");
  }

  private Optional<SmallestFlip> flip(String rival) {
    try {
      return Optional.of(
          SmallestFlip.of(election, FlipGoal.ELECT, ThirdPartyUnits.FLIP, Optional.of(rival)));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  private static String place(TakenUnit unit) {
    return Numerals.of(unit.voters())
        + " in "
        + unit.unit()
        + unit.change().map(c -> ", taken from " + c.from()).orElse("");
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
    for (var candidacy : election.candidacies()) {
      if (2 * electorsOf(candidacy.candidate()) > election.electorsAppointed()) {
        return Optional.of(candidacy.candidate());
      }
    }
    return Optional.empty();
  }
}
