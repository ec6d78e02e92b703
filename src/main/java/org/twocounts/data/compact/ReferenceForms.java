package org.twocounts.data.compact;

import java.math.BigDecimal;
import org.twocounts.model.Apportionment;
import org.twocounts.model.ApportionmentLaw;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.Census;
import org.twocounts.model.Dispute;
import org.twocounts.model.DisputedField;
import org.twocounts.model.ElectorTally;
import org.twocounts.model.PublishedTotals;
import org.twocounts.model.ResidentPopulation;
import org.twocounts.model.SeatChange;
import org.twocounts.model.StateDistricts;
import org.twocounts.model.Turnout;

/** Forms of what stands behind the elections: comparisons, populations, districts, disputes. */
public final class ReferenceForms {
  private static final ApportionmentMethod[] METHODS = ApportionmentMethod.values();
  private static final DisputedField[] DISPUTED_FIELDS = DisputedField.values();

  private static final Form<PublishedTotals.Total> TOTAL =
      new Form<>(
          (out, t) ->
              out.text(t.candidate())
                  .number(t.popularVotes())
                  .number(t.distance())
                  .number(t.ownDistance())
                  .number(t.electoralVotes())
                  .number(t.electoralDistance()),
          in ->
              new PublishedTotals.Total(
                  in.optionalText(),
                  in.optionalNumber(),
                  in.optionalNumber(),
                  in.optionalNumber(),
                  in.optionalInteger(),
                  in.optionalNumber()));

  /** Published totals. */
  public static final Form<PublishedTotals> PUBLISHED_TOTALS =
      new Form<>(
          (out, t) ->
              out.number(t.year())
                  .text(t.source())
                  .number(t.remainder())
                  .list(TOTAL, t.totals())
                  .text(t.note()),
          in ->
              new PublishedTotals(
                  in.integer(), in.text(), in.optionalNumber(), in.list(TOTAL), in.optionalText()));

  /** Elector tally. */
  public static final Form<ElectorTally> ELECTOR_TALLY =
      new Form<>(
          (out, t) ->
              out.number(t.year())
                  .text(t.state())
                  .text(t.elector())
                  .text(t.slate())
                  .number(t.votes())
                  .flag(t.elected())
                  .text(t.electoralVoteFor())
                  .texts(t.sources()),
          in ->
              new ElectorTally(
                  in.integer(),
                  in.text(),
                  in.optionalText(),
                  in.text(),
                  in.optionalNumber(),
                  in.flag(),
                  in.optionalText(),
                  in.texts()));

  /** Turnout. */
  public static final Form<Turnout> TURNOUT =
      new Form<>(
          (out, t) ->
              out.number(t.year())
                  .number(t.votes())
                  .number(t.distance())
                  .number(t.eligible())
                  .text(t.turnoutPercent().toString())
                  .number(t.impliedEligible())
                  .text(t.note())
                  .fact(RegistryForms.PROVENANCE, t.provenance()),
          in ->
              new Turnout(
                  in.integer(),
                  in.number(),
                  in.optionalNumber(),
                  in.optionalNumber(),
                  new BigDecimal(in.text()),
                  in.optionalNumber(),
                  in.optionalText(),
                  in.fact(RegistryForms.PROVENANCE)));

  /** Census. */
  public static final Form<Census> CENSUS =
      new Form<>(
          (out, c) ->
              out.number(c.census())
                  .number(c.firstElection())
                  .number(c.lastElection())
                  .number(c.seats())
                  .number(c.population()),
          in ->
              new Census(
                  in.integer(), in.integer(), in.integer(), in.integer(), in.optionalNumber()));

  /** Seat change. */
  public static final Form<SeatChange> SEAT_CHANGE =
      new Form<>(
          (out, c) ->
              out.number(c.census())
                  .text(c.state())
                  .number(c.firstElection())
                  .number(c.lastElection())
                  .number(c.seats())
                  .text(c.reason()),
          in ->
              new SeatChange(
                  in.integer(), in.text(), in.integer(), in.integer(), in.integer(), in.text()));

  /** Apportionment. */
  public static final Form<Apportionment> APPORTIONMENT =
      new Form<>(
          (out, a) ->
              out.number(a.census())
                  .text(a.state())
                  .number(a.population())
                  .number(a.seats())
                  .text(a.populationSource())
                  .text(a.seatsSource())
                  .text(a.derivation())
                  .text(a.note()),
          in ->
              new Apportionment(
                  in.integer(),
                  in.text(),
                  in.optionalNumber(),
                  in.integer(),
                  in.optionalText(),
                  in.text(),
                  in.optionalText(),
                  in.optionalText()));

