package org.twocounts.recount;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.scenario.ScenarioReader;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;
import org.twocounts.words.Numerals;

/**
 * A made-up country counted under several rules. Lines: a {@code candidate} each (name, votes,
 * percent), {@code people} (who leads their votes, in words), a {@code state} each (name and who
 * has all of its electors, if one has), then rule by rule {@code rule} (label, what it does, what
 * comes of it, how that stands to the votes of the people) and its {@code won} (candidate, electors
 * or votes, percent).
 */
final class CountryCount {
  /** All to the leader first: the others are seen beside it. */
  private static final List<String> RULES =
      List.of("unit", "proportional", "fractional", "popular");

  private final ElectionRecord record;
  private final Election election;
  private final FactWriter lines = new FactWriter();

  private CountryCount(Election election) {
    this.record = RecordLines.read("").withElections(List.of(election));
    this.election = election;
  }

  /**
   * Counts a country.
   *
   * @param country lines as {@link MadeUpCountry} reads them
   */
  static String of(String country) {
    try {
      return new CountryCount(MadeUpCountry.read(country)).answer();
    } catch (NotDefinedException e) {
      return new FactWriter().line("problem").put(e.getMessage()).toString();
    }
  }

  private String answer() {
    Counterfactual whole = counted(RULES.get(0));
    election.candidacies().forEach(c -> candidate(c.candidate(), whole));
    lines.line("people").put(people(whole));
    whole.awards().forEach(this::state);
    for (String label : RULES) {
      rule(label, counted(label));
    }
    return lines.toString();
  }

  private Counterfactual counted(String rule) {
    Question asked = Question.read(election.year(), FactReader.lines("rule\t" + rule));
    return Counterfactual.of(
        record,
        election.year(),
        new ScenarioReader(record, new PageNames(record)).scenario(election, asked.words()));
  }

  private void candidate(String name, Counterfactual found) {
    long votes = found.find(name).map(Counterfactual.Result::votes).orElse(0L);
    lines.line("candidate").put(name).put(Numerals.of(votes));
    lines.put(
        found.popularVotes() == 0
            ? Optional.empty()
            : Optional.of(ShownNumber.percent(Rational.of(votes, found.popularVotes()))));
  }

  private static String people(Counterfactual found) {
    return found
        .popularLeader()
        .map(
            name ->
                name
                    + " leads the votes of the people: "
                    + Numerals.of(found.find(name).orElseThrow().votes())
                    + " of "
                    + Numerals.of(found.popularVotes())
                    + ".")
        .orElse(
            found.popularVotes() == 0
                ? "Nobody voted."
                : "Nobody leads the votes: a tie at the top.");
  }

  private void state(StateAward award) {
    lines
        .line("state")
        .put(award.state())
        .put(award.won().keySet().stream().findFirst().filter(n -> award.won().size() == 1));
  }

  private void rule(String label, Counterfactual found) {
    lines.line("rule").put(label).put(clause(found)).put(outcome(found)).put(beside(found));
    for (Counterfactual.Result result : found.results()) {
      lines
          .line("won")
          .put(result.candidate())
          .put(ShownNumber.electors(result.electors()))
          .put(ShownNumber.percent(found.shareOf(result)));
    }
  }

  private static String clause(Counterfactual found) {
    return found.scenario().plan().rule().clause(found.ballots().states()) + ".";
  }

  private static String outcome(Counterfactual found) {
    Optional<String> of =
        found.electors().map(all -> " of " + ShownNumber.electors(all) + " electors");
    Optional<String> winner = found.outcome().winner();
    if (winner.isPresent()) {
      String own = ShownNumber.electors(found.find(winner.get()).orElseThrow().electors());
      return winner.get() + " wins with " + own + of.orElse(" votes") + ".";
    }
    return found
        .majority()
        .map(needed -> "Nobody wins: " + Numerals.of(needed) + of.orElse("") + " are a majority.")
        .orElse("Nobody wins: nobody has most votes.");
  }

  private static String beside(Counterfactual found) {
    Optional<String> winner = found.outcome().winner();
    Optional<String> leader = found.popularLeader();
    if (winner.isEmpty() || leader.isEmpty() || found.electors().isEmpty()) {
      return "";
    }
    return winner.equals(leader)
        ? "The people's leader wins."
        : "A split: " + leader.get() + " leads the votes of the people.";
  }
}
