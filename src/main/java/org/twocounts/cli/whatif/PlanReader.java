package org.twocounts.cli.whatif;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.counterfactual.Contenders;
import org.twocounts.analysis.counterfactual.ElectorBasis;
import org.twocounts.analysis.counterfactual.ElectorBasis.Senators;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.PlanPreset;
import org.twocounts.analysis.counterfactual.PopulationCensus;
import org.twocounts.cli.session.Candidates;
import org.twocounts.cli.session.Elections;
import org.twocounts.cli.session.Suggestions;
import org.twocounts.cli.session.UsageException;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Labelled;
import org.twocounts.rule.AllocationRule;
import org.twocounts.rule.AsCast;
import org.twocounts.rule.ByDistrict;
import org.twocounts.rule.Fractional;
import org.twocounts.rule.Law;
import org.twocounts.rule.Popular;
import org.twocounts.rule.Proportional;
import org.twocounts.rule.Rational;
import org.twocounts.rule.Unit;
import org.twocounts.rule.apportionment.ApportionmentMethod;
import org.twocounts.rule.apportionment.HouseSize;
import org.twocounts.rule.apportionment.SeatTerms.FirstSeat;

/** Understands the words for a plan. */
final class PlanReader {
  private static final String CERVAS_GROFMAN = "cervas-grofman";
  private static final List<String> RULES =
      List.of("as-cast", "law", "unit", "proportional", "fractional", "district", "popular");
  private static final List<String> BASES = List.of("actual", "no-bonus", "population", "house");

  private final ElectionRecord record;
  private final List<Election> elections;
  private final PlanWords words;
  private final boolean votesChange;

  /**
   * Prepares to read.
   *
   * @param elections those that the plan is for, to find candidates by name
   * @param votesChange whether a step changes votes, so that electors as cast say nothing
   */
  PlanReader(
      ElectionRecord record, List<Election> elections, PlanWords words, boolean votesChange) {
    this.record = record;
    this.elections = elections;
    this.words = words;
    this.votesChange = votesChange;
  }

  Plan read() {
    Optional<PlanPreset> preset = words.preset().map(PlanReader::preset);
    checkPreset(preset);
    Optional<Plan> fixed = preset.filter(p -> !p.isConventions()).map(PlanPreset::plan);
    AllocationRule rule = fixed.map(Plan::rule).orElseGet(this::rule);
    return new Plan(
        basis(),
        rule,
        fixed.map(Plan::decision).orElse(rule.usualDecision()),
        contenders(),
        compact(),
        unpledged(),
        preset.map(PlanPreset::name));
  }

  private static PlanPreset preset(String name) {
    return PlanPreset.find(name)
        .orElseThrow(() -> Suggestions.unknown("preset", name, PlanPreset.names()));
  }

  private boolean isCervasGrofman() {
    return words.preset().equals(Optional.of(CERVAS_GROFMAN));
  }

  private void checkPreset(Optional<PlanPreset> preset) {
    boolean setsRule = preset.isPresent() && !preset.get().isConventions();
    if (setsRule && (words.rule().isPresent() || isAboutProportional())) {
      throw new UsageException(
          "--preset " + preset.get().name() + " sets the rule; leave --rule and --method out");
    }
  }

  private boolean isAboutProportional() {
    return words.method().isPresent() || words.threshold().isPresent() || !words.guaranteedSeat();
  }

  private AllocationRule rule() {
    checkFirstSeat();
    String name = words.rule().orElseGet(this::defaultRule);
    if (isAboutProportional() && !name.equals("proportional")) {
      throw new UsageException(
          "--method, --threshold and --no-guaranteed-seat belong to --rule proportional, not "
              + name);
    }
    return switch (name) {
      case "as-cast" -> new AsCast();
      case "law" -> new Law();
      case "unit" -> new Unit();
      case "proportional" -> proportional();
      case "fractional" -> Fractional.EXACT;
      case "district" -> new ByDistrict();
      case "popular" -> new Popular();
      default -> throw Suggestions.unknown("rule", name, RULES);
    };
  }

  private void checkFirstSeat() {
    if (!words.guaranteedSeat() && words.rule().isEmpty() && words.method().isEmpty()) {
      throw new UsageException(
          "--no-guaranteed-seat (guaranteedSeat) belongs to --rule proportional, or to a --method"
              + " that gives everyone a first elector: hill, adams or dean");
    }
  }

  private String defaultRule() {
    if (isAboutProportional()) {
      return "proportional";
    }
    boolean asAppointed = isOf("actual") && words.preset().isEmpty();
    if (votesChange) {
      return asAppointed || (isOf("no-bonus") && words.preset().isEmpty()) ? "law" : "unit";
    }
    return asAppointed && !words.twoParty() && words.between().isEmpty() ? "as-cast" : "unit";
  }

  private boolean isOf(String basis) {
    return words.electors().orElse("actual").equals(basis) && words.house().isEmpty();
  }

