package org.twocounts.analysis.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.analysis.counterfactual.ElectorBasis;
import org.twocounts.analysis.counterfactual.ElectorBasis.Senators;
import org.twocounts.model.Labelled;

/** The numbers of electors that can be said, each declared once. */
public enum ElectorChoice implements Labelled {
  /** As many as there were. */
  ACTUAL("actual", "actual (default)") {
    @Override
    public String meaning() {
      return "as appointed, so that a state that appointed fewer counts fewer; the default";
    }

    @Override
    ElectorBasis basis(ElectorsReader reader) {
      return new ElectorBasis.Actual();
    }
  },

  /** Without those for the senators. */
  NO_BONUS("no-bonus", "no-bonus (less two; with --house those of its seats alone)") {
    @Override
    public String meaning() {
      return "as appointed less two; the District of Columbia less two as well. With `--house N`"
          + " the seats of that House alone, without the two for senators; the District of"
          + " Columbia has the seats of the least populous state";
    }

    @Override
    boolean isOfHouse(boolean sizeSaid) {
      return sizeSaid;
    }

    @Override
    ElectorBasis basis(ElectorsReader reader) {
      return reader.hasSize() ? reader.house(Senators.LEFT_OUT) : new ElectorBasis.NoBonus();
    }
  },

  /** The people of the state. */
  POPULATION("population", "population (apportionment populations as weights)") {
    @Override
    public String meaning() {
      return "the apportionment population by the census in force (`--census` for another): a"
          + " weight, not a number of electors";
    }

    @Override
    boolean takesCensus() {
      return true;
    }

    @Override
    ElectorBasis basis(ElectorsReader reader) {
      return new ElectorBasis.ByPopulation(reader.census());
    }
  },

  /** Those of another House. */
  HOUSE("house", "house=N") {
    @Override
    public String meaning() {
      return "with `house=N`, or `--house N`: the seats of a House of N (or `cube-root`, `wyoming`,"
          + " `per=500000`; at most 20,000) and two, by `--apportionment` (default: the law's"
          + " method) among the apportionment populations of `--census` (default: in force); the"
          + " District of Columbia has as many as the least populous state";
    }

    @Override
    boolean isOfHouse(boolean sizeSaid) {
      return true;
    }

    @Override
    ElectorBasis basis(ElectorsReader reader) {
      return reader.house(Senators.COUNTED);
    }
  };

  /** The sentence of the help on them. */
  static final String HELP =
      "Electors of a state: "
          + Choices.listed(Stream.of(values()).map(choice -> choice.help).toList())
          + ".";

  private final String label;
  private final String help;

  ElectorChoice(String label, String help) {
    this.label = label;
    this.help = help;
  }

  /** What it makes of the words of the plan. */
  abstract ElectorBasis basis(ElectorsReader reader);

  /**
   * Whether it is of a House.
   *
   * @param sizeSaid whether a size of House was said beside it
   */
  boolean isOfHouse(boolean sizeSaid) {
    return false;
  }

  /** Whether it counts people though it is of no House. */
  boolean takesCensus() {
    return false;
  }

  @Override
  public String label() {
    return label;
  }

  /** What it does, for a row of the guide, in Markdown. */
  public abstract String meaning();

  /** The choice of that label. */
  static ElectorChoice find(String name) {
    return Choices.find("number of electors", name, List.of(values()));
  }
}
