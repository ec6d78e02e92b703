package org.twocounts.analysis.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.Flip;
import org.twocounts.analysis.counterfactual.Merge;
import org.twocounts.analysis.counterfactual.Move;
import org.twocounts.analysis.counterfactual.Remove;
import org.twocounts.analysis.counterfactual.ScenarioStep;
import org.twocounts.analysis.counterfactual.Swing;
import org.twocounts.words.Cut;
import org.twocounts.words.Digits;
import org.twocounts.words.Quoted;

/**
 * One kind of change to the votes, declared once: how it is called on the command line and in
 * files, and what its words mean. On the command line they are made in the order in which they
 * stand here.
 */
public enum StepOption {
  /** All votes for one candidate for another. */
  MERGE("NAME>NAME", "Count all votes for the first for the second; repeatable.") {
    @Override
    ScenarioStep read(String words, StepReader reader) {
      Cut names = understood(Cut.atFirst('>', words), words, "NAME>NAME, such as Nader>Gore");
      return new Merge(reader.candidate(names.before()), reader.candidate(names.after()));
    }
  },

  /** A candidate out of the count. */
  REMOVE("NAME", "As if nobody had voted for this candidate; repeatable.") {
    @Override
    ScenarioStep read(String words, StepReader reader) {
      return new Remove(reader.candidate(words));
    }
  },

  /** Voters of a unit to another side. */
  MOVE(
      "ST:FROM>TO=N",
      "N voters of a state, or of a district such as ME-2, change sides; repeatable.") {
    private static final int MOST_DIGITS = 10;
    private static final String EXPECTED =
        "ST:FROM>TO=N, such as FL:Bush>Gore=269 or ME-2:Bush>Gore=269";

    @Override
    ScenarioStep read(String words, StepReader reader) {
      Cut unit = understood(Cut.atFirst(':', words), words, EXPECTED);
      Cut names = understood(Cut.atFirst('>', unit.after()), words, EXPECTED);
      Cut voters = understood(Cut.atLast('=', names.after()), words, EXPECTED);
      String unsigned =
          voters.after().startsWith("-") ? voters.after().substring(1) : voters.after();
      if (!Digits.areAtMost(unsigned.length(), unsigned)) {
        throw unexpected(words, EXPECTED);
      }
      if (!Digits.areAtMost(MOST_DIGITS, voters.after())) {
        throw new NotDefinedException(
            option()
                + " "
                + Quoted.bare(words)
                + ": N is a number of voters, from 0 to 9,999,999,999");
      }
      return new Move(
          reader.unit(unit.before()),
          reader.candidate(names.before()),
          reader.candidate(voters.before()),
          Long.parseLong(voters.after()));
    }
  },

  /** The margin moves everywhere. */
  SWING("D+1.5", "The margin moves so many points to a party in every state alike.") {
    @Override
    public boolean isRepeatable() {
      return false;
    }

    @Override
    ScenarioStep read(String words, StepReader reader) {
      return Swing.parse(words, reader.rival());
    }
  },

  /** A unit goes to another candidate. */
  FLIP(
      "ST=NAME",
      "The fewest voters of a state, or of a district such as ME-2, change who make this candidate"
          + " lead; repeatable.") {
    @Override
    ScenarioStep read(String words, StepReader reader) {
      Cut form =
          understood(Cut.atFirst('=', words), words, "ST=NAME, such as FL=Gore or ME-2=Gore");
      return new Flip(reader.unit(form.before()), reader.candidate(form.after()));
    }
  };

  private final String placeholder;
  private final String help;

  StepOption(String placeholder, String help) {
    this.placeholder = placeholder;
    this.help = help;
  }

  /** What the words say of an election. */
  abstract ScenarioStep read(String words, StepReader reader);

  Cut understood(Optional<Cut> cut, String words, String expected) {
    return cut.orElseThrow(() -> unexpected(words, expected));
  }

  NotDefinedException unexpected(String words, String expected) {
    return new NotDefinedException(option() + " " + Quoted.bare(words) + ": expected " + expected);
  }

  /** Its name in files, such as {@code swing}. */
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name on the command line, such as {@code --swing}. */
  public String option() {
    return "--" + field();
  }

  /** What stands for its words in the help. */
  public String placeholder() {
    return placeholder;
  }

  /** One sentence for the help. */
  public String help() {
    return help;
  }

  /** Whether the command line takes it more than once. */
  public boolean isRepeatable() {
    return true;
  }

  /** The names of all in files. */
  public static List<String> fields() {
    return Stream.of(values()).map(StepOption::field).toList();
  }
}