  private Proportional proportional() {
    ApportionmentMethod usual =
        isCervasGrofman() ? ApportionmentMethod.HILL : ApportionmentMethod.HAMILTON;
    boolean earned = isCervasGrofman() || !words.guaranteedSeat();
    return new Proportional(
        words.method().map(PlanReader::method).orElse(usual),
        words.threshold().map(PlanReader::threshold).orElse(Rational.ZERO),
        earned ? FirstSeat.EARNED : FirstSeat.GUARANTEED);
  }

  /** A method by its name. */
  static ApportionmentMethod method(String name) {
    return choice("method", name, List.of(ApportionmentMethod.values()));
  }

  private static <T extends Labelled> T choice(String what, String name, List<T> all) {
    return all.stream()
        .filter(c -> c.label().equals(name))
        .findFirst()
        .orElseThrow(
            () -> Suggestions.unknown(what, name, all.stream().map(Labelled::label).toList()));
  }

  private static Rational threshold(String percent) {
    if (!percent.matches("[0-9]{1,3}(\\.[0-9]{1,9})?")
        || new BigDecimal(percent).compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new UsageException(
          "--threshold " + percent + ": expected a percentage from 0 to 100, such as 5");
    }
    BigDecimal part = new BigDecimal(percent).movePointLeft(2);
    return new Rational(part.unscaledValue(), BigInteger.TEN.pow(part.scale()));
  }

  private Contenders contenders() {
    if (!words.between().isEmpty()) {
      if (words.between().size() != 2) {
        throw new UsageException("--between takes two names, such as Wilson,Roosevelt");
      }
      String first = Candidates.find(elections, words.between().get(0).strip());
      String second = Candidates.find(elections, words.between().get(1).strip());
      if (first.equals(second)) {
        throw new UsageException("--between takes two different names, not " + first + " twice");
      }
      return new Contenders.Named(first, second);
    }
    if (words.twoParty()) {
      return new Contenders.Pair(words.rival().map(name -> Candidates.find(elections, name)));
    }
    return isCervasGrofman() ? new Contenders.Parties() : new Contenders.All();
  }

  private ElectorBasis basis() {
    String given = words.electors().orElse(words.house().isPresent() ? "house" : "actual");
    Optional<String> inline =
        given.startsWith("house=") ? Optional.of(given.substring(6)) : Optional.empty();
    String name = inline.isPresent() ? "house" : given;
    if (inline.equals(Optional.of(""))) {
      throw new UsageException("--electors house= needs a size, such as --electors house=435");
    }
    checkHouse(name, inline);
    return switch (name) {
      case "actual" -> new ElectorBasis.Actual();
      case "no-bonus" ->
          words.house().isPresent()
              ? house(words.house(), Senators.LEFT_OUT)
              : new ElectorBasis.NoBonus();
      case "population" -> new ElectorBasis.ByPopulation(census());
      case "house" -> house(inline.or(words::house), Senators.COUNTED);
      default -> throw Suggestions.unknown("number of electors", name, BASES);
    };
  }

  private void checkHouse(String name, Optional<String> inline) {
    if (inline.isPresent() && words.house().isPresent()) {
      throw new UsageException("--electors house=N and --house N both give a size; one is enough");
    }
    boolean ofHouse =
        name.equals("house") || (name.equals("no-bonus") && words.house().isPresent());
    if (!ofHouse && (words.house().isPresent() || words.apportionment().isPresent())) {
      throw new UsageException(
          "--house and --apportionment need --electors house, or no-bonus with a --house, not "
              + name);
    }
    if (words.census().isPresent() && !ofHouse && !name.equals("population")) {
      throw new UsageException("--census needs --house N or --electors population");
    }
  }

  private ElectorBasis house(Optional<String> size, Senators senators) {
    String given =
        size.orElseThrow(() -> new UsageException("--electors house needs a size: --house 435"));
    return new ElectorBasis.OfHouse(
        houseSize(given), words.apportionment().map(PlanReader::method), census(), senators);
  }

  /** A size of House in a user's words. */
  static HouseSize houseSize(String given) {
    try {
      return HouseSize.parse(given);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--house " + e.getMessage());
    }
  }

  private PopulationCensus census() {
    if (words.census().isPresent()) {
      String year = words.census().get();
      if (!year.matches("[0-9]{3}0")) {
        throw new UsageException(
            "--census " + year + ": expected the year of a census, which ends in 0, such as 1990");
      }
      return new PopulationCensus.Of(Integer.parseInt(year));
    }
    return isCervasGrofman()
        ? new PopulationCensus.CervasGrofman()
        : new PopulationCensus.InForce();
  }

  private Set<String> compact() {
    Set<String> states = new LinkedHashSet<>();
    words.compact().forEach(s -> states.add(Elections.state(record, s.strip()).state()));
    return states;
  }

  private Plan.Unpledged unpledged() {
    return switch (words.unpledged().orElse("by-votes")) {
      case "by-votes" -> Plan.Unpledged.BY_VOTES;
      case "as-cast" -> Plan.Unpledged.AS_CAST;
      default ->
          throw Suggestions.unknown(
              "way for unpledged electors",
              words.unpledged().get(),
              List.of("by-votes", "as-cast"));
    };
  }
}
