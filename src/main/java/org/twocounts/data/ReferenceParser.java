package org.twocounts.data;

import java.math.BigDecimal;
import java.util.Optional;
import org.twocounts.input.JsonObject;
import org.twocounts.model.Apportionment;
import org.twocounts.model.ApportionmentLaw;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.Census;
import org.twocounts.model.Dispute;
import org.twocounts.model.DisputedField;
import org.twocounts.model.ElectorLaw;
import org.twocounts.model.ElectorTally;
import org.twocounts.model.PublishedTotals;
import org.twocounts.model.ResidentPopulation;
import org.twocounts.model.SeatChange;
import org.twocounts.model.StateDistricts;
import org.twocounts.model.Turnout;

/** Reads the sections behind the elections: comparisons, populations, districts, disputes. */
final class ReferenceParser {
  private ReferenceParser() {}

  static ElectorLaw electorLaw(JsonObject o) {
    o.about("elector law of " + o.text("state") + " from " + o.year("firstElection"));
    ElectorLaw law =
        new ElectorLaw(
            o.text("state"),
            o.year("firstElection"),
            o.optionalYear("lastElection"),
            o.optionalInteger("atLarge"),
            o.text("law"));
    o.end();
    return law;
  }

  static PublishedTotals publishedTotals(JsonObject o) {
    o.about(o.year("year") + ", totals of " + o.text("source"));
    PublishedTotals totals =
        new PublishedTotals(
            o.year("year"),
            o.text("source"),
            o.optionalDifference("remainder"),
            o.objects("totals").stream().map(ReferenceParser::total).toList(),
            o.optionalText("note"));
    o.end();
    return totals;
  }

  private static PublishedTotals.Total total(JsonObject o) {
    boolean all = o.flag("allCandidates", false);
    Optional<String> candidate = o.optionalText("candidate");
    if (all == candidate.isPresent()) {
      o.problem("give either a candidate or allCandidates");
    }
    PublishedTotals.Total total =
        new PublishedTotals.Total(
            candidate,
            o.optionalCount("popularVotes"),
            o.optionalDifference("distance"),
            o.optionalDifference("ownDistance"),
            o.optionalInteger("electoralVotes"),
            o.optionalDifference("electoralDistance"));
    o.end();
    return total;
  }

  static ElectorTally electorTally(JsonObject o) {
    o.about(o.year("year") + ", " + o.text("state"));
    ElectorTally tally =
        new ElectorTally(
            o.year("year"),
            o.text("state"),
            o.optionalText("elector"),
            o.text("slate"),
            o.optionalCount("votes"),
            o.flag("elected", false),
            o.optionalText("electoralVoteFor"),
            o.texts("sources"));
    o.end();
    return tally;
  }

  static Turnout turnout(JsonObject o) {
    o.about(o.year("year") + ", turnout");
    Turnout turnout =
        new Turnout(
            o.year("year"),
            o.count("votes"),
            o.optionalDifference("distance"),
            o.optionalCount("eligible"),
            o.decimal("turnoutPercent", BigDecimal.ZERO, BigDecimal.valueOf(100)),
            o.optionalCount("impliedEligible"),
            o.optionalText("note"),
            RegistryParser.provenance(o));
    o.end();
    return turnout;
  }

  static Census census(JsonObject o) {
    o.about("census of " + o.year("census"));
    Census census =
        new Census(
            o.year("census"),
            o.year("firstElection"),
            o.year("lastElection"),
            o.integer("seats"),
            o.optionalCount("population"));
    o.end();
    return census;
  }

  static SeatChange seatChange(JsonObject o) {
    o.about("seats of " + o.text("state") + " after the census of " + o.year("census"));
    SeatChange change =
        new SeatChange(
            o.year("census"),
            o.text("state"),
            o.year("firstElection"),
            o.year("lastElection"),
            o.integer("seats"),
            o.text("reason"));
    o.end();
    return change;
  }

