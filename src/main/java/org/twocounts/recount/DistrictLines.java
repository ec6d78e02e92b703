package org.twocounts.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.model.StateDistricts;
import org.twocounts.model.StateDistricts.DistrictVote;
import org.twocounts.model.StateDistricts.Remainder;

/** The votes of a state by congressional district, in one line. */
final class DistrictLines {
  static final String DISTRICTS = "di";

  private DistrictLines() {}

  static void write(StateDistricts state, FactWriter lines) {
    lines
        .line(DISTRICTS)
        .put(state.year())
        .put(state.state())
        .put(state.remainder().democratic())
        .put(state.remainder().republican())
        .put(state.remainder().other())
        .put(state.remainder().total());
    for (DistrictVote district : state.districts()) {
      lines
          .put(district.district())
          .put(district.democratic())
          .put(district.republican())
          .put(district.other())
          .put(district.total());
    }
  }

  static StateDistricts read(FactReader line) {
    int year = line.number();
    String state = line.text();
    long democratic = line.count();
    long republican = line.count();
    OptionalLong other = line.optionalCount();
    Remainder remainder = new Remainder(democratic, republican, other, line.count());
    List<DistrictVote> districts = new ArrayList<>();
    while (!line.isAtEnd()) {
      districts.add(
          new DistrictVote(
              line.text(),
              line.count(),
              line.count(),
              line.optionalCount(),
              line.count(),
              Optional.empty()));
    }
    return new StateDistricts(year, state, "", remainder, Optional.empty(), districts);
  }
}
