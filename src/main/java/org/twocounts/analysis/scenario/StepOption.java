package org.twocounts.analysis.scenario;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.Flip;
import org.twocounts.analysis.counterfactual.Merge;
import org.twocounts.analysis.counterfactual.Move;
import org.twocounts.analysis.counterfactual.Remove;
import org.twocounts.analysis.counterfactual.ScenarioStep;
import org.twocounts.analysis.counterfactual.Swing;

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
      Matcher form = match("([^>]+)>(.+)", words, "NAME>NAME, such as Nader>Gore");
      return new Merge(reader.candidate(form.group(1)), reader.candidate(form.group(2)));
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
    @Override
    ScenarioStep read(String words, StepReader reader) {
      Matcher form =
          match(
              "([^:]+):([^>]+)>(.+)=(-?[0-9]+)",
              words,
              "ST:FROM>TO=N, such as FL:Bush>Gore=269 or ME-2:Bush>Gore=269");
      if (!form.group(4).matches("[0-9]{1,10}")) {
        throw new NotDefinedException(
            option() + " " + words + ": N is a number of voters, from 0 to 9,999,999,999");
      }
      return new Move(
          reader.unit(form.group(1)),
          reader.candidate(form.group(2)),
          reader.candidate(form.group(3)),
          Long.parseLong(form.group(4)));
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
      Matcher form = match("([^=]+)=(.+)", words, "ST=NAME, such as FL=Gore or ME-2=Gore");
      return new Flip(reader.unit(form.group(1)), reader.candidate(form.group(2)));
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

  Matcher match(String form, String words, String expected) {
    Matcher matcher = Pattern.compile(form).matcher(words);
    if (!matcher.matches()) {
      throw new NotDefinedException(option() + " " + words + ": expected " + expected);
    }
    return matcher;
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
