package org.twocounts.recount;

import java.util.LinkedHashSet;
import java.util.Set;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.Scenario;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.PickedFlips;
import org.twocounts.analysis.fewest.PickedUnits;
import org.twocounts.analysis.scenario.ScenarioReader;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.Rational;
import org.twocounts.words.Cut;
import org.twocounts.words.Numerals;

/**
 * Counts an election again as a page asks, and answers in lines: the same words and numbers as the
 * command {@code whatif}. What cannot be counted is answered by a line {@code problem}.
 */
public final class Recount {
  private final ElectionRecord record;

  /**
   * Prepares to count.
   *
   * @param record the released one or one read by {@link RecordLines#read}
   */
  public Recount(ElectionRecord record) {
    this.record = record;
  }

  /**
   * The answer to a question about one election.
   *
   * @param question lines as {@link Question} reads them
   * @return lines as {@link AnswerLines} writes them
   */
  public String answer(int year, String question) {
    FactWriter lines = new FactWriter();
    Question asked = Question.read(year, FactReader.lines(question));
    asked.misunderstood().forEach(words -> lines.line("misunderstood").put(words));
    try {
      Election election =
          record
              .findElection(year)
              .orElseThrow(() -> new NotDefinedException("no election of " + year));
      Scenario scenario =
          new ScenarioReader(record, new PageNames(record)).scenario(election, asked.words());
      Counterfactual found = Counterfactual.of(record, year, scenario);
      new AnswerLines(record, found, lines).write(asked.words());
    } catch (NotDefinedException e) {
      lines.line("problem").put(e.getMessage());
    }
    return lines.toString();
  }

  /**
   * What it takes to win chosen units and no other.
   *
   * @param units a line each
   * @return the line {@code picked}, or {@code problem}
   */
  public String picked(int year, String units) {
    FactWriter lines = new FactWriter();
    try {
      PickedUnits picked = PickedUnits.of(record.getElection(year), lines(units));
      lines
          .line("picked")
          .put(Numerals.of(picked.electors()))
          .put(Numerals.of(picked.needed()))
          .put(picked.isEnough() ? 1 : 0)
          .put(Numerals.of(picked.share().part()))
          .put(ShownNumber.percent(Rational.of(picked.share().part(), picked.share().whole())));
    } catch (NotDefinedException e) {
      lines.line("problem").put(e.getMessage());
    }
    return lines.toString();
  }

  /**
   * What it takes to flip chosen units and no other.
   *
   * @param goal the label of a {@link FlipGoal}
   * @param units a line each
   * @return lines as {@link FlipLines} writes them, or {@code problem}
   */
  public String flipped(int year, String goal, String units) {
    FactWriter lines = new FactWriter();
    FlipGoal asked = goal.equals(FlipGoal.DENY.label()) ? FlipGoal.DENY : FlipGoal.ELECT;
    try {
      FlipLines.write(PickedFlips.of(record.getElection(year), asked, lines(units)), lines);
    } catch (NotDefinedException e) {
      lines.line("problem").put(e.getMessage());
    }
    return lines.toString();
  }

  /** The lines of a text, each once and without empty ones. */
  private static Set<String> lines(String text) {
    Set<String> lines = new LinkedHashSet<>(Cut.atAll('\n', text));
    lines.remove("");
    return lines;
  }
}
