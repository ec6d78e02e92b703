package org.twocounts.analysis.scenario;

import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.ElectorBasis;
import org.twocounts.analysis.counterfactual.ElectorBasis.Senators;
import org.twocounts.analysis.counterfactual.PopulationCensus;
import org.twocounts.words.Digits;
import org.twocounts.words.Quoted;

/** Understands the words for the number of electors, its House and its census. */
final class ElectorsReader {
  private static final String INLINE = "house=";
  private static final int YEAR_DIGITS = 4;

  private final PlanReader reader;
  private final PlanWords words;
  private final Optional<String> house;
  private final Optional<String> inline;
  private final String name;

  ElectorsReader(PlanReader reader) {
    this.reader = reader;
    this.words = reader.words();
    this.house = words.word(PlanOption.HOUSE);
    String given =
        words
            .word(PlanOption.ELECTORS)
            .orElse((house.isPresent() ? ElectorChoice.HOUSE : ElectorChoice.ACTUAL).label());
    this.inline =
        Optional.of(given).filter(g -> g.startsWith(INLINE)).map(g -> g.substring(INLINE.length()));
    this.name = inline.isPresent() ? ElectorChoice.HOUSE.label() : given;
  }

  ElectorBasis basis() {
    if (inline.filter(String::isEmpty).isPresent()) {
      throw new NotDefinedException("--electors house= needs a size, such as --electors house=435");
    }
    if (inline.isPresent() && house.isPresent()) {
      throw new NotDefinedException(
          "--electors house=N and --house N both give a size; one is enough");
    }
    ElectorChoice choice = ElectorChoice.find(name);
    check(choice);
    return choice.basis(this);
  }

  private void check(ElectorChoice choice) {
    boolean ofHouse = choice.isOfHouse(hasSize());
    if (!ofHouse && (hasSize() || words.has(PlanOption.APPORTIONMENT))) {
      throw new NotDefinedException(
          "--house and --apportionment need --electors house, or no-bonus with a --house, not "
              + Quoted.bare(name));
    }
    if (words.has(PlanOption.CENSUS) && !ofHouse && !choice.takesCensus()) {
      throw new NotDefinedException("--census needs --house N or --electors population");
    }
  }

  /** Whether a size of House was said by its own option. */
  boolean hasSize() {
    return house.isPresent();
  }

  ElectorBasis house(Senators senators) {
    String size =
        inline
            .or(() -> house)
            .orElseThrow(
                () -> new NotDefinedException("--electors house needs a size: --house 435"));
    return new ElectorBasis.OfHouse(
        HouseWords.size(size),
        words.word(PlanOption.APPORTIONMENT).map(RuleReader::method),
        census(),
        senators);
  }

  PopulationCensus census() {
    Optional<String> given = words.word(PlanOption.CENSUS);
    if (given.isPresent()) {
      if (given.get().length() != YEAR_DIGITS
          || !Digits.areAtMost(YEAR_DIGITS, given.get())
          || !given.get().endsWith("0")) {
        throw new NotDefinedException(
            "--census "
                + Quoted.bare(given.get())
                + ": expected the year of a census, which ends in 0, such as 1990");
      }
      return new PopulationCensus.Of(Integer.parseInt(given.get()));
    }
    return reader.isUnderConventions()
        ? new PopulationCensus.CervasGrofman()
        : new PopulationCensus.InForce();
  }
}
