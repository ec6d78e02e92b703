package org.twocounts.analysis.scenario;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.ElectorBasis;
import org.twocounts.analysis.counterfactual.ElectorBasis.Senators;
import org.twocounts.analysis.counterfactual.PopulationCensus;

/** Understands the words for the number of electors, its House and its census. */
final class ElectorsReader {
  private static final List<String> BASES = List.of("actual", "no-bonus", "population", "house");
  private static final String INLINE = "house=";

  private final PlanReader reader;
  private final PlanWords words;
  private final Optional<String> house;

  ElectorsReader(PlanReader reader) {
    this.reader = reader;
    this.words = reader.words();
    this.house = words.word(PlanOption.HOUSE);
  }

  ElectorBasis basis() {
    String given = words.word(PlanOption.ELECTORS).orElse(house.isPresent() ? "house" : "actual");
    Optional<String> inline =
        given.startsWith(INLINE)
            ? Optional.of(given.substring(INLINE.length()))
            : Optional.empty();
    String name = inline.isPresent() ? "house" : given;
    if (inline.equals(Optional.of(""))) {
      throw new NotDefinedException(
          "--electors house= needs a size, such as --electors house=435");
    }
    checkHouse(name, inline);
    return switch (name) {
      case "actual" -> new ElectorBasis.Actual();
      case "no-bonus" ->
          house.isPresent() ? ofHouse(house, Senators.LEFT_OUT) : new ElectorBasis.NoBonus();
      case "population" -> new ElectorBasis.ByPopulation(census());
      case "house" -> ofHouse(inline.or(() -> house), Senators.COUNTED);
      default -> throw Choices.unknown("number of electors", name, BASES);
    };
  }

  private void checkHouse(String name, Optional<String> inline) {
    if (inline.isPresent() && house.isPresent()) {
      throw new NotDefinedException(
          "--electors house=N and --house N both give a size; one is enough");
    }
    boolean ofHouse = name.equals("house") || (name.equals("no-bonus") && house.isPresent());
    if (!ofHouse && (house.isPresent() || words.has(PlanOption.APPORTIONMENT))) {
      throw new NotDefinedException(
          "--house and --apportionment need --electors house, or no-bonus with a --house, not "
              + name);
    }
    if (words.has(PlanOption.CENSUS) && !ofHouse && !name.equals("population")) {
      throw new NotDefinedException("--census needs --house N or --electors population");
    }
  }

  private ElectorBasis ofHouse(Optional<String> size, Senators senators) {
    String given =
        size.orElseThrow(() -> new NotDefinedException("--electors house needs a size: --house 435"));
    return new ElectorBasis.OfHouse(
        HouseWords.size(given),
        words.word(PlanOption.APPORTIONMENT).map(RuleReader::method),
        census(),
        senators);
  }

  private PopulationCensus census() {
    Optional<String> given = words.word(PlanOption.CENSUS);
    if (given.isPresent()) {
      if (!given.get().matches("[0-9]{3}0")) {
        throw new NotDefinedException(
            "--census "
                + given.get()
                + ": expected the year of a census, which ends in 0, such as 1990");
      }
      return new PopulationCensus.Of(Integer.parseInt(given.get()));
    }
    return reader.isUnderConventions()
        ? new PopulationCensus.CervasGrofman()
        : new PopulationCensus.InForce();
  }
}