  static Apportionment apportionment(JsonObject o) {
    o.about("census of " + o.year("census") + ", " + o.text("state"));
    Apportionment apportionment =
        new Apportionment(
            o.year("census"),
            o.text("state"),
            o.optionalCount("population"),
            o.integer("seats"),
            o.optionalText("populationSource"),
            o.text("seatsSource"),
            o.optionalText("derivation"),
            o.optionalText("note"));
    o.end();
    return apportionment;
  }

  static ApportionmentLaw apportionmentLaw(JsonObject o) {
    o.about("apportionment law from " + o.year("firstCensus"));
    ApportionmentLaw law =
        new ApportionmentLaw(
            o.year("firstCensus"),
            o.optionalYear("lastCensus"),
            o.choice("method", ApportionmentMethod.class),
            basis(o),
            o.text("statute"),
            o.objects("adjustments").stream().map(ReferenceParser::adjustment).toList());
    o.end();
    return law;
  }

  private static ApportionmentLaw.Basis basis(JsonObject o) {
    if (o.has("seats") == o.has("ratio")) {
      o.problem("give either seats or a ratio");
    }
    return o.has("ratio")
        ? new ApportionmentLaw.Basis.Ratio(o.count("ratio"))
        : new ApportionmentLaw.Basis.Seats(o.optionalInteger("seats").orElse(0));
  }

  private static ApportionmentLaw.Adjustment adjustment(JsonObject o) {
    ApportionmentLaw.Adjustment adjustment =
        new ApportionmentLaw.Adjustment(
            o.texts("states"), o.integer("seats"), o.flag("admitted", false), o.text("why"));
    o.end();
    return adjustment;
  }

  static ResidentPopulation residentPopulation(JsonObject o) {
    o.about("census of " + o.year("census") + ", " + o.text("state"));
    ResidentPopulation population =
        new ResidentPopulation(
            o.year("census"),
            o.text("state"),
            o.count("population"),
            o.optionalDifference("change"),
            o.text("source"),
            o.text("note"));
    o.end();
    return population;
  }

  static StateDistricts districts(JsonObject o) {
    o.about(o.year("year") + ", districts of " + o.text("state"));
    StateDistricts districts =
        new StateDistricts(
            o.year("year"),
            o.text("state"),
            o.text("source"),
            remainder(o.object("remainder")),
            o.optionalText("note"),
            o.objects("districts").stream().map(ReferenceParser::district).toList());
    o.end();
    return districts;
  }

  private static StateDistricts.Remainder remainder(JsonObject o) {
    StateDistricts.Remainder remainder =
        new StateDistricts.Remainder(
            o.difference("democratic"),
            o.difference("republican"),
            o.optionalDifference("other"),
            o.difference("total"));
    o.end();
    return remainder;
  }

  private static StateDistricts.DistrictVote district(JsonObject o) {
    StateDistricts.DistrictVote vote =
        new StateDistricts.DistrictVote(
            o.text("district"),
            o.count("democratic"),
            o.count("republican"),
            o.optionalCount("other"),
            o.count("total"),
            o.optionalText("note"));
    o.end();
    return vote;
  }

  static Dispute dispute(JsonObject o) {
    o.about(o.year("year") + ", dispute in " + o.text("unit"));
    Dispute dispute =
        new Dispute(
            o.year("year"),
            o.text("unit"),
            o.optionalText("candidate"),
            o.choice("field", DisputedField.class),
            o.optionalCount("chosen"),
            o.optionalText("chosenRemark"),
            o.objects("values").stream().map(ReferenceParser::sourceValue).toList(),
            o.text("reason"));
    o.end();
    return dispute;
  }

  private static Dispute.SourceValue sourceValue(JsonObject o) {
    Dispute.SourceValue value =
        new Dispute.SourceValue(
            o.text("source"),
            o.optionalText("reading"),
            o.flag("part", false),
            o.counts("values"),
            o.optionalDifference("distance"),
            o.optionalText("remark"));
    o.end();
    return value;
  }
}
