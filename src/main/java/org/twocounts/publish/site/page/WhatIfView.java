package org.twocounts.publish.site.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.Counterfactual.Result;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.Scenario;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.model.StateResult;
import org.twocounts.publish.site.MadeMarkup;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.engine.AskedSwing;
import org.twocounts.words.Numerals;

/**
 * What the page of an election needs to ask for other rules.
 *
 * @param national whether the votes of the people are of the nation, so that other rules can be
 *     asked for; else the election can only be counted again as it was
 * @param byDistrict whether the record holds votes by congressional district
 * @param swing the swing that can be drawn; empty where no pair is defined
 * @param units who chose electors: states, and districts that chose one
 * @param candidates whom a state may go to: those with electors, or with a vote in a hundred
 * @param data what the script is told
 */
public record WhatIfView(
    int year,
    boolean national,
    boolean byDistrict,
    Optional<AskedSwing> swing,
    List<String> units,
    List<String> candidates,
    MadeMarkup data) {
  private static final int ONE_IN = 100;

  public WhatIfView {
    units = List.copyOf(units);
    candidates = List.copyOf(candidates);
  }

  static WhatIfView of(SiteRequest request, Election election) {
    Counterfactual asItWas =
        Counterfactual.of(
            request.record(), election.year(), new Scenario(Plan.asCast(), List.of()));
    boolean byDistrict =
        request.record().districts().stream().anyMatch(d -> d.year() == election.year());
    return new WhatIfView(
        election.year(),
        election.popularVote() == PopularVoteCoverage.NATIONAL,
        byDistrict,
        AskedSwing.find(election),
        units(election),
        asItWas.results().stream()
            .filter(r -> isWorthAsking(r, asItWas))
            .map(Result::candidate)
            .toList(),
        MadeMarkup.json(
            json -> {
              json.writeStartObject();
              json.writeNumberField("year", election.year());
              json.writeBooleanField("byDistrict", byDistrict);
              json.writeStringField("options", request.origin().commandLine(""));
              writeResults(json, asItWas, election);
              json.writeEndObject();
            }));
  }

  private static boolean isWorthAsking(Result result, Counterfactual asItWas) {
    return result.person()
        && (result.electors().signum() > 0
            || result.votes() * ONE_IN >= Math.max(1, asItWas.popularVotes()));
  }

  private static List<String> units(Election election) {
    List<String> units = new ArrayList<>();
    for (StateResult state : election.states()) {
      if (state.electorsAppointed() > 0) {
        units.add(state.state());
        state.districts().stream().map(DistrictResult::unit).forEach(units::add);
      }
    }
    return units;
  }

  /** Everybody's mark, and the electors that stand printed on the page. */
  private static void writeResults(JsonGenerator json, Counterfactual asItWas, Election election)
      throws IOException {
    json.writeArrayFieldStart("results");
    for (Result result : asItWas.results()) {
      json.writeStartArray();
      json.writeString(result.candidate());
      json.writeString(PartyClass.of(election.partyOf(result.candidate())));
      json.writeString(Numerals.of(result.electors().floor()));
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