  private static final Form<ApportionmentLaw.Basis> BASIS =
      new Form<>(
          (out, b) ->
              b.fold(seats -> out.flag(true).number(seats), ratio -> out.flag(false).number(ratio)),
          in ->
              in.flag()
                  ? new ApportionmentLaw.Basis.Seats(in.integer())
                  : new ApportionmentLaw.Basis.Ratio(in.number()));

  private static final Form<ApportionmentLaw.Adjustment> ADJUSTMENT =
      new Form<>(
          (out, a) -> out.texts(a.states()).number(a.seats()).flag(a.admitted()).text(a.why()),
          in -> new ApportionmentLaw.Adjustment(in.texts(), in.integer(), in.flag(), in.text()));

  /** Apportionment law. */
  public static final Form<ApportionmentLaw> APPORTIONMENT_LAW =
      new Form<>(
          (out, l) ->
              out.number(l.firstCensus())
                  .number(l.lastCensus())
                  .choice(l.method())
                  .fact(BASIS, l.basis())
                  .text(l.statute())
                  .list(ADJUSTMENT, l.adjustments()),
          in ->
              new ApportionmentLaw(
                  in.integer(),
                  in.optionalInteger(),
                  in.choice(METHODS),
                  in.fact(BASIS),
                  in.text(),
                  in.list(ADJUSTMENT)));

  /** Resident population. */
  public static final Form<ResidentPopulation> RESIDENT_POPULATION =
      new Form<>(
          (out, p) ->
              out.number(p.census())
                  .text(p.state())
                  .number(p.population())
                  .number(p.change())
                  .text(p.source())
                  .text(p.note()),
          in ->
              new ResidentPopulation(
                  in.integer(), in.text(), in.number(), in.optionalNumber(), in.text(), in.text()));

  private static final Form<StateDistricts.Remainder> REMAINDER =
      new Form<>(
          (out, r) ->
              out.number(r.democratic()).number(r.republican()).number(r.other()).number(r.total()),
          in ->
              new StateDistricts.Remainder(
                  in.number(), in.number(), in.optionalNumber(), in.number()));

  private static final Form<StateDistricts.DistrictVote> DISTRICT_VOTE =
      new Form<>(
          (out, v) ->
              out.text(v.district())
                  .number(v.democratic())
                  .number(v.republican())
                  .number(v.other())
                  .number(v.total())
                  .text(v.note()),
          in ->
              new StateDistricts.DistrictVote(
                  in.text(),
                  in.number(),
                  in.number(),
                  in.optionalNumber(),
                  in.number(),
                  in.optionalText()));

  /** State districts. */
  public static final Form<StateDistricts> STATE_DISTRICTS =
      new Form<>(
          (out, d) ->
              out.number(d.year())
                  .text(d.state())
                  .text(d.source())
                  .fact(REMAINDER, d.remainder())
                  .text(d.note())
                  .list(DISTRICT_VOTE, d.districts()),
          in ->
              new StateDistricts(
                  in.integer(),
                  in.text(),
                  in.text(),
                  in.fact(REMAINDER),
                  in.optionalText(),
                  in.list(DISTRICT_VOTE)));

  private static final Form<Long> VALUE =
      new Form<>((out, value) -> out.number(value), CompactInput::number);

  private static final Form<Dispute.SourceValue> SOURCE_VALUE =
      new Form<>(
          (out, v) ->
              out.text(v.source())
                  .text(v.reading())
                  .flag(v.part())
                  .list(VALUE, v.values())
                  .number(v.distance())
                  .text(v.remark()),
          in ->
              new Dispute.SourceValue(
                  in.text(),
                  in.optionalText(),
                  in.flag(),
                  in.list(VALUE),
                  in.optionalNumber(),
                  in.optionalText()));

  /** Dispute. */
  public static final Form<Dispute> DISPUTE =
      new Form<>(
          (out, d) ->
              out.number(d.year())
                  .text(d.unit())
                  .text(d.candidate())
                  .choice(d.field())
                  .number(d.chosen())
                  .text(d.chosenRemark())
                  .list(SOURCE_VALUE, d.values())
                  .text(d.reason()),
          in ->
              new Dispute(
                  in.integer(),
                  in.text(),
                  in.optionalText(),
                  in.choice(DISPUTED_FIELDS),
                  in.optionalNumber(),
                  in.optionalText(),
                  in.list(SOURCE_VALUE),
                  in.text()));

  private ReferenceForms() {}
}
