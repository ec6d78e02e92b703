package org.twocounts.data;

import java.io.IOException;
import java.util.OptionalLong;
import org.twocounts.model.Apportionment;
import org.twocounts.model.ApportionmentLaw;
import org.twocounts.model.Census;
import org.twocounts.model.Dispute;
import org.twocounts.model.ElectorLaw;
import org.twocounts.model.ElectorTally;
import org.twocounts.model.PublishedTotals;
import org.twocounts.model.ResidentPopulation;
import org.twocounts.model.SeatChange;
import org.twocounts.model.StateDistricts;
import org.twocounts.model.Turnout;

/** Writes what {@link ReferenceParser} reads, field for field in the same order. */
final class ReferenceWriter {
  private ReferenceWriter() {}

  static void electorLaw(LineWriter out, ElectorLaw law) throws IOException {
    out.put("state", law.state())
        .put("firstElection", law.firstElection())
        .put("lastElection", law.lastElection())
        .put("atLarge", law.atLarge())
        .put("law", law.law());
  }

  static void publishedTotals(LineWriter out, PublishedTotals totals) throws IOException {
    out.put("year", totals.year())
        .put("source", totals.source())
        .put("remainder", totals.remainder())
        .putObjects("totals", totals.totals(), ReferenceWriter::total)
        .put("note", totals.note());
  }

  private static void total(LineWriter out, PublishedTotals.Total total) throws IOException {
    out.putIfTrue("allCandidates", total.candidate().isEmpty())
        .put("candidate", total.candidate())
        .put("popularVotes", total.popularVotes())
        .put("distance", total.distance())
        .put("ownDistance", total.ownDistance())
        .put("electoralVotes", total.electoralVotes())
        .put("electoralDistance", total.electoralDistance());
  }

  static void electorTally(LineWriter out, ElectorTally tally) throws IOException {
    out.put("year", tally.year())
        .put("state", tally.state())
        .put("elector", tally.elector())
        .put("slate", tally.slate())
        .put("votes", tally.votes())
        .put("elected", tally.elected())
        .put("electoralVoteFor", tally.electoralVoteFor())
        .putTexts("sources", tally.sources());
  }

  static void turnout(LineWriter out, Turnout turnout) throws IOException {
    out.put("year", turnout.year())
        .put("votes", turnout.votes())
        .put("distance", turnout.distance())
        .put("eligible", turnout.eligible())
        .put("turnoutPercent", turnout.turnoutPercent())
        .put("impliedEligible", turnout.impliedEligible());
    RegistryWriter.provenance(out, turnout.provenance());
    out.put("note", turnout.note());
  }

  static void census(LineWriter out, Census census) throws IOException {
    out.put("census", census.census())
        .put("firstElection", census.firstElection())
        .put("lastElection", census.lastElection())
        .put("seats", census.seats())
        .put("population", census.population());
  }

  static void seatChange(LineWriter out, SeatChange change) throws IOException {
    out.put("census", change.census())
        .put("state", change.state())
        .put("firstElection", change.firstElection())
        .put("lastElection", change.lastElection())
        .put("seats", change.seats())
        .put("reason", change.reason());
  }

  static void apportionment(LineWriter out, Apportionment apportionment) throws IOException {
    out.put("census", apportionment.census())
        .put("state", apportionment.state())
        .put("population", apportionment.population())
        .put("seats", apportionment.seats())
        .put("populationSource", apportionment.populationSource())
        .put("seatsSource", apportionment.seatsSource())
        .put("derivation", apportionment.derivation())
        .put("note", apportionment.note());
  }

  static void apportionmentLaw(LineWriter out, ApportionmentLaw law) throws IOException {
    out.put("firstCensus", law.firstCensus())
        .put("lastCensus", law.lastCensus())
        .put("method", law.method())
        .put("seats", law.basis().fold(OptionalLong::of, people -> OptionalLong.empty()))
        .put("ratio", law.basis().fold(seats -> OptionalLong.empty(), OptionalLong::of))
        .put("statute", law.statute())
        .putAnyObjects("adjustments", law.adjustments(), ReferenceWriter::adjustment);
  }

  private static void adjustment(LineWriter out, ApportionmentLaw.Adjustment adjustment)
      throws IOException {
    out.putTexts("states", adjustment.states())
        .put("seats", adjustment.seats())
        .putIfTrue("admitted", adjustment.admitted())
        .put("why", adjustment.why());
  }

  static void residentPopulation(LineWriter out, ResidentPopulation population) throws IOException {
    out.put("census", population.census())
        .put("state", population.state())
        .put("population", population.population())
        .put("change", population.change())
        .put("source", population.source())
        .put("note", population.note());
  }

  static void districts(LineWriter out, StateDistricts districts) throws IOException {
    out.put("year", districts.year())
        .put("state", districts.state())
        .put("source", districts.source())
        .putObject("remainder", districts.remainder(), ReferenceWriter::remainder)
        .put("note", districts.note())
        .putObjects("districts", districts.districts(), ReferenceWriter::district);
  }

  private static void remainder(LineWriter out, StateDistricts.Remainder remainder)
      throws IOException {
    out.put("democratic", remainder.democratic())
        .put("republican", remainder.republican())
        .put("other", remainder.other())
        .put("total", remainder.total());
  }

  private static void district(LineWriter out, StateDistricts.DistrictVote vote)
      throws IOException {
    out.put("district", vote.district())
        .put("democratic", vote.democratic())
        .put("republican", vote.republican())
        .put("other", vote.other())
        .put("total", vote.total())
        .put("note", vote.note());
  }

  static void dispute(LineWriter out, Dispute dispute) throws IOException {
    out.put("year", dispute.year())
        .put("unit", dispute.unit())
        .put("candidate", dispute.candidate())
        .put("field", dispute.field())
        .put("chosen", dispute.chosen())
        .put("chosenRemark", dispute.chosenRemark())
        .putObjects("values", dispute.values(), ReferenceWriter::sourceValue)
        .put("reason", dispute.reason());
  }

  private static void sourceValue(LineWriter out, Dispute.SourceValue value) throws IOException {
    out.put("source", value.source())
        .put("reading", value.reading())
        .putIfTrue("part", value.part())
        .putCounts("values", value.values())
        .put("distance", value.distance())
        .put("remark", value.remark());
  }
}
