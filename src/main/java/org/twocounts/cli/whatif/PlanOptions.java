package org.twocounts.cli.whatif;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say a plan. */
public final class PlanOptions {
  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description =
          "How electors follow from votes: as-cast (default), law (each state's of that year;"
              + " default where a step changes votes), unit (states whole; default where the number"
              + " of electors changes), proportional, fractional, district or popular.")
  private String rule;

  @Option(
      names = "--electors",
      paramLabel = "NUMBER",
      description =
          "Electors of a state: actual (default), no-bonus (less two; with --house those of its"
              + " seats alone), population (apportionment populations as weights) or house=N.")
  private String electors;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      description = "Proportional by hamilton (default), jefferson, webster, hill, adams or dean.")
  private String method;

  @Option(
      names = "--threshold",
      paramLabel = "PERCENT",
      description = "Proportional only among those with this share of a state's votes.")
  private String threshold;

  @Option(
      names = "--no-guaranteed-seat",
      description = "Hill, Adams and Dean without the first elector that they give everyone.")
  private boolean noGuaranteedSeat;

  @Option(
      names = "--house",
      paramLabel = "N",
      description = "Electors of a House of N seats, or cube-root, wyoming, per=POPULATION.")
  private String house;

  @Option(
      names = "--apportionment",
      paramLabel = "METHOD",
      description = "Its seats by this method; default: that of the law of the census.")
  private String apportionment;

  @Option(
      names = "--census",
      paramLabel = "YEAR",
      description = "Apportionment populations of this census; default: the one in force.")
  private String census;

  @Option(
      names = "--two-party",
      description = "Only votes for the electoral winner and the runner-up by electors won.")
  private boolean twoParty;

  @Option(
      names = "--between",
      paramLabel = "NAME,NAME",
      split = ",",
      description = "Only votes for these two.")
  private List<String> between = List.of();

  @Option(
      names = "--rival",
      paramLabel = "NAME",
      description = "Take this candidate instead of the runner-up, with --two-party or --swing.")
  private String rival;

  @Option(
      names = "--compact",
      paramLabel = "ST,ST",
      split = ",",
      description = "All electors of these states to the leader of the nation.")
  private List<String> compact = List.of();

  @Option(
      names = "--unpledged",
      paramLabel = "HOW",
      description =
          "Unpledged electors (1960): by-votes (default), or as-cast from their own ticket.")
  private String unpledged;

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      description =
          "A plan by name: lodge-gossett, mundt-coudert, district-plan, automatic, direct-1969,"
              + " cervas-grofman.")
  private String preset;

  /** What was given. */
  public PlanWords words() {
    return new PlanWords(
        Optional.ofNullable(preset),
        Optional.ofNullable(electors),
        Optional.ofNullable(house),
        Optional.ofNullable(apportionment),
        Optional.ofNullable(census),
        Optional.ofNullable(rule),
        Optional.ofNullable(method),
        Optional.ofNullable(threshold),
        !noGuaranteedSeat,
        twoParty,
        between == null ? List.of() : between,
        Optional.ofNullable(rival),
        compact == null ? List.of() : compact,
        Optional.ofNullable(unpledged));
  }
}
