package org.twocounts.rule;

import java.util.List;

/**
 * Each state's own law of the year. Electors that went to the leader of a unit go to whoever leads
 * it in the votes as they now are; electors that did not follow the vote stay as they were won. The
 * units are the states, and beside the electors at large the districts of Maine (since 1972: 21-A
 * M.R.S. sec. 802) and Nebraska (since 1992: Neb. Rev. Stat. sec. 32-714).
 */
public record Law() implements StateRule {
  @Override
  public String label() {
    return "law";
  }

  @Override
  public Follows follows() {
    return Follows.LAW_OF_THE_YEAR;
  }

  @Override
  public ElectorLimit limit() {
    return new ElectorLimit(
        ElectorNumber.WITHOUT_BONUS,
        ": the law of the year divides those that there were; use rule unit");
  }

  @Override
  public String meaning() {
    return "as each state's law of that year has it: electors that went to the leader of a state go"
        + " to whoever leads it in the votes as they now are, Maine's (since 1972) and"
        + " Nebraska's (since 1992) two at large and one a district; electors that did not"
        + " go with the vote (won against the leader, one by one, unpledged, chosen by a"
        + " legislature) stay as they were won. With nothing changed it gives the electors"
        + " won";
  }

  @Override
  public String clause(List<StateBallot> states) {
    List<String> byDistrict =
        states.stream()
            .filter(s -> !s.electorDistricts().isEmpty())
            .map(StateBallot::state)
            .toList();
    return "By the law of each state that year (rule law): electors that went to its leader go to"
        + " whoever leads it now"
        + (byDistrict.isEmpty()
            ? ""
            : ", those of " + String.join(" and ", byDistrict) + " two at large and one a district")
        + "; electors that did not go with the vote stay";
  }

  @Override
  public String title() {
    return "the law of the year";
  }

  /**
   * Divides the electors of one state. With more or fewer electors than it had, every district
   * keeps its own, and those at large are divided as they were won.
   *
   * @throws IllegalArgumentException if it has fewer electors than its districts
   */
  @Override
  public StateAward award(StateBallot ballot, long electors) {
    AwardBuilder award = new AwardBuilder(ballot.state(), electors);
    List<UnitBallot> districts = ballot.units().subList(1, ballot.units().size());
    long atLarge = electors - districts.stream().mapToLong(UnitBallot::electors).sum();
    if (atLarge < 0) {
      throw new IllegalArgumentException(
          ballot.state() + ": " + electors + " electors are fewer than those of its districts");
    }
    award.giveAsWon(ballot.atLarge(), atLarge);
    districts.forEach(district -> award.giveAsWon(district, district.electors()));
    return award.build("by the law of the year");
  }
}
