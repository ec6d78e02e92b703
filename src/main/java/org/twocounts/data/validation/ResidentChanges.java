package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.Map;
import org.twocounts.model.Census;
import org.twocounts.model.ResidentPopulation;

/** Changes of a population from census to census against the populations. */
final class ResidentChanges implements Rule {
  @Override
  public String id() {
    return "resident-changes";
  }

  @Override
  public String description() {
    return "A population less its recorded change is that of the census ten years before, where the"
        + " record has it.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    Map<String, ResidentPopulation> last = new HashMap<>();
    for (ResidentPopulation row : facts.record().residentPopulations()) {
      ResidentPopulation before = last.put(row.state(), row);
      if (before != null
          && Census.follows(row.census(), before.census())
          && row.change().isPresent()) {
        long change = row.population() - before.population();
        if (change != row.change().getAsLong()) {
          violations.add(
              CensusSeats.place(row.census(), row.state()),
              String.format(
                  "population %d less %d by the census of %d is %d, but the recorded change is %d",
                  row.population(),
                  before.population(),
                  before.census(),
                  change,
                  row.change().getAsLong()));
        }
      }
    }
  }
}
