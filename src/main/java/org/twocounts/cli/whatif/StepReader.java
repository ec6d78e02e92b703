package org.twocounts.cli.whatif;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twocounts.analysis.counterfactual.Flip;
import org.twocounts.analysis.counterfactual.Merge;
import org.twocounts.analysis.counterfactual.Move;
import org.twocounts.analysis.counterfactual.Remove;
import org.twocounts.analysis.counterfactual.ScenarioStep;
import org.twocounts.analysis.counterfactual.Swing;
import org.twocounts.cli.session.Candidates;
import org.twocounts.cli.session.Suggestions;
import org.twocounts.cli.session.UsageException;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** Understands the words for a change of votes in one election. */
final class StepReader {
  static final List<String> KINDS = List.of("merge", "remove", "move", "swing", "flip");

  private static final Pattern FLIP = Pattern.compile("([^=]+)=(.+)");
  private static final Pattern MOVE = Pattern.compile("([^:]+):([^>]+)>(.+)=(-?[0-9]+)");
  private static final Pattern MERGE = Pattern.compile("([^>]+)>(.+)");

  private final ElectionRecord record;
  private final Election election;
  private final Optional<String> rival;

  /**
   * Prepares to read.
   *
   * @param rival whom a swing is to or from instead of the runner-up, in a user's words
   */
  StepReader(ElectionRecord record, Election election, Optional<String> rival) {
    this.record = record;
    this.election = election;
    this.rival = rival.map(this::candidate);
  }

  ScenarioStep read(StepWords step) {
    return switch (step.kind()) {
      case "swing" -> Swing.parse(step.words(), rival);
      case "remove" -> new Remove(candidate(step.words()));
      case "flip" -> flip(match(FLIP, step, "ST=NAME, such as FL=Gore or ME-2=Gore"));
      case "move" ->
          move(match(MOVE, step, "ST:FROM>TO=N, such as FL:Bush>Gore=269 or ME-2:Bush>Gore=269"));
      case "merge" -> merge(match(MERGE, step, "NAME>NAME, such as Nader>Gore"));
      default -> throw Suggestions.unknown("step", step.kind(), KINDS);
    };
  }

  private static Matcher match(Pattern form, StepWords step, String expected) {
    Matcher matcher = form.matcher(step.words());
    if (!matcher.matches()) {
      throw new UsageException("--" + step.kind() + " " + step.words() + ": expected " + expected);
    }
    return matcher;
  }

  private ScenarioStep flip(Matcher words) {
    return new Flip(unit(words.group(1)), candidate(words.group(2)));
  }

  private ScenarioStep move(Matcher words) {
    if (!words.group(4).matches("[0-9]{1,10}")) {
      throw new UsageException(
          "--move " + words.group() + ": N is a number of voters, from 0 to 9,999,999,999");
    }
    return new Move(
        unit(words.group(1)),
        candidate(words.group(2)),
        candidate(words.group(3)),
        Long.parseLong(words.group(4)));
  }

  private ScenarioStep merge(Matcher words) {
    return new Merge(candidate(words.group(1)), candidate(words.group(2)));
  }

  private String unit(String given) {
    return new ElectorUnits(record, election).read(given.strip());
  }

  private String candidate(String given) {
    return Candidates.find(List.of(election), given.strip());
  }
}
